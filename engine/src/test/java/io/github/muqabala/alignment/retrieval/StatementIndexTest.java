package io.github.muqabala.alignment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementIndexTest {
    private static final List<String> STATEMENTS = List.of(
            "أعلنت الوزارة افتتاح ثلاث مدارس جديدة في المدينة",
            "ارتفع سعر القمح في الأسواق بعد موجة الجفاف",
            "قال المدير إن المصنع سيغلق أبوابه نهاية الشهر",
            "The council approved the new bridge over the river",
            "الفريق فاز بالمباراة بعد وقت إضافي");

    private static List<Integer> numbers(List<Hit> hits) {
        return hits.stream().map(Hit::statement).toList();
    }

    @Test
    void findsAStatementByWordsInOtherInflections() {
        StatementSearch search = StatementIndex.of(STATEMENTS).search();

        assertThat(search.nearest("افتتحت الوزارة مدرسة جديدة بالمدينة", 1)
                        .get(0)
                        .statement())
                .isZero();
        assertThat(search.nearest("وارتفعت أسعار القمح", 1).get(0).statement()).isEqualTo(1);
        assertThat(search.nearest("councils approve bridges", 1).get(0).statement())
                .isEqualTo(3);
    }

    @Test
    void theSameWordsAreNearestWhateverTheirOrderAndSpelling() {
        StatementSearch search = StatementIndex.of(STATEMENTS).search();

        Hit hit =
                search.nearest("ارتفع سعر القمح فى الاسواق بعد موجة الجفاف", 5).get(0);

        assertThat(hit.statement()).isEqualTo(1);
        assertThat(hit.score()).isCloseTo(1, within(1e-6));
    }

    @Test
    void whatSharesNothingIsNotFound() {
        StatementSearch search = StatementIndex.of(STATEMENTS).search();

        assertThat(search.nearest("xyz", 5)).isEmpty();
        assertThat(search.nearest("", 5)).isEmpty();
        assertThat(search.nearest("… !", 5)).isEmpty();
    }

    @Test
    void statementsOfOneArticleAreNotFoundForOneAnother() {
        StatementIndexBuilder builder = new StatementIndexBuilder();
        String first = "The mayor opened the bridge. The mayor opened the bridge today.";
        Words words = Words.of(Text.of(first));
        builder.add(7, words, new Span(0, first.indexOf('.')));
        builder.add(7, words, new Span(first.indexOf('.') + 1, first.length()));
        builder.add(8, Words.of(Text.of("The mayor closed the road.")), new Span(0, 20));
        StatementSearch search = builder.build().search();

        assertThat(numbers(search.nearest(0, 5))).containsExactly(2);
        assertThat(numbers(search.nearest(2, 5))).containsExactly(0, 1);
        assertThat(numbers(search.nearest("The mayor opened the bridge", 5))).containsExactly(0, 1, 2);
    }

    @Test
    void equallyNearStatementsComeByNumber() {
        StatementSearch search = StatementIndex.of(Collections.nCopies(30, "a ship left the harbour"))
                .search();

        assertThat(numbers(search.nearest("ship", 4))).containsExactly(0, 1, 2, 3);
        assertThat(numbers(search.nearest(2, 4))).containsExactly(0, 1, 3, 4);
    }

    @Test
    void noMoreAreReturnedThanAreAskedFor() {
        StatementSearch search = StatementIndex.of(STATEMENTS).search();

        assertThat(search.nearest("المدينة", 0)).isEmpty();
        assertThat(search.nearest(0, Integer.MAX_VALUE)).hasSizeLessThan(STATEMENTS.size());
        assertThatThrownBy(() -> search.nearest(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyIndexFindsNothing() {
        assertThat(StatementIndex.of(List.of()).search().nearest("anything", 3)).isEmpty();
        assertThat(StatementIndex.of(List.of("", ".")).search().nearest(0, 3)).isEmpty();
    }

    /** Up to some hundred statements no term is left out, so that every list is what comparing with all gives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theListIsThatOfComparingWithAll(long seed) {
        Random random = new Random(seed);
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            statements.add(sentence(random, 1 + random.nextInt(8)));
        }
        StatementSearch search = StatementIndex.of(statements).search();
        for (int round = 0; round < 20; round++) {
            String query = sentence(random, 1 + random.nextInt(5));
            List<Hit> expected = comparedWithAll(statements, query);
            List<Hit> found = search.nearest(query, 10);

            assertThat(found).hasSize(Math.min(10, expected.size()));
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).score()).isCloseTo(expected.get(i).score(), within(1e-5));
            }
        }
    }

    @Test
    void aSearchLeavesNothingBehindForTheNext() {
        StatementIndex index = StatementIndex.of(STATEMENTS);
        StatementSearch used = index.search();
        used.nearest("الوزارة القمح المصنع المباراة bridge", 5);

        assertThat(used.nearest("المدينة", 5)).isEqualTo(index.search().nearest("المدينة", 5));
    }

    @Test
    void hostileTextsTakeNoLongerThanTheirLength() {
        String oneWord = "word ".repeat(100_000);
        String endless = "م".repeat(300_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            StatementSearch search =
                    StatementIndex.of(List.of(oneWord, endless, "a word")).search();
            assertThat(search.nearest(oneWord, 3)).hasSize(2);
            assertThat(search.nearest(endless, 3)).hasSize(1);
            List<String> equal = Collections.nCopies(20_000, "the same words stand in each of them");
            StatementSearch copies = StatementIndex.of(equal).search();
            for (int i = 0; i < 2_000; i++) {
                assertThat(copies.nearest(i, 5)).hasSize(5);
            }
        });
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            for (int letter = 0; letter < 2 + random.nextInt(4); letter++) {
                sentence.append((char) ('ا' + random.nextInt(5)));
            }
            sentence.append(' ');
        }
        return sentence.toString();
    }

    private static List<Hit> comparedWithAll(List<String> statements, String query) {
        Map<String, Integer> frequency = new HashMap<>();
        List<Map<String, Integer>> all = new ArrayList<>();
        for (String statement : statements) {
            Map<String, Integer> terms = terms(statement);
            terms.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
            all.add(terms);
        }
        Map<String, Double> wanted = vector(terms(query), frequency, statements.size());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, Double> one = vector(all.get(i), frequency, statements.size());
            double product = 0;
            Set<String> common = new HashSet<>(one.keySet());
            common.retainAll(wanted.keySet());
            for (String term : common) {
                product += one.getOrDefault(term, 0.0) * wanted.getOrDefault(term, 0.0);
            }
            if (!common.isEmpty()) {
                hits.add(new Hit(i, product));
            }
        }
        hits.sort(Comparator.comparingDouble(hit -> -hit.score()));
        return hits;
    }

    private static Map<String, Integer> terms(String statement) {
        Map<String, Integer> terms = new HashMap<>();
        Words words = Words.of(Text.of(statement));
        for (int word = 0; word < words.size(); word++) {
            terms.merge("stem " + new Stemmer().stem(words.folded(word)), 1, Integer::sum);
            String letters = "_" + words.folded(word) + "_";
            for (int length = 3; length <= 4; length++) {
                for (int i = 0; i + length <= letters.length(); i++) {
                    terms.merge(letters.substring(i, i + length), 1, Integer::sum);
                }
            }
        }
        return terms;
    }

    private static Map<String, Double> vector(Map<String, Integer> terms, Map<String, Integer> frequency, int size) {
        Map<String, Double> vector = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            double rarity = Math.log((size + 1.0) / (frequency.getOrDefault(term.getKey(), 0) + 1)) + 1;
            double weight = (1 + Math.log(term.getValue())) * Math.pow(rarity, 0.75);
            vector.put(term.getKey(), weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }
}
