package io.github.muqabala.claim.actor;

import io.github.muqabala.claim.actor.Actor.Kind;
import io.github.muqabala.claim.actor.ActorMention.Form;
import io.github.muqabala.lexicon.Clitics;
import io.github.muqabala.lexicon.Match;
import io.github.muqabala.lexicon.PhraseTable;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known only once an article was read: surnames alone, whose neighbours are meant, which of two states. */
final class Recall {
    private final Words words;
    private final Memory memory;

    Recall(Words words, Memory memory) {
        this.words = words;
        this.memory = memory;
    }

    List<ActorMention> complete(List<Span> paragraphs) {
        List<ActorMention> all = new ArrayList<>(memory.mentions());
        addSurnames(all, paragraphs);
        Map<String, Integer> counts = new HashMap<>();
        Actor neighbours = null;
        for (ActorMention mention : all) {
            if (!mention.isAmbiguous()) {
                counts.merge(mention.actor().id(), 1, Integer::sum);
            }
            boolean told = mention.actor().id().equals("NEIGHBOURS")
                    && !mention.actor().members().isEmpty();
            neighbours = told && neighbours == null ? mention.actor() : neighbours;
        }
        for (int i = 0; i < all.size(); i++) {
            ActorMention mention = all.get(i);
            if (neighbours != null && mention.actor().id().equals("NEIGHBOURS")) {
                all.set(i, new ActorMention(mention.span(), neighbours, mention.form(), mention.others()));
            } else if (mention.isAmbiguous()) {
                all.set(i, likelier(mention, counts));
            }
        }
        return all;
    }

    /** Of two states with one name that which the article names without doubt. */
    private static ActorMention likelier(ActorMention mention, Map<String, Integer> counts) {
        int first = counts.getOrDefault(mention.actor().id(), 0);
        for (Actor other : mention.others()) {
            if (other.kind() == Kind.COUNTRY && counts.getOrDefault(other.id(), 0) > first) {
                List<Actor> others = new ArrayList<>(mention.others());
                others.remove(other);
                others.add(0, mention.actor());
                return new ActorMention(mention.span(), other, mention.form(), others);
            }
        }
        return mention;
    }

    private void addSurnames(List<ActorMention> all, List<Span> paragraphs) {
        if (memory.persons().isEmpty()) {
            return;
        }
        PhraseTable.Builder<Actor> builder = PhraseTable.builder(Clitics.ALL);
        memory.persons().forEach(builder::add);
        PhraseTable<Actor> surnames = builder.build();
        BitSet lastLetters = new BitSet();
        memory.persons().keySet().forEach(name -> lastLetters.set(name.charAt(name.length() - 1)));
        List<Span> taken = new ArrayList<>(memory.blocked());
        all.forEach(mention -> taken.add(mention.span()));
        taken.sort(Comparator.comparingInt(Span::start));
        int next = 0;
        int reach = 0;
        for (Span paragraph : paragraphs) {
            int limit = words.firstFrom(paragraph.end());
            for (int word = words.firstFrom(paragraph.start()); word < limit; word++) {
                while (next < taken.size() && taken.get(next).start() <= words.start(word)) {
                    reach = Math.max(reach, taken.get(next++).end());
                }
                int letters = words.length(word);
                boolean free = letters > 0
                        && lastLetters.get(words.letter(word, letters - 1))
                        && words.start(word) >= reach
                        && (next == taken.size() || taken.get(next).start() >= words.end(word));
                Match<Actor> match = free ? surnames.longest(words, word, word + 1) : null;
                if (match != null && isWritten(match)) {
                    all.add(new ActorMention(match.span(words), match.value(), Form.NAME, List.of()));
                }
            }
        }
    }

    /** A name in Latin letters has a capital. */
    private boolean isWritten(Match<Actor> match) {
        char letter = words.original().charAt(match.span(words).start());
        return !Character.isLowerCase(letter);
    }
}
