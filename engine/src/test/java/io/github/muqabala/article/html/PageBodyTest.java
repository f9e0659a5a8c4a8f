package io.github.muqabala.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.html.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a page is its article's body. */
class PageBodyTest {
    private static final String FIRST =
            "The council met on Monday, and after a long debate it agreed to build a second bridge over the river.";
    private static final String SECOND =
            "Work begins in the spring, the mayor said, and is to take three years if the winters are mild.";
    private static final String THIRD =
            "Shopkeepers on the old bridge fear for their trade, while commuters hope for a shorter way to work.";
    private static final String BODY = p(FIRST) + p(SECOND) + p(THIRD);

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static HtmlPage page(String body) {
        return HtmlPage.of("<html><body>" + body + "</body></html>", null);
    }

    private static List<Kind> kinds(HtmlPage page, String text) {
        return page.blocks().stream()
                .filter(block -> block.text().equals(text))
                .map(Block::kind)
                .toList();
    }

    @Test
    void paragraphsAreThereWithBlankLinesBetween() {
        assertThat(page("<article>" + BODY + "</article>").text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void subheadsListsAndQuotationsAreOfTheBody() {
        HtmlPage page = page("<article>" + p(FIRST) + "<h2>What it costs</h2><ul><li>Forty million for the piers</li>"
                + "<li>Ten million for the roads</li></ul><blockquote>" + p(SECOND) + "</blockquote>" + p(THIRD)
                + "</article>");

        assertThat(page.blocks().stream().map(Block::kind))
                .containsExactly(
                        Kind.PARAGRAPH, Kind.SUBHEAD, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.QUOTE, Kind.PARAGRAPH);
        assertThat(page.text()).contains("Forty million for the piers\nTen million for the roads\n\n");
    }

    @Test
    void navigationFootersAndRelatedListsAreFurniture() {
        HtmlPage page = page("<nav><ul><li><a href=/>Home</a></li><li><a href=/s>Sports</a></li></ul></nav><article>"
                + BODY + "</article><div class='related-articles'>"
                + p("Another story, of the harbour, which is being" + " dredged again.") + "</div><footer>"
                + p("All rights reserved, and nothing may be copied without" + " leave.") + "</footer>");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(kinds(page, "Sports")).containsExactly(Kind.FURNITURE);
    }

    @Test
    void whatIsSaidOfPicturesIsACaption() {
        String caption = "The old bridge in the evening, seen from the harbour wall.";
        HtmlPage page = page("<article>" + p(FIRST) + "<figure><img src=b.jpg><figcaption>" + caption
                + "</figcaption></figure>" + p(SECOND) + p(THIRD) + "</article>");

        assertThat(kinds(page, caption)).containsExactly(Kind.CAPTION);
        assertThat(page.text()).doesNotContain("harbour wall");
    }

    @Test
    void commentsAreFurnitureHoweverLong() {
        HtmlPage page = page("<article>" + BODY + "</article><div id=comments>"
                + p("I have lived here for years, and nobody ever asked me, which is a shame, really.")
                + p("They should mend the old one first, if you ask me, and then we shall see.")
                + p("A ferry would do as well, and costs less than the model of the bridge did.") + "</div>");

        assertThat(page.text()).endsWith(THIRD);
    }

    @Test
    void aTokenIsNotBelievedOfWhatHoldsMostOfThePage() {
        HtmlPage form = page("<form id=aspnetForm>" + BODY + "</form>");
        HtmlPage sidebar = page("<div class='page with-sidebar'>" + BODY + "</div>");
        HtmlPage paywall =
                page("<article>" + BODY.replace("<p>", "<p class=paywall>") + "</article><footer>Imprint</footer>");

        assertThat(List.of(form, sidebar, paywall))
                .allSatisfy(page -> assertThat(page.text()).contains(FIRST, SECOND, THIRD));
    }

    @Test
    void aLineThatLeadsElsewhereIsLeftOutAndNothingAfterIt() {
        HtmlPage arabic =
                page("<article>" + p("اجتمع المجلس يوم الاثنين، وبعد نقاش طويل وافق على بناء جسر ثان فوق النهر.")
                        + p("إقرأ أيضاً: أسعار الخضار ترتفع في الأسواق")
                        + p("ويبدأ العمل في الربيع، بحسب رئيس البلدية، ويستغرق ثلاث سنوات على الأقل.") + "</article>");
        HtmlPage english = page("<article>" + p(FIRST) + p("Read more: prices rise on the markets") + p(SECOND)
                + p(THIRD) + "</article>");

        assertThat(arabic.text()).doesNotContain("الخضار").contains("ويبدأ العمل");
        assertThat(english.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void aBodyPrintedTwiceIsThereOnceAndTheSecondPrintingIsSaidToBeOne() {
        HtmlPage page = page("<div>" + BODY + "</div><div>" + BODY + "</div>");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        assertThat(kinds(page, SECOND)).containsExactly(Kind.PARAGRAPH, Kind.REPEAT);
    }

    @Test
    void teasersBelowAreFurnitureThoughTheyAreSentences() {
        String teasers = "";
        for (String place : List.of("harbour", "market", "museum", "station")) {
            teasers += "<li><div><div><h3><a href=/x>The " + place + " is closed</a></h3></div><div><div><div>"
                    + p("The " + place + " has been closed since Friday, and nobody knows for how long.")
                    + "</div></div></div></div></li>";
        }
        HtmlPage page =
                page("<article>" + BODY + p(FIRST.replace("second", "third")) + "</article><ul>" + teasers + "</ul>");

        assertThat(page.text()).doesNotContain("since Friday");
    }

    @Test
    void linesAreCutAtBreaksThatPartParagraphs() {
        HtmlPage page = page("<div>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</div>");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void scriptsAndStylesAreNeverText() {
        HtmlPage page =
                page("<article><script>var a = 'one, two, three, four.';</script><style>p { color: red; }</style>"
                        + BODY + "<noscript>Turn scripts on, please, for the full view of it.</noscript></article>");

        assertThat(page.blocks().stream().map(Block::text)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aPageWithoutAnArticleHasNoBody() {
        assertThat(page("<a href=/>Home</a>").text()).isEmpty();
        assertThat(HtmlPage.of("", null).blocks()).isEmpty();
    }

    @Test
    void nestingAHundredThousandDeepIsRead() {
        assertThat(page("<div>".repeat(100_000) + BODY).text()).contains(FIRST);
        assertThat(page("<b>".repeat(100_000) + BODY).text()).contains(FIRST);
        assertThat(page("<table><tr><td>".repeat(33_000) + BODY).text()).contains(FIRST);
    }

    @Test
    void thirtyMegabytesAreRead() {
        StringBuilder html = new StringBuilder("<article>");
        for (int i = 0; html.length() < 30_000_000; i++) {
            html.append("<p>In year ")
                    .append(i)
                    .append(" the river rose, the people waited, and the bridge held on.</p>");
        }

        assertThat(HtmlPage.of(html.toString(), null).text()).startsWith("In year 0 the river rose");
    }
}
