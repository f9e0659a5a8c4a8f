package io.github.muqabala.article.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A host with its scheme and port, and what it asks of programs: asked for once, when a second page is wanted of it. */
final class Origin {
    /** As much as RFC 9309 has programs read, and as many redirects. */
    private static final int MAX_BYTES = 500 << 10;

    private static final int MAX_REDIRECTS = 5;

    private final URI robots;
    private final Object firstVisit;
    private boolean asked;
    private @Nullable RobotsRules rules;

    /**
     * An origin nothing was fetched from.
     *
     * @param root the URL of its path "/"
     * @param firstVisit stands for the page it is wanted for, which is fetched as a person would
     */
    Origin(URI root, Object firstVisit) {
        this.robots = root.resolve("/robots.txt");
        this.firstVisit = firstVisit;
    }

    /**
     * Refuses a URL that a program is asked not to fetch.
     *
     * @param visit stands for the page it is wanted for
     * @param time for fetching the rules if need be
     */
    void admit(URI url, Object visit, Exchanges web, Duration time) throws WebException {
        if (visit == firstVisit) {
            return;
        }
        RobotsRules known = rules(web, time);
        if (known == null) {
            throw new WebException(
                    url,
                    robots + " cannot be had, which counts as a refusal",
                    "try again later, or " + WebException.SAVE);
        }
        if (!known.allow(url)) {
            throw new WebException(url, robots + " asks programs not to fetch it", WebException.SAVE);
        }
    }

    /** Those of its robots.txt; none if it has no such file, null if that cannot be told. */
    private synchronized @Nullable RobotsRules rules(Exchanges web, Duration time) {
        if (!asked) {
            rules = fetch(web, time);
            asked = true;
        }
        return rules;
    }

    private @Nullable RobotsRules fetch(Exchanges web, Duration time) {
        try {
            Answer answer = web.follow(
                    robots,
                    MAX_REDIRECTS,
                    Deadline.in(time),
                    url -> {},
                    info -> info.statusCode() == 200 ? MAX_BYTES : 0);
            if (answer.status() == 200) {
                return RobotsRules.parse(answer.decoded(MAX_BYTES).bytes());
            }
            return answer.status() < 500 ? RobotsRules.NONE : null;
        } catch (WebException e) {
            return null;
        }
    }
}
