package io.github.muqabala.claim;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.Part;
import io.github.muqabala.article.metadata.PublicationDate;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.actor.Mentions;
import io.github.muqabala.claim.attribution.Speech;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.stance.Scope;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.text.Sentences;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of an article: its sentences cut into clauses, each with who says it, who is named in it and holds what
 * position, and its numbers and dates. By rules and word lists alone, so that each part can be shown where it stands.
 */
public final class Claims {
    private final Words words;
    private final List<ActorMention> actors;
    private final List<Quantity> quantities;
    private final List<DateExpression> dates;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Positions positions;
    private final List<Claim> found = new ArrayList<>();

    private Claims(Article article, List<Part> parts, ClaimOptions options) {
        words = Words.of(article.text());
        List<Span> paragraphs = parts.stream().map(Part::place).toList();
        dates = DateExpressions.of(words, published(article));
        quantities =
                Quantities.of(words, dates.stream().map(DateExpression::span).toList());
        actors = options.actors().in(words, paragraphs);
        Speech speech = Speech.of(words, article.language(), paragraphs);
        Naming naming = new Naming(actors);
        clauses = new Clauses(words, speech.attributions());
        speakers = new Speakers(words, speech.attributions(), Mentions.of(actors));
        positions = new Positions(words, new Holders(words, naming, speakers), speakers, options);
    }

    /**
     * The claims of an article in reading order, none overlapping another; none of what is not of the article, or printed
     * for the second time. Costs time linear in the length of the text, and the reading of the word lists at the first call.
     */
    public static List<Claim> of(Extraction extraction, ClaimOptions options) {
        List<Part> parts = extraction.parts().stream()
                .filter(part -> part.kind().isContent() && part.place() != null)
                .toList();
        Claims claims = new Claims(extraction.article(), parts, options);
        parts.forEach(claims::read);
        return List.copyOf(claims.found);
    }

    private static @Nullable LocalDate published(Article article) {
        return article.metadata().publicationDate().map(PublicationDate::day).orElse(null);
    }

    private void read(Part part) {
        Span place = part.place();
        if (place == null) {
            return;
        }
        positions.forget();
        for (Span sentence : Sentences.of(part.text())) {
            Span inText = new Span(place.start() + sentence.start(), place.start() + sentence.end());
            for (WordRange clause : clauses.of(inText)) {
                found.add(claim(clause, placeOf(part.kind())));
            }
        }
    }

    private static Claim.Place placeOf(Part.Kind kind) {
        return switch (kind) {
            case TITLE, SUBTITLE -> Claim.Place.HEADLINE;
            case SUBHEAD -> Claim.Place.SUBHEAD;
            default -> Claim.Place.PROSE;
        };
    }

    private Claim claim(WordRange clause, Claim.Place place) {
        Span span = clause.span(words);
        List<Position> held = positions.in(clause);
        return new Claim(
                span,
                place,
                speakers.over(clause),
                within(actors, span, ActorMention::span),
                held,
                modality(clause),
                Scope.NEGATION.in(words, clause.from(), clause.to()) != null,
                within(quantities, span, Quantity::span),
                within(dates, span, DateExpression::span));
    }

    private Modality modality(WordRange clause) {
        Match<Scope> condition = Scope.CONDITION.in(words, clause.from(), clause.to());
        if (condition != null) {
            return Modality.CONDITIONAL;
        }
        return Scope.isHedged(words, clause.from(), clause.to()) ? Modality.POSSIBLE : Modality.FACT;
    }

    /** Those of a list in reading order that begin within a stretch. */
    private static <T> List<T> within(List<T> sorted, Span stretch, Function<T, Span> spanOf) {
        int from = firstFrom(sorted, stretch.start(), spanOf);
        return sorted.subList(from, firstFrom(sorted, stretch.end(), spanOf));
    }

    private static <T> int firstFrom(List<T> sorted, int place, Function<T, Span> spanOf) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(sorted.get(middle)).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
