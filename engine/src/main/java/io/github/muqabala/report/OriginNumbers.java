package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import java.util.Collection;

/** The numbers of the origins of articles, looked up once. */
final class OriginNumbers {
    private final int[] numbers;

    private OriginNumbers(int[] numbers) {
        this.numbers = numbers;
    }

    static OriginNumbers of(Alignment alignment) {
        int[] numbers = new int[alignment.articles().size()];
        for (int i = 0; i < alignment.origins().size(); i++) {
            for (int article : alignment.origins().get(i).articles()) {
                numbers[article] = i;
            }
        }
        return new OriginNumbers(numbers);
    }

    int of(int article) {
        return numbers[article];
    }

    /** How many origins articles have. */
    int count(Collection<Integer> articles) {
        return (int) articles.stream().map(this::of).distinct().count();
    }
}
