package io.github.muqabala.alignment.sentence;

import io.github.muqabala.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Arabic words of news and everyday life mean, as far as {@code concepts-ar.tsv} lists it. */
final class ArabicConcepts {
    private static final class Loaded {
        static final Map<String, Meanings> MEANINGS = new ArabicConcepts().read();
    }

    /** What a concept tells, in nats, that has so many broader ones; the last of all with more. */
    private static final float[] INFORMATION = {3, 6.5f, 8, 9};

    /** Of each concept its number and how many are broader. */
    private final Map<String, int[]> concepts = new HashMap<>();

    private ArabicConcepts() {}

    /** What a folded word means, whatever clitics and endings it has; {@link Meanings#NONE} if it is not listed. */
    static Meanings of(String folded) {
        for (String form : new Inflection(folded)) {
            Meanings meanings = Loaded.MEANINGS.get(form);
            if (meanings != null) {
                return meanings;
            }
        }
        return Meanings.NONE;
    }

    private Map<String, Meanings> read() {
        Map<String, List<String>> classes = new TreeMap<>();
        for (LexiconFile.Line line : Lexicon.lines("concepts-ar.tsv")) {
            for (String form : line.forms()) {
                for (String variant : Lexicon.variants(Lexicon.folded(form))) {
                    classes.computeIfAbsent(variant, f -> new ArrayList<>()).add(line.type());
                }
            }
        }
        Map<String, Meanings> meanings = new HashMap<>();
        classes.forEach((form, of) -> meanings.put(form, meanings(of)));
        return meanings;
    }

    /** The meanings of a form of some classes, each as likely as the others. */
    private Meanings meanings(List<String> classes) {
        Map<Integer, float[]> found = new TreeMap<>();
        for (String type : classes) {
            float sense = INFORMATION[concept(type)[1]];
            for (String name = type; !name.isEmpty(); name = broader(name)) {
                int[] concept = concept(name);
                boolean own = name.equals(type);
                float[] before = found.get(concept[0]);
                if (before == null || own) {
                    found.put(concept[0], new float[] {INFORMATION[concept[1]], sense, own ? 1 : 0});
                }
            }
        }
        int[] numbers = new int[found.size()];
        float[] chances = new float[numbers.length];
        float[] information = new float[numbers.length];
        float[] senses = new float[numbers.length];
        boolean[] own = new boolean[numbers.length];
        Arrays.fill(chances, 1);
        int filled = 0;
        for (Map.Entry<Integer, float[]> concept : found.entrySet()) {
            numbers[filled] = concept.getKey();
            information[filled] = concept.getValue()[0];
            senses[filled] = concept.getValue()[1];
            own[filled++] = concept.getValue()[2] == 1;
        }
        return new Meanings(-1, numbers, chances, information, senses, own, new int[0], new int[0], new int[0]);
    }

    private int[] concept(String name) {
        int depth = (int) name.chars().filter(letter -> letter == '.').count();
        return concepts.computeIfAbsent(name, n ->
                new int[] {concepts.size(), Math.min(depth, INFORMATION.length - 1)});
    }

    private static String broader(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
