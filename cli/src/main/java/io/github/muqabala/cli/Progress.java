package io.github.muqabala.cli;

import io.github.muqabala.scan.ScanListener;
import java.io.Closeable;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a scan is, on one line of standard error that is wiped out in the end; quick scans show none. */
final class Progress implements ScanListener, Closeable {
    private static final long SECOND = 1_000_000_000L;
    private static final long QUICK = 2 * SECOND;
    private static final long INTERVAL = SECOND / 5;
    private static final int BAR = 20;
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean wanted;
    private final long totalBytes;
    private final LongSupplier nanoTime;
    private final long start;
    private long lastShown;
    private long articles;
    private boolean shown;

    Progress(PrintWriter err, boolean wanted, long totalBytes, LongSupplier nanoTime) {
        this.err = err;
        this.wanted = wanted;
        this.totalBytes = totalBytes;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
    }

    static Progress of(Console console, long totalBytes) {
        return new Progress(console.err(), console.terminal().progressWanted(), totalBytes, System::nanoTime);
    }

    @Override
    public synchronized void read(long articlesRead, long bytes) {
        articles = Math.max(articles, articlesRead);
        long now = nanoTime.getAsLong();
        if (!wanted || now - start < QUICK || (shown && now - lastShown < INTERVAL)) {
            return;
        }
        lastShown = now;
        double share = totalBytes == 0 ? 0 : Math.min(1, (double) bytes / totalBytes);
        double seconds = (double) (now - start) / SECOND;
        int filled = (int) (share * BAR);
        String left = share > 0 ? ", " + duration(seconds * (1 - share) / share) + " left" : "";
        show(String.format(
                Locale.ROOT,
                "%3d %% %s%s  %,d articles, %,d/s%s",
                (int) (share * 100),
                "█".repeat(filled),
                "░".repeat(BAR - filled),
                articles,
                (long) (articles / seconds),
                left));
    }

    @Override
    public synchronized void comparing() {
        if (wanted && nanoTime.getAsLong() - start >= QUICK) {
            show(String.format(Locale.ROOT, "comparing %,d articles", articles));
        }
    }

    private void show(String line) {
        err.print(WIPE + line);
        err.flush();
        shown = true;
    }

    private static String duration(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
    }
}
