package io.github.muqabala.report.html;

import io.github.muqabala.alignment.Frame;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.report.wording.AlignmentWording;
import org.jspecify.annotations.Nullable;

/**
 * One side of a difference, or all of an agreement: who says it, and where.
 *
 * @param group the statements
 */
record ListedSide(AlignmentPage page, Group group) {

    /** In which articles. */
    String articles() {
        return page.wording().inArticles(AlignmentWording.numbers(group.articles()));
    }

    /** How many articles and origins there are. */
    String corroboration() {
        return page.wording().corroboration(group.articles().size(), group.origins());
    }

    /** Who holds it; null if it is not a position. */
    @Nullable
    String actor() {
        Frame frame = group.frame();
        return frame == null ? null : VisibleText.of(page.claimWording().name(frame.actor()));
    }

    /** What that actor does; null if it is not a position. */
    @Nullable
    String stance() {
        Frame frame = group.frame();
        return frame == null ? null : page.claimWording().stance(frame.stance());
    }

    /** What it is about; null if it is not a position. */
    @Nullable
    String topic() {
        Frame frame = group.frame();
        return frame == null ? null : VisibleText.of(page.wording().topic(frame.topic()));
    }

    /** What filters go by: the actor, or nothing. */
    String actorKey() {
        String actor = actor();
        return actor == null ? "" : actor;
    }

    /** Likewise the topic. */
    String topicKey() {
        String topic = topic();
        return topic == null ? "" : topic;
    }

    /** Likewise the numbers of the articles, with blanks between. */
    String articleKeys() {
        StringBuilder keys = new StringBuilder();
        for (int article : group.articles()) {
            keys.append(keys.isEmpty() ? "" : " ").append(article + 1);
        }
        return keys.toString();
    }
}
