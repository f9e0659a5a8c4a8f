package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsPropertiesTest {
    private static final String[] PIECES = {
        "قال ",
        "وأضاف ",
        "مصر ",
        "والجزائر ",
        "وزير الخارجية المصري ",
        "إن ",
        "أن ",
        "ترفض ",
        "لن ",
        "دعم ",
        "رفض ",
        "التي ",
        "على ",
        "لكن ",
        "إذا ",
        "ونقلت وكالة عن ",
        "قولهم ",
        "«",
        "»",
        "\"",
        ": ",
        "، ",
        ". ",
        "\n\n",
        "(",
        ")",
        "21 ",
        "مئتي ألف ",
        "أمس ",
        "بحسب ",
        "داعيا إلى ",
        "ليس لديها أي نية ",
        "said ",
        "Egypt ",
        "and ",
        "rejects ",
        "no ",
        "U.S. ",
        "that ",
        "\u200F",
        "ـ",
        "\uD83D\uDE00 ",
        "تونسوالجزائر ",
        "الدولتان ",
        "و",
        "x"
    };

    private static List<Claim> claims(String text, String date) {
        MetadataField published = new MetadataField(MetadataField.Name.PUBLISHED, date, MetadataField.Origin.GIVEN);
        Article article = new Article("random", Text.of(text), new Metadata(List.of(published)));
        return Claims.of(Extraction.ofText(article, StandardCharsets.UTF_8, Evidence.GIVEN), ClaimOptions.standard());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void claimsOfAnyTextLieInItInOrder(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            StringBuilder text =
                    new StringBuilder(round % 2 == 0 ? "من في على إلى أن التي الذي " : "the of and to in a ");
            for (int i = random.nextInt(120); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int end = 0;
            for (Claim claim : claims(text.toString(), "2023-05-18")) {
                assertThat(claim.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                end = claim.span().end();
                assertThat(end).isLessThanOrEqualTo(text.length());
                Span whole = new Span(0, text.length());
                assertThat(claim.positions()).allMatch(position -> whole.contains(position.object()));
                assertThat(claim.attributions()).allMatch(one -> whole.contains(one.contentSpan()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "May 2023 or so", "2023-13-45", "2023-05-18T10:00:00+03:00", "18/05/2023 at noon"})
    void aDateInWhateverFormDoesNoHarm(String date) {
        assertThat(claims("رفضت الجزائر أي تدخل أجنبي في ليبيا يوم أمس.", date)).isNotEmpty();
    }
}
