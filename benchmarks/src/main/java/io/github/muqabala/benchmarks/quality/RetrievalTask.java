package io.github.muqabala.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.muqabala.alignment.retrieval.Hit;
import io.github.muqabala.alignment.retrieval.Reranking;
import io.github.muqabala.alignment.retrieval.StatementIndex;
import io.github.muqabala.alignment.retrieval.StatementSearch;
import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.benchmarks.command.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Retrieval: which claims of many a post repeats. */
public final class RetrievalTask implements Task {

    /** A line of a table: what it is called and what it says. */
    private record Row(String id, String text) {}

    @Override
    public String name() {
        return "retrieval";
    }

    @Override
    public String summary() {
        return "which claims of many a post repeats";
    }

    @Override
    public String usage() {
        return """
                usage: Quality retrieval --queries FILE --claims FILE --qrels FILE

                  --queries FILE  posts: number, text
                  --claims FILE   claims: number, what is claimed, which may be followed by a title
                  --qrels FILE    which claims are right: number of a post, number of a claim

                Files are tables in UTF-8 parted by tabs, with a line of headings. Posts without a right claim are left
                aside; a right claim that is not in the table of claims counts as not found.

                map5      mean average precision of the first five
                mrr       mean of one over the place of the first right one
                recall20  mean share of the right ones among the first twenty
                Beside them, the same for the cosine of tf-idf over light stems.""";
    }

    @Override
    public void run(String[] arguments, PrintStream out) throws IOException {
        Arguments options = Arguments.parse(arguments, Set.of("--queries", "--claims", "--qrels"), Set.of());
        List<Row> claims = rows(options.file("--claims"));
        Map<String, Set<String>> right = new HashMap<>();
        for (Row row : rows(options.file("--qrels"))) {
            right.computeIfAbsent(row.id(), any -> new HashSet<>()).add(row.text());
        }
        List<Row> queries = new ArrayList<>(rows(options.file("--queries")));
        queries.removeIf(query -> !right.containsKey(query.id()));

        List<String> texts = claims.stream().map(Row::text).toList();
        StatementSearch search = StatementIndex.of(texts).search();
        // What is claimed, without the title of who checked it.
        Reranking reranking = new Reranking(texts.stream()
                .map(text -> Sentence.of(text.substring(0, (text + "\t").indexOf('\t'))))
                .toList());
        TfIdfSearch baseline = new TfIdfSearch(texts);
        Ranking engine = measure(
                queries,
                right,
                query -> reranking.reorder(Sentence.of(query), search.nearest(query, Ranking.DEPTH)).stream()
                        .map(Hit::statement)
                        .map(claims::get)
                        .toList());
        Ranking tfIdf = measure(
                queries,
                right,
                query -> baseline.nearest(query, Ranking.DEPTH).stream()
                        .map(claims::get)
                        .toList());

        Set<String> known = new HashSet<>();
        claims.forEach(claim -> known.add(claim.id()));
        long hopeless = queries.stream()
                .filter(query ->
                        right.getOrDefault(query.id(), Set.of()).stream().noneMatch(known::contains))
                .count();
        out.printf(
                Locale.ROOT,
                "%d posts, %d claims; %d posts whose right claims are not among them%n%n",
                queries.size(),
                claims.size(),
                hopeless);
        out.printf(Locale.ROOT, "%-24s %9s %9s %9s%n", "", "map5", "mrr", "recall20");
        print("engine", engine, out);
        print("tf-idf over light stems", tfIdf, out);
        out.println();
        ObjectNode json = json(engine).put("queries", queries.size());
        json.putObject("peers").set("tfIdfStems", json(tfIdf));
        out.println(json);
    }

    private static Ranking measure(
            List<Row> queries, Map<String, Set<String>> right, Function<String, List<Row>> search) {
        List<Ranking> rankings = new ArrayList<>();
        for (Row query : queries) {
            List<String> found =
                    search.apply(Post.words(query.text())).stream().map(Row::id).toList();
            rankings.add(Ranking.of(found, right.getOrDefault(query.id(), Set.of())));
        }
        return Ranking.mean(rankings);
    }

    private static void print(String name, Ranking ranking, PrintStream out) {
        out.printf(Locale.ROOT, "%-24s %9.4f %9.4f %9.4f%n", name, ranking.map5(), ranking.mrr(), ranking.recall20());
    }

    private static ObjectNode json(Ranking ranking) {
        return new ObjectMapper()
                .createObjectNode()
                .put("map5", ranking.map5())
                .put("mrr", ranking.mrr())
                .put("recall20", ranking.recall20());
    }

    /** The rows of a table below its headings; what follows the first column is one text. */
    private static List<Row> rows(Path table) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException(table + " has a line of one column: " + line);
            }
            rows.add(new Row(line.substring(0, tab), line.substring(tab + 1)));
        }
        return rows;
    }
}
