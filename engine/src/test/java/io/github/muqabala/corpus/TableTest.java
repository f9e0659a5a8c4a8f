package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ReadingOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String ARABIC = "أعلن الميناء استئناف الملاحة صباح الأحد بعد توقف دام ثلاثة أيام";

    @TempDir
    private Path folder;

    @Test
    void readsAllPartsOfAnArticle() throws IOException {
        Article article = read("news.csv", """
                        rank,id,title,text,url,source,date,language
                        1,n1,T,one two,https://example.org/1,Wire,2023-05-18,en
                        """).article();
        assertThat(article.source()).isEqualTo("n1");
        assertThat(article.title()).isEqualTo("T");
        assertThat(article.text().original()).isEqualTo("one two");
        assertThat(article.metadata().url()).isEqualTo("https://example.org/1");
        assertThat(article.metadata().outlet()).isEqualTo("Wire");
        assertThat(article.metadata().date()).isEqualTo("2023-05-18");
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @Test
    void aRowIsCalledByTheLineThatItBeginsOn() throws IOException {
        Reading reading = read("news.csv", "text,id\r\n\"one\r\ntwo, \"\"three\"\"\",\r\n\r\nfour,\nfive,5\n");
        assertThat(reading.texts()).containsExactly("one\r\ntwo, \"three\"", "four", "five");
        assertThat(reading.places())
                .containsExactly(file("news.csv") + ":2", file("news.csv") + ":5", file("news.csv") + ":6");
        assertThat(reading.articles().get(0).source()).isEqualTo(file("news.csv") + ":2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"news.csv|,", "news.csv|;", "news.tsv|\\t", "news.csv|\\t", "NEWS.TSV|\\t"})
    void theSeparatorIsTheOneThatTheHeaderHas(String name, String written) throws IOException {
        String separator = written.equals("\\t") ? "\t" : written;
        Reading reading = read(name, String.join("\n", "id" + separator + "text", "1" + separator + "one. two!", ""));
        assertThat(reading.article().text().original()).isEqualTo("one. two!");
        assertThat(reading.article().source()).isEqualTo("1");
    }

    @Test
    void aTableOfOneColumnHasNoSeparator() throws IOException {
        assertThat(read("news.csv", "text\none two\n").texts()).containsExactly("one two");
    }

    @Test
    void aColumnCanBeNamed() throws IOException {
        CorpusOptions options =
                new CorpusOptions(ArticleFields.DEFAULT.with("text", "Body text"), ReadingOptions.DEFAULT);
        assertThat(read(options, "news.csv", "text, Body text ,x\na,b,c\n".getBytes(StandardCharsets.UTF_8))
                        .texts())
                .containsExactly("b");
    }

    @Test
    void aTableWithoutATextIsToldOnceWithTheNamesThatItHas() throws IOException {
        assertThat(read("news.csv", "id,body,\"the date\"\n1,a,b\n2,c,d\n").events())
                .containsExactly(file("news.csv")
                        + ": has no column 'text' but 'id', 'body', 'the date'; name the one that holds the article, for"
                        + " example: --field text=body");
        assertThat(read("news.csv", "text,text\na,b\n").problems())
                .containsExactly(file("news.csv") + ": has the column 'text' twice; rename one of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "one|has 1 fields, and the header has 2",
                "one,two,three|has 3 fields, and the header has 2",
                "1,|has no words in it; take the row out",
                "1,\"one\" two|is not a row (",
            })
    void whatIsNoRowIsToldWithItsLineAndTheRestIsRead(String row, String problem) throws IOException {
        Reading reading = read("news.csv", "id,text\n1,a\n" + row + "\n3,c\n");
        assertThat(reading.texts()).containsExactly("a", "c");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).startsWith(file("news.csv") + ":3: " + problem);
    }

    @Test
    void quotationMarksThatAreNotClosedAreToldWithTheLineTheyBeginOn() throws IOException {
        Reading reading = read("news.csv", "id,text\n1,a\n2,\"b\n3,c\n");
        assertThat(reading.texts()).containsExactly("a");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).startsWith(file("news.csv") + ":3: is not a row (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void theEncodingIsFoundOut(String encoding) throws IOException {
        String rows =
                IntStream.range(0, 2_000).mapToObj(i -> i + "," + ARABIC + "\n").collect(Collectors.joining());
        Reading reading =
                read(CorpusOptions.DEFAULT, "news.csv", ("id,text\n" + rows).getBytes(Charset.forName(encoding)));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.texts()).hasSize(2_000).containsOnly(ARABIC);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertThat(read("news.csv", "\uFEFFtext,id\na,1\n").texts()).containsExactly("a");
    }

    @Test
    void theEncodingCanBeNamed() throws IOException {
        CorpusOptions options = new CorpusOptions(
                ArticleFields.DEFAULT, ReadingOptions.DEFAULT.withCharset(Charset.forName("windows-1256")));
        assertThat(read(options, "news.csv", "text\nمصر\n".getBytes(Charset.forName("windows-1256")))
                        .texts())
                .containsExactly("مصر");
    }

    @Test
    void malformedCharactersAreToldWithTheirRowOrReplaced() throws IOException {
        byte[] bytes = "text\nfirst\nharb_ur\nthird\n".getBytes(StandardCharsets.UTF_8);
        bytes[15] = (byte) 0xD9;
        CorpusOptions utf8 =
                new CorpusOptions(ArticleFields.DEFAULT, ReadingOptions.DEFAULT.withCharset(StandardCharsets.UTF_8));
        assertThat(read(utf8, "news.csv", bytes).events())
                .containsExactly(
                        file("news.csv") + ":2",
                        file("news.csv") + ":3: is malformed in UTF-8; name its encoding (--charset), or read it with"
                                + " --lenient, which replaces such bytes",
                        file("news.csv") + ":4");
        CorpusOptions lenient = new CorpusOptions(
                ArticleFields.DEFAULT,
                ReadingOptions.DEFAULT.withCharset(StandardCharsets.UTF_8).leniently());
        assertThat(read(lenient, "news.csv", bytes).texts()).containsExactly("first", "harb\uFFFDur", "third");
    }

    /** The buffer holds 128 Ki characters: rows about its length, and quotation marks and line breaks at its end. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void rowsThatLieAcrossBlocksAreRead(int shift) throws IOException {
        String pad = "x".repeat((1 << 17) - 12 - shift);
        Reading reading = read(
                "news.csv", "id,text\r\n1," + pad + "\r\n2,\"a\r\n\"\"b\"\"\"\r\n3," + pad + pad + pad + "\r\n4,end");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.texts()).containsExactly(pad, "a\r\n\"b\"", pad + pad + pad, "end");
        assertThat(reading.places())
                .extracting(place -> place.replaceAll(".*:", ""))
                .containsExactly("2", "3", "5", "6");
    }

    @Test
    void rowsOverTheLimitAreToldAndTheRestIsRead() throws IOException {
        CorpusOptions options = new CorpusOptions(ArticleFields.DEFAULT, ReadingOptions.DEFAULT.withMaxBytes(1_000));
        String longer = "y".repeat(1_001);
        String muchLonger = "\"" + "z\r\n".repeat(200_000) + "\"";
        Reading reading = read(
                options,
                "news.csv",
                String.join("\n", "text", "a", longer, "b", muchLonger, "c", "").getBytes(StandardCharsets.UTF_8));
        assertThat(reading.texts()).containsExactly("a", "b", "c");
        assertThat(reading.problems())
                .containsExactly(
                        file("news.csv") + ":3: is longer than 1000 characters; close its quotation marks, or raise the"
                                + " limit (maxBytes, --max-bytes)",
                        file("news.csv") + ":5: is longer than 1000 characters; close its quotation marks, or raise the"
                                + " limit (maxBytes, --max-bytes)");
        assertThat(reading.places().get(2)).endsWith(":200006");
    }

    @Test
    void tablesAreReadCompressedAndOfOneThatIsCutOffTheWholeRows() throws IOException {
        String rows = IntStream.range(0, 50_000)
                .mapToObj(i -> i + ",words of row " + i + " " + Integer.toHexString(i * 40_503) + "\n")
                .collect(Collectors.joining());
        byte[] whole = Crawl.gzip(Crawl.utf8("id,text\n" + rows));
        assertThat(read(CorpusOptions.DEFAULT, "news.csv.gz", whole).articles()).hasSize(50_000);
        Reading half = read(CorpusOptions.DEFAULT, "news.csv.gz", Arrays.copyOf(whole, whole.length / 2));
        int read = half.articles().size();
        assertThat(read).isBetween(20_000, 30_000);
        assertThat(half.texts().get(read - 1)).matches("words of row " + (read - 1) + " [0-9a-f]+");
        assertThat(half.problems())
                .containsExactly(file("news.csv.gz") + ": breaks off after line " + (read + 1)
                        + " (Unexpected end of ZLIB input stream); get the file anew; it is cut off or damaged");
    }

    @Test
    void aTableWithoutRowsHoldsNothing() throws IOException {
        assertThat(read("news.csv", "text,id\n").events()).isEmpty();
        assertThat(read("news.csv", "").events()).isEqualTo(List.of());
    }

    private Reading read(String name, String content) throws IOException {
        return read(CorpusOptions.DEFAULT, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(CorpusOptions options, String name, byte[] content) throws IOException {
        return Reading.of(options, Files.write(file(name), content));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
