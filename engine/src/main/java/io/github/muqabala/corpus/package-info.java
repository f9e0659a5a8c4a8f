/**
 * Collections of articles on disk, in whatever files they are kept: read as streams, on several threads, again if need
 * be. Knows nothing of what is looked for in them.
 */
package io.github.muqabala.corpus;
