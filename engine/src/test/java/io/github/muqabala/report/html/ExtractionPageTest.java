package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.Part;
import io.github.muqabala.report.wording.ExtractionWording;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page of what was read is made of. */
class ExtractionPageTest {
    static final String HOSTILE =
            "</style></script><script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\"> \u202Elong"
                    + "x".repeat(100);

    private static final String PAGE = "<!doctype html><html lang=ar><head><meta property=og:title"
            + " content='الميناء يفتح أبوابه'></head><nav><a href=/>الرئيسية</a></nav><p>فتح الميناء أبوابه يوم الثلاثاء بعد"
            + " أسبوعين من أعمال الصيانة، بحسب بيان لهيئة الموانئ.</p><p>وخرجت قوارب الصيد فجرا، وامتلأت أول عبارة"
            + " بالركاب، كما قال عاملون على الرصيف.</p><footer>جميع الحقوق محفوظة</footer></html>";

    @ParameterizedTest
    @EnumSource
    void everyPartIsThereOnceWithItsKindAndPlace(UiLanguage language) throws IOException {
        Extraction extraction = extract("page.html", PAGE);
        ExtractionWording wording = ExtractionWording.in(language);
        List<Element> shown = page(language, extraction).select(".part");
        assertThat(shown).hasSameSizeAs(extraction.parts()).hasSizeGreaterThan(3);
        for (int i = 0; i < shown.size(); i++) {
            Part part = extraction.parts().get(i);
            Element element = shown.get(i);
            assertThat(element.child(1).wholeText()).isEqualTo(part.text());
            assertThat(element.hasClass("beside")).isEqualTo(!part.kind().isContent());
            assertThat(element.select(".kind").text())
                    .startsWith(wording.kind(part.kind()))
                    .contains(
                            part.place() == null
                                    ? ""
                                    : part.place().start() + "–" + part.place().end());
        }
    }

    @ParameterizedTest
    @EnumSource
    void itTellsWhatIsKnownAndFromWhere(UiLanguage language) throws IOException {
        Document page = page(language, extract("page.html", PAGE));
        ExtractionWording wording = ExtractionWording.in(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("article h2").text()).isEqualTo("الميناء يفتح أبوابه");
        assertThat(page.select(".known").text())
                .contains(
                        "الميناء يفتح أبوابه Open Graph",
                        "UTF-8 " + wording.evidence(extract("p", PAGE).evidence()));
    }

    @Test
    void whatAnArticleSaysIsTextAndNothingElse() throws IOException {
        String page = write(UiLanguage.ENGLISH, extract(HOSTILE, HOSTILE + "\n\n" + HOSTILE));
        assertThat(page)
                .doesNotContain("<script", "<img", "\u202E")
                .contains("&lt;script&gt;window.hacked = 1&lt;/script&gt;", "[U+202E]")
                .containsOnlyOnce("</style>");
    }

    @Test
    void articlesFollowOneAnother() throws IOException {
        Document page = page(UiLanguage.ENGLISH, extract("a.html", PAGE), extract("b.txt", "The ferry sails again."));
        assertThat(page.select("article").eachAttr("aria-labelledby")).containsExactly("article-1", "article-2");
        assertThat(page.select(".from").eachText()).containsExactly("a.html · 27 words", "b.txt · 4 words");
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
    }

    static Extraction extract(String name, String content) throws IOException {
        return new ArticleReader().extract(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document page(UiLanguage language, Extraction... extractions) throws IOException {
        return Jsoup.parse(write(language, extractions));
    }

    private static String write(UiLanguage language, Extraction... extractions) throws IOException {
        Iterator<Extraction> iterator = List.of(extractions).iterator();
        StringWriter out = new StringWriter();
        HtmlPage.writeExtractions(iterator, null, language, out);
        return out.toString();
    }
}
