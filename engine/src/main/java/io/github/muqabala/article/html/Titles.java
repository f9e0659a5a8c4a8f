package io.github.muqabala.article.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an article's title from the outlet's name beside it, and from other headings. */
final class Titles {
    private static final Pattern LAST = Pattern.compile("^(.+?)\\s+(?:[-–—|•»:]|::)\\s+([^|–—•»]{2,40})$");
    private static final int LONGEST = 300;
    /** A page with more headings of the first rank does not say by them which is its title. */
    private static final int MOST = 50;

    private Titles() {}

    /** The longest heading of the first rank that other titles of the page agree with, or else the first. */
    static Optional<String> heading(List<Line> lines, List<String> others) {
        List<String> titles = others.stream().map(Titles::folded).toList();
        List<Line> headings = lines.stream()
                .filter(line -> line.heading() == 1 && line.text().length() <= LONGEST)
                .limit(MOST)
                .toList();
        Optional<Line> agreed = headings.stream()
                .filter(line -> line.words() + line.linked() > 1)
                .filter(line -> titles.stream().anyMatch(title -> title.contains(folded(line.text()))))
                .max(Comparator.comparingInt(line -> line.text().length()));
        return agreed.or(() -> headings.stream()
                        .filter(line -> !line.box().pruned && !line.isLinks())
                        .findFirst())
                .map(Line::text);
    }

    /** Whether one of the longer titles is this one behind a few words and a colon. */
    static boolean lacksKicker(String title, List<String> longer) {
        return longer.stream().map(FieldList::clean).anyMatch(other -> other.endsWith(": " + FieldList.clean(title)));
    }

    /** A title without the name of the outlet after it, or whatever else follows the heading. */
    static String withoutOutlet(String title, String heading, List<String> outlets) {
        String clean = FieldList.clean(title);
        if (heading.indexOf(' ') > 0 && clean.startsWith(heading)) {
            String rest = clean.substring(heading.length()).strip();
            if (!rest.isEmpty() && "-–—|•»:：".indexOf(rest.charAt(0)) >= 0) {
                return heading;
            }
        }
        for (String outlet : outlets) {
            String name = FieldList.clean(outlet);
            if (!name.isEmpty() && clean.length() > name.length() && clean.endsWith(name)) {
                String rest = clean.substring(0, clean.length() - name.length()).strip();
                if (rest.matches(".*\\S\\s*(?:[-–—|•»:]|::)$")) {
                    return rest.replaceFirst("\\s*(?:[-–—|•»:]|::)$", "");
                }
            }
        }
        return clean;
    }

    /** A title without what follows it behind a dash or a bar, if none of the page's other titles has that. */
    static String withoutLast(String title, List<String> others) {
        String clean = FieldList.clean(title);
        Matcher last = LAST.matcher(clean);
        if (!last.matches()) {
            return clean;
        }
        String end = folded(last.group(2));
        return others.stream().anyMatch(other -> folded(other).contains(end)) ? clean : last.group(1);
    }

    /** What follows a title behind a dash or a bar. */
    static Optional<String> outlet(String title) {
        Matcher last = LAST.matcher(FieldList.clean(title));
        return last.matches() ? Optional.of(last.group(2)) : Optional.empty();
    }

    private static String folded(String text) {
        return (text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
