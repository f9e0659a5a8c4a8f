package io.github.muqabala.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;
import io.github.muqabala.lexicon.EnglishVerb;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishLexiconTest {

    @ParameterizedTest
    @ValueSource(strings = {EnglishLexicon.CUES, EnglishLexicon.WORDS, EnglishLexicon.IRREGULARS})
    void linesAreSortedByClassAndFirstForm(String resource) {
        assertThat(EnglishLexicon.lines(resource))
                .isSortedAccordingTo(Comparator.comparing(LexiconFile.Line::type)
                        .thenComparing(line -> line.forms().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {EnglishLexicon.CUES, EnglishLexicon.WORDS})
    void noFormIsInTwoClassesUnlessItIsSaid(String resource) {
        Map<String, List<LexiconFile.Line>> lines = new HashMap<>();
        for (LexiconFile.Line line : EnglishLexicon.lines(resource)) {
            line.forms()
                    .forEach(form -> lines.computeIfAbsent(folded(form), key -> new ArrayList<>())
                            .add(line));
        }
        lines.forEach((form, some) -> {
            if (some.size() > 1) {
                assertThat(some).as(form).allMatch(line -> line.note().startsWith("also"));
                assertThat(some).as(form).extracting(LexiconFile.Line::type).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void aWordWithoutAnotherKindIsNotNotedToHaveOne() {
        Map<String, Integer> lines = new HashMap<>();
        EnglishLexicon.lines(EnglishLexicon.CUES)
                .forEach(line -> line.forms().forEach(form -> lines.merge(form, 1, Integer::sum)));
        assertThat(EnglishLexicon.lines(EnglishLexicon.CUES))
                .filteredOn(line -> line.note().startsWith("also"))
                .allMatch(line -> line.forms().stream().allMatch(form -> lines.getOrDefault(form, 0) > 1));
    }

    @Test
    void aVerbIsOfOneLine() {
        assertThat(EnglishLexicon.lines(EnglishLexicon.CUES))
                .filteredOn(line -> line.type().startsWith("verb"))
                .flatExtracting(LexiconFile.Line::forms)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "say, present, says",
        "deny, present, denies",
        "stress, present, stresses",
        "ask, past, asked",
        "pledge, past, pledged",
        "deny, past, denied",
        "ask, participle, asking",
        "pledge, participle, pledging",
        "agree, participle, agreeing",
        "deny, participle, denying",
    })
    void regularVerbsAreInflectedByTheirSpelling(String verb, String form, String inflected) {
        String result = switch (form) {
            case "present" -> EnglishVerb.present(verb);
            case "past" -> EnglishVerb.past(verb);
            default -> EnglishVerb.participle(verb);
        };
        assertThat(result).isEqualTo(inflected);
    }

    @ParameterizedTest
    @CsvSource({"said, PAST", "says, PRESENT", "Saying, PARTICIPLE", "tell, BASE", "told, PAST", "written, PAST"})
    void everyFormOfAVerbIsKnown(String written, Form form) {
        EnglishWord word = EnglishLexicon.word(Words.of(Text.of(written)), 0);
        assertThat(word.cues())
                .anyMatch(cue -> cue.kind() == Kind.VERB
                        && cue.form() == form
                        && cue.takes(Frame.QUOTE)
                        && cue.tail().isEmpty());
    }

    @Test
    void longerCuesAreTriedFirst() {
        assertThat(EnglishLexicon.word(Words.of(Text.of("called")), 0).cues())
                .extracting(cue -> cue.tail().size())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void unlistedWordsAreOpen() {
        assertThat(EnglishLexicon.word(Words.of(Text.of("harbour")), 0)).isEqualTo(EnglishWord.UNLISTED);
    }

    private static String folded(String form) {
        return Text.of(form).folded().folded();
    }
}
