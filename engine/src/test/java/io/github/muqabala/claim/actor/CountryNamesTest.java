package io.github.muqabala.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The names of countries are those of CLDR: of all members of the United Nations, and of some that are in the news without being
 * one.
 */
class CountryNamesTest {
    private static final List<String> NO_MEMBERS = List.of("EH", "GL", "HK", "PS", "TW", "VA", "XK");
    /** Whose two letters are better known as a body's. */
    private static final Map<String, String> THREE_LETTERS = Map.of("AL", "ALB", "AU", "AUS", "IS", "ISL");

    @Test
    void theListIsWhatIcuMakesOfCldr() {
        Map<String, List<String>> listed = new TreeMap<>();
        for (LexiconFile.Line line : Phrases.lines("countries.tsv")) {
            listed.put(line.type(), line.forms());
        }
        assertThat(listed).isEqualTo(made());
    }

    private static Map<String, List<String>> made() {
        TreeSet<String> codes = new TreeSet<>(NO_MEMBERS);
        Region.getInstance("UN").getContainedRegions().forEach(region -> codes.add(region.toString()));
        Map<String, List<String>> names = new TreeMap<>();
        for (String code : codes) {
            List<String> forms = new ArrayList<>();
            for (ULocale locale : List.of(new ULocale("ar"), ULocale.ENGLISH)) {
                for (DisplayContext length : List.of(DisplayContext.LENGTH_SHORT, DisplayContext.LENGTH_FULL)) {
                    String name = LocaleDisplayNames.getInstance(locale, length).regionDisplayName(code);
                    boolean known =
                            forms.stream().anyMatch(form -> Phrases.folded(form).equals(Phrases.folded(name)));
                    // What is in brackets is an explanation: Myanmar (Burma).
                    if (!known && name.indexOf('(') < 0) {
                        forms.add(name);
                    }
                }
            }
            names.put(THREE_LETTERS.getOrDefault(code, code), forms);
        }
        return names;
    }
}
