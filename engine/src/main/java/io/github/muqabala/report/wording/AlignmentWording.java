package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.alignment.origin.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a report on an alignment in one language. Texts from articles are not part of any; articles are numbered from
 * 1 on for people.
 */
public interface AlignmentWording {

    /** The wording of a language. */
    static AlignmentWording in(UiLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishAlignmentWording();
            case ARABIC -> new ArabicAlignmentWording();
        };
    }

    UiLanguage language();

    /** How many articles there are. */
    String articles(int count);

    /** How many independent origins there are. */
    String origins(int count);

    /** How many statements there are. */
    String statements(int count);

    /** How many differences there are. */
    String differences(int count);

    /** What articles have in common that have one origin, without the name of an agency. */
    String origin(Origin.Basis basis, List<Integer> numbers);

    /** Which articles say something, by their numbers: {@code articles 1 and 3}. */
    String inArticles(List<Integer> numbers);

    /** What two statements are to one another. */
    String verdict(Verdict verdict);

    /** What verdicts have in common. */
    String family(Verdict.Family family);

    /** What a verdict rests on. */
    String reason(Reason.Kind kind);

    /** What a sign says. */
    String sign(StanceSign sign);

    /** What a topic is called. */
    String topic(MatrixTopic topic);

    /** What stands between an actor's name and how it stands to something. */
    String holds();

    /** That a list goes on. */
    String more(int count);

    /** What parts the members of a list. */
    String comma();

    /** How many articles there are and how many independent origins they have. */
    default String corroboration(int articles, int origins) {
        return articles(articles) + comma() + origins(origins);
    }

    /** The numbers of articles as people know them. */
    static List<Integer> numbers(List<Integer> articles) {
        List<Integer> numbers = new ArrayList<>();
        for (int article : articles) {
            numbers.add(article + 1);
        }
        return numbers;
    }
}
