package io.github.muqabala.article.web;

/**
 * The beginning of a body, up to a limit.
 *
 * @param whole whether that is all of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record BodyStart(byte[] bytes, boolean whole) {}
