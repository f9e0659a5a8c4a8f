package io.github.muqabala.article;

/** What people hand in that is neither plain text nor a page, told by its first bytes, and what to do about each. */
enum ForeignFormat {
    PDF("a PDF document", "take its text out first, for example: pdftotext", "%PDF-"),
    ZIP("a zip archive or an office document", "save it as plain text", "PK\3\4"),
    WORD("a Word document", "save it as plain text", "\u00D0\u00CF\u0011\u00E0"),
    RTF("an RTF document", "save it as plain text", "{\\rtf");

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
     * Lets text pass.
     *
     * @throws UnreadableArticleException if the bytes are of a known other format
     */
    static void refuse(String source, byte[] bytes) throws UnreadableArticleException {
        for (ForeignFormat format : values()) {
            if (format.begins(bytes)) {
                throw new UnreadableArticleException(source, "is " + format.description, format.remedy);
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
