package io.github.muqabala.alignment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermNumbersTest {

    @Test
    void aKeyKeepsTheNumberThatItCameWith() {
        Random random = new Random(5);
        TermNumbers numbers = new TermNumbers();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextBoolean() ? random.nextInt(5_000) : (long) random.nextInt(5_000) << 40;
            int next = expected.size();
            assertThat(numbers.number(key)).isEqualTo(expected.computeIfAbsent(key, any -> next));
        }
        assertThat(numbers.size()).isEqualTo(expected.size());
        expected.forEach((key, number) -> assertThat(numbers.find(key)).isEqualTo(number));
        assertThat(numbers.find(-1)).isEqualTo(TermNumbers.NONE);
    }
}
