package io.github.muqabala.alignment.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which agency stands behind articles that are copies of one another: the one that most of them credit. So one
 * outlet that credits the wrong agency does not make two agencies one.
 */
final class AgencyGroups {
    /** The agency that each article is put down to; null if it is to none. */
    private final @Nullable AgencyCredit[] ofArticle;

    /** Takes the agencies that each article credits. */
    AgencyGroups(List<List<AgencyCredit>> credits) {
        Set<String> sole = new HashSet<>();
        for (List<AgencyCredit> credited : credits) {
            if (credited.size() == 1) {
                sole.add(credited.get(0).agency());
            }
        }
        ofArticle = new AgencyCredit[credits.size()];
        for (int article = 0; article < ofArticle.length; article++) {
            // What names several is made of their reports: it counts with one that speaks for itself, if there is one.
            ofArticle[article] = credits.get(article).stream()
                    .filter(credit -> sole.contains(credit.agency()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What puts articles down to agencies, in the order of the articles. */
    List<AgencyCredit> credits() {
        List<AgencyCredit> credits = new ArrayList<>();
        for (AgencyCredit credit : ofArticle) {
            if (credit != null) {
                credits.add(credit);
            }
        }
        return credits;
    }

    /** The agency of each component of copies that has one, by the component's least article. */
    Map<Integer, String> agencies(Components copies) {
        Map<Integer, Map<String, Integer>> votes = new TreeMap<>();
        for (AgencyCredit credit : credits()) {
            votes.computeIfAbsent(copies.find(credit.article()), any -> new LinkedHashMap<>())
                    .merge(credit.agency(), 1, Integer::sum);
        }
        Map<Integer, String> agencies = new HashMap<>();
        votes.forEach((component, counts) -> agencies.put(component, most(counts)));
        return agencies;
    }

    /** The name with the highest count, of several the first. */
    private static String most(Map<String, Integer> counts) {
        String most = "";
        int highest = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > highest) {
                most = count.getKey();
                highest = count.getValue();
            }
        }
        return most;
    }
}
