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

/** Finds the words of {@code stances-ar.tsv} and {@code stances-en.tsv}; those files say what their classes mean. */
public final class StanceCues {
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
                cues.add(new StanceCue(match.value(), match.first(), match.end(), match.span(words)));
                word = match.end();
            }
        }
        return cues;
    }

    /** Verbs have no article and no preposition, so what has either is no verb. */
    private static @org.jspecify.annotations.Nullable Match<StanceCue.Kind> at(Words words, int word, int to) {
        Match<StanceCue.Kind> verb = Loaded.VERBS.longest(words, word, to);
        Match<StanceCue.Kind> noun = Loaded.NOUNS.longest(words, word, to);
        return noun == null || (verb != null && verb.end() >= noun.end()) ? verb : noun;
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
        if (role != StanceCue.Role.VERB) {
            return line.forms();
        }
        List<String> forms = new ArrayList<>();
        String base = line.forms().get(0);
        int stroke = base.indexOf('/');
        forms.addAll(
                stroke < 0
                        ? EnglishVerb.forms(base)
                        : ArabicVerb.forms(base.substring(0, stroke), base.substring(stroke + 1)));
        forms.addAll(line.forms().subList(1, line.forms().size()));
        return forms;
    }

    private static StanceCue.Kind kind(String type) {
        int blank = type.lastIndexOf(' ');
        String name = type.substring(0, blank);
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
