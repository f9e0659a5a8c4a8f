package io.github.muqabala.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.text.Drawing;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String PROSE =
            "\nاتفق وزراء خارجية الدول المجاورة على تدريب حرس الحدود في مراكز قرب العاصمة.\n";

    /** What stands between two paragraphs of prose; the brackets are the expectation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[تونس / الأناضول]",
                "[18 مايو 2023 – رويترز]",
                "[(أ.ف.ب، د ب أ، رويترز)]",
                "[المصدر: وكالة رويترز]",
                "[كتب: سمير العلي]",
                "[بوابة المرفأ – الجمعة 19/05/2023]",
                "[نشر في بوابة المرفأ يوم 18 - 05 - 2023]",
                "[By Jane Doe and John Roe]",
                "[The Associated Press]",
                "[May 18, 2023 05:02 AM]",
                "[4 hours ago]",
                "[(Reporting by Jane Doe; Editing by John Roe)]",
                "The ministers met in Tunis on Thursday to talk. [Reporting by Jane Doe; Editing by John Roe]",
            })
    void creditsAre(String drawing) {
        expect(drawing, Furniture.Kind.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://example.org/16283/]",
                "[رابط المقال: <https://example.org/16283/>]",
                "[انقر هنا لقراءة الخبر من مصدره.]",
                "[تابعونا على فيسبوك]",
                "[Share]",
                "[Facebook Twitter Email]",
                "[Click here for more]",
            })
    void linksAre(String drawing) {
        expect(drawing, Furniture.Kind.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[صورة أرشيفية لمعبر رأس جدير]",
                "[حرس الحدود في دورية قرب المعبر (أرشيفية)]",
                "[Border guards on patrol near the crossing. (AP Photo/Jane Doe)]",
                "[Border guards on patrol near the crossing | Jane Doe/Reuters]",
                "[FILE PHOTO: Border guards on patrol near the crossing]",
            })
    void captionsAre(String drawing) {
        expect(drawing, Furniture.Kind.CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[جميع الحقوق محفوظة 2023]",
                "[Copyright 2023 Midsea Review. All rights reserved.]",
                "[This site uses cookies to make your visit better.]",
                "قال الوزير إن الاجتماع انتهى مساء الخميس. [جميع الحقوق محفوظة]",
            })
    void boilerplateIs(String drawing) {
        expect(drawing, Furniture.Kind.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[اقرأ أيضا:]\n[حريق محدود في مستودع بصفاقس]\n[بدء موسم حصاد القمح في الدلتا]",
                "[Related stories]\n[Small fire in a warehouse in Sfax]",
                "[أخبار]    [عربي ودولي]    [اقتصاد]\t[رياضة]    [ثقافة]",
            })
    void headlinesOfOthersAre(String drawing) {
        expect(drawing, Furniture.Kind.HEADLINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تحرير سرت لا يعني انتهاء الحرب",
                "هل تنتهي الحرب هذا العام؟",
                "* ليبيا مقسمة",
                "وقالت رويترز إن الاجتماع انتهى",
                "رويترز: اجتماع تونس ينتهي بخطة لتأهيل الحراس",
                "Share prices fell in Tunis on Thursday.",
                "He said: “Read more books, and follow us into the desert of the south of the country.”",
                "By Thursday evening the ministers had agreed",
                "In May 2023 the ministers met again in Cairo to talk",
                "See https://example.org for the whole of the report that the ministers read on Thursday.",
                "The book is about the copyright of maps and all rights of those who drew them in the desert.",
                "الأول\nالثاني\nالثالث\nالرابع\nالخامس",
            })
    void proseAndSubheadingsAreNone(String text) {
        expect(text, Furniture.Kind.LINK);
    }

    @Test
    void aMenuAboveAnArticleIsFurnitureButItsHeadlineIsNot() {
        String page =
                "[أخبار]    [رياضة]    [ثقافة]\n[حريق محدود في مستودع بصفاقس]\n[بدء موسم حصاد القمح في الدلتا]\n\n"
                        + "جيران ليبيا يقرون خطة مشتركة لتأهيل الحراس\n\n[نشر يوم 18 - 05 - 2023]\n" + PROSE;
        assertThat(draw(page.replaceAll("[\\[\\]]", ""))).isEqualTo(page);
    }

    @Test
    void aHeadlineAndABodyHaveNoFurniture() {
        assertThat(draw("عنوان قصير\nوتحته عنوان آخر من خمس كلمات\n" + PROSE)).doesNotContain("[");
    }

    @Test
    void aTextOfShortLinesOnlySurroundsNothing() {
        assertThat(draw("سطر من قصيدة طويلة\n".repeat(40))).doesNotContain("[");
    }

    @Test
    void proseThatIsWrappedIsNoList() {
        String wrapped =
                ("Ministers and officials of the\ncountries around met\nin the capital. They agreed to\ntrain guards and"
                                + "\nto meet again\nin June\n")
                        .repeat(20);
        assertThat(draw(wrapped)).doesNotContain("[");
    }

    @Test
    void thePageOfTheFixturesKeepsItsHeadlineAndBothBodies() {
        String page = Fixtures.article("ar-page");
        String rest = page;
        List<Furniture> furniture = Furniture.of(Text.of(page));
        for (int i = furniture.size() - 1; i >= 0; i--) {
            rest = rest.substring(0, furniture.get(i).span().start())
                    + rest.substring(furniture.get(i).span().end());
        }
        String wire = Fixtures.article("ar-wire-b");
        String body = wire.substring(wire.indexOf("\n\n")).strip();
        String kept = "جيران ليبيا يقرون خطة مشتركة لتأهيل حراس الحدود\n" + body + "\n" + body;
        assertThat(linesOf(rest)).containsExactlyElementsOf(linesOf(kept));
    }

    private static List<String> linesOf(String text) {
        return Lines.of(text).stream().map(line -> line.in(text)).toList();
    }

    @Test
    void furnitureIsInOrderDisjointAndInsideTheText() {
        LongStream.range(0, 3_000).forEach(seed -> {
            RandomText random = new RandomText(seed);
            String text = random.next(30) + "\nShare\n" + random.next(20) + "    By A. Doe, AP\n" + random.next(40)
                    + PROSE + random.next(30) + ". Reporting by " + random.next(5) + "\nhttp://" + random.next(9);
            int done = 0;
            for (Furniture furniture : Furniture.of(Text.of(text))) {
                assertThat(furniture.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(done);
                assertThat(furniture.span().isEmpty()).as("seed %d", seed).isFalse();
                done = furniture.span().end();
            }
            assertThat(done).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        });
    }

    @Test
    @Timeout(30)
    void hostilePagesTakeLinearTime() {
        for (String part : List.of(
                "نعم ",
                "نعم\n",
                "share    ",
                "by ",
                "(",
                "http",
                "://",
                "( file ",
                "/AP ",
                "read more\n",
                "19/05/2023 ",
                "أ ف ب ",
                "\n",
                "    ",
                "Related stories\n",
                "a. ",
                "© ")) {
            Furniture.of(Text.of(part.repeat(5_000_000 / part.length() / 4)));
        }
    }

    private static void expect(String drawing, Furniture.Kind kind) {
        String page = PROSE + drawing + PROSE;
        String text = page.replaceAll("[\\[\\]]", "");
        assertThat(draw(text)).isEqualTo(page);
        assertThat(Furniture.of(Text.of(text))).extracting(Furniture::kind).allMatch(found -> found == kind);
    }

    private static String draw(String text) {
        return Drawing.brackets(
                text, Furniture.of(Text.of(text)).stream().map(Furniture::span).toList());
    }
}
