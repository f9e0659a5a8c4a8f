package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.EnglishVerb;
import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that rules of English speech know, in all their forms. */
final class EnglishLexicon {
    static final String WORDS = "english_words.tsv";
    static final String CUES = "english_cues.tsv";
    static final String IRREGULARS = "english_irregulars.tsv";

    /** The one class of words that says nothing of grammar. */
    private static final String OUTLET = "outlet";

    /** Loaded when the first English text is read. */
    private static final class Loaded {
        static final PhraseTable<EnglishWord> TABLE = new EnglishLexicon().table();
    }

    private final Map<String, EnglishClass> types = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final Map<String, List<EnglishCue>> cues = new HashMap<>();
    private final Map<String, List<String>> irregulars = new HashMap<>();

    private EnglishLexicon() {
        for (LexiconFile.Line line : lines(WORDS)) {
            if (line.type().equals(OUTLET)) {
                outlets.addAll(line.forms());
            } else {
                EnglishClass type = EnglishClass.valueOf(line.type().toUpperCase(Locale.ROOT));
                line.forms().forEach(form -> types.put(form, type));
            }
        }
        lines(IRREGULARS).forEach(line -> irregulars.put(line.type(), line.forms()));
        lines(CUES).forEach(this::add);
    }

    /** What is known of a word. */
    static EnglishWord word(Words words, int word) {
        Match<EnglishWord> match = Loaded.TABLE.longest(words, word, word + 1);
        return match == null ? EnglishWord.UNLISTED : match.value();
    }

    static List<LexiconFile.Line> lines(String resource) {
        InputStream in = EnglishLexicon.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("no resource " + resource);
        }
        return LexiconFile.read(in, resource);
    }

    private void add(LexiconFile.Line line) {
        List<String> type = List.of(line.type().toUpperCase(Locale.ROOT).split(" ", -1));
        Kind kind = Kind.valueOf(type.get(0));
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        type.subList(1, type.size()).forEach(frame -> frames.add(Frame.valueOf(frame)));
        for (String form : line.forms()) {
            List<String> words = List.of(form.split(" ", -1));
            String head = words.get(0);
            List<String> tail = words.subList(1, words.size());
            if (kind == Kind.VERB) {
                addVerb(head, tail, frames);
            } else {
                put(head, new EnglishCue(kind, Form.BASE, tail, frames));
                if (kind == Kind.NOUN) {
                    put(EnglishVerb.present(head), new EnglishCue(kind, Form.BASE, tail, frames));
                }
            }
        }
    }

    private void addVerb(String verb, List<String> tail, Set<Frame> frames) {
        put(verb, new EnglishCue(Kind.VERB, Form.BASE, tail, frames));
        put(EnglishVerb.present(verb), new EnglishCue(Kind.VERB, Form.PRESENT, tail, frames));
        List<String> irregular = irregulars.getOrDefault(verb, List.of());
        boolean ownParticiple = false;
        for (String form : irregular) {
            boolean participle = form.endsWith("ing");
            ownParticiple |= participle;
            put(form, new EnglishCue(Kind.VERB, participle ? Form.PARTICIPLE : Form.PAST, tail, frames));
        }
        if (irregular.isEmpty()) {
            put(EnglishVerb.past(verb), new EnglishCue(Kind.VERB, Form.PAST, tail, frames));
        }
        if (!ownParticiple) {
            put(EnglishVerb.participle(verb), new EnglishCue(Kind.VERB, Form.PARTICIPLE, tail, frames));
        }
    }

    private void put(String form, EnglishCue cue) {
        cues.computeIfAbsent(form, key -> new ArrayList<>()).add(cue);
    }

    private PhraseTable<EnglishWord> table() {
        Set<String> forms = new TreeSet<>(types.keySet());
        forms.addAll(outlets);
        forms.addAll(cues.keySet());
        PhraseTable.Builder<EnglishWord> table = PhraseTable.builder(Clitics.NONE);
        for (String form : forms) {
            List<EnglishCue> found = cues.getOrDefault(form, new ArrayList<>());
            found.sort(Comparator.comparingInt((EnglishCue cue) -> -cue.tail().size()));
            EnglishClass type = types.getOrDefault(form, EnglishClass.OPEN);
            table.add(form, new EnglishWord(type, outlets.contains(form), found));
        }
        return table.build();
    }
}
