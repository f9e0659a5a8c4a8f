package io.github.muqabala.article.plain;

import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of where it comes from.
 *
 * @param credits the news agencies it names as author or source, in reading order
 * @param outlets where it names, beside a date, who published it if not an agency; this may be a place as well
 */
public record Provenance(List<Credit> credits, List<Span> outlets) {

    /** How a text names an agency. */
    public enum Role {
        /** In its dateline or a line of credits: as who wrote it. */
        AUTHOR,
        /** After words such as نقلا عن or Source: as whom it has something from. */
        SOURCE
    }

    /**
     * An agency that a text names.
     *
     * @param place where
     * @param agency what the agency is called
     */
    public record Credit(Span place, String agency, Role role) {}

    public Provenance {
        credits = List.copyOf(credits);
        outlets = List.copyOf(outlets);
    }

    /** What a text, with this furniture, says. Costs one pass over it. */
    public static Provenance of(Text text, List<Furniture> furniture) {
        return new ProvenanceReader(text).read(furniture);
    }

    /** The agency that is an outlet of this name; null if none is. */
    public static @Nullable String agency(String outlet) {
        Tokens tokens = Text.of(outlet).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Agencies.Name name = Agencies.at(tokens, i, tokens.size());
            if (name != null) {
                return name.agency();
            }
        }
        return null;
    }

    /** Whether an agency is named in some role. */
    public boolean names(String agency, Role role) {
        return credits.stream()
                .anyMatch(credit -> credit.role() == role && credit.agency().equals(agency));
    }

    /** The agencies named in any role, each once. */
    public List<String> agencies() {
        List<String> agencies = new ArrayList<>();
        for (Credit credit : credits) {
            if (!agencies.contains(credit.agency())) {
                agencies.add(credit.agency());
            }
        }
        return agencies;
    }
}
