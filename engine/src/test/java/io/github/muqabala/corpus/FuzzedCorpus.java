package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.ReadingProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A corpus of one file that holds any bytes. */
final class FuzzedCorpus {
    private final Path file;
    private final CorpusOptions options = new CorpusOptions(ArticleFields.DEFAULT, ReadingProperties.STRICT);

    /**
     * Makes the file, which is written anew for every input.
     *
     * @param ending of its name
     */
    FuzzedCorpus(String ending) {
        try {
            file = Files.createTempFile("fuzzed", ending);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        file.toFile().deleteOnExit();
    }

    /** Reads it, and again with how it was read: both times the same is read, and as much of it. */
    Reading read(byte[] input) {
        Reading reading;
        List<String> extracted = new ArrayList<>();
        try {
            Files.write(file, input);
            reading = Reading.of(options, file);
            try (CorpusReader reader = Corpus.of(List.of(file), options).open()) {
                NumberedStretch next;
                while ((next = reader.next()) != null) {
                    next.stretch()
                            .extract(
                                    extraction -> extracted.add(text(extraction)),
                                    problem -> ReadingProperties.checkMessage(file.toString(), problem));
                }
                assertThat(reader.bytesRead()).isEqualTo(input.length);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(extracted).isEqualTo(reading.texts());
        return reading;
    }

    private static String text(Extraction extraction) {
        return extraction.article().text().original();
    }
}
