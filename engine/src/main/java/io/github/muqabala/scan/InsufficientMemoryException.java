package io.github.muqabala.scan;

import java.io.IOException;
import java.util.Locale;

/** A corpus that cannot be scanned in the memory that there is. The message is one line that says how much it takes. */
public final class InsufficientMemoryException extends IOException {
    private static final long serialVersionUID = 1;
    private static final double GIGABYTE = 1e9;

    InsufficientMemoryException(long corpus, long needed, long available) {
        super(String.format(
                Locale.ROOT,
                "the corpus has %.1f GB; to compare it takes about %.1f GB of memory, and Java may take %.1f;"
                        + " give it more, for example: MUQABALA_JAVA_OPTS=-Xmx%dg, or scan a part",
                corpus / GIGABYTE,
                needed / GIGABYTE,
                available / GIGABYTE,
                (long) Math.ceil(needed * 1.2 / (1 << 30))));
    }
}
