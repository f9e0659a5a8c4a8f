package io.github.muqabala.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.UnicodeBlock;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The definition of {@link Folding#STANDARD}: what each code point folds to, and how it takes part in words. {@link
 * FoldingTable} is this class's outcome kept as data.
 */
final class FoldingRules {
    /** How a code point takes part in words. */
    enum Kind {
        LETTER,
        SOLO,
        EXTENDER,
        SEPARATOR,
        MARK,
        CONTROL
    }

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    /** Letters of Arabic script that newsrooms write for one another. */
    private static final Map<Integer, String> ARABIC = Map.ofEntries(
                    letter("أإآٱٲٳ", "ا"),
                    letter("ىیۍ", "ي"),
                    letter("ة", "ه"),
                    letter("ہھەۀۂۃ", "ه"),
                    letter("کڪ", "ك"))
            .entrySet()
            .stream()
            .flatMap(rule -> rule.getKey().codePoints().mapToObj(from -> Map.entry(from, rule.getValue())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Decomposed, their hamza would be lost as a mark. */
    private static final String HAMZA_SEATS = "ؤئ";

    /** Optional vowel signs and diacritics; not the vowel signs of Indic scripts, which spell the word. */
    private static final UnicodeSet DIACRITICS = new UnicodeSet(
                    "[[:Mn:]&[[:Arabic:][:Hebrew:][:Syriac:][:Latin:][:Greek:][:Cyrillic:][:Inherited:]]]")
            .add(0x0640)
            .removeAll(new UnicodeSet("[\\u3099\\u309A[:Variation_Selector:]]"))
            .freeze();

    /** Characters that may show nothing, less the Hangul fillers and those that show as signs. */
    private static final UnicodeSet CONTROLS = new UnicodeSet("[[:Default_Ignorable_Code_Point:]-[:Lo:]-[:Cn:]-[:Mn:]]")
            .addAll(new UnicodeSet("[[:Variation_Selector:][:Bidi_Control:]\\uFEFF\\u180E]"))
            .freeze();

    /** Scripts whose words are not parted by blanks. */
    private static final UnicodeSet UNSEGMENTED = new UnicodeSet(
                    "[[[:Han:][:Hiragana:][:Katakana:][:Thai:][:Lao:][:Khmer:][:Myanmar:]\\u30FC\\uFF70]&[:L:]]")
            .freeze();

    private static final UnicodeSet DOUBLE_QUOTES = new UnicodeSet("[«»“”„‟〝〞〟＂]").freeze();
    private static final UnicodeSet SINGLE_QUOTES = new UnicodeSet("[‘’‚‛‹›`´＇]").freeze();
    private static final UnicodeSet DASHES = new UnicodeSet("[[:Dash:]-[〜〰゠]]").freeze();

    private FoldingRules() {}

    static Kind kind(int codePoint) {
        if (DIACRITICS.contains(codePoint)) {
            return Kind.MARK;
        }
        if (CONTROLS.contains(codePoint)) {
            return Kind.CONTROL;
        }
        if (UNSEGMENTED.contains(codePoint)) {
            return Kind.SOLO;
        }
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER -> Kind.LETTER;
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK -> Kind.EXTENDER;
            default -> Kind.SEPARATOR;
        };
    }

    /** What a code point that is no surrogate folds to; empty if it is taken off. */
    static String fold(int codePoint) {
        String self = Character.toString(codePoint);
        String folded = self;
        String before;
        do {
            before = folded;
            folded = before.codePoints().mapToObj(FoldingRules::step).collect(Collectors.joining());
        } while (!folded.equals(before));
        if (UCharacter.isLetter(codePoint)) {
            // One code point never spans two words: ﷺ folds to its letters without the blanks between them.
            folded = folded.replace(" ", "");
        }
        return isUniform(folded) ? folded : self;
    }

    /** Whether a folded form takes part in words as one thing; ½, which NFKC writes as three, does not. */
    private static boolean isUniform(String folded) {
        if (folded.isEmpty()) {
            return true;
        }
        int first = folded.codePointAt(0);
        Kind kind = kind(first);
        return folded.codePoints().skip(1).allMatch(next -> switch (kind) {
            case SEPARATOR -> kind(next) == Kind.SEPARATOR;
            case LETTER -> kind(next) == Kind.LETTER || kind(next) == Kind.EXTENDER;
            default -> kind(next) == Kind.EXTENDER;
        });
    }

    private static String step(int codePoint) {
        if (kind(codePoint) == Kind.MARK || kind(codePoint) == Kind.CONTROL) {
            return "";
        }
        String arabic = ARABIC.get(codePoint);
        if (arabic != null) {
            return arabic;
        }
        if (DOUBLE_QUOTES.contains(codePoint)) {
            return "\"";
        }
        if (SINGLE_QUOTES.contains(codePoint)) {
            return "'";
        }
        if (DASHES.contains(codePoint)) {
            return "-";
        }
        if (UCharacter.getType(codePoint) == UCharacterCategory.SPACE_SEPARATOR) {
            return " ";
        }
        if (UCharacter.getType(codePoint) == UCharacterCategory.DECIMAL_DIGIT_NUMBER) {
            return Integer.toString(UCharacter.digit(codePoint));
        }
        String composed = UCharacter.foldCase(NFKC.normalize(Character.toString(codePoint)), true);
        return composed.codePoints().mapToObj(FoldingRules::decompose).collect(Collectors.joining());
    }

    /** Canonical decomposition, so that composed and decomposed text fold alike; Hangul syllables stay whole. */
    private static String decompose(int codePoint) {
        String self = Character.toString(codePoint);
        boolean whole = HAMZA_SEATS.indexOf(codePoint) >= 0
                || ARABIC.containsKey(codePoint)
                || UnicodeBlock.HANGUL_SYLLABLES.equals(UnicodeBlock.of(codePoint));
        return whole ? self : NFD.normalize(self);
    }

    private static Map.Entry<String, String> letter(String from, String to) {
        return Map.entry(from, to);
    }
}
