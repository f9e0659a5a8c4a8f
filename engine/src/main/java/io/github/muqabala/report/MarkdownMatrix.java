package io.github.muqabala.report;

import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.PositionMatrix;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.report.wording.AlignmentLabel;
import io.github.muqabala.report.wording.AlignmentWording;
import io.github.muqabala.report.wording.ClaimWording;
import io.github.muqabala.report.wording.StanceSign;
import io.github.muqabala.report.wording.Standing;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Who stands where as a table in Markdown. */
record MarkdownMatrix(PositionMatrix matrix, AlignmentWording wording) {
    private static final int MOST = 30;

    void write(Writer out) throws IOException {
        if (matrix.cells().isEmpty()) {
            out.write(AlignmentLabel.NO_POSITIONS.in(wording.language()) + "\n\n");
            return;
        }
        StanceCells cells = StanceCells.of(matrix);
        List<MatrixTopic> topics =
                matrix.topics().subList(0, Math.min(MOST, matrix.topics().size()));
        List<Actor> actors =
                matrix.actors().subList(0, Math.min(MOST, matrix.actors().size()));
        StringJoiner header = new StringJoiner(" | ", "| ", " |\n");
        StringJoiner rule = new StringJoiner("|", "|", "|\n");
        header.add(AlignmentLabel.ACTOR.in(wording.language()));
        rule.add("---");
        for (MatrixTopic topic : topics) {
            header.add(MarkdownText.of(wording.topic(topic)));
            rule.add("---");
        }
        out.write(header + rule.toString());
        Map<String, Map<String, List<Standing>>> standings = Standing.of(matrix);
        ClaimWording names = ClaimWording.in(wording.language());
        for (Actor actor : actors) {
            StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
            row.add(MarkdownText.of(names.name(actor)));
            for (MatrixTopic topic : topics) {
                row.add(cells.of(standings.getOrDefault(actor.id(), Map.of()).getOrDefault(topic.id(), List.of())));
            }
            out.write(row.toString());
        }
        out.write("\n" + legend(cells) + "\n\n");
        int left = matrix.actors().size() - actors.size() + matrix.topics().size() - topics.size();
        out.write(left > 0 ? wording.more(left) + "\n\n" : "");
    }

    private String legend(StanceCells cells) {
        Set<StanceSign> signs = EnumSet.noneOf(StanceSign.class);
        matrix.cells().forEach(cell -> signs.add(StanceSign.of(cell)));
        StringJoiner legend = new StringJoiner(wording.comma(), " ", ".");
        signs.forEach(sign -> legend.add(sign.sign() + " " + wording.sign(sign)));
        boolean through = matrix.cells().stream().anyMatch(cell -> cell.via() != null);
        return cells.note().in(wording.language())
                + (through ? " " + AlignmentLabel.THROUGH_GROUP.in(wording.language()) : "")
                + legend;
    }
}
