package io.github.muqabala.corpus;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file of a corpus holds. Its first bytes tell, and where they do not, its name. */
enum FileFormat {
    /** Plain text or a page in HTML, which whoever reads it tells apart. */
    ARTICLE("txt|x?html?"),
    /** A JSON object on each line. */
    LINES("jsonl|ndjson"),
    /** A header and rows, of which quoted fields may go over several lines. */
    TABLE("csv|tsv"),
    /** Records of what a crawler fetched, in WARC (ISO 28500). */
    CRAWL("warc");

    private final Pattern name;

    FileFormat(String endings) {
        this.name = Pattern.compile(".*\\.(" + endings + ")(\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** What a name tells; null if nothing. */
    static @Nullable FileFormat ofName(String name) {
        for (FileFormat format : values()) {
            if (format.name.matcher(name).matches()) {
                return format;
            }
        }
        return null;
    }

    /**
     * What a file holds.
     *
     * @param beginning its first bytes, decompressed
     */
    static FileFormat of(String name, byte[] beginning) {
        if (FileBeginning.isCrawl(beginning)) {
            return CRAWL;
        }
        FileFormat named = ofName(name);
        if (named != null && named != ARTICLE) {
            return named;
        }
        return FileBeginning.isLines(beginning) ? LINES : ARTICLE;
    }
}
