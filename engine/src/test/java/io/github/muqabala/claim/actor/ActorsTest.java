package io.github.muqabala.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.actor.ActorMention.Form;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named; in the drawings, {@code EG[…]} is a mention of Egypt or of one who speaks for it. */
class ActorsTest {

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "وقعت مصر والجزائر وتونس على الوثيقة | وقعت EG[مصر] وDZ[الجزائر] وTN[تونس] على الوثيقة",
                    "قدمت المساعدة لليبيا وللسودان | قدمت المساعدة لLY[ليبيا] وللSD[سودان]",
                    "انسحبت الولايات المتحدة الأميركية من الاتفاق | انسحبت US[الولايات المتحدة الأميركية] من الاتفاق",
                    "Turkey and the UAE signed. | TR[Turkey] and the AE[UAE] signed.",
                    "The U.S. told us to wait. | The US[U.S]. told us to wait.",
                    "بحثت النيجر ونيجيريا الملف | بحثت NE[النيجر] وNG[نيجيريا] الملف",
                    "South Sudan borders Sudan | SS[South Sudan] borders SD[Sudan]"
                })
        void areFoundWithoutTheirClitics(String text, String drawn) {
            assertThat(Marked.all(text)).isEqualTo(drawn);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "زار حكام تونسوالجزائر العاصمة | زار حكام TN[تونس]وDZ[الجزائر] العاصمة",
                    "اجتماع لمصروالسودان | اجتماع لEG[مصر]وSD[السودان]"
                })
        void ofTwoCountriesThatAreRunTogetherAreTakenApart(String text, String drawn) {
            assertThat(Marked.all(text)).isEqualTo(drawn);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "هاجموا القاعدة العسكرية ليلا",
                    "استقبلوه بحماس كبير",
                    "دول في المغرب الإسلامي",
                    "نصف قطر الدائرة",
                    "a polish for the floor and a turkey",
                    "let us go"
                })
        void areNotWhatIsOnlyWrittenAlike(String text) {
            assertThat(Marked.mentions(text)).isEmpty();
        }

        @Test
        void ofOrganisationsAreOneWhateverTheyAreCalled() {
            assertThat(Marked.all("قاتل داعش ثم خسر تنظيم الدولة الإسلامية و\"تنظيم الدولة\" مدنا"))
                    .isEqualTo("قاتل IS[داعش] ثم خسر IS[تنظيم الدولة الإسلامية] و\"IS[تنظيم الدولة]\" مدنا");
            assertThat(Marked.all("ISIS, Daesh and the Islamic State"))
                    .isEqualTo("IS[ISIS], IS[Daesh] and the IS[Islamic State]");
        }

        @Test
        void ofStatesWhoseCapitalHasTheSameNameMayBeTheCapital() {
            ActorMention tunis = Marked.mentions("رفضت تونس الطلب").get(0);
            assertThat(tunis.actor().id()).isEqualTo("TN");
            assertThat(tunis.others()).extracting(Actor::kind).containsExactly(Actor.Kind.PLACE);
        }

        @Test
        void thatTwoStatesHaveAreThatOfTheOneTheArticleNamesOtherwise() {
            assertThat(Marked.all("زار الوفد سلطنة عمان ثم استقبلته عمان"))
                    .isEqualTo("زار الوفد OM[سلطنة عمان] ثم استقبلته OM[عمان]");
            assertThat(Marked.all("أعلنت الأردن موقفها ثم تراجعت عمان"))
                    .isEqualTo("أعلنت JO[الأردن] موقفها ثم تراجعت JO[عمان]");
        }

        @Test
        void ofBodiesAreShortenedOnceTheyWereNamed() {
            assertThat(Marked.all("دعت جامعة الدول العربية إلى التهدئة. وقالت الجامعة إنها تتابع"))
                    .isEqualTo("دعت AL[جامعة الدول العربية] إلى التهدئة. وقالت AL[الجامعة] إنها تتابع");
            assertThat(Marked.all("قالت الجامعة إن الدراسة تبدأ غدا")).doesNotContain("[");
        }
    }

    @Nested
    class Demonyms {
        @ParameterizedTest
        @CsvSource({
            "مصري, EG", "المصرية, EG", "مصريون, EG", "للمصريين, EG", "أميركي, US", "مغاربة, MA", "إسرائيلي, IL",
            "أردنيين, JO", "كيني, KE", "والسعوديين, SA", "أتراك, TR", "نيجري, NE", "نيجيري, NG", "Egyptian, EG",
            "Tunisians, TN", "French, FR", "Spaniards, ES", "Nigerien, NE"
        })
        void areOfTheirCountry(String word, String country) {
            List<ActorMention> mentions = Marked.mentions(word);
            assertThat(mentions).hasSize(1);
            assertThat(mentions.get(0).actor().id()).isEqualTo(country);
            assertThat(mentions.get(0).form()).isEqualTo(Form.DEMONYM);
        }

        @Test
        void keepTheNameOfACountryThatLooksLikeOne() {
            assertThat(Marked.mentions("سوريا").get(0).form()).isEqualTo(Form.NAME);
        }
    }

    @Nested
    class Seats {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "رفضت القاهرة العرض | رفضت EG[القاهرة] العرض",
                    "قال إن واشنطن مستعدة | قال إن US[واشنطن] مستعدة",
                    "طلب من الدوحة توضيحا | طلب من QA[الدوحة] توضيحا",
                    "توتر بين الرياض وطهران | توتر بين SA[الرياض] وIR[طهران]",
                    "The Kremlin denied it. | The RU[Kremlin] denied it.",
                    "Cairo wants a vote. | EG[Cairo] wants a vote."
                })
        void standForTheirGovernmentWhereTheyAct(String text, String drawn) {
            assertThat(Marked.only(Form.METONYM, text)).isEqualTo(drawn);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "عقد الاجتماع في القاهرة",
                    "وصل إلى واشنطن وطهران",
                    "أقام بالدوحة سنوات",
                    "عاد من باريس أمس",
                    "القاهرة (رويترز) - بدأ العمل",
                    "في العاصمة المصرية القاهرة",
                    "انفجار شرق طرابلس",
                    "طريق بين طرابلس وبنغازي",
                    "They met in Cairo and Tunis.",
                    "the Cairo meeting"
                })
        void areCitiesWhereSomethingIs(String text) {
            assertThat(Marked.only(Form.METONYM, text)).isEqualTo(text);
        }

        @Test
        void ofADividedCountryMayBeEitherGovernment() {
            ActorMention tripoli = Marked.mentions("رحبت طرابلس بالقرار").get(0);
            assertThat(tripoli.actor().id()).isEqualTo("LY");
            assertThat(tripoli.others()).extracting(Actor::id).containsExactly("GNA", "HOR");
        }
    }

    @Nested
    class Groups {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "دول جوار ليبيا",
                    "جيران ليبيا",
                    "دول الجوار الليبي",
                    "دول مجاورة لليبيا",
                    "Libya's neighbours",
                    "countries bordering Libya"
                })
        void ofNeighboursHaveTheCountriesAroundOneAsMembers(String text) {
            ActorMention group = Marked.mentions(text).get(0);
            assertThat(group.actor().id()).isEqualTo("NEIGHBOURS");
            assertThat(group.actor().members()).containsExactlyInAnyOrder("EG", "DZ", "TN", "TD", "NE", "SD");
            assertThat(group.span().length()).isEqualTo(text.length());
        }

        @Test
        void ofNeighboursAreThoseThatTheArticleSpeaksOf() {
            List<ActorMention> mentions = Marked.mentions("تخشى دول الجوار الفوضى.\nاجتمعت دول جوار ليبيا أمس.");
            assertThat(mentions.get(0).actor().members()).contains("TD");
        }

        @Test
        void areThoseThatWereListedBefore() {
            List<ActorMention> mentions = Marked.mentions("اتفقت مصر والجزائر وتونس على الخطة. وتعمل الدول الثلاث معا");
            assertThat(mentions.get(mentions.size() - 1).actor().members()).containsExactly("DZ", "EG", "TN");
        }
    }
}
