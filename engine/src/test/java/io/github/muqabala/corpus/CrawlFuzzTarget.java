package io.github.muqabala.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Any bytes as a crawl, and as what comes in one after a whole record. */
public final class CrawlFuzzTarget {
    private static final FuzzedCorpus CORPUS = new FuzzedCorpus(".warc");
    private static final byte[] RECORD = """
            WARC/1.0\r
            WARC-Type: metadata\r
            WARC-Record-ID: <urn:x:1>\r
            WARC-Date: 2024-04-24T10:30:00Z\r
            Content-Length: 2\r
            \r
            ab\r
            \r
            """.getBytes(StandardCharsets.US_ASCII);

    private CrawlFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        CORPUS.read(input);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        second.writeBytes(RECORD);
        second.writeBytes(input);
        CORPUS.read(second.toByteArray());
    }
}
