package io.github.muqabala.corpus;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** A file of several articles while it is read, by one thread at a time. */
interface OpenFile extends Closeable {

    /** The next stretch, which is a problem where one is met; null at the end, and after what cannot be read past. */
    @Nullable
    Stretch next();

    /** How many bytes of the file were taken. */
    long bytesRead();
}
