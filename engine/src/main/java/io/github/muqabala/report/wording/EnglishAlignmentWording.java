package io.github.muqabala.report.wording;

import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.alignment.origin.Origin;
import java.util.List;

/** English, as a desk editor would put it. */
final class EnglishAlignmentWording implements AlignmentWording {
    private static final int MOST_LISTED = 8;

    @Override
    public UiLanguage language() {
        return UiLanguage.ENGLISH;
    }

    @Override
    public String articles(int count) {
        return count == 1 ? "1 article" : count + " articles";
    }

    @Override
    public String origins(int count) {
        return count == 1 ? "1 independent origin" : count + " independent origins";
    }

    @Override
    public String statements(int count) {
        return count == 1 ? "1 statement" : count + " statements";
    }

    @Override
    public String differences(int count) {
        return count == 1 ? "1 difference" : count + " differences";
    }

    @Override
    public String origin(Origin.Basis basis, List<Integer> numbers) {
        String which = upperCased(inArticles(numbers));
        return switch (basis) {
            case ALONE -> which + (numbers.size() == 1 ? " stands alone" : " stand alone");
            case COPIES -> which + (numbers.size() == 1 ? " is a copy" : " are copies of one another");
            case AGENCY ->
                which + (numbers.size() == 1 ? " credits an agency" : " credit the same agency or copy who does");
        };
    }

    private static String upperCased(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    @Override
    public String inArticles(List<Integer> numbers) {
        if (numbers.size() == 1) {
            return "article " + numbers.get(0);
        }
        StringBuilder list = new StringBuilder("articles ");
        int listed = numbers.size() > MOST_LISTED ? MOST_LISTED - 1 : numbers.size() - 1;
        for (int i = 0; i < listed; i++) {
            list.append(i == 0 ? "" : ", ").append(numbers.get(i));
        }
        int rest = numbers.size() - listed;
        return list.append(" and ")
                .append(rest == 1 ? numbers.get(listed).toString() : rest + " more")
                .toString();
    }

    @Override
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case SAME_WORDING -> "in the same words";
            case PARAPHRASE -> "the same in other words";
            case DIFFERENT_ATTRIBUTION -> "the same, put down to someone else";
            case PARTIAL -> "agree as far as both go";
            case COARSER -> "agree, one is less exact";
            case SHARED_POSITION -> "on the same side";
            case NUMBER_DIFFERS -> "the numbers differ";
            case DATE_DIFFERS -> "the dates differ";
            case ENTITY_DIFFERS -> "who or where differs";
            case CONTRADICTION -> "contradict one another";
            case POSITION_SHIFT -> "the opposite at another time";
            case OPPOSING_POSITIONS -> "on opposite sides";
            case TENSION -> "hard to reconcile";
        };
    }

    @Override
    public String family(Verdict.Family family) {
        return switch (family) {
            case AGREEMENT -> "agreement";
            case DIFFERENCE -> "difference";
            case CONFLICT -> "conflict";
        };
    }

    @Override
    public String reason(Reason.Kind kind) {
        return switch (kind) {
            case SAME_WORDS -> "the same words";
            case SHARED_WORDS -> "words of the same meaning";
            case SAME_ACTOR -> "the same actor";
            case MEMBER -> "one actor belongs to the other, or both to one group";
            case SAME_TOPIC -> "the same topic";
            case SAME_STANCE -> "the same stance";
            case SAME_NUMBER -> "the same number";
            case SAME_DATE -> "the same date";
            case DIFFERENT_ACTOR -> "different actors";
            case DIFFERENT_ENTITY -> "different places or names";
            case DIFFERENT_NUMBER -> "different numbers";
            case DIFFERENT_DATE -> "different dates";
            case COARSER_NUMBER -> "one number takes the other in";
            case COARSER_DATE -> "one date takes the other in";
            case OPPOSITE_STANCE -> "one is for it, the other against it";
            case DIFFERENT_STANCE -> "different stances, which need not be opposite";
            case NEGATION -> "one says that it is not so";
            case ANTONYM -> "words of opposite meaning";
            case DENIAL -> "one accuses, the other denies";
            case DIFFERENT_SOURCE -> "put down to different sources";
            case CONDITION -> "one holds under a condition";
            case DIFFERENT_TIME -> "they were published far apart";
            case ONLY_LEFT -> "only the first says";
            case ONLY_RIGHT -> "only the second says";
        };
    }

    @Override
    public String sign(StanceSign sign) {
        return switch (sign) {
            case FOR -> "for it";
            case AGAINST -> "against it";
            case BOTH -> "for and against";
            case WARNS -> "warns of it";
            case ACCUSES -> "accuses of it";
            case DENIES -> "denies it";
            case WEIGHS -> "weighs it";
            case SILENT -> "does not say";
            case DOES -> "does it";
        };
    }

    @Override
    public String topic(MatrixTopic topic) {
        return topic.english();
    }

    @Override
    public String holds() {
        return " ";
    }

    @Override
    public String more(int count) {
        return "and " + count + " more; --format json has all";
    }

    @Override
    public String comma() {
        return ", ";
    }
}
