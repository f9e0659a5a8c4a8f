package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.corpus.Corpus;
import io.github.muqabala.corpus.CorpusOptions;
import io.github.muqabala.duplicate.JoinThresholds;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.report.html.HtmlPage;
import io.github.muqabala.report.html.ScanPairs;
import io.github.muqabala.report.wording.UiLanguage;
import io.github.muqabala.scan.ArticleTexts;
import io.github.muqabala.scan.Scan;
import io.github.muqabala.scan.ScanListener;
import io.github.muqabala.scan.ScanOptions;
import io.github.muqabala.scan.ScanResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScanPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<(style|script)>.*?</\\1>|<[^>]*>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    private void addFixtures() throws IOException {
        for (JsonNode gold : JSON.readTree(Fixtures.gold()).get("articles")) {
            ObjectNode line = JSON.createObjectNode();
            line.set("id", gold.get("id"));
            line.put("text", Fixtures.article(gold.get("id").asText()));
            line.set("title", gold.get("title"));
            line.set("source", gold.get("outlet"));
            line.set("date", gold.get("date"));
            lines.add(line.toString());
        }
    }

    private void add(String id, String title, String date, String text) {
        lines.add(JSON.createObjectNode()
                .put("id", id)
                .put("title", title)
                .put("date", date)
                .put("source", title)
                .put("text", text)
                .toString());
    }

    private Map<String, String> pages(UiLanguage language) throws IOException {
        Path file = Files.write(folder.resolve("news.jsonl"), lines);
        Corpus corpus = Corpus.of(List.of(file), CorpusOptions.DEFAULT);
        ScanOptions options = new ScanOptions(new JoinThresholds(0.8, 0.6), 3, false, 15, 2, true);
        ScanResult result = Scan.of(corpus, options, ScanListener.NONE);
        Map<String, String> pages = new LinkedHashMap<>();
        ScanPages.write(result, new ArticleTexts(corpus, result, 2), language, (name, page) -> {
            StringWriter out = new StringWriter();
            page.writeTo(out);
            assertThat(pages.put(name, out.toString())).isNull();
        });
        return pages;
    }

    private String index(UiLanguage language) throws IOException {
        return Objects.requireNonNull(pages(language).get(ScanPages.INDEX));
    }

    /** What a page says, blanks as one. */
    private static String text(String page) {
        return TAG.matcher(page).replaceAll(" ").replaceAll("\\s+", " ");
    }

    @Test
    void theIndexComesLast() throws IOException {
        addFixtures();
        assertThat(List.copyOf(pages(UiLanguage.ENGLISH).keySet()))
                .startsWith("pairs/0001.html", "pairs/0002.html")
                .endsWith("index.html");
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhereAndEveryPageIsLinked(UiLanguage language) throws IOException {
        addFixtures();
        Map<String, String> pages = pages(language);
        TreeSet<String> linked = new TreeSet<>();
        pages.forEach((name, page) -> LINK.matcher(page).results().forEach(link -> {
            String address = link.group(1);
            int anchor = address.indexOf('#');
            String file = anchor < 0 ? address : address.substring(0, anchor);
            String target = file.isEmpty()
                    ? name
                    : Path.of(name).resolveSibling(file).normalize().toString();
            assertThat(pages).as("%s in %s", address, name).containsKey(target);
            if (anchor >= 0) {
                assertThat(pages.get(target))
                        .as("%s in %s", address, name)
                        .contains(" id=\"" + address.substring(anchor + 1) + "\"");
            }
            linked.add(target);
        }));
        assertThat(linked).isEqualTo(new TreeSet<>(pages.keySet()));
    }

    @Test
    void theIndexTellsWhoCopiesWhom() throws IOException {
        addFixtures();
        lines.add("not JSON");
        String text = text(index(UiLanguage.ENGLISH));
        assertThat(text)
                .contains(
                        "of 23 articles republish an earlier one, in 3 clusters.",
                        "Left out, since it cannot be read",
                        "2023-05-18",
                        "a day later",
                        "2 copies 1: ",
                        "3 copies 1: edited copy, ",
                        "not known which copies which",
                        "A chain: not all of these articles are alike",
                        "Passages lifted into other articles",
                        "19 words · Side by side");
    }

    @Test
    void membersAreListedByDateTheUndatedLast() throws IOException {
        String text = Fixtures.article("en-wire-a");
        add("c", "Third", "2023-05-20", text);
        add("u", "Undated", "yesterday", text);
        add("a", "First", "2023-05-18T23:30:00-02:00", text);
        add("b", "Second", "2023-05-19", text + " And so on.");
        assertThat(text(index(UiLanguage.ENGLISH)))
                .containsSubsequence(
                        "1 2023-05-19 Second",
                        "the same day 2 2023-05-19 01:30",
                        "3",
                        "Third",
                        "4",
                        "yesterday",
                        "Undated");
    }

    @Test
    void arabicCountsAndSpeaks() throws IOException {
        addFixtures();
        String index = index(UiLanguage.ARABIC);
        assertThat(index).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(text(index))
                .contains("من أصل 23، في 3 مجموعات.", "بعد يوم واحد", "المقال 2 منقول عن المقال 1", "19 كلمة");
    }

    @Test
    void whatArticlesSayIsTextAndNothingElse() throws IOException {
        String hostile = "</style><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & \u202E\u2067 \0 ${x}";
        String text = Fixtures.article("en-wire-a");
        add("<b>\"><i>", hostile, "\"><b>", text);
        add("<u>", hostile, hostile, text);
        String index = index(UiLanguage.ENGLISH);
        assertThat(index)
                .doesNotContain("<script", "<img", "<b>\"", "<i>", "<u>", "\u202E", "\u2067", "\0")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[U+202E][U+2067]", "\u2400", "${x}");
    }

    @Test
    void aScanThatFoundNothingHasAnIndexThatSaysSo() throws IOException {
        add("a", "A", "2023-05-18", Fixtures.article("en-wire-a"));
        add("b", "B", "2023-05-18", Fixtures.article("ar-unrelated"));
        Map<String, String> pages = pages(UiLanguage.ENGLISH);
        assertThat(pages).containsOnlyKeys("index.html");
        assertThat(text(index(UiLanguage.ENGLISH)))
                .contains("None of the articles republishes another.", "No two articles are alike.");
    }

    @Test
    void aClusterOfEqualArticlesHasAPageForEachWithTheEarliestAndNoMore() throws IOException {
        for (int i = 0; i < 30; i++) {
            add("n" + i, "Headline " + i, "2023-05-" + (i < 9 ? "0" : "") + (i + 1), Fixtures.article("en-excerpt"));
        }
        assertThat(pages(UiLanguage.ENGLISH)).hasSize(30);
    }

    @Test
    void aVeryLargeScanIsListedInPartAndSaysSo() throws IOException {
        ScanResult result = ScanSamples.more(5_000);
        ScanPairs pairs = ScanPairs.of(result);
        StringWriter out = new StringWriter();
        HtmlPage.writeIndex(result, pairs, Map.of(), UiLanguage.ENGLISH, out);
        assertThat(pairs.pages()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(text(out.toString()))
                .contains("and 4,800 more; --format json has all", "and 4,500 more", "and 1,214 more");
        assertThat(out.getBuffer()).hasSizeLessThan(3_000_000);
    }

    @Test
    void pairsBeyondTheLimitHaveNoPageButAreTold() throws IOException {
        ScanResult result = ScanSamples.clusters(30, 60);
        ScanPairs pairs = ScanPairs.of(result);
        assertThat(pairs.pages()).hasSize(1_000);
        StringWriter out = new StringWriter();
        HtmlPage.writeIndex(result, pairs, Map.of(), UiLanguage.ENGLISH, out);
        assertThat(text(out.toString()))
                .contains("1,000 have a page, 770 have none.", " identical 100.0% alike with 1;");
        assertThat(LINK.matcher(out.toString())
                        .results()
                        .map(link -> link.group(1))
                        .collect(Collectors.toSet()))
                .contains("pairs/1000.html")
                .doesNotContain("pairs/1001.html");
    }
}
