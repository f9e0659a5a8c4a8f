package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.Lines;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** What holds of every reading, whatever was read. */
public final class ReadingProperties {
    private static final int MAX_BYTES = 1 << 20;

    public static final ReadingOptions STRICT = new ReadingOptions(MAX_BYTES, null, false);
    public static final ReadingOptions LENIENT = new ReadingOptions(MAX_BYTES, null, true);

    private ReadingProperties() {}

    /** Reads bytes twice, with the same outcome; nothing if they are no article. */
    static Optional<Extraction> extract(String name, byte[] input, ReadingOptions options) {
        Optional<Extraction> first = once(name, input, options);
        Optional<Extraction> second = once(name, input, options);
        assertThat(second.map(Extraction::parts)).isEqualTo(first.map(Extraction::parts));
        assertThat(second.map(read -> read.article().metadata()))
                .isEqualTo(first.map(read -> read.article().metadata()));
        first.ifPresent(ReadingProperties::checkParts);
        return first;
    }

    private static Optional<Extraction> once(String name, byte[] input, ReadingOptions options) {
        try {
            return Optional.of(new ArticleReader(options).extract(name, new ByteArrayInputStream(input)));
        } catch (UnreadableArticleException e) {
            checkMessage(name, e);
            return Optional.empty();
        }
    }

    /** A message is one line that begins with what it is of. */
    public static void checkMessage(String name, Exception problem) {
        assertThat(String.valueOf(problem.getMessage()))
                .startsWith(name)
                .matches(
                        message -> message.chars().noneMatch(c -> Lines.isBreak((char) c) || Character.isISOControl(c)),
                        "one line");
    }

    private static void checkParts(Extraction read) {
        String text = read.article().text().original();
        int done = 0;
        for (Part part : read.parts()) {
            assertThat(part.text()).isNotBlank();
            if (part.place() != null) {
                assertThat(part.place().start()).isGreaterThanOrEqualTo(done);
                assertThat(part.place().in(text)).isEqualTo(part.text());
                done = part.place().end();
            }
        }
        assertThat(done).isLessThanOrEqualTo(text.length());
    }
}
