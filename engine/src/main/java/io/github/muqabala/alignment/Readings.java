package io.github.muqabala.alignment;

import io.github.muqabala.alignment.sentence.Sentence;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.attribution.Attribution;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements read for comparison, each once: what is said, without who says it. A word counts as much as it tells these
 * articles apart: the name of the country that all of them are about tells nothing.
 */
final class Readings {
    private final List<Sentence> sentences;
    private final Map<String, Integer> claimsWith = new HashMap<>();
    private final double scale;

    Readings(List<Words> words, List<Statement> statements) {
        sentences = new ArrayList<>(statements.size());
        int claims = 0;
        for (Statement statement : statements) {
            Claim claim = statement.claim();
            Sentence sentence =
                    Sentence.of(words.get(statement.article()), said(statement), claim.quantities(), claim.dates());
            sentences.add(sentence);
            if (statement.position() == null) {
                claims++;
                stems(sentence).forEach(stem -> claimsWith.merge(stem, 1, Integer::sum));
            }
        }
        scale = Math.log(claims + 1.0);
    }

    private static Set<String> stems(Sentence sentence) {
        Set<String> stems = new HashSet<>();
        for (int word = 0; word < sentence.size(); word++) {
            stems.add(sentence.stem(word));
        }
        return stems;
    }

    /** The statement from where the words that it puts down to someone begin. */
    static Span said(Statement statement) {
        Span span = statement.span();
        for (Attribution attribution : statement.claim().attributions()) {
            int start = attribution.contentSpan().start();
            boolean introduced =
                    attribution.cue().end() <= start && attribution.cue().start() >= span.start();
            if (introduced && start < span.end()) {
                span = new Span(start, span.end());
            }
        }
        return span;
    }

    Sentence of(Statement statement) {
        return sentences.get(statement.number());
    }

    /** How much a word of a sentence tells, by how many of the claims have it; 0 of a function word. */
    double weight(Sentence sentence, int word) {
        if (!sentence.isContent(word)) {
            return 0;
        }
        int with = claimsWith.getOrDefault(sentence.stem(word), 1);
        return sentence.weight(word) * (1 - Math.log(with) / scale);
    }
}
