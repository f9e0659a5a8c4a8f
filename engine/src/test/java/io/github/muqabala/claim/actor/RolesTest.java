package io.github.muqabala.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, institutions and those who have no name: whom they speak for. */
class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "صرح مصدر أمني جزائري للصحيفة | صرح DZ[مصدر أمني جزائري] للصحيفة",
                "قال مسؤولون أمنيون مصريون أمس | قال EG[مسؤولون أمنيون مصريون] أمس",
                "قال مسؤول مصري بالأمن الوطني إنه | قال EG[مسؤول مصري بالأمن الوطني] إنه",
                "طلبت الحكومة الليبية العون | طلبت LY[الحكومة الليبية] العون",
                "دعم للجيش الليبي | دعم للLY[جيش الليبي]",
                "وأعلن وزير الخارجية الإيطالي موقفه | وأعلن IT[وزير الخارجية الإيطالي] موقفه",
                "وزراء خارجية مصر والجزائر وإيطاليا | DZ+EG+IT[وزراء خارجية مصر والجزائر وإيطاليا]",
                "رئيس بعثة الأمم المتحدة في ليبيا | UN[رئيس بعثة الأمم المتحدة] في ليبيا",
                "مبعوث الأمين العام لجامعة الدول العربية الخاص إلى ليبيا | AL[مبعوث الأمين العام لجامعة الدول العربية الخاص] إلى ليبيا",
                "قال المسؤول في الخارجية الأميركية إن | قال US[المسؤول في الخارجية الأميركية] إن",
                "رئيس حكومة الوفاق الليبية غادر | GNA[رئيس حكومة الوفاق الليبية] غادر",
                "an Algerian security official said | an DZ[Algerian security official] said",
                "the Spanish defence minister said | the ES[Spanish defence minister] said",
                "a spokesman for the Libyan government said | a LY[spokesman for the Libyan government] said",
                "Egypt's foreign minister arrived | EG[Egypt's foreign minister] arrived",
                "U.S. officials said | US[U.S. officials] said",
                "وقع الرئيسان المصري والسوداني الاتفاق | وقع EG+SD[الرئيسان المصري والسوداني] الاتفاق",
                "the United Nations mission in Libya | the UN[United Nations mission] in Libya"
            })
    void speakForTheStateOrBodyThatTheyAreOf(String text, String drawn) {
        assertThat(Marked.only(Form.ROLE, text)).isEqualTo(drawn);
    }

    @Test
    void endBeforeTheStateThatTheirOwnerGoesTo() {
        assertThat(Marked.only(Form.ROLE, "قال وزير خارجية تونس: زار الرئيس مصر"))
                .isEqualTo("قال TN[وزير خارجية تونس]: زار role::president[الرئيس] مصر");
    }

    @Test
    void areOfTheNationalityOfTheLastWithTheSameRole() {
        assertThat(Marked.only(Form.ROLE, "قال مصدر رسمي تونسي إن القرار قريب. وأضاف المصدر أن الأمر انتهى"))
                .isEqualTo("قال TN[مصدر رسمي تونسي] إن القرار قريب. وأضاف TN[المصدر] أن الأمر انتهى");
        assertThat(Marked.only(Form.ROLE, "وقال مسؤولون جزائريون ذلك. وقال مسؤول المخابرات المزيد"))
                .isEqualTo("وقال DZ[مسؤولون جزائريون] ذلك. وقال DZ[مسؤول المخابرات] المزيد");
        assertThat(Marked.only(Form.ROLE, "A Tunisian official spoke. The official left."))
                .isEqualTo("A TN[Tunisian official] spoke. The TN[official] left.");
    }

    @Test
    void ofAnotherMinistryAreNotTakenForTheOneBefore() {
        assertThat(Marked.only(Form.ROLE, "التقى وزير الخارجية الإيطالي وزير الدفاع في مكتبه"))
                .isEqualTo("التقى IT[وزير الخارجية الإيطالي] role::minister[وزير الدفاع] في مكتبه");
    }

    @Test
    void withAPronounAreOfTheStateThatWasSpokenOf() {
        assertThat(Marked.only(Form.ROLE, "ومثل السودان في الاجتماع سفيرها لدى تونس"))
                .isEqualTo("ومثل السودان في الاجتماع SD[سفيرها] لدى تونس");
        assertThat(Marked.only(Form.ROLE, "Sudan asked for aid. Its envoy spoke."))
                .isEqualTo("Sudan asked for aid. Its SD[envoy] spoke.");
    }

    @Test
    void makePersonsOfTheNamesThatFollowThem() {
        List<ActorMention> mentions =
                Marked.mentions("استقبل الرئيس المصري عبد الفتاح السيسي الوفد. وقال السيسي إنه سعيد");
        Actor president = mentions.get(0).actor();
        assertThat(president.kind()).isEqualTo(Actor.Kind.PERSON);
        assertThat(president.affiliation()).isEqualTo("EG");
        assertThat(mentions.get(mentions.size() - 1).actor()).isEqualTo(president);
        assertThat(mentions.get(mentions.size() - 1).form()).isEqualTo(Form.NAME);
    }

    @Test
    void knowPersonsByTheirSurnamesInLatinLetters() {
        List<ActorMention> mentions = Marked.mentions("Egyptian President Abdel Fattah al-Sisi arrived. Sisi spoke.");
        assertThat(mentions.get(mentions.size() - 1).actor().affiliation()).isEqualTo("EG");
        assertThat(mentions.get(0).span()).isEqualTo(new Span(0, "Egyptian President Abdel Fattah al-Sisi".length()));
    }

    @Test
    void takeANameThatStandsBetweenCommas() {
        assertThat(Marked.only(Form.ROLE, "وصل وزير الخارجية الإيطالي، باولو جينتيلوني، إلى المقر"))
                .isEqualTo("وصل IT[وزير الخارجية الإيطالي، باولو جينتيلوني]، إلى المقر");
    }

    @Test
    void tellWhoSpeaksWhereTheyAreASource() {
        String text = "نقلت صحيفة مصرية عن مصدر أمني جزائري تصريحا";
        Mentions mentions = Mentions.of(Marked.mentions(text));
        Span source = new Span(text.indexOf("مصدر"), text.indexOf(" تصريحا"));
        assertThat(mentions.speakerIn(source))
                .get()
                .satisfies(speaker -> assertThat(speaker.actor().affiliation()).isEqualTo("DZ"));
        assertThat(mentions.speakerIn(new Span(text.indexOf("صحيفة"), text.indexOf(" عن"))))
                .isEmpty();
    }

    @Test
    void speakForAStateInTheEnd() {
        ActorMention general = Marked.mentions("قال قائد أفريكوم إنه مستعد").get(0);
        assertThat(general.actor().affiliation()).isEqualTo("AFRICOM");
        assertThat(Actors.known().principal(general.actor())).isEqualTo("US");
    }
}
