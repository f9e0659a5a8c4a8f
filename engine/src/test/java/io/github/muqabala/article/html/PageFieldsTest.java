package io.github.muqabala.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of its article, and which of it is believed first. */
class PageFieldsTest {
    private static final String BODY = "<p>The council met on Monday, and after a long debate it agreed to build.</p>"
            + "<p>Work begins in the spring, the mayor said, and is to take three years.</p>";

    private static List<MetadataField> fields(String head, String body, @Nullable String url) {
        return HtmlPage.of("<html lang=en><head>" + head + "</head><body>" + body + BODY + "</body></html>", url)
                .fields();
    }

    private static List<String> values(List<MetadataField> fields, Name name) {
        return fields.stream()
                .filter(field -> field.name() == name)
                .map(MetadataField::value)
                .toList();
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void linkedDataIsBelievedBeforeMetaElements() {
        List<MetadataField> fields = fields(
                linked("{'@type': 'NewsArticle', 'datePublished': '2024-04-24T23:30:00Z'}".replace('\'', '"'))
                        + "<meta property='article:published_time' content='2024-04-25T02:30:00+03:00'>",
                "",
                null);

        assertThat(fields)
                .filteredOn(field -> field.name() == Name.PUBLISHED)
                .containsExactly(
                        new MetadataField(Name.PUBLISHED, "2024-04-24T23:30:00Z", Origin.JSON_LD),
                        new MetadataField(Name.PUBLISHED, "2024-04-25T02:30:00+03:00", Origin.OPEN_GRAPH));
    }

    @Test
    void brokenLinkedDataIsReadAsFarAsItGoes() {
        String json = "{\"@type\": \"NewsArticle\", // the article\n \"headline\": \"A bridge\nfor the town\","
                + " \"author\": [{\"@type\": \"Person\", \"name\": \"Nuha Example\"},], \"datePublished\": \"2024-04-24\", ]";

        List<MetadataField> fields = fields(linked(json), "", null);

        assertThat(values(fields, Name.TITLE)).first().isEqualTo("A bridge for the town");
        assertThat(values(fields, Name.AUTHOR)).containsExactly("Nuha Example");
        assertThat(values(fields, Name.PUBLISHED)).containsExactly("2024-04-24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"@type":"Article","author":"Nuha Example and Omar Example"}
            {"@type":"Article","author":["Nuha Example","Omar Example"]}
            {"@graph":[{"@type":"Person","@id":"#n","name":"Nuha Example"},{"@type":"Article","author":[{"@id":"#n"},{"name":"Omar Example"}]}]}
            {"@type":"Article","author":{"@type":"Person","name":"By Nuha Example, Omar Example"}}
            """)
    void authorsAreToldApartInWhateverFormTheyCome(String json) {
        assertThat(values(fields(linked(json), "", null), Name.AUTHOR)).containsExactly("Nuha Example", "Omar Example");
    }

    @Test
    void aBylineIsBelievedBeforeTheOutletAsAuthor() {
        List<MetadataField> fields = fields(
                "<meta property='og:site_name' content='Town Post'><meta name=author content='Town Post'>",
                "<h1>A bridge for the town</h1><div class=byline>By Nuha Example</div>",
                null);

        assertThat(values(fields, Name.AUTHOR)).containsExactly("Nuha Example");
        assertThat(values(fields, Name.OUTLET)).first().isEqualTo("Town Post");
    }

    @Test
    void theOutletIsNoPartOfTheTitle() {
        List<MetadataField> fields = fields(
                "<title>A bridge for the town - Town Post</title><meta property='og:site_name' content='Town Post'>",
                "",
                null);

        assertThat(values(fields, Name.TITLE)).containsExactly("A bridge for the town");
    }

    @Test
    void theHeadingThatTheTitleHasIsTheTitle() {
        List<MetadataField> fields = fields(
                "<title>A bridge for the town | Post</title>",
                "<h1>Town Post</h1><h1>A bridge for the town</h1>",
                null);

        assertThat(fields).contains(new MetadataField(Name.TITLE, "A bridge for the town", Origin.HEADING));
    }

    @Test
    void theCanonicalAddressComesFirst() {
        List<MetadataField> fields = fields(
                "<meta property='og:url' content='https://example.org/b'><link rel=canonical href='/a'>",
                "",
                "https://example.org/a?from=feed");

        assertThat(values(fields, Name.URL))
                .containsExactly("https://example.org/a", "https://example.org/b", "https://example.org/a?from=feed");
    }

    @Test
    void theDayOfTheAddressIsBelievedBeforeTheOneInSight() {
        List<MetadataField> fields =
                fields("", "<h1>A bridge</h1><p>3 May 2021</p>", "https://example.org/2021/05/02/bridge");

        assertThat(values(fields, Name.PUBLISHED)).containsExactly("2021-05-02", "2021-05-03");
    }

    @Test
    void aLastUpdateInSightIsNoDateOfPublication() {
        List<MetadataField> fields = fields("", "<h1>جسر</h1><p>آخر تحديث: 28 آب/أغسطس 2013، 14:00</p>", null);

        assertThat(values(fields, Name.PUBLISHED)).isEmpty();
        assertThat(values(fields, Name.MODIFIED)).containsExactly("2013-08-28T14:00");
    }

    @Test
    void theSourceIsTheAgency() {
        assertThat(values(fields("", "<h1>جسر</h1><p>المصدر: وكالة المثال</p>", null), Name.AGENCY))
                .containsExactly("وكالة المثال");
    }

    @Test
    void tenThousandTitlesAreNotHeldAgainstTenThousandHeadlines() {
        String titles = repeat("<meta property='og:title' content='T %d'>");
        String headlines = repeat("\"h %d\", ");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(fields(
                                titles + linked("{\"@type\": \"Article\", \"headline\": [" + headlines + "\"\"]}"),
                                "",
                                null))
                        .hasSizeBetween(200, 300));
    }

    @Test
    void norTenThousandAuthorsAgainstTenThousandOutlets() {
        String authors = repeat("<meta name=author content='A. B%d'>");
        String outlets = repeat("<meta property='og:site_name' content='S %d'>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(values(fields(authors + outlets, "", null), Name.AUTHOR))
                        .hasSize(50));
    }

    private static String repeat(String format) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> String.format(Locale.ROOT, format, i))
                .collect(Collectors.joining());
    }

    @Test
    void aHundredThousandAuthorsAreTooMany() {
        String names = IntStream.range(0, 100_000).mapToObj(i -> "A. B" + i).collect(Collectors.joining(", "));

        assertThat(values(fields("<meta name=author content='" + names + "'>", "", null), Name.AUTHOR))
                .hasSize(50)
                .startsWith("A. B0", "A. B1");
    }
}
