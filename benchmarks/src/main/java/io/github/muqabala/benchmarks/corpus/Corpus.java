package io.github.muqabala.benchmarks.corpus;

import io.github.muqabala.benchmarks.corpus.Seed.Purpose;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A corpus of which every article follows from its number and the seed alone, so that nothing has to be kept: the
 * original of a copy is drawn again. Safe for use by several threads.
 */
final class Corpus {
    /** An original is at most so many articles back. */
    private static final int REACH = 5_000;

    private static final int FOOTER_WORDS = 30;

    private final Seed seed;
    private final Mode mode;
    private final Lexicon arabic;
    private final Lexicon english;
    private final Site[] sites;
    private final int[] footer;

    Corpus(Seed seed, Mode mode) {
        this.seed = seed;
        this.mode = mode;
        arabic = new Lexicon(Language.ARABIC, seed.random(Purpose.LEXICON, 0));
        english = new Lexicon(Language.ENGLISH, seed.random(Purpose.LEXICON, 1));
        sites = IntStream.range(0, Language.OUTLETS)
                .mapToObj(outlet -> new Site(lexicon(Language.ofOutlet(outlet)), seed.random(Purpose.SITE, outlet)))
                .toArray(Site[]::new);
        footer = arabic.prose(FOOTER_WORDS, seed.random(Purpose.SITE, Language.OUTLETS));
    }

    /** The article of a number, from 0. */
    SyntheticArticle article(int number) {
        return switch (mode) {
            case MIXED -> mixed(number);
            case PLAIN -> original(number);
            case IDENTICAL -> original(0).withNumber(number);
            case FOOTER -> {
                SyntheticArticle article = original(number);
                yield article.withWords(Kind.ORIGINAL, Planting.concat(article.words(), footer));
            }
        };
    }

    /** The title of an article; truth knows nothing of it. */
    String title(SyntheticArticle article) {
        SplittableRandom random = seed.random(Purpose.TITLE, article.look());
        int[] words = lexicon(article.language()).prose(random.nextInt(5, 11), random);
        return new Typesetter(this::spelling, article.language(), random).title(words);
    }

    /** The text of an article. */
    String text(SyntheticArticle article) {
        SplittableRandom random = seed.random(Purpose.LAYOUT, article.look());
        Typesetter typesetter = article.kind() == Kind.SPELLING
                ? Typesetter.respelling(this::spelling, article.language(), random)
                : new Typesetter(this::spelling, article.language(), random);
        return typesetter.text(article.words());
    }

    private String spelling(int word) {
        return (word < Language.ENGLISH.firstWord ? arabic : english).spelling(word);
    }

    private SyntheticArticle mixed(int number) {
        Kind kind = kind(number);
        if (kind.isPlanted()) {
            return planted(number, kind);
        }
        SyntheticArticle article = original(number);
        return kind == Kind.FURNISHED
                ? article.withWords(kind, sites[article.outlet()].around(article.words()))
                : article;
    }

    /** The first article is an original, so that the search for one always ends. */
    private Kind kind(int number) {
        return number == 0 ? Kind.ORIGINAL : Kind.draw(seed.random(Purpose.KIND, number));
    }

    private SyntheticArticle original(int number) {
        SplittableRandom random = seed.random(Purpose.PROSE, number);
        int outlet = random.nextInt(Language.OUTLETS);
        int[] words = lexicon(Language.ofOutlet(outlet)).prose(random.nextInt(200, 601), random);
        return new SyntheticArticle(number, Kind.ORIGINAL, SyntheticArticle.NO_ORIGIN, outlet, words, 0, number);
    }

    private SyntheticArticle planted(int number, Kind kind) {
        SplittableRandom random = seed.random(Purpose.PLANTING, number);
        int from;
        do {
            from = number - 1 - random.nextInt(Math.min(number, REACH));
        } while (kind(from) != Kind.ORIGINAL);
        SyntheticArticle origin = original(from);
        Language language = origin.language();
        int outlet = language.firstOutlet + random.nextInt(language.outlets);
        int stretch = switch (kind) {
            case EXCERPT -> random.nextInt(60, 151);
            case QUOTE -> random.nextInt(25, 41);
            default -> 0;
        };
        Lexicon lexicon = lexicon(language);
        Planting planting = new Planting(lexicon, random);
        int[] words = switch (kind) {
            case EDIT2 -> planting.edited(origin.words(), 2);
            case EDIT5 -> planting.edited(origin.words(), 5);
            case EDIT10 -> planting.edited(origin.words(), 10);
            case EDIT20 -> planting.edited(origin.words(), 20);
            case TRUNCATED -> planting.truncated(origin.words());
            case EXCERPT, QUOTE ->
                planting.withStretch(lexicon.prose(random.nextInt(200, 601), random), origin.words(), stretch);
            case FURNITURE -> sites[outlet].around(origin.words());
            default -> origin.words();
        };
        return new SyntheticArticle(number, kind, from, outlet, words, stretch, kind == Kind.EXACT ? from : number);
    }

    private Lexicon lexicon(Language language) {
        return language == Language.ARABIC ? arabic : english;
    }
}
