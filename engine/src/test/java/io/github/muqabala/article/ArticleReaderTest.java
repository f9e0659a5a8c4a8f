package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "اجتمع الوزراء\r\n");
        Article article = new ArticleReader().read(file);
        assertThat(article.source()).isEqualTo(file.toString());
        assertThat(article.text().original()).isEqualTo("اجتمع الوزراء\r\n");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        assertThat(read("\uFEFFabc").text().original()).isEqualTo("abc");
        assertThat(read("abc\uFEFF").text().original()).isEqualTo("abc\uFEFF");
    }

    @Test
    void readsOldEncodingsThatNothingDeclares() throws IOException {
        String text = Fixtures.article("ar-egypt");
        Charset windows = Charset.forName("windows-1256");
        assertThat(read(text.getBytes(windows)).text().original()).isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)).text().original())
                .isEqualTo(text);
    }

    @Test
    void theEncodingCanBeGiven() throws IOException {
        Charset arabic = Charset.forName("ISO-8859-6");
        ArticleReader reader = new ArticleReader(ReadingOptions.DEFAULT.withCharset(arabic));
        assertThat(reader.read("a.txt", stream("مصر".getBytes(arabic))).text().original())
                .isEqualTo("مصر");
    }

    @Test
    void namesTheFirstInvalidByteOrReplacesIt() throws IOException {
        byte[] damaged = (Fixtures.article("ar-egypt") + "x").getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 1] = (byte) 0xE3;
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(damaged))
                .withMessage("a.txt: is not UTF-8 text: byte " + (damaged.length - 1)
                        + " (0xE3) is invalid; get it anew, name its encoding (--charset), or read it with --lenient,"
                        + " which replaces such bytes");
        ArticleReader lenient = new ArticleReader(ReadingOptions.DEFAULT.leniently());
        assertThat(lenient.read("a.txt", stream(damaged)).text().original())
                .isEqualTo(Fixtures.article("ar-egypt") + "\uFFFD");
    }

    @Test
    void namesTextThatWasSavedInAWrongEncodingOrRestoresIt() throws IOException {
        String text = Fixtures.article("ar-egypt");
        byte[] broken = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(broken))
                .withMessageStartingWith(
                        "a.txt: was read in a wrong encoding and saved again (UTF-8 as windows-1252); ");
        ArticleReader lenient = new ArticleReader(ReadingOptions.DEFAULT.leniently());
        assertThat(lenient.read("a.txt", stream(broken)).text().original()).isEqualTo(text);
    }

    @Test
    void readsWhatIsCompressedUpToTheLimit() throws IOException {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zeros)) {
            out.write("the harbour ".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(zeros.toByteArray()).text().tokens().size()).isEqualTo(200);
        ArticleReader small = new ArticleReader(ReadingOptions.DEFAULT.withMaxBytes(1_000));
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> small.read("a.gz", stream(zeros.toByteArray())))
                .withMessageContaining("is larger than 1000 bytes");
        byte[] cut = Arrays.copyOf(zeros.toByteArray(), zeros.size() / 2);
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(cut))
                .withMessageContaining("a.txt: is gzip-compressed but damaged");
    }

    @Test
    void readsTheArticleOfAPage() throws IOException {
        String page = "<!DOCTYPE html><html lang=en><head><title>Harbour reopens - Coast Daily</title></head><body>"
                + "<nav><a href=/>Home</a> <a href=/s>Sport</a></nav><h1>Harbour reopens</h1><p>The harbour reopened on"
                + " Tuesday after two weeks of repairs, the port authority said in a statement.</p><p>Fishing boats left"
                + " at dawn, and the first ferry was full, passengers said on the quay.</p></body></html>";
        Article article = read(page.getBytes(StandardCharsets.UTF_16LE));
        assertThat(article.title()).isEqualTo("Harbour reopens");
        assertThat(article.text().original())
                .startsWith("The harbour reopened")
                .endsWith("on the quay.")
                .doesNotContain("Sport");
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,PDF", "PK\u0003\u0004x,zip", "{\\rtf1,RTF"})
    void namesTheFormatThatIsNotText(String begin, String format) {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(begin.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageContaining(format);
    }

    @Test
    void refusesBinary() {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read("abc\0def"))
                .withMessage(
                        "a.txt: is binary, not text: byte 3 is zero; name a text file, or the encoding if it is one (--charset)");
    }

    @Test
    void refusesWhatHasNothingToCompare() {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(""))
                .withMessageContaining("is empty");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(" \n … \n"))
                .withMessageContaining("has no words");
    }

    @Test
    void blanksAndCommentsBeforeATextAreNoTrouble() throws IOException {
        assertThat(read("\n".repeat(5_000) + "The harbour reopened")
                        .text()
                        .tokens()
                        .size())
                .isEqualTo(3);
        assertThat(read("<!---->".repeat(500) + "The harbour reopened")
                        .text()
                        .tokens()
                        .size())
                .isEqualTo(3);
        assertThat(read("عنوان <html> المقال").text().original()).contains("<html>");
    }

    @Test
    void aPageIsToldByItsBeginningWhateverStandsBefore() {
        for (String begin :
                new String[] {"\uFEFF<!DOCTYPE HTML>", "\n<!-- a -->\n<html lang=ar>", "<?xml version='1.0'?><html>"}) {
            assertThatExceptionOfType(UnreadableArticleException.class)
                    .as(begin)
                    .isThrownBy(() -> read(begin + "<body></body>"))
                    .withMessageContaining("is a page without an article");
        }
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read("<!doctype html><title>Empty</title><body><script>start()</script></body>"))
                .withMessage("a.txt: is a page without an article; name the page of one article");
    }

    @Test
    void takesUpToTheLimitAndNoMore() throws IOException {
        ArticleReader reader = new ArticleReader(ReadingOptions.DEFAULT.withMaxBytes(4));
        assertThat(reader.read("a.txt", stream("abcd".getBytes(StandardCharsets.UTF_8)))
                        .text()
                        .original())
                .isEqualTo("abcd");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> reader.read("a.txt", stream("abcde".getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("larger than 4 bytes");
    }

    @Test
    void aLimitIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingOptions.DEFAULT.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadingOptions.DEFAULT.withMaxBytes(Integer.MAX_VALUE));
    }

    @Test
    void saysWhenThereIsNoFileOrAFolderInstead() {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> new ArticleReader().read(folder.resolve("none.txt")))
                .withMessageEndingWith("none.txt: no such file; check the path");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> new ArticleReader().read(folder))
                .withMessageEndingWith("is a directory; name a text file in it");
    }

    @Test
    void aPathThatLeadsThroughAFileIsNotOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> new ArticleReader().read(file.resolve("b.txt")))
                .withMessageContaining("b.txt: ");
    }

    @Test
    void namesTheInputWhoseReadingBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Connection reset");
            }
        };
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> new ArticleReader().read("standard input", broken))
                .withMessage("standard input: reading broke off (Connection reset); try again, or copy it first");
    }

    private static Article read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article read(byte[] bytes) throws IOException {
        return new ArticleReader().read("a.txt", stream(bytes));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
