package io.github.muqabala.claim.stance;

import io.github.muqabala.lexicon.ArabicVerb;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.EnglishVerb;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of {@code stances-ar.tsv} and {@code stances-en.tsv}; those files say what their classes mean. */
public final class StanceCues {
    private static final String QUOTES = "\"'«»“”„‘’";

    /** Has the letters of a cue, and is none. */
    private static final StanceCue.Kind NONE = new StanceCue.Kind(Stance.REPORT, StanceCue.Role.NONE, false, false);

    private static final StanceCue.Kind DUTY = new StanceCue.Kind(Stance.DEMAND, StanceCue.Role.SPEAKER, false, false);

    private static final List<String> OBJECTS = List.of("ه", "ها", "هم");

    /** Words of more than two letters that a verb may follow. */
    private static final Set<String> AUXILIARIES = Set.of(
            "كان", "كانت", "كانوا", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بينما", "فيما", "عندما", "بعدما",
            "حيث", "كذلك", "ايضا", "امس", "لقد", "كما", "لكن", "حين", "سبق");

    /** English words after which a noun stands. */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "those",
            "any",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "your",
            "s",
            "of",
            "in",
            "with",
            "for",
            "under",
            "without",
            "new",
            "military",
            "political");

    private static final Set<String> PREPOSITIONS = Set.of("في", "من", "الي", "علي", "عن", "مع", "بعد", "قبل", "رغم");

    private StanceCues() {}

    /** Loaded when the stances of a text are first asked for. */
    private static final class Loaded {
        static final PhraseTable<StanceCue.Kind> VERBS = table(true);
        static final PhraseTable<StanceCue.Kind> NOUNS = table(false);
    }

    /** The cues from word {@code from} to before {@code to}, in reading order, without overlaps. */
    public static List<StanceCue> in(Words words, int from, int to) {
        List<StanceCue> cues = new ArrayList<>();
        int word = from;
        while (word < to) {
            Match<StanceCue.Kind> match = at(words, word, to);
            if (match == null) {
                word++;
            } else {
                if (match.value().role() != StanceCue.Role.NONE) {
                    cues.add(new StanceCue(match.value(), match.first(), match.end(), match.span(words)));
                }
                word = match.end();
            }
        }
        return cues;
    }

    /** Verbs have no article and no preposition, so what has either is no verb. */
    private static @Nullable Match<StanceCue.Kind> at(Words words, int word, int to) {
        Match<StanceCue.Kind> verb = Loaded.VERBS.longest(words, word, to);
        Match<StanceCue.Kind> noun = Loaded.NOUNS.longest(words, word, to);
        if (verb == null && noun == null && Duty.beginsAt(words, word, to)) {
            return new Match<>(DUTY, word, word + 1, words.length(word) - Duty.PREPOSITION.length());
        }
        if (verb == null || (noun != null && noun.end() > verb.end())) {
            return noun;
        }
        if (isEnglishNoun(words, word)) {
            return noun;
        }
        if (verb.clitics() > 0 || !isGoverned(words, word)) {
            return verb;
        }
        if (noun != null && noun.end() == verb.end()) {
            return noun;
        }
        return isLikeItsNoun(words, verb) ? asNoun(verb) : verb;
    }

    /** Whether an English word is a noun or part of a name: after an article and the like, or with a capital within a sentence. */
    private static boolean isEnglishNoun(Words words, int word) {
        if (words.letter(word, 0) > 'z' || word == 0 || !words.adjoins(word)) {
            return false;
        }
        boolean capital = Character.isUpperCase(words.original().charAt(words.start(word)));
        return capital || BEFORE_NOUNS.contains(words.folded(word - 1));
    }

    /** Whether a word stands after one that has a noun after it: a preposition, or a noun without the article. */
    private static boolean isGoverned(Words words, int word) {
        if (word == 0 || !isBlankOrQuotes(words, word)) {
            return false;
        }
        String before = words.folded(word - 1);
        return PREPOSITIONS.contains(before)
                || (before.length() > 2
                        && !before.startsWith("ال")
                        && before.charAt(0) > 'z'
                        && !AUXILIARIES.contains(before));
    }

    private static boolean isBlankOrQuotes(Words words, int word) {
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            char c = words.original().charAt(i);
            if (!Character.isWhitespace(c) && QUOTES.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb is written as its noun is, as رفض and منع are. */
    private static boolean isLikeItsNoun(Words words, Match<StanceCue.Kind> verb) {
        return verb.end() == verb.first() + 1 && words.length(verb.first()) - verb.clitics() <= 3;
    }

    private static Match<StanceCue.Kind> asNoun(Match<StanceCue.Kind> verb) {
        StanceCue.Kind kind = verb.value();
        StanceCue.Kind noun =
                new StanceCue.Kind(kind.stance(), StanceCue.Role.NOUN, kind.intended(), kind.conditional());
        return new Match<>(noun, verb.first(), verb.end(), verb.clitics());
    }

    private static PhraseTable<StanceCue.Kind> table(boolean verbs) {
        PhraseTable.Builder<StanceCue.Kind> table = PhraseTable.builder(verbs ? Clitics.CONJUNCTION : Clitics.ALL);
        for (String file : List.of("stances-ar.tsv", "stances-en.tsv")) {
            for (LexiconFile.Line line : LexiconFile.read(resource(file), file)) {
                StanceCue.Kind kind = kind(line.type());
                boolean verb = kind.role() == StanceCue.Role.VERB || kind.role() == StanceCue.Role.PHRASE;
                if (verb == verbs) {
                    forms(line, kind.role()).forEach(form -> table.add(form, kind));
                }
            }
        }
        return table.build();
    }

    private static List<String> forms(LexiconFile.Line line, StanceCue.Role role) {
        List<String> forms = new ArrayList<>();
        String base = line.forms().get(0);
        int stroke = base.indexOf('/');
        if (role != StanceCue.Role.VERB && stroke < 0) {
            return line.forms();
        }
        forms.addAll(
                stroke < 0
                        ? EnglishVerb.forms(base)
                        : ArabicVerb.forms(base.substring(0, stroke), base.substring(stroke + 1)));
        forms.addAll(line.forms().subList(1, line.forms().size()));
        if (stroke >= 0) {
            List.copyOf(forms).forEach(form -> addWithObject(form, forms));
        }
        return forms;
    }

    /** The form with what it is done to as a suffix: {@code استضافته}. */
    private static void addWithObject(String form, List<String> forms) {
        boolean open = "اىو".indexOf(form.charAt(form.length() - 1)) >= 0;
        if (!open && form.indexOf(' ') < 0) {
            OBJECTS.forEach(object -> forms.add(form + object));
        }
    }

    private static StanceCue.Kind kind(String type) {
        int blank = type.lastIndexOf(' ');
        String name = type.substring(0, blank);
        if (name.equals("none")) {
            return NONE;
        }
        Stance stance = switch (name) {
            case "intend" -> Stance.OFFER;
            case "condition" -> Stance.SUPPORT;
            default -> Stance.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT));
        };
        StanceCue.Role role = StanceCue.Role.valueOf(type.substring(blank + 1).toUpperCase(Locale.ROOT));
        return new StanceCue.Kind(stance, role, name.equals("intend"), name.equals("condition"));
    }

    static InputStream resource(String name) {
        InputStream resource = StanceCues.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " is missing from the engine's jar");
        }
        return resource;
    }
}
