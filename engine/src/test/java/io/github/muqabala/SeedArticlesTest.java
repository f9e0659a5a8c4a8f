package io.github.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.metadata.MetadataField.Name;
import io.github.muqabala.article.plain.Furniture;
import io.github.muqabala.article.plain.Repetition;
import io.github.muqabala.comparison.Comparison;
import io.github.muqabala.comparison.Relation;
import io.github.muqabala.passage.Passage;
import io.github.muqabala.passage.Repeat;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five real articles, for acceptance; they lie outside the project and the tests are skipped where they do not. */
class SeedArticlesTest {
    private static final Span BODY = new Span(4220, 11592);

    private static final Span SECOND_BODY = new Span(11593, 18965);

    private final List<Article> articles = new ArrayList<>();

    @BeforeEach
    void readArticles() throws IOException {
        for (Path file : SeedArticles.files()) {
            articles.add(Muqabala.read(file));
        }
    }

    @Test
    void noPairSharesARunOfEightWords() {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                Comparison comparison = Muqabala.compare(articles.get(i), articles.get(j));
                assertThat(comparison.passages()).as("%d and %d", i, j).isEmpty();
                assertThat(runsByString(articles.get(i), articles.get(j)))
                        .as("%d and %d by strings", i, j)
                        .isZero();
            }
        }
    }

    @Test
    void aPageHoldsItsBodyTwice() {
        Article page = articles.get(4);
        Article body = new Article("body", Text.of(BODY.in(page.text().original())));
        Comparison comparison = Muqabala.compare(page, body);
        assertThat(comparison.similarity().containmentRight()).isEqualTo(1);
        assertThat(comparison.passages()).extracting(Passage::left).containsExactly(BODY, SECOND_BODY);
        assertThat(comparison.left().repeats())
                .extracting(repeat -> repeat.first().length())
                .containsExactly(7372);
    }

    @Test
    void noPairIsACopyOrSharesAQuotation() {
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                Comparison comparison = Muqabala.compare(articles.get(i), articles.get(j));
                assertThat(comparison.verdict().relation())
                        .as("%d and %d", i, j)
                        .isEqualTo(Relation.SAME_EVENT);
                assertThat(comparison.left().composition().copiedShare())
                        .as("%d and %d", i, j)
                        .isZero();
            }
        }
    }

    @Test
    void thePageIsItsBodyAndNothingMore() {
        Article page = articles.get(4);
        Article body = new Article("body", Text.of(BODY.in(page.text().original())));
        Comparison comparison = Muqabala.compare(page, body);
        assertThat(comparison.verdict().relation()).isEqualTo(Relation.IDENTICAL);
        assertThat(comparison.right().composition().copiedShare()).isEqualTo(1);
    }

    @Test
    void thePageIsFurnitureButForItsHeadlineAndItsTwoBodies() {
        String page = articles.get(4).text().original();
        List<Furniture> furniture = Furniture.of(articles.get(4).text());
        assertThat(furniture.stream().filter(part -> part.kind() == Furniture.Kind.HEADLINES))
                .hasSize(58);
        assertThat(furniture)
                .hasSize(62)
                .noneMatch(part -> part.span().overlaps(new Span(BODY.start(), SECOND_BODY.end())));
        int furnished =
                furniture.stream().mapToInt(part -> words(part.span().in(page))).sum();
        String headline = page.substring(0, BODY.start()).strip().lines().toList().stream()
                .filter(line -> Furniture.of(Text.of(line)).isEmpty())
                .reduce("", (before, line) -> line);
        assertThat(furnished + words(headline) + 2 * words(BODY.in(page))).isEqualTo(words(page));
    }

    @Test
    void articlesAloneHaveTheirCaptionsLinkAndCreditAsFurniture() {
        assertThat(articles.subList(0, 4).stream()
                        .flatMap(article -> Furniture.of(article.text()).stream())
                        .map(Furniture::kind))
                .containsExactly(
                        Furniture.Kind.CAPTION, Furniture.Kind.CAPTION, Furniture.Kind.LINK, Furniture.Kind.CREDIT);
    }

    @Test
    void whatAnArticleSaysOfItselfIsKnownWithItsPlace() {
        assertThat(fields(0)).isEmpty();
        assertThat(fields(1)).containsExactly("TITLE 2-55", "SOURCE_LINK 4954-4985");
        assertThat(fields(2)).containsExactly("AGENCY 4895-4902", "AGENCY 4904-4909", "AGENCY 4911-4919");
        assertThat(fields(3)).containsExactly("TITLE 0-72");
        assertThat(fields(4)).containsExactly("TITLE 4123-4174", "PUBLISHED 4175-4218", "OUTLET 4182-4199");
        assertThat(articles.get(4).metadata().date()).isEqualTo("2014-10-01");
        assertThat(articles.get(1).metadata().first(Name.SOURCE_LINK)).endsWith("/16283/");
    }

    private List<String> fields(int article) {
        return articles.get(article).metadata().fields().stream()
                .map(field -> field.name() + " "
                        + Objects.requireNonNull(field.place()).start() + "-"
                        + Objects.requireNonNull(field.place()).end())
                .toList();
    }

    @Test
    void pullQuotesAndTheSecondBodyAreRepetitions() {
        assertThat(Repetition.of(articles.get(1).text()))
                .containsExactly(
                        new Repetition(new Span(1071, 1214), Repetition.Kind.PULL_QUOTE),
                        new Repetition(new Span(2981, 3115), Repetition.Kind.PULL_QUOTE));
        List<Repetition> page = Repetition.of(articles.get(4).text());
        assertThat(page)
                .isNotEmpty()
                .allMatch(line ->
                        line.kind() == Repetition.Kind.REPEAT && line.span().overlaps(SECOND_BODY));
        String text = articles.get(4).text().original();
        assertThat(page.stream().mapToInt(line -> words(line.span().in(text))).sum())
                .isEqualTo(words(SECOND_BODY.in(text)));
    }

    private static int words(String text) {
        return Text.of(text).tokens().size();
    }

    @Test
    void aRepeatIsFoundAcrossAParagraphBreak() {
        Comparison comparison = Muqabala.compare(articles.get(1), articles.get(0));
        Repeat repeat = comparison.left().repeats().get(0);
        assertThat(repeat.first()).isEqualTo(new Span(1076, 1213));
        assertThat(repeat.second()).isEqualTo(new Span(1534, 1672));
        assertThat(repeat.second().in(articles.get(1).text().original())).contains("\n\n");
    }

    @Test
    void respellingAnArticleLeavesItTheSame() {
        for (Article article : articles) {
            String respelled = article.text()
                    .original()
                    .replaceAll("[أإآ]", "ا")
                    .replaceAll("ى\\b", "ي")
                    .replaceAll("ة", "ه")
                    .replaceAll("(\\p{IsArabic}\\p{L})(?=\\p{IsArabic})", "$1ـ")
                    .replaceAll("ن", "نَ");
            Comparison comparison = Muqabala.compare(article, new Article("respelled", Text.of(respelled)));
            assertThat(comparison.similarity().jaccard()).as(article.source()).isEqualTo(1);
        }
    }

    /** The same question asked in another way: windows of eight folded words as strings. */
    private static long runsByString(Article left, Article right) {
        List<String> windows = windows(left);
        return windows(right).stream().filter(windows::contains).count();
    }

    private static List<String> windows(Article article) {
        String[] words = Pattern.compile("[^\\p{L}\\p{N}]+")
                .matcher(article.text()
                        .original()
                        .replaceAll("[\u064B-\u0652ـ]", "")
                        .replaceAll("[أإآ]", "ا")
                        .replace('ى', 'ي')
                        .replace('ة', 'ه')
                        .toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ");
        List<String> windows = new ArrayList<>();
        for (int i = 0; i + 8 <= words.length; i++) {
            windows.add(String.join(" ", List.of(words).subList(i, i + 8)));
        }
        return windows;
    }
}
