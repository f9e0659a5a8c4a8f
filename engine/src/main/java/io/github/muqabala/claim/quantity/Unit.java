package io.github.muqabala.claim.quantity;

/**
 * What a number may be measured in.
 *
 * @param measure what kind of number that makes it
 * @param sign the currency's code, {@code %} or the unit's usual sign
 */
record Unit(Quantity.Measure measure, String sign) {}
