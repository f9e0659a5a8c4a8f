package io.github.muqabala.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The name of an encoding. A class, since a lambda would keep the interface, and with it all converters, out of the archive of
 * classes that the program starts from.
 */
final class CharsetName implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new TypeConversionException("'" + name + "' is not an encoding; name one such as windows-1256");
        }
    }
}
