package io.github.muqabala.report;

import io.github.muqabala.alignment.Cell;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Who stands where in a terminal: actors down, topics across, as many topics side by side as there is room for. A cell has signs
 * with the numbers of the articles that say so, or where articles are many, with their number.
 */
final class TextMatrix {
    private static final int MOST_ACTORS = 30;
    private static final int MOST_TOPICS = 18;
    private static final int ACTOR = 18;
    private static final int LEAST_TOPIC = 14;
    private static final String GAP = "  ";

    private final PositionMatrix matrix;
    private final TextStyle style;
    private final AlignmentWording wording;
    private final Map<String, Map<String, List<Standing>>> standings;
    private final StanceCells inCells;

    TextMatrix(PositionMatrix matrix, TextStyle style, AlignmentWording wording) {
        this.matrix = matrix;
        this.style = style;
        this.wording = wording;
        standings = Standing.of(matrix);
        inCells = StanceCells.of(matrix);
    }

    void write(Writer out) throws IOException {
        if (matrix.cells().isEmpty()) {
            out.write(GAP + say(AlignmentLabel.NO_POSITIONS) + "\n\n");
            return;
        }
        writeLegend(out);
        List<Actor> actors = first(matrix.actors(), MOST_ACTORS);
        List<MatrixTopic> topics = first(matrix.topics(), MOST_TOPICS);
        int room = style.width() - ACTOR;
        int columns = Math.max(1, Math.min(topics.size(), room / (LEAST_TOPIC + GAP.length())));
        int width = room / columns - GAP.length();
        for (int i = 0; i < topics.size(); i += columns) {
            write(actors, topics.subList(i, Math.min(topics.size(), i + columns)), width, out);
        }
        int left = matrix.actors().size() - actors.size() + matrix.topics().size() - topics.size();
        if (left > 0) {
            out.write(GAP + wording.more(left) + "\n\n");
        }
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private void writeLegend(Writer out) throws IOException {
        Set<StanceSign> signs = EnumSet.noneOf(StanceSign.class);
        boolean through = false;
        for (Cell cell : matrix.cells()) {
            signs.add(StanceSign.of(cell));
            through |= cell.via() != null;
        }
        StringJoiner legend = new StringJoiner(", ", "", ". ");
        signs.forEach(sign -> legend.add(sign.sign() + " " + wording.sign(sign)));
        String note = say(inCells.note()) + (through ? " " + say(AlignmentLabel.THROUGH_GROUP) : "");
        for (String line : TextFlow.sentence(legend + note, style.width() - GAP.length())) {
            out.write(GAP + Mark.FAINT.paint(line, style.color()) + "\n");
        }
        out.write("\n");
    }

    private void write(List<Actor> actors, List<MatrixTopic> topics, int width, Writer out) throws IOException {
        List<List<String>> header = new ArrayList<>();
        header.add(List.of());
        for (MatrixTopic topic : topics) {
            header.add(lines(wording.topic(topic), width));
        }
        writeRow(header, width, true, out);
        out.write(GAP + "─".repeat(ACTOR - GAP.length() + (width + GAP.length()) * topics.size()) + "\n");
        ClaimWording names = ClaimWording.in(wording.language());
        for (Actor actor : actors) {
            Map<String, List<Standing>> row = standings.getOrDefault(actor.id(), Map.of());
            if (topics.stream().noneMatch(topic -> row.containsKey(topic.id()))) {
                continue;
            }
            List<List<String>> cells = new ArrayList<>();
            cells.add(lines(names.name(actor), ACTOR - GAP.length()));
            for (MatrixTopic topic : topics) {
                cells.add(TextFlow.sentence(inCells.of(row.getOrDefault(topic.id(), List.of())), width));
            }
            writeRow(cells, width, false, out);
        }
        out.write("\n");
    }

    private static List<String> lines(String name, int width) {
        TextFlow flow = new TextFlow();
        flow.add(name, Mark.NONE);
        List<String> lines = new ArrayList<>();
        for (String line : flow.lines(width, false)) {
            lines.add(DisplayWidth.of(line) <= width ? line : DisplayText.isolated(cut(line.strip(), width)));
        }
        return lines.size() > 3 ? lines.subList(0, 3) : lines;
    }

    /** A word that is wider than its column. */
    private static String cut(String word, int width) {
        String clean = DisplayText.clean(word);
        int end = clean.length();
        while (end > 0 && DisplayWidth.of(clean.substring(0, end)) > width - 1) {
            end -= end > 1 && Character.isLowSurrogate(clean.charAt(end - 1)) ? 2 : 1;
        }
        return clean.substring(0, end) + "…";
    }

    private void writeRow(List<List<String>> cells, int width, boolean heading, Writer out) throws IOException {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            int due = 0;
            for (int column = 0; column < cells.size(); column++) {
                List<String> cell = cells.get(column);
                String words = i < cell.size() ? cell.get(i) : "";
                line.append(" ".repeat(Math.max(1, due - DisplayWidth.of(line.toString())) + (column == 0 ? 1 : 0)))
                        .append(words);
                due = ACTOR + column * (width + GAP.length()) + GAP.length();
            }
            out.write(Mark.HEADING.paint(line.toString().stripTrailing(), heading && style.color()) + "\n");
        }
    }

    private String say(AlignmentLabel label) {
        return label.in(wording.language());
    }
}
