package io.github.muqabala.report.html;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.claim.date.DateExpression;
import io.github.muqabala.claim.quantity.Quantity;
import io.github.muqabala.report.wording.ClaimLabel;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of an article's claims, in reading order, each once: many claims may have a source in common. */
final class ClaimMarks {
    private final ClaimWording wording;
    private final Set<Mark> marks = new LinkedHashSet<>();

    private ClaimMarks(ClaimWording wording) {
        this.wording = wording;
    }

    /** The marks of claims, which are numbered from 1 on. */
    static List<Mark> of(List<Claim> claims, ClaimWording wording) {
        ClaimMarks marks = new ClaimMarks(wording);
        Set<Attribution> attributions = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            marks.add(claim.span(), Mark.Kind.CLAIM, i + 1, "");
            attributions.addAll(claim.attributions());
            marks.addParts(claim);
        }
        attributions.forEach(marks::add);
        marks.addContents(attributions);
        List<Mark> ordered = new ArrayList<>(marks.marks);
        ordered.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return ordered;
    }

    private void addParts(Claim claim) {
        for (ActorMention mention : claim.actors()) {
            add(mention.span(), Mark.Kind.ACTOR, 0, say(ClaimLabel.ACTOR) + ": " + wording.name(mention.actor()));
        }
        for (Position position : claim.positions()) {
            String stance = wording.name(position.actor()) + ": " + wording.stance(position.stance());
            add(position.cue(), Mark.Kind.STANCE, 0, stance);
            add(position.negation(), Mark.Kind.STANCE, 0, stance);
        }
        for (Quantity quantity : claim.quantities()) {
            add(quantity.span(), Mark.Kind.NUMBER, 0, wording.amount(quantity));
        }
        for (DateExpression date : claim.dates()) {
            add(date.span(), Mark.Kind.DATE, 0, wording.days(date));
        }
    }

    private void add(Attribution attribution) {
        add(attribution.source(), Mark.Kind.SOURCE, 0, say(ClaimLabel.SOURCE));
        add(attribution.via(), Mark.Kind.VIA, 0, say(ClaimLabel.VIA));
        add(attribution.cue(), Mark.Kind.CUE, 0, say(ClaimLabel.CUE));
    }

    /** What is said by anyone: words that are put down to many, each through the next, are marked but once. */
    private void addContents(Set<Attribution> attributions) {
        int done = 0;
        List<Span> contents = attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        for (Span content : contents) {
            if (content.end() > done) {
                add(new Span(Math.max(content.start(), done), content.end()), Mark.Kind.CONTENT, 0, "");
                done = content.end();
            }
        }
    }

    private String say(ClaimLabel label) {
        return label.in(wording.language());
    }

    private void add(@Nullable Span span, Mark.Kind kind, int number, String note) {
        if (span != null && !span.isEmpty()) {
            marks.add(new Mark(span, kind, number, VisibleText.of(note)));
        }
    }
}
