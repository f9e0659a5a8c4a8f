package io.github.muqabala.alignment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestHitsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 64, 100, 1000})
    void keepsWhatSortingAllWouldPutFirst(int most) {
        Random random = new Random(most);
        BestHits best = new BestHits(most);
        List<Hit> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Hit hit = new Hit(random.nextInt(1_000_000), random.nextInt(40) / 40.0);
            all.add(hit);
            best.offer(hit.statement(), hit.score());
        }
        all.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparingInt(Hit::statement));

        assertThat(best.descending()).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }
}
