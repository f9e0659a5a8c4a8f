package io.github.muqabala.alignment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.sentence.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RerankingTest {
    private static final List<Sentence> STATEMENTS = List.of(
            Sentence.of("وصلت السفينة إلى الميناء بعد العاصفة"),
            Sentence.of("غادرت السفينة الميناء قبل العاصفة"),
            Sentence.of("افتتح المعرض أبوابه أمام الزوار"));

    private final Reranking reranking = new Reranking(STATEMENTS);

    @Test
    void whatSaysTheSameGoesBeforeWhatHasTheSameScore() {
        List<Hit> hits = List.of(new Hit(1, 0.4), new Hit(0, 0.4), new Hit(2, 0.4));
        List<Hit> ordered = reranking.reorder(Sentence.of("السفينة تصل إلى الميناء بعد العاصفة"), hits);
        assertThat(ordered).extracting(Hit::statement).startsWith(0).endsWith(2);
    }

    @Test
    void noHitIsLostOrMade() {
        List<Hit> hits = List.of(new Hit(2, 0.9), new Hit(0, 0.1));
        assertThat(reranking.reorder(Sentence.of("خبر آخر"), hits))
                .extracting(Hit::statement)
                .containsExactlyInAnyOrder(0, 2);
        assertThat(reranking.reorder(Sentence.of("خبر آخر"), List.of())).isEmpty();
    }
}
