package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for each rule of the folding. */
class FoldingTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "hamza on alef, أحمد إلى آخر ٱلله, احمد الي اخر الله",
                "other alefs with signs, ٲٳٵ, اااٴ",
                "alef maksura, على, علي",
                "Persian yeh, علی, علي",
                "yeh with tail, ۍ, ي",
                "teh marbuta, دولة, دوله",
                "Persian and swash kaf, کڪ, كك",
                "Urdu and Uyghur heh, ہھەۀۂۃ, هههههه",
                "hamza on waw stays, مسؤول, مسؤول",
                "hamza on yeh stays, شئون, شئون",
                "hamza as a mark on waw and yeh, مسو\u0654ول شو\u064F\u0654ون شي\u0654ون, مسؤول شؤون شئون",
                "hamza as a mark elsewhere, ا\u0654ا\u0655ا\u0653 ب\u0654, ااا ب",
                "harakat, مُحَمَّدٌ, محمد",
                "superscript alef, هٰذا, هذا",
                "Quranic signs, ۖۗۘۚ, ``",
                "tatweel, الـــدولة, الدوله",
                "ligature lam-alef, ﻷﻻ, لالا",
                "ligature Allah, ﷲ, الله",
                "ligature of a phrase is one word, ﷺ, صلياللهعليهوسلم",
                "presentation forms, ﺍﻟﺠﺰﺍﺋﺮ, الجزائر",
                "isolated tanwin as a character of its own, كتابﹱ, كتاب",
                "Arabic-Indic digits, ٠١٢٣٤٥٦٧٨٩, 0123456789",
                "extended digits, ۰۱۲۳۴۵۶۷۸۹, 0123456789",
                "digits of any script, ४２, 42",
                "letter case, ÉCOLE, ecole",
                "sharp s, Straße, strasse",
                "dotted and dotless i, İIı, iiı",
                "final sigma, ΟΔΟΣ, οδοσ",
                "Latin diacritics, naïve façade Łódź, naive facade łodz",
                "Greek and Cyrillic diacritics, Ἀθῆναι ёй, αθηναι еи",
                "decomposed text as composed, e\u0301е\u0308, eе",
                "Latin ligature, ﬁn, fin",
                "full width, ＡＢ１, ab1",
                "half-width kana as decomposed kana, ｶﾞ, カ\u3099",
                "composed kana likewise, ガ, カ\u3099",
                "circled and Roman numerals, ①Ⅷ, 1viii",
                "a fraction stays a sign of its own, ½, ½",
                "superscript, km², km2",
                "mathematical letters, \uD835\uDC00, a",
                "Hangul syllables stay whole, 각, 각",
                "Indic vowel signs stay, हिन्दी, हिन्दी",
                "Hebrew points, שָׁלוֹם, שלום",
                "bidi and zero-width controls, a\u200Fb\u202Cc\u2069d\u200Be\uFEFFf\u200Cg\u061C, abcdefg",
                "soft hyphen and variation selector, a\u00ADb\uFE0F, ab",
                "double quotation marks, «a»“b”„c‟, `\"a\"\"b\"\"c\"`",
                "single quotation marks, ‘a’‚b‹c›, `'a''b'c'`",
                "dashes, a‐b‑c–d—e−f, a-b-c-d-e-f",
                "blanks, a\u00A0b\u2003c\u3000d, a b c d",
                "ellipsis, …, ...",
                "other punctuation stays, ،؛؟, ،؛؟",
            })
    void standardFolding(String rule, String original, String folded) {
        assertThat(Text.of(original).folded().folded()).as(rule).isEqualTo(folded);
    }

    @Test
    void lineBreaksStay() {
        assertThat(Text.of("a\r\nb\tc").folded().folded()).isEqualTo("a\r\nb\tc");
    }

    @Test
    void halfOfASurrogatePairBecomesTheReplacementCharacter() {
        assertThat(Text.of("a\uD800b\uDC00").folded().folded()).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void unifiedHamzaMakesTheTwoSpellingsOfOfficialAndAffairsOneWord() {
        assertThat(Text.of("مسؤول شؤون", Folding.HAMZA_UNIFIED).folded().folded())
                .isEqualTo(Text.of("مسئول شئون", Folding.HAMZA_UNIFIED).folded().folded())
                .isEqualTo("مسءول شءون");
    }

    @Test
    void unifiedHamzaHoldsInsideLigaturesToo() {
        assertThat(Text.of("ﯪ", Folding.HAMZA_UNIFIED).folded().folded()).isEqualTo("ءا");
    }
}
