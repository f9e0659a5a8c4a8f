package io.github.muqabala.claim.attribution;

import io.github.muqabala.claim.attribution.ArabicCue.Content;
import io.github.muqabala.claim.attribution.ArabicCue.Link;
import io.github.muqabala.claim.attribution.Attribution.Form;
import io.github.muqabala.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells where the contents of a sentence's cues end, and whose the words are where a cue does not say. */
final class ArabicContents {
    private static final int DEEPEST = 64;

    private final ArabicTokens tokens;
    private final ArabicMarks marks;
    private final List<ArabicCue> cues;
    private final int first;
    private final int limit;
    private final int level;
    /** The word after the content of each cue. */
    private final int[] ends;

    private final @Nullable Span[] sources;
    private final @Nullable Span[] vias;
    /** Where the main clause of each cue begins. */
    private final int[] mains;
    /** Where behind each cue the next main clause or participle begins. */
    private final int[] nextMains;

    private ArabicContents(ArabicTokens tokens, List<ArabicCue> cues, int first, int limit, int level) {
        this.tokens = tokens;
        this.marks = tokens.marks();
        this.cues = cues;
        this.first = first;
        this.limit = limit;
        this.level = level;
        ends = new int[cues.size()];
        mains = new int[cues.size()];
        nextMains = new int[cues.size()];
        sources = new Span[cues.size()];
        vias = new Span[cues.size()];
    }

    /**
     * Adds the attributions of a sentence.
     *
     * @param speaker who spoke last before it
     * @return who spoke last in it
     */
    static Speaker add(
            ArabicTokens tokens,
            List<ArabicCue> cues,
            int first,
            int limit,
            int level,
            Speaker speaker,
            List<Attribution> attributions) {
        ArabicContents contents = new ArabicContents(tokens, cues, first, limit, level);
        Speaker last = contents.resolve(speaker);
        for (int i = 0; i < cues.size(); i++) {
            Attribution attribution = contents.attribution(i);
            if (attribution != null) {
                attributions.add(attribution);
            }
        }
        return last;
    }

    /** Who spoke, and who passed it on. */
    record Speaker(@Nullable Span source, @Nullable Span via) {
        static final Speaker NOBODY = new Speaker(null, null);
    }

    private Speaker resolve(Speaker before) {
        int next = limit;
        for (int i = cues.size() - 1; i >= 0; i--) {
            nextMains[i] = next;
            Link link = cues.get(i).link();
            boolean main = link == Link.MAIN || link == Link.PARTICIPLE || link == Link.BREAK;
            next = main ? cues.get(i).head() : next;
        }
        return resolveInOrder(before);
    }

    private Speaker resolveInOrder(Speaker before) {
        Speaker speaker = before;
        Deque<Integer> open = new ArrayDeque<>();
        int main = first;
        for (int i = 0; i < cues.size(); i++) {
            ArabicCue cue = cues.get(i);
            boolean post = cue.link() == Link.PHRASE
                    && cue.content() != null
                    && cue.content().before();
            Speaker own = new Speaker(cue.source(), cue.via());
            ends[i] = limit;
            if (cue.link() == Link.BREAK) {
                closeObjects(open, cue.head());
                main = cue.head();
                continue;
            }
            if (cue.link() == Link.MAIN || (cue.link() == Link.PHRASE && !post)) {
                main = cue.head();
                closeAll(open, cue.head());
                own = cue.inherits() && cue.source() == null ? speaker : own;
                speaker = own.source() == null ? speaker : own;
            } else if (cue.link() == Link.PARTICIPLE) {
                own = closeTarget(open, cue.word(), speaker);
            } else if (post && endsClause(i)) {
                closeAll(open, cue.word());
                speaker = i == 0 ? own : speaker;
            } else if (cue.inherits() && cue.source() == null) {
                own = open.isEmpty() ? speaker : new Speaker(sources[open.getLast()], vias[open.getLast()]);
            }
            sources[i] = own.source();
            vias[i] = own.via();
            mains[i] = main;
            if (!post) {
                open.addLast(i);
            }
            // No sentence is as deep; what is left out goes on to the end of its own.
            if (open.size() > DEEPEST) {
                open.removeFirst();
            }
        }
        return speaker;
    }

    private void close(int cue, int end) {
        ends[cue] = Math.min(ends[cue], end);
    }

    private void closeAll(Deque<Integer> open, int end) {
        while (!open.isEmpty()) {
            close(open.removeLast(), end);
        }
    }

    private void closeObjects(Deque<Integer> open, int end) {
        for (int cue : open) {
            Content content = cues.get(cue).content();
            if (content != null && !ArabicVerbs.isStatement(tokens, content)) {
                ends[cue] = Math.min(ends[cue], end);
            }
        }
    }

    /** A participle ends the innermost content that is not of a relative clause, and goes on with its speaker. */
    private Speaker closeTarget(Deque<Integer> open, int end, Speaker speaker) {
        while (open.size() > 1 && cues.get(open.getLast()).link() == Link.RELATIVE) {
            close(open.removeLast(), end);
        }
        if (open.isEmpty()) {
            return speaker;
        }
        int target = open.removeLast();
        close(target, end);
        return sources[target] == null ? speaker : new Speaker(sources[target], vias[target]);
    }

    /** Whether nothing of the sentence's own follows a phrase. */
    private boolean endsClause(int cue) {
        Content content = cues.get(cue).content();
        int end = content == null ? limit : content.word();
        if (end >= limit) {
            return true;
        }
        ArabicCue next = cue + 1 < cues.size() ? cues.get(cue + 1) : null;
        boolean follows =
                next != null && next.head() <= end && (next.link() == Link.MAIN || next.link() == Link.PARTICIPLE);
        return follows || !marks.comma(end);
    }

    private @Nullable Attribution attribution(int i) {
        ArabicCue cue = cues.get(i);
        Content content = cue.content();
        if (content == null) {
            return null;
        }
        List<Span> stretches = new ArrayList<>(2);
        boolean quoted = content.quotation() >= 0;
        if (quoted) {
            stretches.add(marks.quotationSpan(content.quotation()));
        } else if (cue.link() == Link.PHRASE && content.before()) {
            addStretch(mains[i], 0, cue.word(), stretches);
            if (!endsClause(i)) {
                int end = nextMains[i];
                addStretch(content.word(), 0, Math.max(end, content.word()), stretches);
            }
        } else {
            addStretch(content.word(), content.letter(), ends[i], stretches);
        }
        if (stretches.isEmpty()) {
            return null;
        }
        boolean inherited = cue.inherits() && sources[i] != null;
        return new Attribution(form(stretches, content), sources[i], inherited, vias[i], cue.cue(), stretches);
    }

    private void addStretch(int from, int letter, int end, List<Span> stretches) {
        if (from >= Math.min(end, limit)) {
            return;
        }
        Span span = ArabicStretch.of(tokens, from, letter, Math.min(end, limit), level);
        stretches.add(span);
    }

    private Form form(List<Span> stretches, Content content) {
        if (content.quotation() >= 0) {
            return Form.DIRECT;
        }
        boolean mixed = false;
        for (Span stretch : stretches) {
            int word = tokens.words().firstFrom(stretch.start());
            int quotation = word < tokens.words().size() ? marks.quotation(word) : -1;
            if (quotation >= 0
                    && quotation != level
                    && marks.quotationSpan(quotation).equals(stretch)) {
                return stretches.size() == 1 ? Form.DIRECT : Form.MIXED;
            }
            mixed |= ArabicStretch.hasQuotation(tokens, stretch);
        }
        boolean colon = content.word() < limit && marks.colon(content.word());
        return mixed ? Form.MIXED : colon ? Form.DIRECT : Form.INDIRECT;
    }
}
