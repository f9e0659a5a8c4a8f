package io.github.muqabala.text;

import java.util.SplittableRandom;

/** Strings that hold what real and hostile text holds, the same for the same seed. */
public final class RandomText {
    private static final String[] PIECES = {
        "ليبيا",
        "وأكد",
        "الجزائر",
        "مصر",
        "إلى",
        "على",
        "مسؤول",
        "شئون",
        "قوة",
        "هٰذا",
        "مُحَمَّد",
        "الـــدولة",
        "ﻷن",
        "ﷲ",
        "ﷺ",
        "ﻻ",
        "ک",
        "ی",
        "١٢٣",
        "۴۵",
        "Straße",
        "naïve",
        "İstanbul",
        "ﬁne",
        "½",
        "Ⅷ",
        "①",
        "中文",
        "がぎ",
        "ｶﾞ",
        "ไทย",
        "हिन्दी",
        "각",
        "\uD83D\uDE00",
        "\uD835\uDC00",
        "\uD840\uDC00",
        "e\u0301",
        "ا\u0653",
        "و\u0654",
        "\u0301",
        "\u064B",
        "\u0640",
        "\u200C",
        "\u200D",
        "\u200F",
        "\u202B",
        "\u202C",
        "\u2066",
        "\u2069",
        "\uFEFF",
        "\u00AD",
        "\uD800",
        "\uDC00",
        "\uFE0F",
        "\u3099",
        "\u0903",
        " ",
        " ",
        " ",
        "\u00A0",
        "\n",
        "\n\n",
        "\t",
        "\u2028",
        "، ",
        "؛",
        "؟ ",
        ". ",
        "«",
        "»",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "-",
        "—",
        "…",
        "(",
        ")",
        "_",
        "1.5",
        "don't",
        "\u0000",
        "㌀",
        "\uFDFA",
        "\u0344",
        "\u037A"
    };

    private final SplittableRandom random;

    public RandomText(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Up to {@code pieces} words, marks, controls and halves of characters, and some code points drawn blindly. */
    public String next(int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces + 1);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    /** Words drawn from a small vocabulary, so that runs repeat. */
    public String words(int count, int vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('w').append(random.nextInt(vocabulary)).append(' ');
        }
        return text.toString();
    }
}
