package io.github.muqabala.cli;

import io.github.muqabala.article.ReadingOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes on the command line. */
final class ByteCount implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        try {
            int bytes = Integer.parseInt(value);
            if (bytes >= 1 && bytes <= ReadingOptions.LARGEST_MAX_BYTES) {
                return bytes;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is out of range.
        }
        throw new TypeConversionException(
                "'" + value + "' is not a number of bytes between 1 and " + ReadingOptions.LARGEST_MAX_BYTES);
    }
}
