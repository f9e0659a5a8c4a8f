package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.benchmarks.quality.SpeechScore.Part;
import io.github.muqabala.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sentences: the sources, cues and contents that the engine reads out of them, against those that are marked. */
public final class SpeechTask implements Task {
    /** Of each three sentences the last was not looked at while the rules were written. */
    private static final int HELD_OUT = 3;

    @Override
    public String name() {
        return "speech";
    }

    @Override
    public String summary() {
        return "who says what in sentences with marks";
    }

    @Override
    public String usage() {
        return """
                usage: Quality speech --table FILE [--part seen|held-out]

                  --table FILE    lines of a form, a tab and an Arabic sentence with marks; its header tells the marks
                  --part PART     of each three sentences the first two, or the third, instead of all

                A span is right if it begins and ends where it is marked and is with the right cue. F1 is of all spans
                together: per form, and in the last line for each kind.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--table", "--part"), Set.of());
        String part = options.optional("--part").orElse("all");
        if (!Set.of("all", "seen", "held-out").contains(part)) {
            throw new IllegalArgumentException("--part is seen or held-out, not " + part);
        }
        List<MarkedSentence> sentences = MarkedSentence.read(options.file("--table"));
        SpeechScore all = new SpeechScore();
        Map<String, SpeechScore> forms = new TreeMap<>();
        int cases = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean heldOut = i % HELD_OUT == HELD_OUT - 1;
            if (part.equals("all") || heldOut == part.equals("held-out")) {
                cases++;
                add(sentences.get(i), all, forms, out);
            }
        }
        forms.forEach((form, score) -> out.printf(Locale.ROOT, "%-14s %.3f%n", form, score.spanF1()));
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("spanF1", all.spanF1());
        json.put("sourceF1", all.f1(Part.SOURCE));
        json.put("cueF1", all.f1(Part.CUE));
        json.put("contentF1", all.f1(Part.CONTENT));
        json.put("viaF1", all.f1(Part.VIA));
        json.put("scareF1", all.f1(Part.SCARE));
        json.put("cases", cases);
        out.println(json);
    }

    private static void add(MarkedSentence sentence, SpeechScore all, Map<String, SpeechScore> forms, PrintStream out) {
        List<String> wrong = all.add(sentence, Language.ARABIC);
        forms.computeIfAbsent(sentence.form(), form -> new SpeechScore()).add(sentence, Language.ARABIC);
        if (!wrong.isEmpty()) {
            out.println(sentence.line() + " " + sentence.form() + ": " + sentence.text());
            wrong.forEach(line -> out.println("    " + line));
        }
    }
}
