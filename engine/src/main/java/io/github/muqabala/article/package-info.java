/**
 * Articles and how they are read. Everything that comes from outside passes here, with its limits. Knows nothing of
 * similarity.
 */
package io.github.muqabala.article;
