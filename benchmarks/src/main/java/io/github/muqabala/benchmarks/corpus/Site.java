package io.github.muqabala.benchmarks.corpus;

import java.util.SplittableRandom;

/** What an outlet's site puts before and after each of its articles: 30 to 120 words in all. */
final class Site {
    private final int[] head;
    private final int[] tail;

    Site(Lexicon lexicon, SplittableRandom random) {
        head = lexicon.prose(random.nextInt(15, 61), random);
        tail = lexicon.prose(random.nextInt(15, 61), random);
    }

    int[] around(int[] article) {
        return Planting.concat(head, article, tail);
    }
}
