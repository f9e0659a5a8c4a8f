package io.github.muqabala.benchmarks.quality;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** java-diff-utils: a difference of the words in lower case, in linear space, of which the equal parts are taken. */
final class DiffDetector implements Detector {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    @Override
    public String name() {
        return "java-diff-utils";
    }

    @Override
    public List<Detection> detect(String left, String right) {
        List<Span> leftWords = words(left);
        List<Span> rightWords = words(right);
        List<Change> changes = new MyersDiffWithLinearSpace<String>()
                .computeDiff(lowerCase(left, leftWords), lowerCase(right, rightWords), null);
        List<WordRun> equal = new ArrayList<>();
        int leftEnd = 0;
        int rightEnd = 0;
        for (Change change : changes) {
            equal.add(new WordRun(leftEnd, rightEnd, change.startOriginal - leftEnd));
            leftEnd = change.endOriginal;
            rightEnd = change.endRevised;
        }
        equal.add(new WordRun(leftEnd, rightEnd, leftWords.size() - leftEnd));
        return RunMerger.merge(equal, leftWords, rightWords);
    }

    private static List<Span> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private static List<String> lowerCase(String text, List<Span> words) {
        return words.stream()
                .map(word -> word.in(text).toLowerCase(Locale.ROOT))
                .toList();
    }
}
