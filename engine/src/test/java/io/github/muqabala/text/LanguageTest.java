package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARABIC | عقد الوزراء اجتماعا في القاهرة لبحث أمن الحدود مع الدول المجاورة",
                "ARABIC | رویترز: قال مصدر في الحکومة إن اللقاء تأجل",
                "ARABIC | ليبيا",
                "ENGLISH | The ministers met in Cairo to discuss the security of the border with their neighbours.",
                "OTHER_ARABIC_SCRIPT | وزیران خارجه در قاهره برای گفتگو درباره امنیت مرزها دیدار کردند و بیانیه ای را منتشر کردند",
                "OTHER_ARABIC_SCRIPT | وزرائے خارجہ نے قاہرہ میں سرحدوں کی حفاظت کے لیے ملاقات کی ہے",
                "OTHER | Les ministres se sont retrouvés au Caire pour parler de la sécurité des frontières.",
                "OTHER | Министры встретились в Каире",
                "OTHER | 1 2 3",
            })
    void judges(Language expected, String text) {
        assertThat(Language.of(Text.of(text))).isEqualTo(expected);
    }

    @Test
    void aQuotationInEnglishDoesNotMakeAnArabicArticleEnglish() {
        assertThat(Language.of(Text.of("وقال المتحدث الرسمي باسم الوزارة \"no comment\" ثم غادر القاعة")))
                .isEqualTo(Language.ARABIC);
    }

    @Test
    void aTextWithoutWordsIsOther() {
        assertThat(Language.of(Text.of("…"))).isEqualTo(Language.OTHER);
    }

    @Test
    void tagsAreThoseOfBcp47() {
        assertThat(Language.ARABIC.tag()).isEqualTo("ar");
        assertThat(Language.OTHER_ARABIC_SCRIPT.tag()).isEqualTo("und-Arab");
    }
}
