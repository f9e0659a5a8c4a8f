package io.github.muqabala.alignment.sentence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What English words may mean, of WordNet 3.1 (Miller, "WordNet: a lexical database for English", 1995): words of one part,
 * their most frequent senses, and what is broader. {@code wordnet.bin.gz} has them, {@code wordnet.md} says how it was made
 * and under which licence.
 */
final class WordNet {
    private static final class Loaded {
        static final WordNet ENGLISH = read();
    }

    /** What tells less is broader than most words. */
    private static final float LEAST_INFORMATION = 1.5f;

    private static final float CHANCES = 100;
    private static final float INFORMATION = 16;

    /** Where the concepts of each part of speech end. */
    private final int[] ends = new int[4];
    /** What each concept tells, in nats: the negative logarithm of how often it or what it includes is meant. */
    private final float[] information;
    /** What is broader than each concept. */
    private final int[][] broader;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] senses;
    private final float[][] chances;
    private final int[][] derived;
    private final int[][] opposites;
    private final Map<String, int[]> irregular = new HashMap<>();

    private WordNet(DataInputStream in) throws IOException {
        for (int part = 0; part < ends.length; part++) {
            ends[part] = number(in);
        }
        int concepts = ends[ends.length - 1];
        information = new float[concepts];
        broader = new int[concepts][];
        for (int concept = 0; concept < concepts; concept++) {
            information[concept] = in.readUnsignedByte() / INFORMATION;
            broader[concept] = new int[number(in)];
            for (int i = 0; i < broader[concept].length; i++) {
                broader[concept][i] = concept - number(in);
            }
        }
        int lemmas = number(in);
        senses = new int[lemmas][];
        chances = new float[lemmas][];
        derived = new int[lemmas][];
        opposites = new int[lemmas][];
        String lemma = "";
        for (int i = 0; i < lemmas; i++) {
            lemma = lemma.substring(0, in.readUnsignedByte()) + in.readUTF();
            numbers.put(lemma, i);
            senses[i] = new int[number(in)];
            chances[i] = new float[senses[i].length];
            for (int k = 0; k < senses[i].length; k++) {
                senses[i][k] = number(in);
                chances[i][k] = in.readUnsignedByte() / CHANCES;
            }
            derived[i] = numbers(in);
            opposites[i] = numbers(in);
        }
        int forms = number(in);
        for (int i = 0; i < forms; i++) {
            irregular.put(in.readUTF(), numbers(in));
        }
    }

    /** The shipped table, read at the first call. */
    static WordNet english() {
        return Loaded.ENGLISH;
    }

    private static WordNet read() {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Resource.open("wordnet.bin.gz"), 1 << 16), 1 << 16))) {
            return new WordNet(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[number(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(in);
        }
        return numbers;
    }

    /** A number in sevens of bits, the lowest first. */
    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int seven = in.readUnsignedByte();
            number |= (seven & 0x7F) << shift;
            if (seven < 0x80) {
                return number;
            }
        }
    }

    /** What a folded word may mean; {@link Meanings#NONE} if it is not known. */
    Meanings of(String folded) {
        int[] lemmas = new BaseForms(folded, numbers, irregular.get(folded)).lemmas();
        if (lemmas.length == 0) {
            return Meanings.NONE;
        }
        Map<Integer, float[]> concepts = new HashMap<>();
        float[] parts = new float[ends.length];
        float weight = 1;
        for (int lemma : lemmas) {
            for (int k = 0; k < senses[lemma].length; k++) {
                int sense = senses[lemma][k];
                float chance = weight * chances[lemma][k];
                parts[part(sense)] += chance;
                add(sense, chance, information[sense], true, concepts);
            }
            weight /= 2;
        }
        return meanings(heaviest(parts), concepts, lemmas);
    }

    private void add(int concept, float chance, float told, boolean own, Map<Integer, float[]> concepts) {
        float @Nullable [] known = concepts.get(concept);
        // A concept that is broader than several senses stands for the likeliest; being a sense itself goes first.
        boolean better = known == null || (own && known[2] == 0) || ((own == (known[2] == 1)) && chance > known[0]);
        if (better && (own || information[concept] >= LEAST_INFORMATION)) {
            concepts.put(concept, new float[] {chance, told, own ? 1 : 0});
            for (int more : broader[concept]) {
                add(more, chance, told, false, concepts);
            }
        }
    }

    private Meanings meanings(int partOfSpeech, Map<Integer, float[]> found, int[] lemmas) {
        int[] concepts =
                found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] chance = new float[concepts.length];
        float[] tells = new float[concepts.length];
        float[] told = new float[concepts.length];
        boolean[] own = new boolean[concepts.length];
        for (int i = 0; i < concepts.length; i++) {
            float[] values = found.getOrDefault(concepts[i], new float[3]);
            tells[i] = information[concepts[i]];
            chance[i] = values[0];
            told[i] = values[1];
            own[i] = values[2] == 1;
        }
        int[] rising = lemmas.clone();
        Arrays.sort(rising);
        return new Meanings(
                partOfSpeech,
                concepts,
                chance,
                tells,
                told,
                own,
                rising,
                union(derived, lemmas),
                union(opposites, lemmas));
    }

    private static int[] union(int[][] lists, int[] lemmas) {
        TreeSet<Integer> union = new TreeSet<>();
        for (int lemma : lemmas) {
            for (int number : lists[lemma]) {
                union.add(number);
            }
        }
        return union.stream().mapToInt(Integer::intValue).toArray();
    }

    private int part(int concept) {
        int part = 0;
        while (concept >= ends[part]) {
            part++;
        }
        return part;
    }

    private static int heaviest(float[] parts) {
        int heaviest = 0;
        for (int part = 1; part < parts.length; part++) {
            heaviest = parts[part] > parts[heaviest] ? part : heaviest;
        }
        return heaviest;
    }
}
