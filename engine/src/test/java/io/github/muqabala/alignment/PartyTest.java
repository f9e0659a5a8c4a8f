package io.github.muqabala.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.lexicon.LexiconFile;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartyTest {

    @Test
    void theListIsSortedAndHasNoWordTwice() {
        InputStream in = Objects.requireNonNull(Party.class.getResourceAsStream("parties.tsv"));
        List<LexiconFile.Line> lines = LexiconFile.read(in, "parties.tsv");
        assertThat(lines).extracting(LexiconFile.Line::type).isSorted();
        Set<String> seen = new HashSet<>();
        for (LexiconFile.Line line : lines) {
            assertThat(line.forms()).isSorted();
            for (String form : line.forms()) {
                Words words = Words.of(Text.of(form));
                StringBuilder folded = new StringBuilder();
                for (int word = 0; word < words.size(); word++) {
                    folded.append(words.folded(word)).append(' ');
                }
                assertThat(seen.add(folded.toString())).as(form).isTrue();
            }
        }
    }

    @Test
    void partiesThatAreNotNamedDoNotDiffer() {
        assertThat(Party.differ(null, Party.STATE)).isFalse();
        assertThat(Party.differ(Party.STATE, Party.STATE)).isFalse();
        assertThat(Party.differ(Party.STATE, Party.ARMED_GROUP)).isTrue();
    }
}
