package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSearchTest {
    private static final int BLOCK = 1 << 16;

    @TempDir
    private Path folder;

    /** Of which a block is looked at, at a time, less the length of a beginning. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecordIsFoundWhereverItIs(boolean compressed) throws IOException {
        byte[] record = Crawl.utf8("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n");
        byte[] written = compressed ? Crawl.gzip(record) : record;
        for (int before : new int[] {1, 2, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK}) {
            for (int shift = 0; shift < 1_100; shift += before < 3 ? 2_000 : 1) {
                int at = before - Math.min(before - 1, shift);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.writeBytes(Crawl.utf8("\n".repeat(at)));
                bytes.writeBytes(written);
                bytes.writeBytes(new byte[10]);
                Path file = Files.write(folder.resolve("a.warc"), bytes.toByteArray());
                RecordSearch search = new RecordSearch(file, compressed);
                assertThat(search.after(0)).isEqualTo(at);
                assertThat(search.after(at)).isEqualTo(-1);
            }
        }
    }
}
