package io.github.muqabala.claim.attribution;

import static io.github.muqabala.claim.attribution.EnglishText.HYPHEN;
import static io.github.muqabala.claim.attribution.EnglishText.PAUSE;

import io.github.muqabala.claim.attribution.EnglishCue.Form;
import io.github.muqabala.claim.attribution.EnglishCue.Frame;
import io.github.muqabala.claim.attribution.EnglishCue.Kind;
import java.util.List;

/** Reads the attributions of one sentence. */
final class EnglishReader {
    /** So many words before an infinitive the verb is looked for that it belongs to. */
    private static final int NEAR = 5;

    private final EnglishSentence sentence;
    private final EnglishText text;
    private final EnglishMarkers markers;
    private final EnglishNouns nouns;
    private final EnglishVerbs verbs;

    EnglishReader(EnglishSentence sentence) {
        this.sentence = sentence;
        text = sentence.text;
        markers = new EnglishMarkers(sentence);
        nouns = new EnglishNouns(sentence);
        verbs = new EnglishVerbs(sentence);
    }

    List<EnglishDraft> read(boolean headline) {
        markers.readColon(headline);
        pass(true);
        sentence.freeFrom(sentence.first);
        pass(false);
        readNested();
        markers.readQuoting();
        return sentence.found();
    }

    /** What somebody is said to have said: {@code the minister said that the army had told him that …}. */
    private void readNested() {
        for (int i = sentence.first; i < sentence.end; i++) {
            if (sentence.isTaken(i) && text.quotation(i) < 0 && !isJoined(i)) {
                for (EnglishCue cue : text.cues(i)) {
                    boolean says = cue.takes(Frame.QUOTE) && (cue.form() == Form.PAST || cue.form() == Form.PRESENT);
                    int after = says ? sentence.afterTail(cue, i) : -1;
                    int limit = after > 0 ? sentence.contentEnd(i) : -1;
                    if (limit > after && verbs.readNested(cue, i, after, limit)) {
                        break;
                    }
                }
            }
        }
    }

    /** What is said is read before what is thought, wanted or judged, and those do not go on across it. */
    private void pass(boolean speech) {
        for (int i = sentence.first; i < sentence.end; i++) {
            if (sentence.isTaken(i)) {
                sentence.freeFrom(Math.max(sentence.free(), i + 1));
            } else if (text.quotation(i) < 0 && !isJoined(i)) {
                readAt(i, speech);
            }
        }
    }

    private void readAt(int head, boolean speech) {
        for (EnglishCue cue : text.cues(head)) {
            boolean speaks = cue.takes(Frame.QUOTE) || (cue.takes(Frame.CLAUSE) && cue.kind() != Kind.ADVERB);
            boolean due = !speech || (speaks && !isWanted(cue, head));
            int after = due && head >= sentence.free() ? sentence.afterTail(cue, head) : -1;
            if (after > 0 && read(cue, head, after)) {
                return;
            }
        }
    }

    private boolean read(EnglishCue cue, int head, int after) {
        return switch (cue.kind()) {
            case SOURCE -> markers.readSource(head, after);
            case ADVERB -> markers.readAdverb(head, after);
            case NOUN -> nouns.read(cue, head, after);
            case VERB -> verbs.read(cue, head, after);
        };
    }

    /** Whether a hyphen makes a word a part of another. */
    private boolean isJoined(int word) {
        return text.has(word, HYPHEN) || (word + 1 < sentence.end && text.has(word + 1, HYPHEN));
    }

    /** Whether a verb is the infinitive of another cue, which its content belongs to: {@code declined to say}. */
    private boolean isWanted(EnglishCue cue, int head) {
        int to = head - 1;
        if (cue.form() != Form.BASE || to <= sentence.first || text.type(to) != EnglishClass.TO) {
            return false;
        }
        for (int i = to - 1; i >= Math.max(sentence.first, to - NEAR) && !text.has(i + 1, PAUSE); i--) {
            for (EnglishCue other : text.cues(i)) {
                boolean wants = other.takes(Frame.TO) || other.takes(Frame.OBJECT);
                if (other.kind() == Kind.VERB && wants && !other.takes(Frame.QUOTE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
