package io.github.muqabala.article.plain;

import io.github.muqabala.article.plain.Provenance.Credit;
import io.github.muqabala.article.plain.Provenance.Role;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the agencies and outlets that a text names as where it comes from. */
final class ProvenanceReader {
    /** What is no agency, though credit lines name it beside agencies. */
    private static final String ANY_AGENCIES = "agencies";
    /** A dateline stands so many words from the beginning of its line at most: a city, a country, a date. */
    private static final int DATELINE = 8;
    /** So many words may stand between نقلا عن and an agency's name, such as وكالة الأنباء. */
    private static final int DISTANCE = 2;

    private static final int LONGEST_CUE = 3;

    private static final Phrases CITED = Phrases.of("word cited");
    private static final Phrases CITING = Phrases.of("word citing");
    private static final Phrases SOURCE = Phrases.of("word source");

    private final String text;
    private final Tokens tokens;
    private final CreditLine lines;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Span> outlets = new ArrayList<>();

    ProvenanceReader(Text text) {
        this.text = text.original();
        this.tokens = text.tokens();
        this.lines = new CreditLine(text);
    }

    Provenance read(List<Furniture> furniture) {
        int part = 0;
        int i = 0;
        while (i < tokens.size()) {
            while (part < furniture.size() && furniture.get(part).span().end() <= tokens.start(i)) {
                part++;
            }
            boolean inPart =
                    part < furniture.size() && furniture.get(part).span().start() <= tokens.start(i);
            if (inPart) {
                i = furnished(furniture.get(part), i);
            } else {
                i += prose(i);
            }
        }
        return new Provenance(credits, outlets);
    }

    /** Takes a piece of furniture that begins with word {@code from}, and returns the word after it. */
    private int furnished(Furniture part, int from) {
        int to = from;
        while (to < tokens.size() && tokens.start(to) < part.span().end()) {
            to++;
        }
        if (part.kind() == Furniture.Kind.CREDIT) {
            Role role = SOURCE.lengthAt(tokens, from, to) > 0 ? Role.SOURCE : Role.AUTHOR;
            boolean agency = false;
            for (int i = from; i < to; i++) {
                Agencies.Name name = Agencies.at(tokens, i, to);
                if (name != null) {
                    agency = true;
                    add(i, name, role);
                    i += name.words() - 1;
                }
            }
            if (!agency && lines.isDatedName(from, to)) {
                outlets.add(part.span());
            }
        }
        return Math.max(to, from + 1);
    }

    /** Takes the word of prose at {@code i}, or the agency that it begins, and returns how many words that is. */
    private int prose(int i) {
        Agencies.Name name = Agencies.at(tokens, i, tokens.size());
        if (name == null) {
            return 1;
        }
        Role role = role(i, name);
        if (role != null) {
            add(i, name, role);
        }
        return name.words();
    }

    private @Nullable Role role(int i, Agencies.Name name) {
        int last = i + name.words() - 1;
        if (isInParentheses(i, last)) {
            return isNearLineStart(i) || isLineEnd(last) ? Role.AUTHOR : null;
        }
        if (name.isWord()) {
            return null;
        }
        boolean citing = last + 1 < tokens.size() && CITING.lengthAt(tokens, last + 1, last + 2) > 0;
        return citing || isCited(i) ? Role.SOURCE : null;
    }

    private boolean isCited(int i) {
        for (int from = Math.max(0, i - DISTANCE - LONGEST_CUE); from < i; from++) {
            int cue = CITED.lengthAt(tokens, from, i);
            if (cue > 0 && i - from - cue <= DISTANCE) {
                return true;
            }
        }
        return false;
    }

    private boolean isInParentheses(int first, int last) {
        int before = tokens.start(first) - 1;
        int after = tokens.end(last);
        return before >= 0 && text.charAt(before) == '(' && after < text.length() && text.charAt(after) == ')';
    }

    private boolean isNearLineStart(int i) {
        for (int k = i; k > 0 && k >= i - DATELINE; k--) {
            if (hasLineBreak(tokens.end(k - 1), tokens.start(k))) {
                return true;
            }
        }
        return i <= DATELINE;
    }

    private boolean isLineEnd(int last) {
        return last + 1 == tokens.size() || hasLineBreak(tokens.end(last), tokens.start(last + 1));
    }

    private boolean hasLineBreak(int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.charAt(k) == '\n' || text.charAt(k) == '\r') {
                return true;
            }
        }
        return false;
    }

    private void add(int i, Agencies.Name name, Role role) {
        if (!name.agency().equals(ANY_AGENCIES)) {
            credits.add(new Credit(tokens.span(i, i + name.words()), name.agency(), role));
        }
    }
}
