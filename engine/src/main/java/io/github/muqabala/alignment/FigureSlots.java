package io.github.muqabala.alignment;

import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.claim.topic.Topics;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Stemmer;
import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and dates of articles by what they measure: things counted that tell a topic, sums of money and shares on a
 * topic, dates on a topic. Numbers in different slots are never compared.
 */
final class FigureSlots {
    /** What is said in the news is said within so many days of it. */
    private static final long NEWS_DAYS = 2;

    /** What figures measure. */
    record Slot(String topic, String measure) {}

    /** All figures of a slot that are equal. */
    record Value(Slot slot, double low, double high) {
        static Value of(Slot slot, Figure figure) {
            return new Value(slot, figure.low(), figure.high());
        }
    }

    /** The figures of one slot, by article. */
    private final Map<Slot, SortedMap<Integer, List<Figure>>> slots = new LinkedHashMap<>();

    private record OnTopic(Statement statement, Topic topic) {}

    private final List<Words> words;
    private final List<@Nullable LocalDate> published;
    private final Stemmer stemmer = new Stemmer();

    private final CountedThings things = new CountedThings();

    private FigureSlots(List<Words> words, List<@Nullable LocalDate> published) {
        this.words = words;
        this.published = published;
    }

    static FigureSlots of(
            List<Statement> statements, List<Words> words, Topics topics, List<@Nullable LocalDate> published) {
        FigureSlots slots = new FigureSlots(words, published);
        List<OnTopic> all = new ArrayList<>();
        for (Statement statement : statements) {
            boolean figures = !statement.claim().quantities().isEmpty()
                    || !statement.claim().dates().isEmpty();
            if (statement.position() == null && figures) {
                for (Topic topic : topics.of(words.get(statement.article()), statement.span())) {
                    if (topic.given()) {
                        all.add(new OnTopic(statement, topic));
                    }
                }
            }
        }
        all.forEach(slots::learn);
        slots.things.settle();
        all.forEach(slots::add);
        return slots;
    }

    Map<Slot, SortedMap<Integer, List<Figure>>> all() {
        return slots;
    }

    /** The statements that give the same value for the same. */
    Map<Value, List<Statement>> byValue() {
        Map<Value, List<Statement>> values = new LinkedHashMap<>();
        slots.forEach((slot, articles) -> articles.values()
                .forEach(figures -> figures.forEach(
                        figure -> values.computeIfAbsent(Value.of(slot, figure), value -> new ArrayList<>())
                                .add(figure.statement()))));
        return values;
    }

    private void learn(OnTopic on) {
        for (Quantity quantity : on.statement().claim().quantities()) {
            Span counted = quantity.counted();
            if (counted != null) {
                boolean tells = on.topic().terms().stream().anyMatch(counted::overlaps);
                things.learn(on.topic().id(), head(on.statement(), counted), quantity.low(), tells);
            }
        }
    }

    /** The stem of the noun that a counted phrase is built on: the first in Arabic, the last in English. */
    private String head(Statement statement, Span counted) {
        Words all = words.get(statement.article());
        int first = all.firstFrom(counted.start());
        int last = all.firstFrom(counted.end()) - 1;
        if (last < first) {
            return "";
        }
        boolean latin = all.letter(first, 0) < 0x250;
        String stem = stemmer.stem(all.folded(latin ? last : first));
        // حارسا counts what حارس does.
        return stem.endsWith("ا") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
    }

    private void add(OnTopic on) {
        Statement statement = on.statement();
        Topic topic = on.topic();
        for (Quantity quantity : statement.claim().quantities()) {
            switch (quantity.measure()) {
                case COUNT -> {
                    Span counted = quantity.counted();
                    String thing = counted == null ? null : things.of(topic.id(), head(statement, counted));
                    if (thing != null) {
                        add(new Slot(topic.id(), thing), Figure.of(statement, quantity));
                    }
                }
                case MONEY, PERCENT ->
                    add(new Slot(topic.id(), String.valueOf(quantity.unit())), Figure.of(statement, quantity));
                case PHYSICAL, DURATION, ORDINAL -> {}
            }
        }
        for (DateExpression date : statement.claim().dates()) {
            Figure figure = Figure.of(statement, date);
            if (figure != null && !isOfSpeech(date, published.get(statement.article()))) {
                add(new Slot(topic.id(), "DATE"), figure);
            }
        }
    }

    /** Whether a date is that of the report itself: when something was said, and not what happens when. */
    private static boolean isOfSpeech(DateExpression date, @Nullable LocalDate published) {
        LocalDate day = date.first();
        return published != null
                && day != null
                && date.granularity() == DateExpression.Granularity.DAY
                && Math.abs(ChronoUnit.DAYS.between(day, published)) <= NEWS_DAYS;
    }

    private void add(Slot slot, Figure figure) {
        slots.computeIfAbsent(slot, unknown -> new TreeMap<>())
                .computeIfAbsent(figure.statement().article(), article -> new ArrayList<>())
                .add(figure);
    }
}
