package io.github.muqabala.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Writes the outcome of {@link FoldingRules} in the form that {@link FoldingTable} reads. */
final class FoldingTableWriter {
    private static final int PAGE = 256;

    private FoldingTableWriter() {}

    static byte[] bytes() {
        StringBuilder pageOf = new StringBuilder();
        StringBuilder pages = new StringBuilder();
        StringBuilder mappings = new StringBuilder();
        Map<String, Integer> numbers = new HashMap<>();
        int mapped = 0;
        for (int page = 0; page <= Character.MAX_CODE_POINT / PAGE; page++) {
            StringBuilder entries = new StringBuilder();
            for (int codePoint = page * PAGE; codePoint < (page + 1) * PAGE; codePoint++) {
                String folded = isSurrogate(codePoint) ? "" : FoldingRules.fold(codePoint);
                char entry = entry(codePoint, folded);
                entries.append(entry);
                if (entry == FoldingTable.MAPPED || entry == FoldingTable.MAPPED_SEPARATOR) {
                    mapped++;
                    mappings.append((char) (codePoint >> 16)).append((char) codePoint);
                    mappings.append((char) folded.length()).append(folded);
                }
            }
            Integer number = numbers.putIfAbsent(entries.toString(), numbers.size());
            if (number == null) {
                pages.append(entries);
            }
            pageOf.append((char) (number == null ? numbers.size() - 1 : number));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FoldingTable.FORMAT);
            for (StringBuilder chars : new StringBuilder[] {pageOf, pages, mappings}) {
                out.writeInt(chars.length());
                out.writeChars(chars.toString());
            }
            out.writeInt(mapped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static char entry(int codePoint, String folded) {
        if (isSurrogate(codePoint)) {
            return FoldingTable.SURROGATE;
        }
        if (folded.isEmpty()) {
            return FoldingRules.kind(codePoint) == FoldingRules.Kind.CONTROL ? FoldingTable.CONTROL : FoldingTable.MARK;
        }
        FoldingRules.Kind kind = FoldingRules.kind(folded.codePointAt(0));
        boolean self = folded.equals(Character.toString(codePoint));
        return switch (kind) {
            case SEPARATOR -> self ? FoldingTable.SEPARATOR : FoldingTable.MAPPED_SEPARATOR;
            case SOLO -> self ? FoldingTable.SOLO : FoldingTable.MAPPED;
            case EXTENDER -> self ? FoldingTable.EXTENDER : FoldingTable.MAPPED;
            case LETTER -> folded.length() == 1 ? folded.charAt(0) : self ? FoldingTable.SELF : FoldingTable.MAPPED;
            case MARK, CONTROL -> throw new IllegalStateException("left in a folded form: " + folded);
        };
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
