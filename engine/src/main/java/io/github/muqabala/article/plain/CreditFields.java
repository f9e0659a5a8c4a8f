package io.github.muqabala.article.plain;

import io.github.muqabala.article.date.Dates;
import io.github.muqabala.article.metadata.MetadataField;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.metadata.MetadataField.Origin;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a line of credits says: when an article was published, where, by whom and from which agencies. */
final class CreditFields {
    private static final int LONGEST_OUTLET = 6;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SUPPLIER = 3;

    private static final Phrases UPDATE = Phrases.of("word update");
    private static final Phrases PUBLISHED_IN = Phrases.of("word published in");
    private static final Phrases OUTLET = Phrases.of("word outlet");
    private static final Phrases BYLINE = Phrases.of("word byline");
    private static final Phrases TODAY = Phrases.of("word today");
    private static final Phrases AND = Phrases.of("word and");

    private final Text text;
    private final Tokens tokens;
    private final CreditLine line;
    private final Span span;
    private final int from;
    private final int to;
    private final List<MetadataField> fields = new ArrayList<>();

    private CreditFields(Text text, Span span) {
        this.text = text;
        this.tokens = text.tokens();
        this.line = new CreditLine(text);
        this.span = span;
        this.from = tokens.firstFrom(span.start());
        this.to = tokens.firstFrom(span.end());
    }

    static List<MetadataField> of(Text text, Span span) {
        CreditFields credit = new CreditFields(text, span);
        credit.addDate();
        credit.addOutlet();
        credit.addAuthors();
        credit.addSuppliers();
        return credit.fields;
    }

    private void addDate() {
        if (line.isDate(from, to)) {
            Name name = has(UPDATE, new Piece(from, to)) ? Name.MODIFIED : Name.PUBLISHED;
            Dates.inText(span.in(text.original()))
                    .ifPresent(date -> fields.add(new MetadataField(name, date, Origin.VISIBLE_TEXT, span)));
        }
    }

    private void addOutlet() {
        for (int i = from; i < to; i++) {
            int start = i + PUBLISHED_IN.lengthAt(tokens, i, to);
            int end = start;
            while (start > i && end < to && !isDate(end) && (end == start || !line.isSetOff(end))) {
                end++;
            }
            if (end > start) {
                add(Name.OUTLET, start, Math.min(end, start + LONGEST_OUTLET));
                return;
            }
        }
        for (Piece piece : pieces(false)) {
            boolean named = has(OUTLET, piece) && !has(BYLINE, piece) && !namesAgency(piece);
            if (named && piece.words() > 1 && piece.words() <= LONGEST_OUTLET) {
                add(Name.OUTLET, piece.from(), piece.to());
                return;
            }
        }
    }

    private void addAuthors() {
        boolean byline = false;
        for (Piece piece : pieces(true)) {
            int cue = BYLINE.lengthAt(tokens, piece.from(), piece.to());
            byline |= cue > 0;
            int start = piece.from() + cue;
            int end = start;
            while (end < piece.to() && !isLowerCase(end)) {
                end++;
            }
            boolean named = end - start > 1 && end - start <= LONGEST_NAME;
            if (byline && named && !has(OUTLET, piece) && !namesAgency(piece)) {
                add(Name.AUTHOR, start, end);
            }
        }
    }

    /** In a list of two agencies and more, what is not known as one is one as well, or the outlet itself. */
    private void addSuppliers() {
        if (text.original().charAt(span.start()) != '(') {
            return;
        }
        List<Piece> pieces = pieces(false);
        long agencies = pieces.stream()
                .filter(piece -> line.isAgency(piece.from(), piece.to()))
                .count();
        for (Piece piece : pieces) {
            boolean known = line.isAgency(piece.from(), piece.to());
            if (agencies > 1 && !known && piece.words() <= LONGEST_SUPPLIER) {
                add(Name.AGENCY, piece.from(), piece.to());
            }
        }
    }

    /** Words of a line without separators and dates among them. */
    private record Piece(int from, int to) {
        int words() {
            return to - from;
        }
    }

    private List<Piece> pieces(boolean atAnd) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean out = isDate(i) || (atAnd && AND.lengthAt(tokens, i, to) > 0);
            if (i > start && (out || line.isSetOff(i))) {
                pieces.add(new Piece(start, i));
                start = i;
            }
            start = out ? i + 1 : start;
        }
        if (start < to) {
            pieces.add(new Piece(start, to));
        }
        return pieces;
    }

    /** Whether a word is of a date; many outlets are called اليوم, which they are not if a date stands there for itself. */
    private boolean isDate(int i) {
        boolean name = TODAY.lengthAt(tokens, i, i + 1) > 0 && i > from && !line.isDateWord(i - 1) && !line.isSetOff(i);
        return line.isDateWord(i) && !name;
    }

    /** A name ends where a word of Latin script is in small letters, such as the one before the place. */
    private boolean isLowerCase(int i) {
        return Character.isLowerCase(text.original().charAt(tokens.start(i)));
    }

    private boolean has(Phrases phrases, Piece piece) {
        return phrases.occurIn(tokens, piece.from(), piece.to());
    }

    private boolean namesAgency(Piece piece) {
        return IntStream.range(piece.from(), piece.to()).anyMatch(i -> Agencies.at(tokens, i, piece.to()) != null);
    }

    private void add(Name name, int first, int end) {
        Span place = tokens.span(first, end);
        fields.add(new MetadataField(name, place.in(text.original()), Origin.VISIBLE_TEXT, place));
    }
}
