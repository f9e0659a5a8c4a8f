package io.github.muqabala.alignment.origin;

import io.github.muqabala.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why an article has the origin of others: the agency that it credits.
 *
 * @param article its number
 * @param agency what the agency is called
 * @param place where its text says so; null if its metadata does
 */
public record AgencyCredit(
        int article, String agency, @Nullable Span place) {}
