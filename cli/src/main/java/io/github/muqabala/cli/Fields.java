package io.github.muqabala.cli;

import io.github.muqabala.corpus.ArticleFields;
import io.github.muqabala.corpus.CorpusOptions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The option that says which fields of JSON lines and columns of tables hold what. */
final class Fields {
    private static final String FIELD = "--field";

    private Fields() {}

    static CommandSpec withOption(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(FIELD)
                .paramLabel("PART=NAME")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The field of JSON lines, or the column, that holds a part of the article, for example"
                        + " text=body; parts: " + String.join(", ", ArticleFields.parts()) + ".")
                .build());
    }

    /** How a corpus is read, by all options that say something of it. */
    static CorpusOptions asked(ParseResult arguments) {
        ArticleFields fields = ArticleFields.DEFAULT;
        for (String mapping : arguments.matchedOptionValue(FIELD, List.<String>of())) {
            int equals = mapping.indexOf('=');
            String part = mapping.substring(0, Math.max(0, equals));
            if (!ArticleFields.parts().contains(part) || equals == mapping.length() - 1) {
                throw new ParameterException(
                        arguments.commandSpec().commandLine(),
                        FIELD + " wants a part of the article and a field's name, such as text=body, not '" + mapping
                                + "'; parts: " + String.join(", ", ArticleFields.parts()));
            }
            fields = fields.with(part, mapping.substring(equals + 1));
        }
        return new CorpusOptions(fields, Reading.asked(arguments));
    }
}
