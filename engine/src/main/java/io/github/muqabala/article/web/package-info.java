/**
 * Pages of the web and how they are fetched: with limits of time and size, not from private networks, and as their
 * hosts ask. Knows nothing of articles.
 */
package io.github.muqabala.article.web;
