package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.article.charset.CharsetHints;
import io.github.muqabala.article.charset.DecodedText;
import io.github.muqabala.article.charset.MalformedTextException;
import io.github.muqabala.article.charset.TextDecoder;
import io.github.muqabala.article.charset.TextDecoder.Malformed;
import io.github.muqabala.corpus.RowBlocks.Block;
import io.github.muqabala.corpus.RowBlocks.OverlongRowException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file of a header and rows in CSV (RFC 4180), whatever separates the fields. */
final class OpenTable implements OpenFile {
    /** Stands for malformed bytes until it is known which row they are in; no text has it, as it is no character. */
    static final char MALFORMED = '\uFFFF';

    /** So much is looked at for the encoding, in bytes. */
    private static final int LOOKED_AT = 1 << 16;

    private final String name;
    private final CountedFile file;
    private final CorpusOptions options;
    private final TableFormat format;
    private final RowBlocks blocks;
    private @Nullable TableHeader header;
    private boolean ended;

    private OpenTable(String name, CountedFile file, CorpusOptions options, TableFormat format, RowBlocks blocks) {
        this.name = name;
        this.file = file;
        this.options = options;
        this.format = format;
        this.blocks = blocks;
    }

    static OpenTable of(String name, CountedFile file, CorpusOptions options) throws IOException {
        BreakableStream bytes = new BreakableStream(file.in());
        byte[] first = bytes.readNBytes(LOOKED_AT);
        DecodedText decoded = decode(name, first, options);
        TableFormat format = new TableFormat(
                TableFormat.separator(decoded.text()), decoded.charset(), decoded.evidence(), options.maxBytes());
        Reader in = new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(first), bytes),
                decoded.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(MALFORMED)));
        return new OpenTable(
                name, file, options, format, new RowBlocks(in, bytes, format.separator(), options.maxBytes()));
    }

    private static DecodedText decode(String name, byte[] first, CorpusOptions options)
            throws UnreadableArticleException {
        try {
            return TextDecoder.decode(
                    wholeLines(first), new CharsetHints(options.reading().charset(), null, false), Malformed.REPLACE);
        } catch (MalformedTextException e) {
            throw new UnreadableArticleException(
                    name, "is " + e.getMessage(), "name a text file, or its encoding (--charset)", e);
        }
    }

    /** Without a last line that is cut off, since a character that is cut in two would be malformed. */
    private static byte[] wholeLines(byte[] first) {
        int end = first.length;
        if (end < LOOKED_AT) {
            return first;
        }
        while (end > 0 && first[end - 1] != '\n') {
            end--;
        }
        // In UTF-16 and UTF-32 of this order the line feed goes on.
        while (end % 2 != 0 && end < first.length && first[end] == 0) {
            end++;
        }
        return end == 0 ? first : Arrays.copyOf(first, end);
    }

    @Override
    public @Nullable Stretch next() {
        if (ended) {
            return null;
        }
        try {
            Block block = blocks.next();
            if (block == null) {
                return null;
            }
            TableHeader known = header;
            if (known == null) {
                known = TableHeader.of(name, format.fields(block.row(0)), options.fields());
                header = known;
            }
            return new RowStretch(name, block, known, format, options.reading().lenient());
        } catch (OverlongRowException e) {
            return new ProblemStretch(RowStretch.overlong(new Place(name, e.line()), options.maxBytes()));
        } catch (UnreadableArticleException e) {
            ended = true;
            return new ProblemStretch(e);
        } catch (IOException e) {
            ended = true;
            return new ProblemStretch(OpenLines.brokenOff(name, blocks.line() - 1, e));
        }
    }

    @Override
    public long bytesRead() {
        return file.bytesRead();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
