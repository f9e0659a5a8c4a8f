package io.github.muqabala.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.ReadingOptions;
import io.github.muqabala.article.metadata.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    @TempDir
    private Path folder;

    @Test
    void readsAllPartsOfAnArticle() throws IOException {
        Article article = read("""
                        {"id":"n1","text":"one two","title":"T","url":"https://example.org/1","source":"Wire",\
                        "date":"2023-05-18 07:30","language":"en","comments":[{"text":"spam","id":[1]}],"rank":1.5}""").article();
        assertThat(article.source()).isEqualTo("n1");
        assertThat(article.text().original()).isEqualTo("one two");
        assertThat(article.metadata())
                .isEqualTo(Metadata.of("T", "https://example.org/1", "Wire", "2023-05-18 07:30", "en"));
    }

    @Test
    void whatIsNotThereOrNullIsUnknownAndTheIdIsThePlace() throws IOException {
        Reading reading = read("{\"text\":\"one\"}\n{\"id\":null,\"text\":\"two\",\"title\":null,\"date\":null}\n");
        assertThat(reading.articles()).extracting(Article::metadata).containsOnly(Metadata.NONE);
        assertThat(reading.events()).containsExactly(file() + ":1", file() + ":2");
    }

    @Test
    void aNumberIsAnIdAsItIsWritten() throws IOException {
        assertThat(read("{\"id\":9007199254740993,\"text\":\"a\"}\n{\"id\":true,\"text\":2023}")
                        .events())
                .containsExactly("9007199254740993", "true");
    }

    @Test
    void aDateInAnotherFormIsKeptButIsNoMoment() throws IOException {
        Metadata metadata =
                read("{\"text\":\"a\",\"date\":\"18 May\"}").article().metadata();
        assertThat(metadata.date()).isEqualTo("18 May");
        assertThat(metadata.publicationDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'a','text':'b'}",
                "{'text':'a','id':1,'text':'b'}",
                "{'id':1,'text':'a','id':2}",
                "{'text':'\\u0061','id':1,'id':2}"
            })
    void aFieldThatIsThereTwiceIsAProblem(String line) throws IOException {
        assertThat(read(line.replace('\'', '"')).problems())
                .singleElement()
                .asString()
                .contains("twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'a',}",
                "{'text':'a',,'id':1}",
                "{'text':'a' 'id':1}",
                "{'text':'a','id'}",
                "{'text':'a','id':1",
                "{'text':'a','id':1}}",
                "{'text':'a'} {'id':1}",
                "{'text':'a\t'}",
                "{'text':'\\x'}"
            })
    void whatFollowsTheTextIsHeldToTheRulesToo(String line) throws IOException {
        assertThat(read(line.replace('\'', '"')).problems()).hasSize(1);
    }

    @Test
    void aProblemIsOneLineWithoutWhatCommandsATerminal() throws IOException {
        assertThat(read("{\"text\": a\u001B[2J\u2028b}").problems())
                .singleElement()
                .asString()
                .matches("[^\\p{Cc}\\p{Zl}]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text':'a b','id':7}",
                "{'id':7,'text':'a b'}",
                " { 'x':{'y':[1]} , 'text' : 'a b' , 'id' : 7 } ",
                "{'text':'a\\u0020b','id':7}"
            })
    void theTextMayStandAnywhere(String line) throws IOException {
        Article article = read(line.replace('\'', '"')).article();
        assertThat(article.text().original()).isEqualTo("a b");
        assertThat(article.source()).isEqualTo("7");
    }

    @Test
    void escapesAreResolved() throws IOException {
        assertThat(read("{\"t\\u0065xt\":\"\\u0645\\u0635\\u0631\\n\\\"\\uD83D\\uDE00\\\"\\\\\"}")
                        .texts())
                .containsExactly("مصر\n\"\uD83D\uDE00\"\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesMayEndEitherWayAndTheLastNotAtAllAndBlankOnesAreNone(String end) throws IOException {
        Reading reading =
                read(String.join(end, "{\"text\":\"a\"}", "", " \t ", "{\"text\":\"b\"}", "", "{\"text\":\"c\"}"));
        assertThat(reading.events()).containsExactly(file() + ":1", file() + ":4", file() + ":6");
        assertThat(reading.texts()).containsExactly("a", "b", "c");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstLine() throws IOException {
        assertThat(read("\uFEFF{\"text\":\"a\"}\n{\"text\":\"b\"}").texts()).containsExactly("a", "b");
        assertThat(read("\uFEFF\n{\"text\":\"b\"}").texts()).containsExactly("b");
        assertThat(read("\uFEFF").events()).isEmpty();
        assertThat(read("").events()).isEmpty();
    }

    @Test
    void fieldsCanHaveOtherNames() throws IOException {
        ArticleFields fields =
                ArticleFields.DEFAULT.with("text", "body").with("id", "key").with("source", "site");
        Article article = read(
                        new CorpusOptions(fields, ReadingOptions.DEFAULT.withMaxBytes(1_000)),
                        "{\"key\":7,\"body\":\"a\",\"text\":[1],\"site\":\"S\"}")
                .article();
        assertThat(article.source()).isEqualTo("7");
        assertThat(article.text().original()).isEqualTo("a");
        assertThat(article.metadata().outlet()).isEqualTo("S");
    }

    /** A field holds one part: the one that it was named for. */
    @Test
    void aFieldThatHoldsOnePartUsuallyCanHoldAnother() throws IOException {
        String line = "{\"id\":\"1\",\"url\":\"u\",\"title\":\"words\"}";
        ArticleFields fields = ArticleFields.DEFAULT.with("text", "title").with("id", "url");
        Article article = read(new CorpusOptions(fields, ReadingOptions.DEFAULT.withMaxBytes(1_000)), line)
                .article();
        assertThat(article.source()).isEqualTo("u");
        assertThat(article.text().original()).isEqualTo("words");
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
        fields = ArticleFields.DEFAULT.with("title", "id").with("text", "title");
        article = read(new CorpusOptions(fields, ReadingOptions.DEFAULT.withMaxBytes(1_000)), line)
                .article();
        assertThat(article.metadata().title()).isEqualTo("1");
        assertThat(article.source()).isEqualTo(file() + ":1");
    }

    @Test
    void anArticleHasNoOtherParts() {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleFields.DEFAULT.with("author", "by"));
        assertThat(ArticleFields.parts()).containsExactly("id", "text", "title", "url", "source", "date", "language");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"a\"}|has no field 'text'; name the one that holds the article, for example: --field text=body",
                "{\"text\":null}|has no field 'text'; name the one that holds the article, for example: --field text=body",
                "{\"text\":[\"a\"]}|has a list or an object in the field 'text'; name a field that holds a string, for"
                        + " example: --field text=body",
                "{\"text\":\"a\",\"title\":{}}|has a list or an object in the field 'title'; name a field that holds a"
                        + " string, for example: --field title=body",
                "{\"text\":\"\"}|has no words in it; take the line out",
                "{\"text\":\" … \\n\"}|has no words in it; take the line out",
                "[1]|is not a JSON object; write one object a line, with braces around it",
                "\"text\"|is not a JSON object; write one object a line, with braces around it",
                "{\"text\":\"a\"}{\"text\":\"b\"}|has more than one JSON object in it; write one object a line",
            })
    void whatIsNotAnArticleIsToldWithItsPlaceAndTheRemedy(String line, String problem) throws IOException {
        assertThat(read("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"c\"}\n").events())
                .containsExactly(file() + ":1", file() + ":2: " + problem, file() + ":3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\":\"a\"} x|Unrecognized token|13",
                "{\"text\":\"a\"}}|Unexpected close marker|12",
                "{\"text\":\"a\"|Unexpected end-of-input|11",
                "{\"text\":\"a|Unexpected end-of-input|10",
                "{text:1}|Unexpected character|1",
                "plain words|Unrecognized token|0",
            })
    void whatIsNoJsonIsToldWithTheByteOfTheLine(String line, String problem, int from) throws IOException {
        Reading reading = read("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"c\"}\n");
        assertThat(reading.texts()).containsExactly("a", "c");
        assertThat(reading.problems()).hasSize(1);
        String message = reading.problems().get(0);
        assertThat(message)
                .startsWith(file() + ":2: is not a JSON object (" + problem)
                .matches("(?s).* at byte \\d+\\); mend or take out the line")
                .doesNotContain("\n");
        int told = Integer.parseInt(message.replaceAll("(?s).* at byte (\\d+)\\).*", "$1"));
        assertThat(told).isBetween(from, line.length() + 1);
    }

    @Test
    void otherEncodingsAreToldAndTheRestIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"text\":\"مصر\"}\n".getBytes(Charset.forName("windows-1256")));
        bytes.write("{\"text\":\"مصر\"}\n".getBytes(StandardCharsets.UTF_8));
        Reading reading = read(CorpusOptions.DEFAULT, bytes.toByteArray());
        assertThat(reading.texts()).containsExactly("مصر");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0)).startsWith(file() + ":1: ").contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "title"})
    void malformedCharactersAreToldOrReplaced(String field) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("{\"" + field + "\":\"The harb").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xD9);
        bytes.write("ur\",\"text\":\"x\"}\n{\"text\":\"b\"}\n"
                .replace(field.equals("text") ? ",\"text\":\"x\"" : "none", "")
                .getBytes(StandardCharsets.UTF_8));
        Reading strict = read(CorpusOptions.DEFAULT, bytes.toByteArray());
        assertThat(strict.texts()).containsExactly("b");
        assertThat(strict.problems()).hasSize(1);
        assertThat(strict.problems().get(0)).startsWith(file() + ":1: ").contains("UTF-8");
        CorpusOptions lenient = new CorpusOptions(ArticleFields.DEFAULT, ReadingOptions.DEFAULT.leniently());
        Reading replaced = read(lenient, bytes.toByteArray());
        assertThat(replaced.problems()).isEmpty();
        assertThat(replaced.texts()).hasSize(2);
        assertThat(replaced.texts().get(0) + replaced.articles().get(0).title()).contains("The harb\uFFFDur");
    }

    /** Its line feeds are two bytes, so that its lines would be read one byte off, without a complaint. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingsAreRefused(String encoding) throws IOException {
        String lines = "{\"text\":\"one مصر two\"}\n{\"text\":\"three مصر four\"}\n";
        Reading reading = read(CorpusOptions.DEFAULT, lines.getBytes(Charset.forName(encoding)));
        assertThat(reading.texts()).isEmpty();
        assertThat(reading.problems()).isNotEmpty().allMatch(problem -> problem.contains("UTF-8"));
    }

    @Test
    void controlCharactersInALineAreNoJson() throws IOException {
        assertThat(read("{\"text\":\"a\u0000b\"}").problems()).hasSize(1);
        assertThat(read("{\"text\":\"a\u0001b\"}").problems()).hasSize(1);
    }

    private Reading read(String lines) throws IOException {
        return read(CorpusOptions.DEFAULT, lines);
    }

    private Reading read(CorpusOptions options, String lines) throws IOException {
        return read(options, lines.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(CorpusOptions options, byte[] lines) throws IOException {
        return Reading.of(options, Files.write(file(), lines));
    }

    private Path file() {
        return folder.resolve("news.jsonl");
    }
}
