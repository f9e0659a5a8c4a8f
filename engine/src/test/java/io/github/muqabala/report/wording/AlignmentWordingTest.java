package io.github.muqabala.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.alignment.origin.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlignmentWordingTest {
    private static final AlignmentWording ENGLISH = AlignmentWording.in(UiLanguage.ENGLISH);
    private static final AlignmentWording ARABIC = AlignmentWording.in(UiLanguage.ARABIC);

    @ParameterizedTest
    @EnumSource
    void whatDiffersIsCalledDifferently(UiLanguage language) {
        AlignmentWording wording = AlignmentWording.in(language);
        assertThat(wording.language()).isEqualTo(language);
        assertDistinct(Verdict.values(), wording::verdict);
        assertDistinct(Verdict.Family.values(), wording::family);
        assertDistinct(Reason.Kind.values(), wording::reason);
        assertDistinct(StanceSign.values(), wording::sign);
        assertDistinct(StanceSign.values(), StanceSign::sign);
        assertDistinct(Origin.Basis.values(), basis -> wording.origin(basis, List.of(1, 2)));
        assertDistinct(AlignmentLabel.values(), label -> label.in(language));
    }

    @ParameterizedTest
    @CsvSource({
        "1, '1 article, 1 independent origin', 'مقال واحد، أصل مستقل واحد'",
        "2, '2 articles, 2 independent origins', 'مقالان، أصلان مستقلان'",
        "5, '5 articles, 5 independent origins', '5 مقالات، 5 أصول مستقلة'",
        "12, '12 articles, 12 independent origins', '12 مقالًا، 12 أصلًا مستقلًا'",
        "100, '100 articles, 100 independent origins', '100 مقال، 100 أصل مستقل'",
    })
    void countedNounsAgreeWithTheirNumbers(int count, String english, String arabic) {
        assertThat(ENGLISH.corroboration(count, count)).isEqualTo(english);
        assertThat(ARABIC.corroboration(count, count)).isEqualTo(arabic);
    }

    @Test
    void articlesAreListedAsFarAsAnybodyReads() {
        assertThat(ENGLISH.inArticles(List.of(4))).isEqualTo("article 4");
        assertThat(ENGLISH.inArticles(List.of(1, 3, 5))).isEqualTo("articles 1, 3 and 5");
        assertThat(ENGLISH.inArticles(upTo(12))).isEqualTo("articles 1, 2, 3, 4, 5, 6, 7 and 5 more");
        assertThat(ARABIC.inArticles(List.of(1, 3))).isEqualTo("المقالان 1 و3");
        assertThat(ARABIC.inArticles(List.of(1, 3, 5))).isEqualTo("المقالات 1 و3 و5");
        assertThat(ARABIC.inArticles(upTo(12))).isEqualTo("المقالات 1 و2 و3 و4 و5 و6 و7 وغيرها (5)");
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static <T> void assertDistinct(T[] values, Function<T, String> words) {
        assertThat(Arrays.stream(values).map(words)).doesNotHaveDuplicates().doesNotContain("");
    }
}
