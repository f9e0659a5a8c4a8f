package io.github.muqabala.cli;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.article.charset.Evidence;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.report.ComparisonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** What two articles say side by side; a class of its own, since none of what it needs is loaded where nobody asks. */
final class PairClaims {
    private PairClaims() {}

    static ComparisonReport added(ComparisonReport plain, Comparison comparison, ParseResult arguments)
            throws IOException {
        List<Extraction> pair = List.of(
                read(comparison.left().article()), read(comparison.right().article()));
        return plain.withAlignment(Alignment.of(pair, AlignmentOptions.with(Lexicon.asked(arguments))));
    }

    private static Extraction read(Article article) {
        return Extraction.ofText(article, StandardCharsets.UTF_8, Evidence.GIVEN);
    }
}
