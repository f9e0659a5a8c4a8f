package io.github.muqabala.claim.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.lexicon.LexiconException;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topics of the Libyan story are told in either language, whoever speaks of them and whenever. */
class LibyaLexiconTest {
    private static Topics topics = Topics.none();

    @BeforeAll
    static void read() throws LexiconException {
        topics = Topics.of(LexiconReader.read(
                Fixtures.lexicon("libya"), "libya.yaml", Actors.known().ids()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign_military_intervention | لا نقبل أن تتدخل جيوش من وراء البحر في بلادنا",
                "foreign_military_intervention | طالب المجلس بخروج المرتزقة والقوات الأجنبية فورا",
                "foreign_military_intervention | نفت الوزارة أن تكون طائراتها شنت غارات جوية على المدينة",
                "foreign_military_intervention | The minister ruled out sending ground troops",
                "foreign_military_intervention | Mercenaries must leave the country, the delegates said",
                "political_dialogue | حث المبعوث الأطراف على العودة إلى طاولة المفاوضات",
                "political_dialogue | ترعى العاصمة جولة ثانية من محادثات المصالحة الوطنية",
                "political_dialogue | They pledged to back a political settlement led by the United Nations",
                "training_libyan_forces | بدأت الدفعة الثالثة من الجنود دورة تدريبية في القاعدة",
                "training_libyan_forces | سنتولى تأهيل ضباط الشرطة الليبية",
                "training_libyan_forces | Rome will train two hundred coast guards",
                "border_security | ضبطت الدوريات مهربين قرب المعبر الجنوبي",
                "border_security | اتفق البلدان على تأمين حدودهما المشتركة ومنع التسلل",
                "border_security | Fighters infiltrated through the southern frontier",
                "arms_embargo_arms_supply | دعت اللجنة إلى رفع الحظر المفروض على توريد الأسلحة",
                "arms_embargo_arms_supply | وصلت شحنة ذخائر ومعدات إلى الميناء",
                "arms_embargo_arms_supply | The panel accused two states of breaching the arms embargo",
                "coalition_expansion | تبحث العواصم توسيع نطاق التحالف الدولي ليشمل الساحل",
                "coalition_expansion | The coalition should cover new areas",
                "recognition_parliament_government | لا نعترف إلا بالحكومة الشرعية",
                "recognition_parliament_government | أكد الوفد تأييده لمجلس النواب المنتخب",
                "recognition_parliament_government | They recognise only the legitimate authorities",
                "support_libyan_army | يجب تقديم الدعم للجيش الليبي وتوحيد صفوفه",
                "support_libyan_army | Cairo promised to support the Libyan army",
                "disarmament_ceasefire | التزم الطرفان بوقف إطلاق النار",
                "disarmament_ceasefire | على الميليشيات تسليم سلاحها",
                "disarmament_ceasefire | The truce held for a second day"
            })
    void areToldByHowPeopleSpeakOfThem(String topic, String text) {
        List<Topic> told = topics.of(Words.of(Text.of(text)), new Span(0, text.length()));
        assertThat(told).extracting(Topic::id).startsWith(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"بلغت مبيعات الشركة مليون دولار", "The match ended without a goal"})
    void areNotToldByOtherNews(String text) {
        assertThat(topics.of(Words.of(Text.of(text)), new Span(0, text.length())))
                .isEmpty();
    }
}
