package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentSamples;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of what articles say side by side, as a reader without script gets it. */
class AlignmentPageTest {

    @Test
    void aBadgeLeadsToTheWordsAndTheyToTheirPlaceInTheText() throws IOException {
        Document page = page(AlignmentSamples.ports(), UiLanguage.ENGLISH);
        Element badge = page.selectFirst("tr[data-actor=Egypt] a.badge");
        assertThat(badge).isNotNull();
        assertThat(badge.text()).isEqualTo("−1");
        assertThat(badge.attr("aria-label")).isEqualTo("against it, article 1");
        Element words = page.selectFirst(badge.attr("href"));
        assertThat(words).isNotNull();
        assertThat(words.select("h3").text()).isEqualTo("Egypt: port fees");
        assertThat(words.select("mark.cue").get(0).text()).isEqualTo("ترفض");
        Element place = page.selectFirst(words.select("figcaption a").attr("href"));
        assertThat(place).isNotNull();
        assertThat(place.closest("p")).isNotNull();
        assertThat(place.closest(".whole").select("h3").text()).startsWith("1 ");
    }

    @Test
    void bothSidesOfADifferenceHaveTheirDifferingWordsMarked() throws IOException {
        Document page = page(AlignmentSamples.ports(), UiLanguage.ENGLISH);
        assertThat(page.select(".difference h3").eachText())
                .containsExactly("1 on opposite sides conflict", "2 the numbers differ difference");
        assertThat(page.select(".difference mark").eachText()).containsExactly("ترفض", "backs", "40 سفينة", "45 ships");
        assertThat(page.select("#difference-1 .side").eachText().get(0))
                .startsWith(
                        "Egypt rejects: port fees articles 1 and 2 2 articles, 1 independent origin one origin only");
    }

    @Test
    void theWordsOfAnActorSayWhetherArticlesAgreeAndHowManyOriginsTheyHave() throws IOException {
        Document page = page(AlignmentSamples.ports(), UiLanguage.ENGLISH);
        assertThat(page.select(".position").eachText().get(0))
                .contains("2 articles, 1 independent origin", "against it as a member of port states")
                .doesNotContain("do not agree");
        assertThat(page.select(".agreement .single").eachText()).containsExactly("one origin only");
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhereAndNothingIsNamedTwice(UiLanguage language) throws IOException {
        for (Alignment alignment : List.of(AlignmentSamples.ports(), AlignmentSamples.nothing())) {
            Document page = page(alignment, language);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                            .as(href)
                            .isNotNull());
            assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        }
    }

    @Test
    void aTableOfStancesHasItsHeadingsForThoseWhoDoNotSeeIt() throws IOException {
        Document page = page(AlignmentSamples.ports(), UiLanguage.ENGLISH);
        assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Actor", "port fees");
        assertThat(page.select("tbody th[scope=row]").eachText()).containsExactly("Egypt", "Norway");
        assertThat(page.select("tr[data-actor=Norway] a").attr("aria-label")).isEqualTo("for and against, article 3");
    }

    @Test
    void thePageIsInArabicFromTheRight() throws IOException {
        Document page = page(AlignmentSamples.ports(), UiLanguage.ARABIC);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").text()).isEqualTo("3 مقالات، أصلان مستقلان، خلافان");
        assertThat(page.select(".difference h4").eachText())
                .containsExactly("مصر – رفض: رسوم الميناء", "النرويج – تأييد: رسوم الميناء");
        assertThat(page.select("blockquote[lang=en]").attr("dir")).isEqualTo("auto");
    }

    @Test
    void whatArticlesHoldIsTextAndNothingElse() throws IOException {
        String hostile = "<script>alert(1)</script>\" onclick=\"x\u202E";
        Document page = page(AlignmentSamples.ports(hostile, "\"><img src=x>"), UiLanguage.ENGLISH);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, [onclick], [src]")).isEmpty();
        assertThat(page.select("#article-1").text()).isEqualTo("1 <script>alert(1)</script>\" onclick=\"x[U+202E]");
    }

    @Test
    void nothingIsLoadedAndOnlyThePagesOwnScriptRuns() throws IOException {
        Document page = page(AlignmentSamples.ports(), UiLanguage.ENGLISH);
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.select("link, iframe, object, img")).isEmpty();
    }

    @Test
    void whereNothingIsFoundThePageSaysSo() throws IOException {
        Document page = page(AlignmentSamples.nothing(), UiLanguage.ENGLISH);
        assertThat(page.select(".none").eachText())
                .containsExactly(
                        "No positions were found.",
                        "No differences were found.",
                        "Nothing was found that several articles say.");
    }

    private static Document page(Alignment alignment, UiLanguage language) throws IOException {
        StringWriter out = new StringWriter();
        HtmlPage.writeAlignment(alignment, language, out);
        return Jsoup.parse(out.toString());
    }
}
