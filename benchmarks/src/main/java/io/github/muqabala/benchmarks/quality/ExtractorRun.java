package io.github.muqabala.benchmarks.quality;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What an extractor does on pages.
 *
 * @param extractor its name
 * @param pagesPerSecond of CPU time
 * @param bodies one for each page
 */
record ExtractorRun(
        String extractor,
        double pagesPerSecond,
        List<WordShingles> bodies,
        Share titles,
        Share dates,
        Share authors,
        Share sites,
        Share agencies) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int DAY = 10;
    /** The compiler is done with an extractor after some of them. */
    private static final long NANOS_OF_PASSES = 12_000_000_000L;

    /** How many of the pages where something is known have it right. */
    record Share(int right, int known) {

        /** From 0 to 1, or NaN where nothing is known. */
        double value() {
            return right / (double) known;
        }

        @Override
        public String toString() {
            return known == 0 ? "-" : right + "/" + known;
        }
    }

    /** Runs over all pages for twelve seconds, and takes the least time, which the compiler at work is in no longer. */
    static ExtractorRun of(PageExtractor extractor, List<GoldPage> pages) {
        List<ExtractedPage> found = new ArrayList<>();
        long nanos = Long.MAX_VALUE;
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - begin < NANOS_OF_PASSES) {
            found.clear();
            long start = threads.getCurrentThreadCpuTime();
            for (GoldPage page : pages) {
                found.add(extractor.extract(page.html(), page.url()));
            }
            nanos = Math.min(nanos, threads.getCurrentThreadCpuTime() - start);
        }
        List<WordShingles> bodies = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            bodies.add(WordShingles.of(found.get(i).body(), pages.get(i).known().body()));
        }
        return new ExtractorRun(
                extractor.name(),
                pages.size() * 1e9 / nanos,
                bodies,
                share(found, pages, page -> Set.of(normalized(page.title()))),
                share(
                        found,
                        pages,
                        page -> Set.of(page.date()
                                .substring(0, Math.min(DAY, page.date().length())))),
                share(found, pages, page -> names(page.authors())),
                share(found, pages, page -> Set.of(normalized(page.site()))),
                share(found, pages, page -> Set.of(normalized(page.agency()))));
    }

    private static Share share(
            List<ExtractedPage> found, List<GoldPage> pages, Function<ExtractedPage, Set<String>> values) {
        int right = 0;
        int known = 0;
        for (int i = 0; i < pages.size(); i++) {
            Set<String> truth = values.apply(pages.get(i).known());
            if (!truth.isEmpty() && !truth.contains("")) {
                known++;
                right += truth.equals(values.apply(found.get(i))) ? 1 : 0;
            }
        }
        return new Share(right, known);
    }

    private static Set<String> names(List<String> authors) {
        Set<String> names = new HashSet<>();
        authors.forEach(author -> names.add(normalized(author)));
        return names;
    }

    private static String normalized(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** The mean over the pages of which something was found. */
    double precision() {
        return mean(WordShingles::precision);
    }

    double recall() {
        return mean(WordShingles::recall);
    }

    /** The harmonic mean of the mean precision and the mean recall. */
    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private double mean(Function<WordShingles, Double> figure) {
        return bodies.stream()
                .map(figure)
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    static void printHeader(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-16s %7s %9s %7s %9s %9s %9s %7s %9s %8s%n",
                "",
                "F1",
                "precision",
                "recall",
                "titles",
                "dates",
                "authors",
                "sites",
                "agencies",
                "pages/s");
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-16s %7.4f %9.4f %7.4f %9s %9s %9s %7s %9s %8.1f%n",
                extractor,
                f1(),
                precision(),
                recall(),
                titles,
                dates,
                authors,
                sites,
                agencies,
                pagesPerSecond);
    }
}
