package io.github.muqabala.report.html;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.report.wording.ClaimLabel;
import io.github.muqabala.report.wording.ClaimWording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims of an article, as the page shows them.
 *
 * @param article its number on the page
 * @param text of the article
 * @param language of the text, as a tag
 * @param all that were found
 */
record ArticleClaims(int article, String text, String language, List<Claim> all, ClaimWording wording) {
    /** Of claims that are shown; a browser cannot be asked to lay out hundreds of thousands. */
    private static final int LIMIT = 5000;

    List<Claim> shown() {
        return all.subList(0, Math.min(LIMIT, all.size()));
    }

    boolean isCut() {
        return all.size() > LIMIT;
    }

    String say(ClaimLabel label) {
        return label.in(wording.language());
    }

    /** How many there are. */
    String count() {
        return wording.claims(all.size());
    }

    /** The article's text, cut where a part of a claim begins or ends. */
    Sweep sweep() {
        return new Sweep(text, ClaimMarks.of(shown(), wording));
    }

    /** Those that are listed. */
    List<ListedClaim> listed() {
        List<ListedClaim> listed = new ArrayList<>();
        for (Claim claim : shown()) {
            listed.add(new ListedClaim(this, listed.size() + 1, claim));
        }
        return listed;
    }

    /** In identifiers, what leads to a claim in the list. */
    String item(int number) {
        return "claim-" + article + "-" + number;
    }

    /** Likewise in the text. */
    String place(int number) {
        return "text-" + article + "-" + number;
    }

    /** What the holders of positions are called. */
    Set<String> holders() {
        Set<String> holders = new TreeSet<>();
        for (Claim claim : shown()) {
            claim.positions().forEach(position -> holders.add(VisibleText.of(wording.name(position.actor()))));
        }
        return holders;
    }

    /** What they hold. */
    Set<Stance> stances() {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (Claim claim : shown()) {
            claim.positions().forEach(position -> stances.add(position.stance()));
        }
        return stances;
    }
}
