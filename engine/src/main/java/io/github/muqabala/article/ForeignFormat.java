package io.github.muqabala.article;

/** What people hand in that is not plain text, told by its first bytes, and what to do about each. */
enum ForeignFormat {
    PDF("a PDF document", "take its text out first, for example: pdftotext", "%PDF-"),
    ZIP("a zip archive or an office document", "save it as plain text", "PK\3\4"),
    GZIP("gzip-compressed", "decompress it first: gzip -d", "\u001F\u008B"),
    WORD("a Word document", "save it as plain text", "\u00D0\u00CF\u0011\u00E0"),
    RTF("an RTF document", "save it as plain text", "{\\rtf"),
    UTF_32("UTF-32 text", "save it as UTF-8, for example: iconv -f UTF-32 -t UTF-8", "\u00FF\u00FE\0\0"),
    UTF_16_LE("UTF-16 text", "save it as UTF-8, for example: iconv -f UTF-16 -t UTF-8", "\u00FF\u00FE"),
    UTF_16_BE("UTF-16 text", "save it as UTF-8, for example: iconv -f UTF-16 -t UTF-8", "\u00FE\u00FF");

    private final String description;
    private final String remedy;
    /** The first bytes, a character each. */
    private final String signature;

    ForeignFormat(String description, String remedy, String signature) {
        this.description = description;
        this.remedy = remedy;
        this.signature = signature;
    }

    /**
     * Lets plain text pass.
     *
     * @throws UnreadableArticleException if the bytes are of a known other format, or hold a NUL as no text does
     */
    static void refuse(String source, byte[] bytes) throws UnreadableArticleException {
        for (ForeignFormat format : values()) {
            if (format.begins(bytes)) {
                throw new UnreadableArticleException(source, "is " + format.description, format.remedy);
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableArticleException(
                        source, "is binary, not text: byte " + i + " is zero", "name a plain-text file");
            }
        }
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < signature.length(); i++) {
            if (i == bytes.length || signature.charAt(i) != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
