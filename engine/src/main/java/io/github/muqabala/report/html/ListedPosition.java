package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.report.wording.Quote;
import io.github.muqabala.report.wording.StanceSign;
import io.github.muqabala.report.wording.Standing;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an actor holds on a topic, with the words of the articles. */
record ListedPosition(StanceTable table, Actor actor, MatrixTopic topic, List<Standing> standings) {
    private static final int MOST = 8;

    /**
     * Words of an article.
     *
     * @param via the group that holds it; null if the actor does itself
     */
    record Held(StanceSign sign, @Nullable String via, ShownQuote quote) {
        String style() {
            return sign.name().toLowerCase(Locale.ROOT);
        }
    }

    String anchor() {
        return table.anchor(actor, topic);
    }

    String name() {
        return table.name(actor);
    }

    String topicName() {
        return table.name(topic);
    }

    /** Whether several articles say something about it. */
    boolean isShared() {
        return articles().size() > 1;
    }

    /** Whether articles see the actor stand in different ways. */
    boolean isDisputed() {
        return standings.size() > 1;
    }

    /** How many articles there are and how many origins they have. */
    String corroboration() {
        Set<Integer> articles = articles();
        return table.page()
                .wording()
                .corroboration(articles.size(), table.page().origins(articles));
    }

    private Set<Integer> articles() {
        Set<Integer> articles = new TreeSet<>();
        standings.forEach(standing -> standing.cells().forEach(cell -> articles.add(cell.article())));
        return articles;
    }

    List<Held> held() {
        List<Held> held = new ArrayList<>();
        for (Standing standing : standings) {
            for (Cell cell :
                    standing.cells().subList(0, Math.min(MOST, standing.cells().size()))) {
                Statement statement = cell.statements().get(0);
                Quote quote = Quote.of(table.page().alignment(), statement, words(statement));
                Actor via = cell.via();
                held.add(new Held(
                        standing.sign(), via == null ? null : table.name(via), new ShownQuote(table.page(), quote)));
            }
        }
        return held;
    }

    int leftOut() {
        return standings.stream()
                .mapToInt(standing -> Math.max(0, standing.cells().size() - MOST))
                .sum();
    }

    /** What says how the actor stands. */
    private static List<Span> words(Statement statement) {
        Position position = statement.position();
        if (position == null) {
            return List.of();
        }
        Span negation = position.negation();
        return negation == null ? List.of(position.cue()) : List.of(negation, position.cue());
    }

    /** What filters go by: the numbers of the articles, with blanks between. */
    String articleKeys() {
        StringJoiner keys = new StringJoiner(" ");
        articles().forEach(article -> keys.add(Integer.toString(article + 1)));
        return keys.toString();
    }
}
