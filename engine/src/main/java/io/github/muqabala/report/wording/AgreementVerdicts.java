package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Group;
import io.github.muqabala.alignment.Link;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which ways the statements of groups agree, as the links between them tell. */
public final class AgreementVerdicts {
    private final Map<Statement, List<Link>> byLeft = new HashMap<>();

    private AgreementVerdicts() {}

    /** Of all groups of an alignment; costs one pass over its links. */
    public static AgreementVerdicts of(Alignment alignment) {
        AgreementVerdicts verdicts = new AgreementVerdicts();
        for (Link link : alignment.links()) {
            if (link.verdict().family() == Verdict.Family.AGREEMENT) {
                verdicts.byLeft
                        .computeIfAbsent(link.left(), left -> new ArrayList<>())
                        .add(link);
            }
        }
        return verdicts;
    }

    /** Those within a group, the closest first; empty if nothing links its statements. */
    public Set<Verdict> within(Group group) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        links(group).forEach(link -> verdicts.add(link.verdict()));
        return verdicts;
    }

    /** Where the statements of a group say the number, the date or the stance that they have in common. */
    public Map<Statement, List<Span>> words(Group group) {
        Map<Statement, List<Span>> words = new HashMap<>();
        for (Link link : links(group)) {
            for (Reason reason : link.reasons()) {
                if (isInCommon(reason.kind())) {
                    words.computeIfAbsent(link.left(), left -> new ArrayList<>())
                            .addAll(reason.left());
                    words.computeIfAbsent(link.right(), right -> new ArrayList<>())
                            .addAll(reason.right());
                }
            }
        }
        return words;
    }

    private static boolean isInCommon(Reason.Kind kind) {
        return switch (kind) {
            case SAME_NUMBER, SAME_DATE, SAME_STANCE, COARSER_NUMBER, COARSER_DATE -> true;
            default -> false;
        };
    }

    private List<Link> links(Group group) {
        Set<Statement> members = new HashSet<>(group.statements());
        List<Link> links = new ArrayList<>();
        for (Statement statement : group.statements()) {
            for (Link link : byLeft.getOrDefault(statement, List.of())) {
                if (members.contains(link.right())) {
                    links.add(link);
                }
            }
        }
        return links;
    }
}
