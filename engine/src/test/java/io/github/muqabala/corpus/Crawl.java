package io.github.muqabala.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes crawls. */
final class Crawl {
    static final Instant CAPTURED = Instant.parse("2023-05-20T06:30:00Z");
    static final String HTML = "text/html; charset=utf-8";

    private final MessageVersion version;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;

    Crawl(MessageVersion version, WarcCompression compression) throws IOException {
        this.version = version;
        this.writer = new WarcWriter(Channels.newChannel(bytes), compression);
    }

    Crawl() throws IOException {
        this(MessageVersion.WARC_1_0, WarcCompression.NONE);
    }

    /** So many bytes were written up to now. */
    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Crawl write(WarcRecord record) throws IOException {
        writer.write(record);
        return this;
    }

    Crawl info() throws IOException {
        return write(new Warcinfo.Builder()
                .version(version)
                .body(MediaType.WARC_FIELDS, utf8("software: a test\r\n"))
                .build());
    }

    Crawl request(String url) throws IOException {
        return write(new WarcRequest.Builder(url)
                .version(version)
                .body(MediaType.HTTP_REQUEST, new HttpRequest.Builder("GET", "/").build())
                .build());
    }

    Crawl revisit(String url) throws IOException {
        return write(new WarcRevisit.Builder(url, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                .version(version)
                .body(response(200, HTML, new byte[0]).build())
                .build());
    }

    Crawl resource(String url, String type, byte[] body) throws IOException {
        return write(new WarcResource.Builder(java.net.URI.create(url))
                .version(version)
                .date(CAPTURED)
                .body(MediaType.parse(type), body)
                .build());
    }

    Crawl page(String url, String html) throws IOException {
        return page(url, response(200, HTML, utf8(html)));
    }

    Crawl page(String url, HttpResponse.Builder response) throws IOException {
        return write(record(url).body(response.build()).build());
    }

    /** Its id is made of its address, so that the same calls write the same bytes. */
    WarcResponse.Builder record(String url) {
        return new WarcResponse.Builder(url)
                .version(version)
                .recordId(UUID.nameUUIDFromBytes(utf8(url)))
                .date(CAPTURED);
    }

    static HttpResponse.Builder response(int status, String type, byte[] body) {
        return new HttpResponse.Builder(status, "Whatever").body(MediaType.parse(type), body);
    }

    /** A page around a text of several lines. */
    static String html(String article) {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html><head><title>x</title></head><body><nav><a href=/>الرئيسية</a></nav><article>");
        article.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.append("<p>").append(line).append("</p>"));
        return page.append("</article></body></html>").toString();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
