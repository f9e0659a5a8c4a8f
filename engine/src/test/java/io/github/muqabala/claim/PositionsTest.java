package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds what: sentences of our own, each with the positions that a reader would find, without a lexicon of topics. */
class PositionsTest {
    /** So that one sentence is prose, and its language can be told. */
    private static final String ARABIC_PROSE = "اجتمع وزراء من عدة دول في العاصمة يوم الخميس من أجل بحث الأزمة التي"
            + " تمر بها المنطقة منذ سنوات، وذلك قبل أيام من موعد الجلسة المقبلة.\n\n";

    private static final String ENGLISH_PROSE = "The ministers met in the capital on Thursday and they spoke for hours"
            + " of the crisis that has been in the region for years.\n\n";

    private static List<String> positions(String sentence) throws UnreadableArticleException {
        boolean arabic = sentence.charAt(0) > 'z';
        String text = (arabic ? ARABIC_PROSE : ENGLISH_PROSE) + sentence + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Claim> claims = Claims.of(
                new ArticleReader().extract("test", new ByteArrayInputStream(bytes)), ClaimOptions.standard());
        return claims.stream()
                .filter(claim -> claim.span().start() >= text.indexOf(sentence))
                .flatMap(claim -> claim.positions().stream())
                .map(position -> holder(position) + " " + position.stance()
                        + (position.modality() == Modality.FACT ? "" : " " + position.modality()))
                .distinct()
                .toList();
    }

    private static String holder(Position position) {
        String affiliation = position.actor().affiliation();
        return affiliation == null ? position.actor().id() : affiliation;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رفضت الجزائر إرسال قوات أجنبية إلى المنطقة. | DZ REJECT",
                "ترفض مصر أي تدخل عسكري أجنبي. | EG REJECT",
                "مصر ترفض نشر قوات أجنبية. | EG REJECT",
                "وتؤيد تونس استئناف الحوار بين الأطراف. | TN SUPPORT",
                "أيدت فرنسا تمديد مهمة المراقبين. | FR SUPPORT",
                "ودعت تونس إلى عقد اجتماع عاجل. | TN DEMAND",
                "طالبت الحكومة الليبية بتدخل دولي عاجل. | LY DEMAND",
                "عرضت مصر تدريب أفراد حرس الحدود. | EG OFFER",
                "حذرت تونس من موجة نزوح جديدة. | TN WARN",
                "نفت تركيا إرسال أسلحة إلى المقاتلين. | TR DENY",
                "واتهمت الحكومة السودانية تشاد بتسليح المتمردين. | SD ACCUSE",
                "تدرس إيطاليا فتح ممر بحري للمساعدات. | IT CONSIDER",
                "استضافت الجزائر جولة جديدة من الحوار. | DZ REPORT",
                "امتنعت الحكومة المصرية عن التعليق على الخطة. | EG NO_COMMENT",
            })
    void aVerbTellsTheStanceOfItsSubject(String sentence, String expected) throws UnreadableArticleException {
        assertThat(positions(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لا تؤيد تونس نشر قوات أجنبية. | TN REJECT",
                "لم توافق الجزائر على فتح مجالها الجوي. | DZ REJECT",
                "لن ترسل مصر جنودا إلى الخارج. | EG REJECT",
                "لن تقدم مصر أسلحة إلى أي طرف. | EG REJECT",
                "مصر لن تدعم أي عملية عسكرية. | EG REJECT",
                "ليس لدى مصر نية لإرسال قوات. | EG REJECT",
                "ما فتئت الجزائر تدعو إلى الحوار. | DZ DEMAND",
                "لا تزال تونس ترفض إغلاق المعبر. | TN REJECT",
                "ما زالت مصر تعارض تقسيم المنطقة. | EG REJECT",
            })
    void aNegationTurnsAStanceRoundUnlessItOnlySeemsOne(String sentence, String expected)
            throws UnreadableArticleException {
        assertThat(positions(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قد توافق الجزائر على نشر مراقبين. | DZ SUPPORT POSSIBLE",
                "وكانت تونس قد أيدت نشر مراقبين. | TN SUPPORT",
                "تعتزم الجزائر تدريب قوات جديدة. | DZ OFFER INTENDED",
                "ترفض تونس أي تدخل إلا بناء على طلب الحكومة. | TN REJECT CONDITIONAL",
                "وافقت مصر على الخطة بشرط انسحاب المقاتلين. | EG SUPPORT CONDITIONAL",
            })
    void howFirmlyAStanceIsHeldIsTold(String sentence, String expected) throws UnreadableArticleException {
        assertThat(positions(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال وزير الخارجية المصري إنه يجب وقف إطلاق النار فورا. | EG DEMAND NECESSARY",
                "وقال مسؤول جزائري إن الحل الوحيد هو الحوار السياسي. | DZ DEMAND NECESSARY",
                "وقال مسؤول مصري إن على جميع الأطراف أن تلتزم بالهدنة. | EG DEMAND NECESSARY",
                "وقال مصدر أمني تونسي إن بلاده مستعدة لاستقبال الجرحى. | TN OFFER",
                "وأكد وزير الخارجية الإيطالي ضرورة احترام الهدنة. | IT DEMAND",
                "وقالت الجزائر إنها ترفض إقامة قواعد أجنبية. | DZ REJECT",
                "وقال وزير الدفاع التونسي إن بلاده ترفض إقامة قواعد أجنبية. | TN REJECT",
                "وقال مسؤول ليبي إن مصر عرضت تدريب القوات. | EG OFFER",
            })
    void whatSomeoneSaysIsHeldByThemUnlessItIsOfAnother(String sentence, String expected)
            throws UnreadableArticleException {
        assertThat(positions(sentence)).containsExactly(expected);
    }

    @Test
    void aVerbWithoutASubjectGoesOnWithTheLast() throws UnreadableArticleException {
        assertThat(positions("وتدعو الجزائر إلى حوار بين الأطراف، وترفض أي تدخل خارجي."))
                .containsExactly("DZ DEMAND", "DZ REJECT");
    }

    @Test
    void allWhoAreListedHoldIt() throws UnreadableArticleException {
        assertThat(positions("اتفقت مصر والجزائر وتونس على تشديد المراقبة عند الحدود."))
                .containsExactly("EG SUPPORT", "DZ SUPPORT", "TN SUPPORT");
    }

    @Test
    void aClauseOfContrastIsAnotherStatement() throws UnreadableArticleException {
        assertThat(positions("أيدت تونس نشر المراقبين لكن الجزائر رفضت إرسال قوات."))
                .containsExactly("TN SUPPORT", "DZ REJECT");
    }

    @Test
    void nobodyHoldsWhatNobodySays() throws UnreadableArticleException {
        assertThat(positions("وشهدت المدينة أمطارا غزيرة منذ فجر اليوم.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Algeria rejects any foreign military intervention. | DZ REJECT",
                "Egypt offered to train the border guards. | EG OFFER",
                "Tunisia has not agreed to host the talks. | TN REJECT",
                "The Libyan government called for arms. | LY DEMAND",
                "Turkey denied sending weapons to the fighters. | TR DENY",
                "Italy may support the mission. | IT SUPPORT POSSIBLE",
                "France has no intention of sending troops. | FR REJECT",
            })
    void englishIsReadLikewise(String sentence, String expected) throws UnreadableArticleException {
        assertThat(positions(sentence)).containsExactly(expected);
    }
}
