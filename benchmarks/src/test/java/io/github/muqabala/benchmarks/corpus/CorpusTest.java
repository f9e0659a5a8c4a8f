package io.github.muqabala.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusTest {

    @ParameterizedTest
    @EnumSource
    void anArticleFollowsFromItsNumberAndTheSeedAlone(Mode mode) {
        Corpus corpus = new Corpus(new Seed(7), mode);
        Corpus again = new Corpus(new Seed(7), mode);
        Corpus other = new Corpus(new Seed(8), mode);
        for (int number = 300; number >= 0; number--) {
            String text = corpus.text(corpus.article(number));
            assertThat(again.text(again.article(number))).isEqualTo(text);
            assertThat(other.text(other.article(number))).isNotEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreInTheVocabularyAndNumbersTellThemApart(Language language) {
        Lexicon lexicon = new Lexicon(language, new SplittableRandom(1));
        Set<String> folded = new HashSet<>();
        SplittableRandom random = new SplittableRandom(2);
        Map<Integer, String> seen = new HashMap<>();
        for (int word : lexicon.prose(300_000, random)) {
            seen.put(word, Language.fold(lexicon.spelling(word)));
            assertThat(word).isBetween(0, (1 << 21) - 1);
        }
        assertThat(seen).hasSizeGreaterThan(30_000);
        seen.values().forEach(word -> assertThat(folded.add(word)).as(word).isTrue());
    }

    @Test
    void aPlainCorpusHasNothingPlanted() {
        Corpus corpus = new Corpus(new Seed(1), Mode.PLAIN);
        assertThat(IntStream.range(0, 500).mapToObj(corpus::article))
                .allSatisfy(article -> assertThat(article.kind()).isEqualTo(Kind.ORIGINAL));
        assertThat(PairCounter.count(shingles(corpus, 500))).isEmpty();
    }

    @Test
    void identicalArticlesDifferInNothingButTheirNumbers() {
        Corpus corpus = new Corpus(new Seed(1), Mode.IDENTICAL);
        assertThat(corpus.article(77).number()).isEqualTo(77);
        assertThat(corpus.text(corpus.article(77))).isEqualTo(corpus.text(corpus.article(0)));
    }

    @Test
    void aFooterIsTheSameEverywhereAndTheRestIsUnrelated() {
        Corpus corpus = new Corpus(new Seed(1), Mode.FOOTER);
        int[] first = corpus.article(0).words();
        for (int number = 1; number < 200; number++) {
            int[] words = corpus.article(number).words();
            assertThat(Arrays.copyOfRange(words, words.length - 30, words.length))
                    .isEqualTo(Arrays.copyOfRange(first, first.length - 30, first.length));
        }
        assertThat(PairCounter.count(shingles(corpus, 200))).isEmpty();
    }

    private static long[][] shingles(Corpus corpus, int articles) {
        return IntStream.range(0, articles)
                .mapToObj(number -> Shingles.of(corpus.article(number).words()))
                .toArray(long[][]::new);
    }
}
