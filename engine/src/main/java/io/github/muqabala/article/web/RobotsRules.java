package io.github.muqabala.article.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a robots.txt asks of this program (RFC 9309). */
final class RobotsRules {
    private static final String PRODUCT = "muqabala";

    static final RobotsRules NONE = new RobotsRules(List.of());

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    /** The product a user-agent line begins with; a version may follow. */
    private static final Pattern TOKEN = Pattern.compile("\\*|[A-Za-z_-]+");

    private final List<RobotsRule> rules;

    private RobotsRules(List<RobotsRule> rules) {
        this.rules = rules;
    }

    /** Reads what is in the groups of our name, or if there is none in those of all names; linear. */
    static RobotsRules parse(byte[] file) {
        List<RobotsRule> ours = new ArrayList<>();
        List<RobotsRule> everyones = new ArrayList<>();
        boolean named = false;
        boolean inOurs = false;
        boolean inEveryones = false;
        boolean inNames = false;
        for (String line : LINE_END.split(new String(file, StandardCharsets.UTF_8).replace("\uFEFF", ""), -1)) {
            int comment = line.indexOf('#');
            String record = comment < 0 ? line : line.substring(0, comment);
            int colon = record.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = record.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = record.substring(colon + 1).strip();
            switch (key) {
                case "user-agent" -> {
                    Matcher token = TOKEN.matcher(value);
                    String name = token.lookingAt() ? token.group() : "";
                    inOurs = (inNames && inOurs) || name.equalsIgnoreCase(PRODUCT);
                    inEveryones = (inNames && inEveryones) || name.equals("*");
                    named |= inOurs;
                    inNames = true;
                }
                case "allow", "disallow" -> {
                    inNames = false;
                    RobotsRule rule = RobotsRule.of(key.equals("allow"), value);
                    if (inOurs) {
                        ours.add(rule);
                    }
                    if (inEveryones) {
                        everyones.add(rule);
                    }
                }
                default -> {
                    // Other records, such as sitemaps, neither begin nor end a group.
                }
            }
        }
        return new RobotsRules(named ? ours : everyones);
    }

    /** Whether a URL may be fetched: the longest pattern that matches decides, of equally long ones the allowing. */
    boolean allow(URI url) {
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String path = RobotsRule.literal(url.getRawPath() + query);
        int allowed = 0;
        int disallowed = 0;
        for (RobotsRule rule : rules) {
            if (rule.matches(path)) {
                if (rule.allow()) {
                    allowed = Math.max(allowed, rule.length());
                } else {
                    disallowed = Math.max(disallowed, rule.length());
                }
            }
        }
        return allowed >= disallowed || path.equals("/robots.txt");
    }
}
