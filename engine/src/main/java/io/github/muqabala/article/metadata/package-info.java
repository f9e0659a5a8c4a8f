/** What is known of an article beside its text, and where each piece of it comes from. */
package io.github.muqabala.article.metadata;
