package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any string. Each property is tried on {@value #STRINGS} strings of a seeded generator. */
class FoldingPropertiesTest {
    private static final int STRINGS = 5_000;
    private static final int PIECES = 30;

    @ParameterizedTest
    @EnumSource
    void foldingTwiceIsFoldingOnce(Folding folding) {
        strings().forEach(seed -> {
            String once = FoldedText.of(string(seed), folding).folded();
            assertThat(FoldedText.of(once, folding).folded())
                    .as("seed %d", seed)
                    .isEqualTo(once);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFoldedCharacterIsTheFoldingOfTheStretchItComesFrom(Folding folding) {
        strings().forEach(seed -> {
            String original = string(seed);
            FoldedText folded = FoldedText.of(original, folding);
            int done = 0;
            int next;
            for (int i = 0; i < folded.folded().length(); i = next) {
                Span origin = folded.original(new Span(i, i + 1));
                next = i + 1;
                while (next < folded.folded().length()
                        && folded.original(new Span(next, next + 1)).equals(origin)) {
                    next++;
                }
                assertThat(origin.start()).as("seed %d, order", seed).isGreaterThanOrEqualTo(done);
                assertThat(FoldedText.of(origin.in(original), folding).folded())
                        .as("seed %d, folded characters %d to %d", seed, i, next)
                        .isEqualTo(folded.folded().substring(i, next));
                done = origin.end();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void foldingNeitherMergesNorLosesATokenBoundary(Folding folding) {
        strings().forEach(seed -> {
            String original = string(seed);
            FoldedText folded = FoldedText.of(original, folding);
            Tokens tokens = Tokens.of(original, folding);
            Tokens foldedTokens = Tokens.of(folded.folded(), folding);
            assertThat(foldedTokens.size()).as("seed %d: %s", seed, original).isEqualTo(tokens.size());
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(folded.original(foldedTokens.span(i)))
                        .as("seed %d, token %d of %s", seed, i, original)
                        .isEqualTo(tokens.span(i));
                assertThat(foldedTokens.hash(i))
                        .as("seed %d, token %d", seed, i)
                        .isEqualTo(tokens.hash(i));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void tokensAreInOrderAndNotEmpty(Folding folding) {
        strings().forEach(seed -> {
            String original = string(seed);
            Tokens tokens = Tokens.of(original, folding);
            int done = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).as("seed %d", seed).isBetween(done, tokens.end(i) - 1);
                done = tokens.end(i);
            }
            assertThat(done).isLessThanOrEqualTo(original.length());
        });
    }

    /** But for Hangul, of which syllables stay whole, and for a kana mark astray on an Arabic letter. */
    @ParameterizedTest
    @EnumSource
    void composedAndDecomposedTextFoldAlike(Folding folding) {
        Normalizer2 composer = Normalizer2.getNFCInstance();
        Normalizer2 decomposer = Normalizer2.getNFDInstance();
        strings().forEach(seed -> {
            String original = string(seed).replaceAll("[\u3099\\p{IsHangul}\\p{Cs}]", "");
            String composed =
                    FoldedText.of(composer.normalize(original), folding).folded();
            String decomposed =
                    FoldedText.of(decomposer.normalize(original), folding).folded();
            assertThat(decomposer.normalize(decomposed))
                    .as("seed %d: %s", seed, original)
                    .isEqualTo(decomposer.normalize(composed));
        });
    }

    private static LongStream strings() {
        return LongStream.range(0, STRINGS);
    }

    private static String string(long seed) {
        return new RandomText(seed).next(PIECES);
    }
}
