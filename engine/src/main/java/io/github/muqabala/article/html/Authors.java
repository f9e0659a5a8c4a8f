package io.github.muqabala.article.html;

import io.github.muqabala.article.html.JsonTree.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of authors, told apart in what pages say of them.
 *
 * @param persons those who are persons as far as the page tells
 * @param others outlets and agencies before persons
 */
record Authors(List<String> persons, List<String> others) {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:written by|by|von|par|por|di|door|av|story by|reported by|text|autor(?:in)?|author|بقلم|كتبت?|إعداد|تحرير|حوار|حاوره|حاورته)"
                    + "(?=[\\s:])[\\s:]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|،؛/]\\s*|\\s+(?:and|und|et|y|och|og|ve|en|with|mit|&|و)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile("https?://.*|www\\..*|.*@.*|[^\\p{L}]*|.*\\d{4}.*");
    private static final Pattern NO_NAMES = Pattern.compile("https?://.*|\\(.*\\)|.*[{}<>].*", Pattern.DOTALL);
    /** Arabic bylines have the place behind the name. */
    private static final Pattern PLACE = Pattern.compile("\\s+[-–—]\\s+\\p{IsArabic}[\\p{IsArabic}\\s]*$");

    private static final Pattern CREDIT = Pattern.compile("\\([^()]*\\s[-–—]\\s([^()]+)\\)");
    private static final Pattern DOMAIN =
            Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON =
            Pattern.compile("(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*|de|la|von|van|der|den|di|al|bin|el)"
                    + "(?:\\s+(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*|de|la|von|van|der|den|di|da|al|bin|el)){1,5}");
    private static final Set<String> TITLES = Set.of("jr.", "sr.", "jr", "sr", "md", "phd", "m.d.", "ph.d.");
    private static final int LONGEST = 80;
    /** No article has more authors, and looking each up takes time. */
    static final int MOST = 50;

    /** The names in a line, the first of them if there are too many. */
    static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        if (NO_NAMES.matcher(line.strip()).matches()) {
            return names;
        }
        for (String part : BETWEEN.split(PREFIX.matcher(FieldList.clean(line)).replaceFirst(""), -1)) {
            if (names.size() == MOST) {
                break;
            }
            String name = PREFIX.matcher(part.strip()).replaceFirst("").strip();
            name = PLACE.matcher(name).replaceFirst("");
            if (TITLES.contains(name.toLowerCase(Locale.ROOT)) && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (name.length() <= LONGEST && !NO_NAME.matcher(name).matches() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The authors of an object. */
    static Authors of(JsonObject article, List<JsonObject> objects) {
        Authors authors = new Authors(new ArrayList<>(), new ArrayList<>());
        for (String key : List.of("author", "creator")) {
            List<Object> values = article.all(key);
            for (Object value : values.subList(0, Math.min(MOST, values.size()))) {
                if (value instanceof String text) {
                    authors.persons.addAll(in(text));
                } else if (value instanceof JsonObject object) {
                    authors.add(LinkedArticle.resolve(object, objects));
                }
            }
            if (!authors.persons.isEmpty()) {
                break;
            }
        }
        // What is said to be a person but called as the outlet is left to whoever knows the outlet's name.
        authors.others.addAll(authors.persons);
        return authors;
    }

    private void add(JsonObject author) {
        boolean person = author.all("@type").isEmpty() || author.all("@type").contains("Person");
        author.texts("name").forEach(name -> (person ? persons : others).addAll(in(name)));
    }

    /** The agency of a credit in brackets, behind the place. */
    static Optional<String> agency(String credit) {
        Matcher matcher = CREDIT.matcher(credit.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Those that read as a person's name does: two words and more, each with a capital where the script has any. */
    static List<String> persons(String line) {
        return in(line).stream().filter(name -> PERSON.matcher(name).matches()).toList();
    }

    /** Whether a name is an outlet's address. */
    static boolean isDomain(String name) {
        return DOMAIN.matcher(name).matches();
    }
}
