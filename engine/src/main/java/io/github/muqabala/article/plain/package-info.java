/** Plain text as people paste it from pages: what of it is furniture, and what it says of itself. */
package io.github.muqabala.article.plain;
