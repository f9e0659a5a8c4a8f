package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.muqabala.text.RandomText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
    private static final Set<String> KNOWN = Set.of("EG", "SD");

    @Test
    void readsActorsTheirOtherNamesAndTopics() throws LexiconException {
        UserLexicon lexicon = read("""
                version: 1
                actors:
                  PORTS:
                    kind: BODY
                    name: {ar: هيئة الموانئ, en: Port Authority}
                    aliases: [الموانئ]
                    affiliation: EG
                aliases:
                  SD: [وادي النيل]
                  PORTS: [the ports]
                topics:
                  fees:
                    any: [رسوم, {phrase: fee*, weight: 2.5}]
                    all:
                      - [[ship*], [tax, duty]]
                    not: [رسوم متحركة]
                """);
        assertThat(lexicon.actors())
                .containsExactly(
                        new UserLexicon.Actor(
                                "PORTS",
                                "BODY",
                                "هيئة الموانئ",
                                "Port Authority",
                                List.of("هيئة الموانئ", "Port Authority", "الموانئ", "the ports"),
                                "EG",
                                List.of()),
                        new UserLexicon.Actor("SD", null, null, null, List.of("وادي النيل"), null, List.of()));
        UserLexicon.Topic topic = lexicon.topics().get(0);
        assertThat(topic.any()).containsExactly(new UserLexicon.Term("رسوم", 1), new UserLexicon.Term("fee*", 2.5));
        assertThat(topic.all().get(0).groups()).containsExactly(List.of("ship*"), List.of("tax", "duty"));
        assertThat(topic.not()).containsExactly("رسوم متحركة");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | l.yaml: empty; begin with \"version: 1\"",
                "version: 2 | l.yaml:1: version: the version is missing or not known; write \"version: 1\"",
                "topics: {} | l.yaml:1: the lexicon: the version is missing or not known; write \"version: 1\"",
                "version: 1~topic: {} | l.yaml:2: topic: unknown key; known here: actors, aliases, topics, version",
                "version: 1~version: 1 | l.yaml:2: version: said twice; join the two",
                "version: 1~topics:~  a: {any: [x]}~  a: {any: [y]} | l.yaml:4: topics › a: said twice; join the two",
                "version: 1~topics:~  a: {any: x} | l.yaml:3: topics › a › any: not a list; write [a, b] or a line \"- a\" each",
                "version: 1~topics:~  a: {any: []} | l.yaml:3: topics › a › any: an empty list; fill it or leave the key out",
                "version: 1~topics:~  a: {any: ['…']} | l.yaml:3: topics › a › any: a phrase without words: \"…\"",
                "version: 1~topics:~  a: {any: ['  ']} | l.yaml:3: topics › a › any: an empty text; write one or leave it out",
                "version: 1~topics:~  a: {} | l.yaml:3: topics › a: the topic has neither \"any\" nor \"all\"; give phrases that tell it",
                "version: 1~topics:~  a: {any: [{phrase: x, weight: -1}]} | l.yaml:3: topics › a › any › weight: a weight that is no number above 0 and up to 100: \"-1\"",
                "version: 1~topics:~  a: {any: ['a* b*c']} | l.yaml:3: topics › a › any: a star stands for the end of a word of two letters and more, in topics only: \"a* b*c\"",
                "version: 1~actors:~  A: {name: {ar: س}, members: [EG, XX]} | l.yaml:3: actors › A: no actor has the id \"XX\"; give it under \"actors\" or correct it",
                "version: 1~actors:~  A: {name: {en: a}, members: [B]}~  B: {name: {en: b}, affiliation: A} | l.yaml:3: actors › A: members or affiliations lead back to \"A\"; take one of them out",
                "version: 1~actors:~  A: {kind: STATE} | l.yaml:3: actors › A › kind: unknown kind \"STATE\"; write COUNTRY, GROUP, BODY, ORGANISATION or PERSON",
                "version: 1~actors:~  A: {kind: BODY} | l.yaml:3: actors › A: an actor without a name; give \"name\" or \"aliases\"",
                "version: 1~aliases:~  XX: [x] | l.yaml:3: aliases › XX: no actor has the id \"XX\"; give it under \"actors\"",
                "version: 1~actors: [a] | l.yaml:2: actors: not a mapping; write keys and values, \"key: value\""
            })
    void saysWhereAndWhatIsWrongAndWhatToDo(String yaml, String message) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read(yaml.replace('~', '\n')))
                .withMessage(message);
    }

    @Test
    void saysInOneLineWhatIsNoYaml() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read("version: 1\ntopics: [a\nb: c"))
                .satisfies(e -> assertThat(e.line()).isPositive())
                .withMessageStartingWith("l.yaml:")
                .withMessageNotContaining("\n");
    }

    @Test
    void refusesMoreThanItsLimits(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.writeString(large, "version: 1\n#" + "x".repeat(LexiconReader.MOST_BYTES));
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconReader.read(large, KNOWN))
                .withMessage(large + ": larger than 1 MB; split it or leave phrases out");
        String many = "version: 1\ntopics:\n  a:\n    any: [" + "x, ".repeat(LexiconReader.MOST_PHRASES) + "x]";
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read(many))
                .withMessageContaining("more than 10,000 phrases");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "version: 1 # é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconReader.read(latin, KNOWN))
                .withMessage(latin + ": not UTF-8; save it as UTF-8");
    }

    @Test
    void isNotLedAstrayByAnchors() {
        String bomb = "version: 1\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntopics: *c";
        assertThatExceptionOfType(LexiconException.class).isThrownBy(() -> read(bomb));
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> read("version: 1\ntopics: &t\n  a: {any: &x [*x]}"));
    }

    @Test
    void readsOrRefusesAnythingElse() {
        RandomText texts = new RandomText(5);
        for (int i = 0; i < 500; i++) {
            String yaml = "version: 1\ntopics:\n  " + texts.next(12);
            try {
                read(yaml);
            } catch (LexiconException e) {
                assertThat(e.getMessage()).startsWith("l.yaml").doesNotContain("\n");
            }
        }
    }

    private static UserLexicon read(String yaml) throws LexiconException {
        return LexiconReader.read(yaml, "l.yaml", KNOWN);
    }
}
