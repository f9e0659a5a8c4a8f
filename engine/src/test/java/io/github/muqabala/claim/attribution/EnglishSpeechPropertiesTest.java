package io.github.muqabala.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Language;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSpeechPropertiesTest {
    private static final int HOSTILE = 1 << 20;

    private static final List<String> PIECES = List.of(
            "said",
            "says",
            "saying",
            "told",
            "asked",
            "called for",
            "according to",
            "reportedly",
            "claims",
            "claim",
            "that",
            "to",
            "by",
            "of",
            "as",
            "and",
            "but",
            "who",
            "whether",
            "is",
            "was",
            "has",
            "not",
            "the",
            "a",
            "his",
            "he",
            "they",
            "her",
            "them",
            "reporters",
            "minister",
            "ministers",
            "The",
            "Road",
            "open",
            "on",
            "Monday",
            "expected",
            "seems",
            "wants",
            "criticized",
            "promise",
            "pledged",
            "quickly",
            "’s",
            "n’t",
            "U.S.",
            "Mr.",
            "5",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            ",",
            ".",
            ":",
            ";",
            "—",
            "-",
            "?",
            "!",
            "(",
            ")",
            "\n",
            "😀",
            "é",
            "قال",
            "…");

    @RepeatedTest(200)
    void spansLieInTheirParagraphsInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = text(random);
        List<Span> paragraphs = Lines.of(text);
        Speech speech = Speech.of(Words.of(Text.of(text)), Language.ENGLISH, paragraphs);
        int last = 0;
        for (Attribution attribution : speech.attributions()) {
            check(attribution, paragraphs, text);
            assertThat(attribution.contentSpan().end()).isGreaterThan(0);
            last = Math.max(last, attribution.cue().end());
        }
        assertThat(speech.scareQuotes()).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    private static void check(Attribution attribution, List<Span> paragraphs, String text) {
        assertThat(paragraphs).anyMatch(paragraph -> paragraph.contains(attribution.cue()));
        Span source = attribution.source();
        if (source != null) {
            assertThat(paragraphs).anyMatch(paragraph -> paragraph.contains(source));
            assertThat(source.overlaps(attribution.cue())).as(text).isFalse();
        }
        int end = 0;
        for (Span content : attribution.content()) {
            assertThat(paragraphs).as(text).anyMatch(paragraph -> paragraph.contains(content));
            assertThat(content.isEmpty()).isFalse();
            assertThat(content.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(content.overlaps(attribution.cue())).as(text).isFalse();
            assertThat(source == null || !content.overlaps(source)).as(text).isTrue();
            end = content.end();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "‘",
                "“ ",
                "“said ",
                "said ",
                "said, ",
                "said “x” ",
                "“x,” he said. ",
                "“x.” ",
                "“x.”\n",
                "according to x, ",
                "reportedly he ",
                "he said that he ",
                "told him ",
                "claim to ",
                "who, ",
                "as he said, ",
                "is expected ",
                "x",
                "x: ",
                "- ",
            })
    @Timeout(30)
    void hostileTextCostsNoMoreThanItsLength(String piece) {
        String text = piece.repeat(HOSTILE / piece.length());
        Words words = Words.of(Text.of(text));
        assertThat(Speech.of(words, Language.ENGLISH, List.of(new Span(0, text.length()))))
                .isNotNull();
        assertThat(Speech.of(words, Language.ENGLISH, Lines.of(text))).isNotNull();
    }
}
