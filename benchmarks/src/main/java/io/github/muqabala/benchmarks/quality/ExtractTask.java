package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.benchmarks.command.Arguments;
import io.github.muqabala.benchmarks.quality.ExtractorRun.Share;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Pages: the article and the metadata that the engine reads out of HTML, against what is known to be there. */
public final class ExtractTask implements Task {
    private static final int WORST = 10;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String summary() {
        return "articles and metadata read out of pages in HTML";
    }

    @Override
    public String usage() {
        return """
                usage: Quality extract --pages DIR [--no-peers]

                  --pages DIR     html/ID.html.gz, ground-truth.json with {ID: {"articleBody", "url"}} and, if there
                                  is one, meta.json with {ID: {"url", "title", "authors" or "author",
                                  "publishing_date" or "date", "site", "agency"}}; a field may lack or be null
                  --no-peers      run the engine alone, not readability4j and all text of the page as well

                Precision and recall are of shingles of four words, as the public article extraction benchmark counts
                them: per page, then averaged over the pages; F1 is of the two averages. Titles, sites and agencies
                are right if equal but for white space, dates if the day is, authors if all are found and no other.

                Pages are strings already when time is taken, which is CPU time of the fastest of four passes.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--pages"), Set.of("--no-peers"));
        List<GoldPage> pages = GoldPage.read(options.file("--pages"));
        ExtractorRun engine = ExtractorRun.of(new PageExtractor.Engine(), pages);
        List<ExtractorRun> peers = options.flags().contains("--no-peers")
                ? List.of()
                : List.of(
                        ExtractorRun.of(new PageExtractor.Readability(), pages),
                        ExtractorRun.of(new PageExtractor.WholePage(), pages));

        ExtractorRun.printHeader(out);
        engine.print(out);
        peers.forEach(peer -> peer.print(out));
        printWorst(engine, pages, out);

        ObjectNode json = json(engine);
        json.put("pages", pages.size());
        if (!peers.isEmpty()) {
            ObjectNode perPeer = json.putObject("peers");
            peers.forEach(peer -> perPeer.set(peer.extractor(), json(peer)));
        }
        out.println(json);
    }

    private static void printWorst(ExtractorRun run, List<GoldPage> pages, PrintStream out) {
        out.printf("%nworst pages%n");
        IntStream.range(0, pages.size())
                .boxed()
                .sorted(Comparator.comparingDouble(page -> sum(run.bodies().get(page))))
                .limit(WORST)
                .forEach(page -> out.printf(
                        Locale.ROOT,
                        "  precision %.3f  recall %.3f  %s%n",
                        run.bodies().get(page).precision(),
                        run.bodies().get(page).recall(),
                        pages.get(page).id()));
        out.println();
    }

    private static double sum(WordShingles body) {
        return (Double.isNaN(body.precision()) ? 0 : body.precision()) + body.recall();
    }

    private static ObjectNode json(ExtractorRun run) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("f1", run.f1()).put("precision", run.precision()).put("recall", run.recall());
        put(json, "titles", run.titles());
        put(json, "dates", run.dates());
        put(json, "authors", run.authors());
        put(json, "sites", run.sites());
        put(json, "agencies", run.agencies());
        return json.put("pagesPerSecond", run.pagesPerSecond());
    }

    /** Null where nothing is known. */
    private static void put(ObjectNode json, String name, Share share) {
        if (share.known() == 0) {
            json.putNull(name);
        } else {
            json.put(name, share.value());
        }
    }
}
