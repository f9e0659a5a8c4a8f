package io.github.muqabala.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.text.RandomText;
import io.github.muqabala.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above prose. */
class HeadingTest {
    private static final String FIRST =
            "The old bridge closes to cars on Monday, the mayor said, and buses will take the"
                    + " harbour road while the works last.";
    private static final String SECOND =
            "Shopkeepers near the market asked for a later date, since the summer is when they"
                    + " earn most of their living.";
    private static final String THIRD =
            "The council votes on the costs in June, and nobody on its benches expects them to"
                    + " fall below last year's.";

    @Test
    void aShortLineBetweenParagraphsIsASubhead() {
        assertThat(said(
                        "Old bridge to close\n\n" + FIRST + "\n\nWhat the market says\n\n" + SECOND,
                        Heading.Kind.SUBHEAD))
                .containsExactly("What the market says");
    }

    @Test
    void aLineBelowTheTitleThatNobodyIsCreditedBetweenIsTheSubtitle() {
        String text = "Old bridge to close for summer\nBuses to take the harbour road\nBy Jane Roe\n\n" + FIRST;
        assertThat(said(text, Heading.Kind.TITLE)).containsExactly("Old bridge to close for summer");
        assertThat(said(text, Heading.Kind.SUBTITLE)).containsExactly("Buses to take the harbour road");
    }

    @Test
    void theNameOfASectionAboveATitleIsNone() {
        String text =
                "News of the town\nMayor closes the old bridge to cars for the whole summer\n3 May 2014\n\n" + FIRST;
        assertThat(said(text, Heading.Kind.TITLE))
                .containsExactly("Mayor closes the old bridge to cars for the whole summer");
    }

    @Test
    void aLineBelowAPictureThatIsGoneIsACaptionNoSubhead() {
        String text = "Old bridge to close\n\n" + FIRST + "\n\nWhat the market says\n\n" + SECOND
                + "\n\n\n\nA bus on the harbour road\n\n" + THIRD;
        assertThat(said(text, Heading.Kind.SUBHEAD)).containsExactly("What the market says");
        assertThat(Furniture.of(Text.of(text)))
                .extracting(part -> part.kind() + " " + part.span().in(text))
                .containsExactly("CAPTION A bus on the harbour road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void anyLineBreakEndsALine(String lineBreak) {
        String text =
                ("Old bridge to close\n\n" + FIRST + "\n\nWhat the market says\n\n" + SECOND).replace("\n", lineBreak);
        assertThat(said(text, Heading.Kind.TITLE)).containsExactly("Old bridge to close");
        assertThat(said(text, Heading.Kind.SUBHEAD)).containsExactly("What the market says");
    }

    @Test
    void headingsStandInOrderAndApartFromFurniture() {
        RandomText random = new RandomText(11);
        for (int i = 0; i < 300; i++) {
            String text = String.join("\n", FIRST, random.next(40), SECOND, random.next(12), THIRD, random.next(60));
            int done = 0;
            for (Heading heading : Heading.of(Text.of(text))) {
                assertThat(heading.span().start()).isGreaterThanOrEqualTo(done);
                assertThat(Furniture.of(Text.of(text)))
                        .noneMatch(part -> part.span().start() < heading.span().end()
                                && heading.span().start() < part.span().end());
                done = heading.span().end();
            }
        }
    }

    private static List<String> said(String text, Heading.Kind kind) {
        return Heading.of(Text.of(text)).stream()
                .filter(heading -> heading.kind() == kind)
                .map(heading -> heading.span().in(text))
                .toList();
    }
}
