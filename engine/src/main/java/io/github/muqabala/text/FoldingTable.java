package io.github.muqabala.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What every code point folds to, as data.
 *
 * <p>The rules themselves are code beside the tests ({@code FoldingRules}): they need ICU's Unicode data, which takes
 * longer to load than two articles take to compare. Their outcome for all 1,114,112 code points is kept as a resource,
 * and a test holds the two equal. An <em>entry</em> is one {@code char}: for a letter or digit of the Basic
 * Multilingual Plane the folded character itself, which is all the hot loop of {@link Tokenizer} needs, else one of the
 * codes below. Pages of 256 entries that are equal are stored once.
 */
final class FoldingTable {
    /** Stands between words, and for itself in the folded text. */
    static final char SEPARATOR = 0;
    /** Stands between words, and for its {@link #mapping} in the folded text. */
    static final char MAPPED_SEPARATOR = 1;
    /** Taken off; belongs to the character before it (harakat, tatweel, diacritics). */
    static final char MARK = 2;
    /** Taken off; belongs to nothing (bidi and zero-width controls). */
    static final char CONTROL = 3;
    /** A word of its own, as Han and Thai letters are in scripts that leave no blanks between words. */
    static final char SOLO = 4;
    /** Kept, and continues the word before it (the vowel signs of Indic scripts). */
    static final char EXTENDER = 5;
    /** Letters whose folded form, {@link #mapping}, is not one letter of the Basic Multilingual Plane. */
    static final char MAPPED = 6;
    /** Half of a code point. */
    static final char SURROGATE = 7;
    /** A letter beyond the Basic Multilingual Plane that folds to itself. */
    static final char SELF = 8;
    /** Entries from here on are the folded letter itself. */
    static final char FIRST_LETTER = 0x20;

    /** The one mark that changes the letter before it, where that is a seat of hamza. */
    static final int HAMZA_ABOVE = 0x0654;

    static final String RESOURCE = "folding.bin";
    static final int FORMAT = 1;

    private static final int PAGE = 256;
    private static final int BASIC_PLANE = 0x10000;

    private final char[] basicPlane = new char[BASIC_PLANE];
    private final char[] pageOf;
    private final char[] pages;
    private final int[] mapped;
    private final int[] mappingStarts;
    private final char[] mappings;

    /**
     * Unfolds the pages of the Basic Multilingual Plane; takes the arrays over.
     *
     * @param pageOf number of the page that holds the entries of each 256 code points
     * @param pages the pages, one after the other
     * @param mapped the code points that have a mapping, ascending
     * @param mappingStarts where in {@code mappings} the length of what each of them folds to stands, with the text
     *     after it
     */
    private FoldingTable(char[] pageOf, char[] pages, int[] mapped, int[] mappingStarts, char[] mappings) {
        this.pageOf = pageOf;
        this.pages = pages;
        this.mapped = mapped;
        this.mappingStarts = mappingStarts;
        this.mappings = mappings;
        for (int page = 0; page < BASIC_PLANE / PAGE; page++) {
            System.arraycopy(pages, pageOf[page] * PAGE, basicPlane, page * PAGE, PAGE);
        }
    }

    /** Loaded when a text is first folded. */
    private static final class Standard {
        static final FoldingTable TABLE = load();
    }

    private static final class HamzaUnified {
        static final FoldingTable TABLE = Standard.TABLE.withUnifiedHamza();
    }

    static FoldingTable of(Folding folding) {
        return switch (folding) {
            case STANDARD -> Standard.TABLE;
            case HAMZA_UNIFIED -> HamzaUnified.TABLE;
        };
    }

    private static FoldingTable load() {
        try (InputStream resource = FoldingTable.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the engine's jar");
            }
            return read(new DataInputStream(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FoldingTable read(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException(RESOURCE + " has format " + format + ", not " + FORMAT);
        }
        char[] pageOf = readChars(in, in.readInt());
        char[] pages = readChars(in, in.readInt());
        char[] mappings = readChars(in, in.readInt());
        int[] mapped = new int[in.readInt()];
        int[] starts = new int[mapped.length];
        int next = 0;
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = (mappings[next] << 16) | mappings[next + 1];
            starts[i] = next + 2;
            next += 3 + mappings[next + 2];
        }
        return new FoldingTable(pageOf, pages, mapped, starts, mappings);
    }

    private static char[] readChars(DataInputStream in, int count) throws IOException {
        char[] chars = new char[count];
        ByteBuffer.wrap(in.readNBytes(2 * count)).asCharBuffer().get(chars);
        return chars;
    }

    /** The entries of U+0000 to U+FFFF; the caller must not write to it. */
    char[] basicPlane() {
        return basicPlane;
    }

    /** The entry of a code point; {@link #SURROGATE} for half of one. */
    char entry(int codePoint) {
        return pages[pageOf[codePoint / PAGE] * PAGE + codePoint % PAGE];
    }

    /** What a code point whose entry is {@link #MAPPED} or {@link #MAPPED_SEPARATOR} folds to; not empty. */
    String mapping(int codePoint) {
        int start = mappingStarts[Arrays.binarySearch(mapped, codePoint)];
        return new String(mappings, start + 1, mappings[start]);
    }

    /**
     * What a letter with this entry becomes under {@link #HAMZA_ABOVE}: decomposed, ؤ is و with that mark and ئ is ي
     * with it. 0 for all other entries: elsewhere the mark is taken off like any.
     */
    char underHamza(char entry) {
        return switch (entry) {
            case 'و' -> basicPlane['ؤ'];
            case 'ي' -> basicPlane['ئ'];
            default -> 0;
        };
    }

    /** Whether a character with this entry ends the word before it. */
    static boolean separates(char entry) {
        return entry <= MAPPED_SEPARATOR;
    }

    private FoldingTable withUnifiedHamza() {
        return new FoldingTable(pageOf, withUnifiedHamza(pages), mapped, mappingStarts, withUnifiedHamza(mappings));
    }

    private static char[] withUnifiedHamza(char[] letters) {
        char[] unified = letters.clone();
        for (int i = 0; i < unified.length; i++) {
            if (unified[i] == 'ؤ' || unified[i] == 'ئ') {
                unified[i] = 'ء';
            }
        }
        return unified;
    }
}
