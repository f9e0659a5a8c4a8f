/** From bytes to characters: which encoding they are in, and what is wrong with them. Knows nothing of articles. */
package io.github.muqabala.article.charset;
