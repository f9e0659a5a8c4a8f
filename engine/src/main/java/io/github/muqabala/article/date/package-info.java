/** Dates in whatever form publishers write them. Knows nothing of articles. */
package io.github.muqabala.article.date;
