package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.Part;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.ClaimReader;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.report.ClaimSamples;
import io.github.muqabala.report.RandomClaims;
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

/** What the page of what was read is made of where it shows claims. */
class ClaimsPageTest {

    @ParameterizedTest
    @EnumSource
    void theTextIsWholeWhateverIsMarkedInIt(UiLanguage language) throws IOException {
        Extraction extraction = ClaimSamples.arabic();
        assertTextIsWhole(extraction, page(extraction, language), "the sample");
    }

    @Test
    void theTextIsWholeHoweverMarksLieAcrossOneAnother() throws IOException {
        Extraction extraction = ClaimSamples.english();
        for (long seed = 0; seed < 50; seed++) {
            List<Claim> claims = RandomClaims.over(extraction.article().text().original(), seed);
            Document page = page(extraction, UiLanguage.ENGLISH, read -> claims);
            assertTextIsWhole(extraction, page, "seed " + seed);
            assertThat(page.select(".claims > ol > li")).as("seed " + seed).hasSameSizeAs(claims);
        }
    }

    private static void assertTextIsWhole(Extraction extraction, Document page, String name) {
        List<Element> parts = page.select(".part");
        assertThat(parts).as(name).hasSameSizeAs(extraction.parts());
        for (int i = 0; i < parts.size(); i++) {
            Part part = extraction.parts().get(i);
            Element shown = parts.get(i).child(1).clone();
            shown.select("a.n").remove();
            assertThat(shown.wholeText()).as(name).isEqualTo(part.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyClaimIsInTheTextAndInTheListAndEachLeadsToTheOther(UiLanguage language) throws IOException {
        Extraction extraction = ClaimSamples.arabic();
        Document page = page(extraction, language);
        List<Claim> claims = ClaimSamples.reader().claims(extraction);
        assertThat(page.select(".claims > ol > li")).hasSameSizeAs(claims);
        for (int i = 0; i < claims.size(); i++) {
            Element item = page.expectFirst("#claim-1-" + (i + 1));
            Element place = page.expectFirst("#text-1-" + (i + 1));
            assertThat(item.select("a.n").attr("href")).isEqualTo("#" + place.id());
            assertThat(place.attr("href")).isEqualTo("#" + item.id());
            assertThat(item.select("blockquote").text())
                    .isEqualTo(
                            claims.get(i).span().in(extraction.article().text().original()));
        }
    }

    @Test
    void partsOfClaimsAreMarkedWhereTheyStand() throws IOException {
        Extraction extraction = ClaimSamples.arabic();
        String text = extraction.article().text().original();
        Document page = page(extraction, UiLanguage.ENGLISH);
        for (Claim claim : ClaimSamples.reader().claims(extraction)) {
            for (Attribution attribution : claim.attributions()) {
                assertThat(page.select(".parts .cue").eachText())
                        .contains(attribution.cue().in(text));
            }
            for (ActorMention mention : claim.actors()) {
                assertThat(String.join("", page.select(".parts .actor").eachText()))
                        .contains(mention.span().in(text).substring(0, 3));
            }
        }
        assertThat(page.select(".parts .source").eachText()).containsExactly("متحدث باسم وزارة النقل", "المصرية");
        assertThat(page.select(".parts .stance").eachText()).containsExactly("ترفض", "لن", "تقبل", "مطالبا");
        assertThat(page.select(".parts .actor.said").attr("title")).isEqualTo("actor: Egypt");
    }

    @Test
    void anArticleWithoutClaimsSaysSo() throws IOException {
        Document page = page(ClaimSamples.english(), UiLanguage.ENGLISH, extraction -> List.of());
        assertThat(page.select(".claims .none").text()).isEqualTo("No claims were found.");
        assertThat(page.select(".claims fieldset")).isEmpty();
    }

    @Test
    void whatAnArticleSaysIsTextAndNothingElse() throws IOException {
        Extraction extraction = ExtractionPageTest.extract(ExtractionPageTest.HOSTILE, ExtractionPageTest.HOSTILE);
        ClaimReader everything =
                read -> List.of(ClaimSamples.overAll(read.article().text().original()));
        StringWriter out = new StringWriter();
        HtmlPage.writeExtractions(List.of(extraction).iterator(), everything, UiLanguage.ENGLISH, out);
        assertThat(out.toString())
                .doesNotContain("<img", "\u202E")
                .containsOnlyOnce("</style>")
                .containsOnlyOnce("<script>")
                .contains("[U+202E]");
    }

    @Test
    void withoutClaimsThereIsNoScript() throws IOException {
        StringWriter out = new StringWriter();
        HtmlPage.writeExtractions(List.of(ClaimSamples.arabic()).iterator(), null, UiLanguage.ENGLISH, out);
        assertThat(out.toString()).doesNotContain("<script", "script-src", "claim");
    }

    private static Document page(Extraction extraction, UiLanguage language) throws IOException {
        return page(extraction, language, ClaimSamples.reader());
    }

    private static Document page(Extraction extraction, UiLanguage language, ClaimReader claims) throws IOException {
        StringWriter out = new StringWriter();
        HtmlPage.writeExtractions(List.of(extraction).iterator(), claims, language, out);
        return Jsoup.parse(out.toString());
    }
}
