package io.github.muqabala.report.html;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Modality;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.report.wording.ClaimLabel;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.Headline;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the list beside an article.
 *
 * @param number from 1 on
 */
record ListedClaim(ArticleClaims claims, int number, Claim claim) {

    String item() {
        return claims.item(number);
    }

    String place() {
        return claims.place(number);
    }

    String offsets() {
        return Objects.requireNonNull(Offsets.of(claim.span()));
    }

    /** What a screen reader says of the link to its place. */
    String name() {
        return claims.say(ClaimLabel.CLAIM) + " " + number + ": " + claims.say(ClaimLabel.GO_TO_TEXT);
    }

    /** What it says. */
    String statement() {
        Span span = claim.span();
        return VisibleText.of(claims.text(), span.start(), span.end());
    }

    /** A value of HTML's {@code dir}; null for that of the article. */
    @Nullable
    String direction() {
        return ParagraphDirection.of(
                claims.text(), claim.span().start(), claim.span().end());
    }

    /** Words of the article; of many the beginning. */
    String words(Span span) {
        return VisibleText.of(Headline.shortened(span.in(claims.text())));
    }

    /** How it is said, as far as that is out of the ordinary. */
    List<String> manner() {
        ClaimWording wording = claims.wording();
        List<String> manner = new ArrayList<>();
        if (claim.place() != Claim.Place.PROSE) {
            manner.add(wording.place(claim.place()));
        }
        if (claim.negated()) {
            manner.add(claims.say(ClaimLabel.NEGATED));
        }
        if (claim.modality() != Modality.FACT) {
            manner.add(wording.modality(claim.modality()));
        }
        return manner;
    }

    /** Whether nobody and nothing is named in it. */
    boolean isBare() {
        return claim.actors().isEmpty()
                && claim.quantities().isEmpty()
                && claim.dates().isEmpty();
    }

    /** Who is named by a mention, or may be, and for whom that speaks. */
    String who(ActorMention mention) {
        String or = " " + claims.say(ClaimLabel.OR) + " ";
        String names =
                String.join(or, claims.wording().who(mention, mention.span().in(claims.text())));
        String affiliation = mention.actor().affiliation();
        return VisibleText.of(
                affiliation == null ? names : names + " " + claims.say(ClaimLabel.SPEAKS_FOR) + " " + affiliation);
    }

    String name(Actor actor) {
        return VisibleText.of(claims.wording().name(actor));
    }

    /** How firmly a position is held; null if it is just held. */
    @Nullable
    String modality(Position position) {
        return position.modality() == Modality.FACT ? null : claims.wording().modality(position.modality());
    }

    /** The likeliest subject of a position; null if none is told. */
    @Nullable
    String topic(Position position) {
        return position.topics().isEmpty()
                ? null
                : VisibleText.of(position.topics().get(0).id());
    }

    /** What filters go by: of each position the holder's name and the stance, with a line break between. */
    String held() {
        StringBuilder held = new StringBuilder();
        for (Position position : claim.positions()) {
            held.append(held.isEmpty() ? "" : "\n")
                    .append(position.stance().name())
                    .append(' ')
                    .append(name(position.actor()));
        }
        return held.toString();
    }
}
