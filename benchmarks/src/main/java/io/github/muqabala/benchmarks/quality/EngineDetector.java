package io.github.muqabala.benchmarks.quality;

import io.github.muqabala.passage.PassageOptions;
import io.github.muqabala.passage.Reuse;
import io.github.muqabala.text.Text;
import java.util.List;

/** The engine, as a comparison of two articles uses it. */
final class EngineDetector implements Detector {

    @Override
    public String name() {
        return "Muqabala";
    }

    @Override
    public List<Detection> detect(String left, String right) {
        return Reuse.between(Text.of(left), Text.of(right), PassageOptions.DEFAULT).passages().stream()
                .map(passage -> new Detection(passage.left(), passage.right()))
                .toList();
    }
}
