package io.github.muqabala.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.attribution.Attribution.Form;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In the texts [ ] is a source, &lt; &gt; a cue and { } content; the marks themselves are not read. */
class ArabicSpeechTest {

    @Test
    void aVerbStandsBeforeItsSubjectAndTheClauseBehindThat() {
        reads("<قال> [وزير النقل] إن {الجسر سيفتح غدا}.");
        reads("و<أكدت> [الشركة] {أنها لن ترفع الأسعار}.");
    }

    @Test
    void aVerbStandsBehindItsSubject() {
        reads("لكن [المصدر] <قال> إن {المحادثات مستمرة}.");
        reads("وكان [رئيس الوفد] قد <أعلن> الخميس الماضي، في ختام الجولة، أن {الخلاف انتهى}.");
    }

    @Test
    void aPlaceATimeAndWhomOneSpokeToArePartOfNothing() {
        reads("<قال> أمس [وزير المياه]، في بيان، إن {السد آمن}.");
        reads("<قال> [مصدر أمني] لرويترز إن {الطريق مغلق}.");
        reads("<قال> [مسؤول محلي] تحدث للصحيفة إن {القرية أخليت}.");
    }

    @Test
    void aSourceHasItsAppositions() {
        reads("<قال> [نائب وزير الخارجية، رئيس الوفد]، عقب اللقاء، إن {الاتفاق قريب}.");
    }

    @Test
    void aQuotationIsAllOfWhatIsSaidBehindAColonOrASubject() {
        reads("<قال> [الوزير]: {«لن ننتظر. الوقت ينفد (وقتنا ووقتكم)»}.");
        reads("<قال> [شاهد عيان] {\"رأيت الدخان ثم سمعت الانفجار.\"}");
        reads("{«لن ننتظر أكثر من ذلك»}، <قال> [الوزير].");
    }

    @Test
    void aPhraseNamesTheSourceOfItsSentence() {
        reads("{قتل ثلاثة في الانفجار}، <بحسب> [مصادر طبية].");
        reads("<وفقا> ل[بيانات رسمية]، {تراجع التضخم}.");
        reads("{تضرر ألف منزل}، <كما قال> [رئيس البلدية].");
        reads("{المحادثات}، <حسب> [دبلوماسيين]، {لن تستأنف}.");
    }

    @Test
    void aParticipleEndsWhatWasSaidAndGoesOnWithTheSpeaker() {
        List<Attribution> found = of("قال القائد إن المعركة انتهت، مضيفا أن القوات باقية.");

        assertThat(found).hasSize(2);
        assertThat(found.get(1).source()).isEqualTo(found.get(0).source());
        assertThat(found.get(1).inherited()).isTrue();
    }

    @Test
    void aVerbWithoutASubjectHasTheSpeakerOfTheSentenceBefore() {
        String text = "قال القائد إن المعركة انتهت. وأضاف أن القوات باقية.";
        Attribution second = of(text).get(1);

        assertThat(second.source()).isEqualTo(new Span(4, 10));
        assertThat(second.inherited()).isTrue();
    }

    @Test
    void whoPassesWordsOnIsNotTheirSource() {
        String text = "نقلت وكالة الأنباء عن مصدر حكومي قوله إن الوزير استقال.";
        Attribution found = of(text).get(0);

        assertThat(found.source()).isEqualTo(span("مصدر حكومي", text));
        assertThat(found.via()).isEqualTo(span("وكالة الأنباء", text));
        assertThat(found.cue()).isEqualTo(span("قوله", text));
    }

    @Test
    void anObjectBeginsAtAVerbalNounOrAPossessor() {
        reads("<أكد> [الرئيس المصري] {أهمية التعاون}.");
        reads("<نفت> [تونس] {مشاركتها في القصف}.");
        reads("<اتهمت> [الحكومة] {المعارضة بالتحريض}.");
    }

    @Test
    void aPrepositionOfTheVerbIsNotContent() {
        reads("<دعا> [الأمين العام] إلى {وقف القتال}.");
        reads("<طالب> [العمال] ب{زيادة الأجور}.");
        reads("<كشف> [وزير المال] عن {خطة جديدة}.");
    }

    @Test
    void nobodyIsTheSourceOfAnImpersonalVerb() {
        assertThat(of("يذكر أن المتحف بني قبل قرن.").get(0).source()).isNull();
        assertThat(of("ويعتقد أن الخاطفين فروا.").get(0).source()).isNull();
    }

    @Test
    void whatIsReportedWithinAReportHasBothSpeakers() {
        String text = "ذكر المتحدث أن الوزير أكد أهمية الاتفاق.";

        assertThat(of(text))
                .extracting(attribution -> attribution.contentSpan().in(text))
                .containsExactly("الوزير أكد أهمية الاتفاق", "أهمية الاتفاق");
    }

    @Test
    void aNewSpeakerEndsWhatTheOneBeforeSaid() {
        String text = "قال المصدر إن البرنامج واجه صعوبات وقال مسؤولون إن الحل قريب.";

        assertThat(of(text))
                .extracting(attribution -> attribution.contentSpan().in(text))
                .containsExactly("البرنامج واجه صعوبات", "الحل قريب");
    }

    @Test
    void wordsThatLookLikeCuesAreNone() {
        assertThat(of("يقع المطار بين المدينة والبحر.")).isEmpty();
        assertThat(of("عرض المتحف كتب الرحالة وحمل الزوار صورا.")).isEmpty();
        assertThat(of("كان رد الفعل بطيئا وتأجل طلب الحكومة.")).isEmpty();
    }

    @Test
    void eventsDoNotSpeak() {
        assertThat(of("الضربات الجوية تؤكد أهمية الحوار.")).isEmpty();
    }

    @Test
    void namesInQuotationMarksAreNoStatements() {
        String text = "قالت قناة «الجزيرة» إن تنظيم «داعش» انسحب.";
        Words words = Words.of(Text.of(text));
        Speech speech = ArabicSpeech.of(words, List.of(new Span(0, text.length())));

        assertThat(speech.scareQuotes()).containsExactly(span("«الجزيرة»", text), span("«داعش»", text));
        assertThat(speech.attributions()).extracting(Attribution::form).containsExactly(Form.INDIRECT);
    }

    @Test
    void aFormTellsHowMuchIsQuoted() {
        assertThat(of("قال الوزير: «لن ننتظر أكثر».").get(0).form()).isEqualTo(Form.DIRECT);
        assertThat(of("قال الوزير إن بلاده «لن تنتظر أكثر من ذلك» أبدا.").get(0).form())
                .isEqualTo(Form.MIXED);
        assertThat(of("قال الوزير إن بلاده لن تنتظر.").get(0).form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void aParagraphThatIsNotAskedForIsNotRead() {
        String text = "قال الوزير إن الجسر مغلق.\nقال النائب إن الجسر مفتوح.";
        Words words = Words.of(Text.of(text));
        int second = text.indexOf('\n') + 1;

        assertThat(ArabicSpeech.of(words, List.of(new Span(second, text.length())))
                        .attributions())
                .extracting(attribution -> attribution.contentSpan().in(text))
                .containsExactly("الجسر مفتوح");
    }

    private static List<Attribution> of(String text) {
        return ArabicSpeech.of(Words.of(Text.of(text)), List.of(new Span(0, text.length())))
                .attributions();
    }

    private static Span span(String part, String text) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    /** Checks that the one attribution of a text is the marked one. */
    private static void reads(String marked) {
        String text = marked.replaceAll("[\\[\\]<>{}]", "");
        List<Attribution> found = of(text);

        assertThat(found).as(text).hasSize(1);
        assertThat(marked(text, found.get(0))).isEqualTo(marked);
    }

    private static String marked(String text, Attribution attribution) {
        StringBuilder marked = new StringBuilder();
        List<Span> sources = attribution.source() == null ? List.of() : List.of(attribution.source());
        for (int i = 0; i <= text.length(); i++) {
            marked.append(closing(sources, i, ']'))
                    .append(closing(List.of(attribution.cue()), i, '>'))
                    .append(closing(attribution.content(), i, '}'))
                    .append(opening(sources, i, '['))
                    .append(opening(List.of(attribution.cue()), i, '<'))
                    .append(opening(attribution.content(), i, '{'));
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }

    private static String opening(List<Span> spans, int place, char mark) {
        return marks(spans.stream().map(Span::start).toList(), place, mark);
    }

    private static String closing(List<Span> spans, int place, char mark) {
        return marks(spans.stream().map(Span::end).toList(), place, mark);
    }

    private static String marks(List<Integer> places, int place, char mark) {
        return new ArrayList<>(places)
                .stream().filter(i -> i == place).map(i -> String.valueOf(mark)).collect(Collectors.joining());
    }
}
