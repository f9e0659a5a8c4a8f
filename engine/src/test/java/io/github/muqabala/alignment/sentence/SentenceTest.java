package io.github.muqabala.alignment.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.date.DateExpressions;
import io.github.muqabala.claim.quantity.Quantities;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void wordsHaveTheirPlacesInTheTextTheyAreFrom() {
        String text = "أُقرت الميزانية. رفضت اللجنة 12 تعديلا في 3 مايو 2020. انتهى.";
        Span stretch = new Span(text.indexOf("رفضت"), text.indexOf(" انتهى"));
        Words words = Words.of(Text.of(text));
        List<DateExpression> dates = DateExpressions.of(words, null);
        List<Span> spans = dates.stream().map(DateExpression::span).toList();
        Sentence sentence = Sentence.of(words, stretch, Quantities.of(words, spans), dates);
        assertThat(sentence.size()).isEqualTo(8);
        assertThat(sentence.span(1).in(text)).isEqualTo("اللجنة");
        assertThat(sentence.quantities()).hasSize(1);
        assertThat(sentence.dates()).hasSize(1);
    }

    @Test
    void functionWordsAndNegationsWeighNothing() {
        Sentence sentence = Sentence.of("لم يصل الوفد إلى العاصمة");
        assertThat(sentence.isContent(0)).isFalse();
        assertThat(sentence.isContent(3)).isFalse();
        assertThat(sentence.weight(2)).isGreaterThan(1);
    }

    @Test
    void rareWordsWeighMoreThanCommonOnes() {
        Sentence sentence = Sentence.of("government zirconium");
        assertThat(sentence.weight(1)).isGreaterThan(sentence.weight(0));
    }

    @Test
    void aNegationMarksTheWordItDenies() {
        assertThat(Sentence.of("لم يصل الوفد").negated().stream()).containsExactly(1);
        assertThat(Sentence.of("The board did not approve it").negated().stream())
                .containsExactly(4);
    }

    @Test
    void whatHasNotCeasedIsNotDenied() {
        assertThat(Sentence.of("لا يزال الوفد في العاصمة").negated().isEmpty()).isTrue();
    }

    @Test
    void trigramsAreSortedAndDistinct() {
        assertThat(Sentence.of("مباراة بعد مباراة").trigrams()).isSorted().doesNotHaveDuplicates();
    }
}
