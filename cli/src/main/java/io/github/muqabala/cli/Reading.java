package io.github.muqabala.cli;

import io.github.muqabala.article.ReadingOptions;
import java.nio.charset.Charset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how articles are read. */
final class Reading {
    private static final String MAX_BYTES = "--max-bytes";
    private static final String CHARSET = "--charset";
    private static final String LENIENT = "--lenient";

    private Reading() {}

    /**
     * Adds the options.
     *
     * @param largest what the limit is of
     */
    static CommandSpec withOptions(CommandSpec spec, String largest) {
        return spec.addOption(OptionSpec.builder(CHARSET)
                        .paramLabel("NAME")
                        .type(Charset.class)
                        .converters(new CharsetName())
                        .description(
                                "The encoding of the articles, such as windows-1256; the default is to find it out.")
                        .build())
                .addOption(OptionSpec.builder(LENIENT)
                        .description(
                                "Replaces characters that are malformed and restores text that was saved in a wrong"
                                        + " encoding, where it would be an error.")
                        .build())
                .addOption(OptionSpec.builder(MAX_BYTES)
                        .paramLabel("N")
                        .type(int.class)
                        .converters(new ByteCount())
                        .description(largest + ", in bytes (default: " + ReadingOptions.DEFAULT_MAX_BYTES + ").")
                        .build());
    }

    static ReadingOptions asked(ParseResult arguments) {
        return new ReadingOptions(
                arguments.matchedOptionValue(MAX_BYTES, ReadingOptions.DEFAULT_MAX_BYTES),
                arguments.matchedOptionValue(CHARSET, (Charset) null),
                arguments.hasMatchedOption(LENIENT));
    }
}
