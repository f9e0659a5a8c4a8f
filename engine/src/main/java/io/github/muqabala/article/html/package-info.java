/**
 * The article and what is known of it, out of a page in HTML: blocks of text are told from the furniture around them by
 * their words, marks and links, and metadata is read from wherever pages put it. Knows text; knows nothing of articles.
 */
package io.github.muqabala.article.html;
