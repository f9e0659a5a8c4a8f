package io.github.muqabala.article.charset;

import java.nio.charset.Charset;

/**
 * Bytes read as text.
 *
 * @param text the characters, without a byte-order mark
 * @param charset the encoding
 * @param evidence what told it
 * @param replaced how many malformed sequences became U+FFFD; 0 unless that was asked for
 */
public record DecodedText(String text, Charset charset, Evidence evidence, int replaced) {}
