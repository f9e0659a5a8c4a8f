package io.github.muqabala.article.plain;

import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import io.github.muqabala.article.plain.Provenance.Credit;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text pasted from a page says of itself, each with the place where it does. */
public final class PastedFields {
    private static final Set<Name> SINGLE = Set.of(Name.OUTLET, Name.PUBLISHED, Name.MODIFIED);

    private final Text text;
    private final List<MetadataField> fields = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    private PastedFields(Text text) {
        this.text = text;
    }

    /**
     * The titles, dates, outlets, authors, agencies and the link to the source. Costs about two passes over the text.
     *
     * @return of each name the first in the text first
     */
    public static List<MetadataField> of(Text text) {
        PastedFields fields = new PastedFields(text);
        Page page = Page.of(text);
        page.headings().forEach(fields::addHeading);
        List<Furniture> furniture = page.furniture();
        for (Furniture part : furniture) {
            SourceLink.in(text, part).ifPresent(place -> fields.add(Name.SOURCE_LINK, place));
            // What stands amid the prose is credited to the author of something quoted.
            if (part.kind() == Furniture.Kind.CREDIT
                    && !page.isAmidProse(part.span().start())) {
                CreditFields.of(text, part.span()).forEach(fields::add);
            }
        }
        fields.addAgencies(Provenance.of(text, furniture));
        return fields.fields;
    }

    private void addHeading(Heading heading) {
        switch (heading.kind()) {
            case TITLE -> add(Name.TITLE, heading.span());
            case SUBTITLE -> add(Name.SUBTITLE, heading.span());
            case SUBHEAD -> {
                // Says nothing of the whole.
            }
        }
    }

    private void addAgencies(Provenance provenance) {
        for (Credit credit : provenance.credits()) {
            if (credit.role() == Provenance.Role.AUTHOR) {
                add(new MetadataField(Name.AGENCY, credit.agency(), Origin.VISIBLE_TEXT, credit.place()));
            }
        }
    }

    private void add(Name name, Span place) {
        add(new MetadataField(name, place.in(text.original()), Origin.VISIBLE_TEXT, place));
    }

    /** What is said again is not added again; a second date or outlet is that of a comment or another article. */
    private void add(MetadataField field) {
        String what = SINGLE.contains(field.name()) ? field.name().name() : field.name() + "\n" + field.value();
        if (said.add(what)) {
            fields.add(field);
        }
    }
}
