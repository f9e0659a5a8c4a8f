package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.attribution.Speech;
import io.github.muqabala.text.Language;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many of the spans that sentences mark were found exactly, and how many were found that are not marked. */
final class SpeechScore {
    /** What is counted. */
    enum Part {
        SOURCE('S'),
        CUE('C'),
        CONTENT('T'),
        VIA('V'),
        SCARE('Q');

        private final char type;

        Part(char type) {
            this.type = type;
        }
    }

    /** Found, marked and both. */
    private static final class Count {
        int found;
        int marked;
        int both;
    }

    private final Map<Part, Count> counts = new EnumMap<>(Part.class);

    /** Reads a sentence, counts, and returns what is wrong, one line each. */
    List<String> add(MarkedSentence sentence, Language language) {
        Words words = Words.of(Text.of(sentence.text()));
        Span all = new Span(0, sentence.text().length());
        Speech speech = Speech.of(words, language, List.of(all));
        List<String> wrong = new ArrayList<>();
        for (Part part : Part.values()) {
            count(part, marked(part, sentence), found(part, speech), sentence.text(), wrong);
        }
        return wrong;
    }

    /**
     * What stands for a span that is compared.
     *
     * @param cue where the cue begins whose span it is, so that words put down to somebody else are wrong
     * @param spans the stretches of a content, one of anything else
     */
    private record Item(int cue, List<Span> spans) {}

    private static List<Item> marked(Part part, MarkedSentence sentence) {
        if (part == Part.SCARE) {
            return sentence.spans('Q', 0).stream()
                    .map(span -> new Item(0, List.of(span)))
                    .toList();
        }
        return sentence.attributions().stream()
                .filter(number -> !sentence.spans(part.type, number).isEmpty())
                .map(number -> new Item(sentence.spans('C', number).get(0).start(), sentence.spans(part.type, number)))
                .toList();
    }

    private static List<Item> found(Part part, Speech speech) {
        if (part == Part.SCARE) {
            return speech.scareQuotes().stream()
                    .map(span -> new Item(0, List.of(span)))
                    .toList();
        }
        List<Item> items = new ArrayList<>();
        for (Attribution attribution : speech.attributions()) {
            List<Span> spans = spans(part, attribution);
            if (!spans.isEmpty()) {
                items.add(new Item(attribution.cue().start(), spans));
            }
        }
        return items;
    }

    private static List<Span> spans(Part part, Attribution attribution) {
        Span source = attribution.source();
        Span via = attribution.via();
        return switch (part) {
            case SOURCE -> source == null ? List.of() : List.of(source);
            case VIA -> via == null ? List.of() : List.of(via);
            case CUE -> List.of(attribution.cue());
            case CONTENT -> attribution.content();
            case SCARE -> List.of();
        };
    }

    private void count(Part part, List<Item> marked, List<Item> found, String text, List<String> wrong) {
        Count count = counts.computeIfAbsent(part, unknown -> new Count());
        count.marked += marked.size();
        count.found += found.size();
        List<Item> left = new ArrayList<>(found);
        for (Item item : marked) {
            if (left.remove(item)) {
                count.both++;
            } else {
                wrong.add("missed " + part + ": " + inText(item, text));
            }
        }
        left.forEach(item -> wrong.add("wrong " + part + ": " + inText(item, text)));
    }

    private static String inText(Item item, String text) {
        return String.join(
                " … ", item.spans().stream().map(span -> span.in(text)).toList());
    }

    /** Of all sources, cues and contents together. */
    double spanF1() {
        return f1(Part.SOURCE, Part.CUE, Part.CONTENT);
    }

    /** Twice what was found of what is marked, by what was found and what is marked; 1 if both are nothing. */
    double f1(Part... parts) {
        int both = 0;
        int all = 0;
        for (Part part : parts) {
            Count count = counts.computeIfAbsent(part, unknown -> new Count());
            both += count.both;
            all += count.found + count.marked;
        }
        return all == 0 ? 1 : 2.0 * both / all;
    }
}
