package io.github.muqabala.scan;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.duplicate.JoinThresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A corpus in the making: articles on the lines of a file. */
final class Archive {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final StringBuilder lines = new StringBuilder();

    Archive(Path folder) {
        file = folder.resolve("archive.jsonl");
    }

    /** A scan that looks for passages of {@code passageWords} words, 0 for none. */
    static ScanOptions options(int passageWords, int threads, boolean skipUnreadable) {
        return new ScanOptions(new JoinThresholds(0.8, 0.6), 3, false, passageWords, threads, skipUnreadable);
    }

    /** Words that no other seed has, but for chance. */
    static String words(long seed, int count) {
        return new SplittableRandom(seed)
                .ints(count, 0, Integer.MAX_VALUE)
                .mapToObj(word -> "w" + Integer.toString(word, 36))
                .collect(Collectors.joining(" "));
    }

    /** Some of the words of a text. */
    static String slice(String text, int from, int to) {
        return Arrays.stream(text.split(" ", -1)).skip(from).limit(to - from).collect(Collectors.joining(" "));
    }

    Archive add(String id, @Nullable String date, String... text) throws IOException {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("text", String.join(" ", text));
        if (date != null) {
            line.put("date", date);
        }
        return addLine(JSON.writeValueAsString(line));
    }

    Archive addLine(String line) {
        lines.append(line).append('\n');
        return this;
    }

    Path write() throws IOException {
        return Files.writeString(file, lines);
    }

    ScanResult scan() throws IOException {
        return scan(ScanOptions.DEFAULT);
    }

    ScanResult scan(ScanOptions options) throws IOException {
        return Scan.of(Corpus.of(List.of(write()), CorpusOptions.DEFAULT), options, ScanListener.NONE);
    }
}
