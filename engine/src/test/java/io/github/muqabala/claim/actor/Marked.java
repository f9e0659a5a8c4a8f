package io.github.muqabala.claim.actor;

import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws mentions into their text: {@code EG[مصر]} for one of Egypt. */
final class Marked {
    private Marked() {}

    /** A text with all mentions, each under whom it speaks for, or if nobody, who it is. */
    static String all(String text) {
        return draw(text, mentions(text));
    }

    /** A text with those mentions alone that have a form. */
    static String only(ActorMention.Form form, String text) {
        return draw(
                text,
                mentions(text).stream()
                        .filter(mention -> mention.form() == form)
                        .toList());
    }

    static List<ActorMention> mentions(String text) {
        return mentions(Actors.known(), text);
    }

    static List<ActorMention> mentions(Actors actors, String text) {
        List<Span> paragraphs =
                Lines.of(text).stream().filter(line -> !line.isEmpty()).toList();
        return actors.in(Words.of(Text.of(text)), paragraphs);
    }

    static String draw(String text, List<ActorMention> mentions) {
        StringBuilder drawn = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (!open.isEmpty() && open.get(open.size() - 1) == i) {
                open.remove(open.size() - 1);
                drawn.append(']');
            }
            while (next < mentions.size() && mentions.get(next).span().start() == i) {
                ActorMention mention = mentions.get(next++);
                Actor actor = mention.actor();
                drawn.append(
                                actor.affiliation() != null && mention.form() == ActorMention.Form.ROLE
                                        ? actor.affiliation()
                                        : actor.id())
                        .append('[');
                open.add(mention.span().end());
            }
            if (i < text.length()) {
                drawn.append(text.charAt(i));
            }
        }
        return drawn.toString();
    }
}
