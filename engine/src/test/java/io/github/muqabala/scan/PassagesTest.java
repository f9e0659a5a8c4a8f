package io.github.muqabala.scan;

import static io.github.muqabala.scan.Archive.options;
import static io.github.muqabala.scan.Archive.slice;
import static io.github.muqabala.scan.Archive.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.text.Folding;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    private static final String WIRE = words(1, 200);
    private static final String LIFTED = slice(WIRE, 50, 80);

    @TempDir
    private Path folder;

    private Archive archive = new Archive(Path.of(""));

    @BeforeEach
    void beginArchive() {
        archive = new Archive(folder);
    }

    @Test
    void aPassageIsToldWithItsPlacesAndItsBeginning() throws IOException {
        String before = words(2, 60);
        archive.add("wire", null, WIRE).add("report", null, before, LIFTED, words(3, 60));
        int start = before.length() + 1;
        int sourceStart = WIRE.indexOf(LIFTED);
        assertThat(archive.scan(options(25, 1, false)).passages())
                .containsExactly(new SharedPassage(
                        1,
                        new Span(start, start + LIFTED.length()),
                        0,
                        new Span(sourceStart, sourceStart + LIFTED.length()),
                        30,
                        LIFTED.substring(0, 120)));
        assertThat(archive.scan(options(31, 1, false)).passages()).isEmpty();
        assertThat(archive.scan().passages()).isEmpty();
    }

    @Test
    void theSourceIsTheEarliestByDateWhateverTheOrderInTheCorpus() throws IOException {
        archive.add("undated", null, words(2, 60), LIFTED)
                .add("late", "2023-05-20", words(3, 60), LIFTED)
                .add("early", "2023-05-18", words(4, 60), LIFTED);
        assertThat(archive.scan(options(25, 1, false)).passages())
                .extracting(SharedPassage::article, SharedPassage::source)
                .containsExactly(tuple(0, 2), tuple(1, 2));
    }

    @Test
    void whatIsSharedInsideAClusterIsLeftOut() throws IOException {
        archive.add("wire", "2023-05-18", WIRE)
                .add("copy", "2023-05-19", slice(WIRE, 0, 190), words(2, 8))
                .add("report", "2023-05-20", words(3, 60), LIFTED);
        ScanResult result = archive.scan(options(25, 1, false));
        assertThat(result.clusters()).hasSize(1);
        assertThat(result.passages())
                .extracting(SharedPassage::article, SharedPassage::source)
                .containsExactly(tuple(2, 0));
    }

    @Test
    void theBeginningDoesNotEndWithHalfACharacter() throws IOException {
        String emoji = "a".repeat(118) + " \uD83D\uDE00 " + slice(WIRE, 0, 20);
        archive.add("wire", null, words(2, 60), emoji).add("report", null, words(3, 60), emoji);
        SharedPassage passage = archive.scan(options(15, 1, false)).passages().get(0);
        assertThat(passage.beginning()).isEqualTo("a".repeat(118) + " ");
    }

    /** Text files and lines, in several stretches, with other spelling in the copies. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void placesPointAtTheSameWordsInBothOriginals(int threads) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String text = words(1_000 + i, 150);
            if (i >= 60) {
                String source = texts.get(random.nextInt(60));
                int from = random.nextInt(80);
                text += "\n«"
                        + slice(source.replace("\n", " "), from, from + 40).toUpperCase(Locale.ROOT) + "»! "
                        + words(i, 20);
            }
            texts.add(text);
        }
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.txt", i)), texts.get(i));
        }
        for (int i = 100; i < 400; i++) {
            archive.add("line " + i, null, texts.get(i));
        }
        archive.write();
        Corpus corpus = Corpus.of(List.of(folder), CorpusOptions.DEFAULT);
        ScanResult result = Scan.of(corpus, options(20, threads, false), ScanListener.NONE);
        assertThat(result.passages()).hasSize(340);
        for (SharedPassage passage : result.passages()) {
            String own = passage.span().in(texts.get(passage.article()));
            assertThat(hashes(own))
                    .isEqualTo(hashes(passage.sourceSpan().in(texts.get(passage.source()))))
                    .hasSize(passage.words());
            assertThat(own).startsWith(passage.beginning());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fewer words", "same number"})
    void aCorpusThatChangesMeanwhileIsToldOf(String change) throws IOException {
        archive.add("wire", null, WIRE).add("report", null, LIFTED, words(2, 100));
        Path file = archive.write();
        Archive changed = new Archive(folder).add("wire", null, WIRE);
        if (!change.isEmpty()) {
            changed.add("report", null, change.equals("same number") ? words(3, 130) : words(3, 90));
        }
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> Scan.of(
                        Corpus.of(List.of(file), CorpusOptions.DEFAULT), options(25, 1, false), meanwhile(changed)))
                .withMessage(file + ": changed while it was being read; scan again when nobody writes to the corpus");
    }

    private static ScanListener meanwhile(Archive changed) {
        return new ScanListener() {
            @Override
            public void read(long articles, long bytes) {}

            @Override
            public void comparing() {
                try {
                    changed.write();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static List<Long> hashes(String text) {
        Tokens tokens = Tokens.of(text, Folding.STANDARD);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::hash).toList();
    }
}
