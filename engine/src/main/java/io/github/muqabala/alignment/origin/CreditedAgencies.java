package io.github.muqabala.alignment.origin;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.article.plain.Provenance;
import io.github.muqabala.article.plain.Provenance.Credit;
import io.github.muqabala.article.plain.Provenance.Role;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies that an article says it is by: in a dateline, a line of credits or its metadata. An agency that its
 * prose cites for one thing has not written the rest.
 */
final class CreditedAgencies {
    /** Those that supply pictures only, and what stands for any agencies. */
    private static final Set<String> NO_AUTHORS = Set.of("EPA", "Getty Images", "agencies");

    private final int number;
    private final List<AgencyCredit> credits = new ArrayList<>();

    private CreditedAgencies(int number) {
        this.number = number;
    }

    /** Each agency once, the most certain first. */
    static List<AgencyCredit> of(int number, Article article, List<Furniture> furniture) {
        CreditedAgencies agencies = new CreditedAgencies(number);
        for (MetadataField field : article.metadata().fields()) {
            if (field.name() == Name.AGENCY || field.name() == Name.OUTLET) {
                String known = Provenance.agency(field.value());
                agencies.add(known == null && field.name() == Name.AGENCY ? field.value() : known, field.place());
            }
        }
        for (Credit credit : Provenance.of(article.text(), furniture).credits()) {
            if (credit.role() == Role.AUTHOR || isInCreditLine(credit, furniture)) {
                agencies.add(credit.agency(), credit.place());
            }
        }
        return agencies.credits;
    }

    private static boolean isInCreditLine(Credit credit, List<Furniture> furniture) {
        return furniture.stream()
                .anyMatch(part ->
                        part.kind() == Furniture.Kind.CREDIT && part.span().contains(credit.place()));
    }

    private void add(@Nullable String agency, @Nullable Span place) {
        if (agency == null || NO_AUTHORS.contains(agency)) {
            return;
        }
        if (credits.stream().noneMatch(credit -> credit.agency().equals(agency))) {
            credits.add(new AgencyCredit(number, agency, place));
        }
    }
}
