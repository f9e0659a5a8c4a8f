package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedOutputTest {

    @Test
    void passesAllOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NamedOutput named = new NamedOutput("a file", out)) {
            named.write("xabcx".getBytes(StandardCharsets.UTF_8), 1, 3);
            named.write('d');
            assertThat(named.isAbandoned()).isFalse();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abcd");
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, false", "Broken pipe, true"})
    void aFailureNamesTheOutputAndTellsIfItsReaderHasGone(String reason, boolean abandoned) {
        NamedOutput named = new NamedOutput("a file", new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
        assertThatIOException()
                .isThrownBy(() -> named.write('a'))
                .withMessage("a file: " + reason + "; not all of the result was written");
        assertThat(named.isAbandoned()).isEqualTo(abandoned);
    }
}
