import org.jspecify.annotations.NullMarked;

/** Muqabala: compares news articles, offline and without a model. */
@NullMarked
module io.github.muqabala.engine {
    requires com.fasterxml.jackson.core;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires io.github.javadiffutils;
    requires java.net.http;
    requires java.xml;
    requires jwarc;
    requires org.apache.lucene.analysis.common;
    requires org.jsoup;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;

    exports io.github.muqabala;
    exports io.github.muqabala.alignment.origin;
    exports io.github.muqabala.alignment.retrieval;
    exports io.github.muqabala.alignment.sentence;
    exports io.github.muqabala.alignment;
    exports io.github.muqabala.article;
    exports io.github.muqabala.article.charset;
    exports io.github.muqabala.article.date;
    exports io.github.muqabala.article.html;
    exports io.github.muqabala.article.metadata;
    exports io.github.muqabala.article.plain;
    exports io.github.muqabala.article.web;
    exports io.github.muqabala.claim;
    exports io.github.muqabala.claim.actor;
    exports io.github.muqabala.claim.attribution;
    exports io.github.muqabala.claim.date;
    exports io.github.muqabala.claim.quantity;
    exports io.github.muqabala.claim.stance;
    exports io.github.muqabala.claim.topic;
    exports io.github.muqabala.comparison;
    exports io.github.muqabala.corpus;
    exports io.github.muqabala.duplicate;
    exports io.github.muqabala.lexicon;
    exports io.github.muqabala.passage;
    exports io.github.muqabala.report;
    exports io.github.muqabala.report.wording;
    exports io.github.muqabala.scan;
    exports io.github.muqabala.similarity;
    exports io.github.muqabala.text;
}
