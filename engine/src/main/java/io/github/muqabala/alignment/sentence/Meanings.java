package io.github.muqabala.alignment.sentence;

/**
 * What a word may mean: the concepts of its senses with all that are broader, each as likely as the sense that it is
 * reached by.
 */
final class Meanings {
    static final Meanings NONE = new Meanings(
            -1,
            new int[0],
            new float[0],
            new float[0],
            new float[0],
            new boolean[0],
            new int[0],
            new int[0],
            new int[0]);

    private static final float LEAST_SYNONYM = 0.25f;
    private static final float LEAST_BROADER = 0.3f;
    private static final float LEAST_SIBLING = 0.25f;
    /** So much more alike than a broader word are siblings that hide it. */
    private static final float SIBLINGS_FIRST = 0.7f;

    private final int partOfSpeech;
    private final int[] concepts;
    private final float[] chances;
    private final float[] information;
    private final float[] senses;
    private final boolean[] own;
    private final int[] lemmas;
    private final int[] derived;
    private final int[] opposites;

    /**
     * Takes the arrays as they are.
     *
     * @param partOfSpeech 0 of a noun, 1 of a verb, 2 of an adjective, 3 of an adverb, as the word is in most of its uses
     * @param concepts rising
     * @param chances of each concept, how likely its sense is; from 0 to 1
     * @param information of each concept, what it tells, in nats
     * @param senses of each concept, what the sense tells that it is reached by, in nats
     * @param own of each concept, whether it is that of a sense and not only broader than one
     * @param lemmas the words it may be a form of, rising
     * @param derived those that are derived from these or the other way round, rising
     * @param opposites those that are opposed to these, rising
     */
    Meanings(
            int partOfSpeech,
            int[] concepts,
            float[] chances,
            float[] information,
            float[] senses,
            boolean[] own,
            int[] lemmas,
            int[] derived,
            int[] opposites) {
        this.partOfSpeech = partOfSpeech;
        this.concepts = concepts;
        this.chances = chances;
        this.information = information;
        this.senses = senses;
        this.own = own;
        this.lemmas = lemmas;
        this.derived = derived;
        this.opposites = opposites;
    }

    int partOfSpeech() {
        return partOfSpeech;
    }

    boolean isKnown() {
        return concepts.length > 0;
    }

    /**
     * How two words are related by what they mean. Broader words and siblings are as alike as what they have in common tells
     * of them (Lin, "An information-theoretic definition of similarity", 1998); all as far as both senses are likely.
     */
    Kinship kinship(Meanings other) {
        if (intersect(lemmas, other.lemmas)) {
            return Kinship.INFLECTED;
        }
        if (intersect(opposites, other.lemmas) || intersect(lemmas, other.opposites)) {
            return Kinship.OPPOSITE;
        }
        if (intersect(derived, other.lemmas) || intersect(lemmas, other.derived)) {
            return Kinship.DERIVED;
        }
        return byConcepts(other);
    }

    private Kinship byConcepts(Meanings other) {
        float synonym = 0;
        float broader = 0;
        float sibling = 0;
        int i = 0;
        int j = 0;
        while (i < concepts.length && j < other.concepts.length) {
            if (concepts[i] != other.concepts[j]) {
                boolean less = concepts[i] < other.concepts[j];
                i += less ? 1 : 0;
                j += less ? 0 : 1;
                continue;
            }
            float likely = (float) Math.sqrt(Math.min(chances[i], other.chances[j]));
            float both = senses[i] + other.senses[j];
            float alike = both == 0 ? 0 : likely * 2 * information[i] / both;
            if (own[i] && other.own[j]) {
                synonym = Math.max(synonym, likely);
            } else if (own[i] || other.own[j]) {
                broader = Math.max(broader, alike);
            } else {
                sibling = Math.max(sibling, alike);
            }
            i++;
            j++;
        }
        if (synonym >= LEAST_SYNONYM) {
            return new Kinship(Kinship.Kind.SYNONYM, 0.6f + 0.4f * synonym);
        }
        if (broader >= LEAST_BROADER && broader >= SIBLINGS_FIRST * sibling) {
            return new Kinship(Kinship.Kind.BROADER, 0.3f + 0.5f * Math.min(1, broader));
        }
        return sibling >= LEAST_SIBLING
                ? new Kinship(Kinship.Kind.SIBLING, 0.2f + 0.4f * Math.min(1, sibling))
                : Kinship.NONE;
    }

    private static boolean intersect(int[] some, int[] others) {
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                return true;
            }
            boolean less = some[i] < others[j];
            i += less ? 1 : 0;
            j += less ? 0 : 1;
        }
        return false;
    }
}
