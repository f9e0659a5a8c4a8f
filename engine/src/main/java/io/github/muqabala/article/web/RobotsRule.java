package io.github.muqabala.article.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * An allow or disallow line of a robots.txt.
 *
 * @param parts what stands between the wildcards of its pattern
 * @param anchored whether what it matches ends with it
 * @param length that of its pattern
 */
record RobotsRule(boolean allow, List<String> parts, boolean anchored, int length) {
    static RobotsRule of(boolean allow, String pattern) {
        boolean anchored = pattern.endsWith("$");
        String path = anchored ? pattern.substring(0, pattern.length() - 1) : pattern;
        List<String> parts =
                Stream.of(path.split("\\*", -1)).map(RobotsRule::literal).toList();
        int length = parts.stream().mapToInt(String::length).sum() + parts.size() - 1 + (anchored ? 1 : 0);
        return new RobotsRule(allow, parts, anchored, length);
    }

    /** A path such that the same paths are equal strings, and without the two characters that patterns give a meaning. */
    static String literal(String path) {
        return PercentEncoding.normalize(path).replace("*", "%2A").replace("$", "%24");
    }

    /** Whether it applies to a path and query made {@link #literal}; an empty pattern applies to none. */
    boolean matches(String path) {
        if (length == 0 || !path.startsWith(parts.get(0))) {
            return false;
        }
        int end = parts.get(0).length();
        // Leftmost matches leave the most room for those that follow.
        for (String part : parts.subList(1, parts.size())) {
            int found = path.indexOf(part, end);
            if (found < 0) {
                return false;
            }
            end = found + part.length();
        }
        String last = parts.get(parts.size() - 1);
        return !anchored || end == path.length() || (parts.size() > 1 && path.endsWith(last));
    }
}
