package io.github.muqabala.alignment;

import io.github.muqabala.alignment.origin.Origins;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.Claims;
import io.github.muqabala.parallel.Threads;
import io.github.muqabala.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Aligns articles, step by step. */
final class Aligner {
    private final List<AlignedArticle> articles;
    private final AlignmentOptions options;
    private final List<@Nullable LocalDate> published;

    Aligner(List<Extraction> extractions, AlignmentOptions options) {
        this.options = options;
        DayOfNews days = new DayOfNews(extractions);
        published = days.known();
        articles = read(extractions, days);
    }

    /** The claims of each article, read on all processors. */
    private List<AlignedArticle> read(List<Extraction> extractions, DayOfNews days) {
        AlignedArticle[] read = new AlignedArticle[extractions.size()];
        AtomicInteger next = new AtomicInteger();
        Threads.run(Math.min(read.length, Runtime.getRuntime().availableProcessors()), thread -> {
            for (int i = next.getAndIncrement(); i < read.length; i = next.getAndIncrement()) {
                Extraction extraction = extractions.get(i);
                read[i] = new AlignedArticle(extraction, Claims.of(days.dated(extraction), options.claims()));
            }
            return thread;
        });
        return List.of(read);
    }

    Alignment alignment() {
        List<Statement> statements = Statements.of(articles);
        List<Words> words = articles.stream()
                .map(article -> Words.of(article.article().text()))
                .toList();
        Readings readings = new Readings(words, statements);
        Camps camps = Camps.of(statements, words);
        TopicNames names = new TopicNames(options.lexicon());
        FigureSlots figures = FigureSlots.of(statements, words, options.claims().topics(), published);
        List<Bond> bonds = new ArrayList<>(new PositionLinks(published, readings).between(camps));
        bonds.addAll(new FigureLinks().between(figures));
        List<Link> worded = Bond.besidesConflicts(bonds, new WordingLinks(statements, words, readings).all());
        Joined same = Joined.of(worded);
        worded.forEach(link -> bonds.add(new Bond(link, same.root(link.left()), same.root(link.right()))));
        List<Link> links = new ArrayList<>();
        bonds.forEach(bond -> links.add(bond.link()));
        links.sort(Comparator.comparingInt((Link link) -> link.left().number())
                .thenComparingInt(link -> link.right().number()));
        Origins origins =
                Origins.of(articles.stream().map(AlignedArticle::extraction).toList());
        Groups groups = new Groups(origins);
        groups.add(camps, names);
        figures.byValue().forEach(groups::add);
        same.components().forEach(groups::add);
        return new Alignment(
                articles,
                origins.origins(),
                statements,
                links,
                groups.agreements(),
                groups.disagreements(bonds),
                new MatrixBuilder(names).build(camps));
    }
}
