package io.github.muqabala.report;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.comparison.Clue;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.ComparisonOptions;
import io.github.muqabala.comparison.Composition;
import io.github.muqabala.comparison.Direction;
import io.github.muqabala.comparison.Reason;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.comparison.Side;
import io.github.muqabala.comparison.Similarity;
import io.github.muqabala.comparison.Verdict;
import io.github.muqabala.comparison.Witness;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.passage.Edit;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.List;

/** Comparisons to report on: of fixtures, and one written by hand that has everything that a comparison can have. */
public final class ComparisonSamples {
    private static final String LEFT = """
            Port reopens after the storm
            By our correspondent
            The port of the city reopened on Monday after a storm, officials said. “We are glad that ships can sail again,” \
            the harbour master said.
            Fishing boats left at dawn and the first ferry was full.
            The market was busy all day. “Fish was never as dear,” a cook complained.
            The color of the sky was grey over the quay.
            The port of the city reopened on Monday after a storm, officials said.
            More: ten walks by the sea
            """;

    private static final String RIGHT = """
            Ferries sail again
            Fishing boats left at dawn and the first ferry was full. The port of the city opened on Monday after a storm. \
            “We are glad that ships can sail again,” the harbour master said.
            Traders had a market that was busy.
            The colour of the sky was grey, and cold, over the quay. Fishing boats left at dawn and the first ferry was full.
            Source: Coast Agency, https://agency.example/port
            """;

    private ComparisonSamples() {}

    public static Comparison fixtures(String left, String right) {
        return Comparison.of(fixture(left), fixture(right), ComparisonOptions.DEFAULT);
    }

    private static Article fixture(String id) {
        return new Article(id + ".txt", Text.of(Fixtures.article(id)));
    }

    /** Passages of every kind, moved and overlapping; edits, furniture, clues and reasons of most kinds; all metadata. */
    public static Comparison withEverything() {
        return new Comparison(
                new Witness(
                        new Article(
                                "left.txt",
                                Text.of(LEFT),
                                Metadata.of(
                                        "Port reopens after the storm",
                                        "https://agency.example/port",
                                        "Coast Agency",
                                        "2023-05-18T08:00Z",
                                        "en")),
                        List.of(left("“We are glad that ships can sail again,”"), left("“Fish was never as dear,”")),
                        List.of(
                                new Furniture(left("By our correspondent"), Furniture.Kind.CREDIT),
                                new Furniture(left("More: ten walks by the sea"), Furniture.Kind.LINK)),
                        List.of(new Repeat(
                                left("The port of the city reopened on Monday after a storm, officials said."),
                                span(LEFT, "The port of the city reopened on Monday after a storm, officials said.", 1),
                                13)),
                        passages().stream().map(Passage::left).toList(),
                        new Composition(42, 8, 5, 9, 13, 10)),
                new Witness(
                        new Article(
                                "right.txt",
                                Text.of(RIGHT),
                                Metadata.of(null, "javascript:alert(1)", null, "2023-05-19", null)),
                        List.of(right("“We are glad that ships can sail again,”")),
                        List.of(new Furniture(
                                right("Source: Coast Agency, https://agency.example/port"), Furniture.Kind.CREDIT)),
                        List.of(),
                        passages().stream().map(Passage::right).toList(),
                        new Composition(56, 8, 0, 7, 0, 3)),
                ComparisonOptions.DEFAULT,
                new Similarity(.5, .6, .7, .65, .75),
                passages(),
                verdict());
    }

    private static List<Passage> passages() {
        Span fishing = left("Fishing boats left at dawn and the first ferry was full.");
        String again = "Fishing boats left at dawn and the first ferry was full.";
        return List.of(
                new Passage(
                        between(LEFT, "The port", "harbour master said."),
                        between(RIGHT, "The port", "harbour master said."),
                        Passage.Kind.EDITED,
                        List.of(
                                new Edit(Edit.Kind.REPLACED, left("reopened"), right("opened")),
                                new Edit(Edit.Kind.DELETED, left(", officials said"), after(RIGHT, "a storm"))),
                        22,
                        false),
                new Passage(fishing, right(again), Passage.Kind.VERBATIM, List.of(), 11, true),
                new Passage(fishing, span(RIGHT, again, 1), Passage.Kind.VERBATIM, List.of(), 11, false),
                new Passage(
                        left("The market was busy"),
                        right("Traders had a market that was busy."),
                        Passage.Kind.REWRITTEN,
                        List.of(),
                        3,
                        false),
                new Passage(
                        left("The color of the sky was grey over the quay."),
                        right("The colour of the sky was grey, and cold, over the quay."),
                        Passage.Kind.EDITED,
                        List.of(
                                new Edit(Edit.Kind.RESPELLED, left("color"), right("colour")),
                                new Edit(Edit.Kind.INSERTED, after(LEFT, "grey"), right(", and cold,"))),
                        10,
                        false));
    }

    private static Verdict verdict() {
        return new Verdict(
                Relation.EDITED_COPY,
                List.of(new Reason.CopiedProse(42 / 52.0, 56 / 59.0), new Reason.SharedQuotations(8)),
                Direction.LEFT_TO_RIGHT,
                List.of(
                        new Clue.Dates(date("2023-05-18T08:00Z"), date("2023-05-19"), Direction.LEFT_TO_RIGHT),
                        new Clue.Credit(
                                Side.RIGHT, right("Source: Coast Agency"), "Coast Agency", Direction.LEFT_TO_RIGHT),
                        new Clue.Link(Side.RIGHT, right("https://agency.example/port"), Direction.LEFT_TO_RIGHT),
                        new Clue.Asymmetry(42 / 52.0, 56 / 59.0, Direction.UNKNOWN)));
    }

    private static PublicationDate date(String written) {
        return PublicationDate.parse(written).orElseThrow();
    }

    private static Span left(String words) {
        return span(LEFT, words, 0);
    }

    private static Span right(String words) {
        return span(RIGHT, words, 0);
    }

    /** Where some words stand in a text, after so many other places where they do. */
    private static Span span(String text, String words, int before) {
        int start = text.indexOf(words);
        for (int i = 0; i < before; i++) {
            start = text.indexOf(words, start + 1);
        }
        return new Span(start, start + words.length());
    }

    private static Span between(String text, String first, String last) {
        return new Span(text.indexOf(first), text.indexOf(last) + last.length());
    }

    private static Span after(String text, String words) {
        int end = text.indexOf(words) + words.length();
        return new Span(end, end);
    }
}
