package io.github.muqabala.corpus;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.corpus.LineBlocks.Block;
import io.github.muqabala.corpus.LineBlocks.OverlongLineException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of one JSON object on each line. */
final class OpenLines implements OpenFile {
    private final String name;
    private final CorpusOptions options;
    private final CountedFile file;
    private final LineBlocks blocks;
    private boolean broken;

    OpenLines(String name, CountedFile file, CorpusOptions options) {
        this.name = name;
        this.options = options;
        this.file = file;
        this.blocks = new LineBlocks(file.in(), options.maxBytes());
    }

    @Override
    public @Nullable Stretch next() {
        if (broken) {
            return null;
        }
        try {
            Block block = blocks.next();
            return block == null ? null : new LineStretch(name, block, options);
        } catch (OverlongLineException e) {
            return new ProblemStretch(LineStretch.overlong(new Place(name, blocks.nextLine() - 1), options.maxBytes()));
        } catch (IOException e) {
            broken = true;
            return new ProblemStretch(brokenOff(name, blocks.nextLine() - 1, e));
        }
    }

    /** What to tell of a file whose reading fails after a line. */
    static UnreadableArticleException brokenOff(String name, long line, IOException cause) {
        return new UnreadableArticleException(
                name,
                "breaks off after line " + line + " (" + UnreadableArticleException.reason(cause) + ")",
                "get the file anew; it is cut off or damaged",
                cause);
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
