package io.github.muqabala.claim.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
    private static final Topics TOPICS = topics("""
            version: 1
            topics:
              intervention:
                any: [{phrase: تدخل عسكري, weight: 3}, تدخل*, {phrase: military intervention, weight: 3}, interven*]
              fees:
                any: [رسوم]
                all:
                  - {groups: [[زياد*, رفع], [سفن, حاويات]], weight: 2}
                not: [رسوم متحركة]
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تدخل عسكري",
                "نرفض التدخل العسكري",
                "بالتدخل العسكري",
                "وللتدخل العسكري",
                "تدخلا",
                "والتدخلات",
                "Military intervention",
                "we will intervene"
            })
    void areToldWithAnyCliticsArticlesAndEndings(String text) {
        assertThat(ids(text)).containsExactly("intervention");
    }

    @Test
    void areToldByCombinationsInAnyOrder() {
        assertThat(ids("رفع ما تدفعه السفن")).containsExactly("fees");
        assertThat(ids("على السفن والحاويات زيادات")).containsExactly("fees");
        assertThat(ids("على السفن والحاويات")).isEmpty();
    }

    @Test
    void areNotToldByWhatSpeaksAgainstThem() {
        assertThat(ids("أفلام رسوم متحركة")).isEmpty();
    }

    @Test
    void areListedByTheirEvidenceWithThePlacesOfIt() {
        String text = "رسوم على تدخل عسكري";
        List<Topic> topics = TOPICS.of(words(text), new Span(0, text.length()));
        assertThat(topics).extracting(Topic::id).containsExactly("intervention", "fees");
        assertThat(topics.get(0).terms()).extracting(span -> span.in(text)).containsExactly("تدخل", "تدخل عسكري");
        assertThat(topics).allMatch(Topic::given);
    }

    @Test
    void areThoseOfTheStretchAlone() {
        String text = "رسوم على تدخل عسكري";
        assertThat(TOPICS.of(words(text), new Span(0, 8))).extracting(Topic::id).containsExactly("fees");
        assertThat(TOPICS.of(words(text), new Span(0, 0))).isEmpty();
    }

    @Test
    void areKeyTermsWhereNoneAreGiven() {
        String text = "ترفض الحكومة نشر مراقبين على المعابر";
        List<Topic> topics = Topics.none().of(words(text), new Span(0, text.length()));
        assertThat(topics).hasSize(1);
        assertThat(topics.get(0).given()).isFalse();
        assertThat(topics.get(0).terms()).hasSize(3).isSortedAccordingTo((a, b) -> a.start() - b.start());
        assertThat(Topics.none().of(words("من إلى في"), new Span(0, 9))).isEmpty();
        String turned = "على المعابر ترفض الحكومة نشر مراقبين";
        assertThat(Topics.none()
                        .of(words(turned), new Span(0, turned.length()))
                        .get(0)
                        .id())
                .isEqualTo(topics.get(0).id());
    }

    @Test
    void haveTermsWithinTheirStretchWhateverTheText() {
        RandomText texts = new RandomText(11);
        for (int i = 0; i < 500; i++) {
            String text = "تدخل عسكري " + texts.next(30) + " interven";
            Span stretch = new Span(3, text.length());
            for (Topics topics : List.of(TOPICS, Topics.none())) {
                topics.of(words(text), stretch)
                        .forEach(topic -> assertThat(topic.terms()).allMatch(stretch::contains));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"تدخل ", "والتدخل العسكري ", "للل ", "وو", "رفع سفن "})
    void takeTimeThatIsLinearInTheText(String piece) {
        String text = piece.repeat(50_000);
        Words words = words(text);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            TOPICS.of(words, new Span(0, text.length()));
            Topics.none().of(words, new Span(0, text.length()));
        });
    }

    private static List<String> ids(String text) {
        return TOPICS.of(words(text), new Span(0, text.length())).stream()
                .map(Topic::id)
                .toList();
    }

    private static Words words(String text) {
        return Words.of(Text.of(text));
    }

    private static Topics topics(String yaml) {
        try {
            return Topics.of(LexiconReader.read(yaml, "test", Set.of()));
        } catch (LexiconException e) {
            throw new AssertionError(e);
        }
    }
}
