package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void namesTheFirstInvalidByte() {
        byte[] windows = "abc مصر".getBytes(Charset.forName("windows-1256"));
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(windows))
                .withMessage("a.txt: is not UTF-8 text: byte 4 (0xE3) is invalid; save it as UTF-8, for example:"
                        + " iconv -f WINDOWS-1256 -t UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsInvalid() {
        byte[] cut = {'a', 'b', (byte) 0xD9};
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(cut))
                .withMessageContaining("byte 2 (0xD9)");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,PDF",
        "PK\u0003\u0004x,zip",
        "'\u001F\u008Bx',gzip",
        "{\\rtf1,RTF",
        "ÿþa\0,UTF-16",
        "þÿ\0a,UTF-16"
    })
    void namesTheFormatThatIsNotText(String begin, String format) {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read(begin.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageContaining(format);
    }

    @Test
    void refusesBinary() {
        assertThatExceptionOfType(UnreadableArticleException.class)
                .isThrownBy(() -> read("abc\0def"))
                .withMessage("a.txt: is binary, not text: byte 3 is zero; name a plain-text file");
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
    void takesUpToTheLimitAndNoMore() throws IOException {
        ArticleReader reader = new ArticleReader(4);
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
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleReader(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleReader(Integer.MAX_VALUE));
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
