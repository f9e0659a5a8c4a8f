package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbFormsTest {

    @Test
    void anArabicVerbIsConjugatedInPersonsNumbersAndTenses() {
        assertThat(ArabicVerb.forms("رفض", "يرفض"))
                .contains(
                        "رفض", "رفضت", "رفضوا", "رفضا", "يرفض", "ترفض", "نرفض", "سيرفض", "سترفض", "يرفضون", "يرفضوا",
                        "ترفضان");
    }

    @Test
    void aWeakEndingGivesWay() {
        assertThat(ArabicVerb.forms("دعا", "يدعو")).contains("دعت", "دعوا", "تدعو", "سيدعو", "يدعون", "يدع");
        assertThat(ArabicVerb.forms("نفى", "ينفي")).contains("نفت", "نفوا", "نفيا", "تنفي", "ينفون");
        assertThat(ArabicVerb.forms("خشي", "يخشى")).contains("خشيت", "تخشى", "يخشون", "تخشيان");
    }

    @Test
    void aRegularEnglishVerbHasFourForms() {
        assertThat(EnglishVerb.forms("reject")).containsExactly("reject", "rejects", "rejected", "rejecting");
        assertThat(EnglishVerb.forms("deny")).containsExactly("deny", "denies", "denied", "denying");
        assertThat(EnglishVerb.forms("oppose")).containsExactly("oppose", "opposes", "opposed", "opposing");
        assertThat(EnglishVerb.forms("push for"))
                .containsExactly("push for", "pushes for", "pushed for", "pushing for");
    }
}
