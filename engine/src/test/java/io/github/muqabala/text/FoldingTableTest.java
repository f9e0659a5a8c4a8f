package io.github.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldingTableTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/muqabala/text", FoldingTable.RESOURCE);

    /** CONTRIBUTING.md has the command that writes the table anew after a change of the rules. */
    @Test
    void isWhatTheRulesSayOfEveryCodePoint() throws IOException {
        byte[] table = FoldingTableWriter.bytes();
        if (Boolean.getBoolean("muqabala.golden.write")) {
            Files.write(FILE, table);
        }
        assertThat(table).isEqualTo(Files.readAllBytes(FILE));
    }

    @Test
    void foldingEveryCodePointTwiceIsFoldingItOnce() {
        for (Folding folding : Folding.values()) {
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                String once =
                        FoldedText.of(Character.toString(codePoint), folding).folded();
                if (!FoldedText.of(once, folding).folded().equals(once)) {
                    assertThat(FoldedText.of(once, folding).folded())
                            .as("U+%04X under %s", codePoint, folding)
                            .isEqualTo(once);
                }
            }
        }
    }

    @Test
    void noCodePointBecomesTwoWords() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String original = Character.toString(codePoint);
            String folded = FoldedText.of(original, Folding.STANDARD).folded();
            int words = Tokens.of(original, Folding.STANDARD).size();
            if (words > 1 || Tokens.of(folded, Folding.STANDARD).size() != words) {
                assertThat(Drawing.words(folded))
                        .as("U+%04X", codePoint)
                        .isEqualTo("at most one word, as in the original");
            }
        }
    }
}
