package io.github.muqabala.alignment.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Extraction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileOriginsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void twoHundredCopiesCostNoMoreThanComparingEachOnce() {
        List<Extraction> copies = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            copies.add(Reports.of(
                    "copy " + i, List.of(Reports.paragraph(100 + i), Reports.paragraph(1), Reports.paragraph(2))));
        }
        Origins origins = Assertions.assertTimeoutPreemptively(LONG, () -> Origins.of(copies));

        assertThat(origins.origins()).hasSize(1);
        assertThat(origins.copies()).hasSize(199);
    }

    @Test
    void textsWithoutSentencesOrWithOneWordOnlyAreTakenAsTheyAre() {
        String endless = Reports.paragraph(1).replace(".", "") + " ";
        StringBuilder unbroken = new StringBuilder();
        for (int i = 0; unbroken.length() < 1_000_000; i++) {
            unbroken.append(Reports.paragraph(i).replace(".", "")).append(' ');
        }
        List<Extraction> articles = List.of(
                Reports.of("one word", "كلمة ".repeat(100_000)),
                Reports.of("one word again", "كلمة ".repeat(100_000)),
                Reports.of("no full stop", unbroken.toString()),
                Reports.of("repeated", endless.repeat(1_000)),
                Reports.of("marks", "…".repeat(1_000)),
                Reports.of("empty", ""));
        Origins origins = Assertions.assertTimeoutPreemptively(LONG, () -> Origins.of(articles));

        assertThat(origins.origin(0)).isEqualTo(origins.origin(1));
        assertThat(origins.origin(4)).isNotEqualTo(origins.origin(5));
    }
}
