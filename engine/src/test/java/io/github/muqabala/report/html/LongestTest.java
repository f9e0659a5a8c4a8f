package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongestTest {

    @Test
    void allAreShownWhereThereAreFew() {
        assertThat(Longest.of(List.of("a", "bb"), String::length, 2).isCut()).isFalse();
    }

    @Test
    void theLongestAreShownInTheirOrderAndOfEqualOnesTheFirst() {
        Longest<String> longest = Longest.of(List.of("a", "bbb", "cc", "dd", "eeee"), String::length, 3);
        assertThat(longest.shown()).containsExactly("bbb", "cc", "eeee");
        assertThat(longest.isCut()).isTrue();
        assertThat(longest.all()).isEqualTo(5);
    }
}
