package io.github.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.metadata.Metadata;
import io.github.muqabala.comparison.Direction;
import io.github.muqabala.corpus.Place;
import io.github.muqabala.scan.ScannedArticle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Timeline.Drawing drawing(boolean fromRight, @Nullable String... dates) {
        Timeline.Drawing drawing = new Timeline.Drawing(fromRight);
        for (String date : dates) {
            drawing.add(new ListedArticle(new ScannedArticle(
                    "id", new Place("news.jsonl", 1), "Title", Metadata.of(null, null, null, date, null), 100)));
        }
        return drawing;
    }

    private static List<Double> places(Timeline timeline) {
        return timeline.dots().stream().map(dot -> Double.valueOf(dot.x())).toList();
    }

    @Test
    void theLongerOneCameAfterTheOtherTheFartherTheyAreApart() {
        List<Double> places =
                places(drawing(false, "2023-05-01", "2023-05-01", "2023-05-02", "2023-05-12", "2024-05-12")
                        .timeline());
        assertThat(places).isSorted().startsWith(4.0).endsWith(96.0);
        double before = 0;
        for (int i = 1; i < places.size(); i++) {
            double gap = places.get(i) - places.get(i - 1);
            assertThat(gap).isGreaterThan(before);
            before = gap;
        }
    }

    @Test
    void fromRightToLeftTheEarliestIsOnTheRight() {
        assertThat(places(drawing(true, "2023-05-01", "2023-05-02").timeline())).containsExactly(96.0, 4.0);
    }

    @Test
    void theUndatedStandBehindABreak() {
        Timeline timeline = drawing(false, "2023-05-01", null, null).timeline();
        assertThat(timeline.undated()).isNotNull();
        assertThat(Double.valueOf(String.valueOf(timeline.undated())))
                .isBetween(places(timeline).get(0), places(timeline).get(1));
        assertThat(drawing(false, null, null).timeline().undated()).isNull();
    }

    @Test
    void twentyFourOnOneDayDoNotTouchAndOneDayIsLabelledOnlyWhereThereIsRoom() {
        String[] dates = new String[Timeline.LIMIT];
        Arrays.fill(dates, "2023-05-01");
        Timeline timeline = drawing(false, dates).timeline();
        List<Double> places = places(timeline);
        assertThat(places.get(1) - places.get(0)).isGreaterThan(3.9);
        assertThat(timeline.dots().stream().filter(dot -> dot.label() != null)).hasSize(5);
    }

    @Test
    void anArrowPointsAtTheCopyAndNowhereIfItIsNotKnown() {
        Timeline.Drawing drawing = drawing(false, "2023-05-01", "2023-05-02", "2023-05-03");
        drawing.connect(0, 1, Direction.LEFT_TO_RIGHT);
        drawing.connect(0, 2, Direction.RIGHT_TO_LEFT);
        drawing.connect(1, 2, Direction.UNKNOWN);
        Timeline timeline = drawing.timeline();
        assertThat(timeline.arcs())
                .extracting(Timeline.Arc::tip)
                .containsExactly(
                        timeline.dots().get(1).x(), timeline.dots().get(0).x(), null);
    }
}
