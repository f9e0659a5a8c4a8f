package io.github.muqabala.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a lexicon of a user's from YAML 1.2; {@code docs/lexicon.md} says what it may hold.
 *
 * <p>Everything is checked: what is not known, not of the right type, said twice or empty is an error that names its line.
 */
public final class LexiconReader {
    /** A file may have that many bytes. */
    public static final int MOST_BYTES = 1 << 20;

    /** A lexicon may have that many phrases. */
    public static final int MOST_PHRASES = 10_000;

    private static final Set<String> KINDS = Set.of("COUNTRY", "GROUP", "BODY", "ORGANISATION", "PERSON");

    private final YamlPlace root;
    private int phrases;

    private LexiconReader(YamlPlace root) {
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param known the ids of actors that the engine has, which may be members and affiliations
     * @throws LexiconException if it is too large, not UTF-8, not YAML or not a lexicon
     * @throws IOException if it cannot be read
     */
    public static UserLexicon read(Path file, Set<String> known) throws IOException, LexiconException {
        if (Files.size(file) > MOST_BYTES) {
            throw new LexiconException(file.toString(), 0, "larger than 1 MB; split it or leave phrases out");
        }
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return read(yaml, file.toString(), known);
        } catch (CharacterCodingException e) {
            throw new LexiconException(file.toString(), 0, "not UTF-8; save it as UTF-8");
        }
    }

    /**
     * Reads a text.
     *
     * @param name what errors call it
     * @throws LexiconException if it is not YAML or not a lexicon
     */
    public static UserLexicon read(String yaml, String name, Set<String> known) throws LexiconException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(MOST_BYTES)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(100)
                .build();
        try {
            Optional<Node> node =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml))).getSingleNode();
            if (node.isEmpty()) {
                throw new LexiconException(name, 0, "empty; begin with \"version: 1\"");
            }
            return new LexiconReader(new YamlPlace(name, "the lexicon", node.get())).lexicon(known);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new LexiconException(name, line, "not YAML: " + oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new LexiconException(name, 0, "not YAML: " + oneLine(e.getMessage()));
        }
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private UserLexicon lexicon(Set<String> known) throws LexiconException {
        Map<String, YamlPlace> keys = root.mapping(Set.of("version", "actors", "aliases", "topics"));
        YamlPlace version = keys.get("version");
        if (version == null || !version.text().equals("1")) {
            throw (version == null ? root : version).error("the version is missing or not known; write \"version: 1\"");
        }
        Map<String, UserLexicon.Actor> actors = new LinkedHashMap<>();
        Map<String, YamlPlace> places = new LinkedHashMap<>();
        if (keys.get("actors") != null) {
            for (Map.Entry<String, YamlPlace> entry :
                    keys.get("actors").mapping().entrySet()) {
                places.put(entry.getKey(), entry.getValue());
                actors.put(entry.getKey(), actor(entry.getKey(), entry.getValue()));
            }
        }
        if (keys.get("aliases") != null) {
            for (Map.Entry<String, YamlPlace> entry :
                    keys.get("aliases").mapping().entrySet()) {
                String id = entry.getKey();
                if (!known.contains(id) && !actors.containsKey(id)) {
                    throw entry.getValue().error("no actor has the id \"" + id + "\"; give it under \"actors\"");
                }
                actors.merge(id, aliases(id, entry.getValue()), LexiconReader::joined);
                places.putIfAbsent(id, entry.getValue());
            }
        }
        new ActorLinks(actors, places, known).check();
        List<UserLexicon.Topic> topics = new ArrayList<>();
        if (keys.get("topics") != null) {
            for (Map.Entry<String, YamlPlace> entry :
                    keys.get("topics").mapping().entrySet()) {
                topics.add(topic(entry.getKey(), entry.getValue()));
            }
        }
        return new UserLexicon(List.copyOf(actors.values()), topics);
    }

    private UserLexicon.Actor aliases(String id, YamlPlace place) throws LexiconException {
        return new UserLexicon.Actor(id, null, null, null, phrases(place, false), null, List.of());
    }

    private static UserLexicon.Actor joined(UserLexicon.Actor actor, UserLexicon.Actor aliases) {
        List<String> forms = new ArrayList<>(actor.forms());
        forms.addAll(aliases.forms());
        return new UserLexicon.Actor(
                actor.id(), actor.kind(), actor.arabic(), actor.english(), forms, actor.affiliation(), actor.members());
    }

    private UserLexicon.Actor actor(String id, YamlPlace place) throws LexiconException {
        Map<String, YamlPlace> keys = place.mapping(Set.of("kind", "name", "aliases", "affiliation", "members"));
        YamlPlace kindPlace = keys.get("kind");
        String kind = kindPlace == null ? null : kindPlace.text();
        if (kindPlace != null && !KINDS.contains(kind)) {
            throw kindPlace.error("unknown kind \"" + kind + "\"; write COUNTRY, GROUP, BODY, ORGANISATION or PERSON");
        }
        Map<String, String> names = names(keys.get("name"));
        List<String> forms = new ArrayList<>(names.values());
        if (keys.get("aliases") != null) {
            forms.addAll(phrases(keys.get("aliases"), false));
        }
        YamlPlace members = keys.get("members");
        List<String> ids = new ArrayList<>();
        if (members != null) {
            for (YamlPlace member : members.items()) {
                ids.add(member.text());
            }
        }
        YamlPlace affiliation = keys.get("affiliation");
        return new UserLexicon.Actor(
                id,
                kind,
                names.get("ar"),
                names.get("en"),
                forms,
                affiliation == null ? null : affiliation.text(),
                ids);
    }

    private Map<String, String> names(@Nullable YamlPlace place) throws LexiconException {
        Map<String, String> names = new LinkedHashMap<>();
        if (place != null) {
            for (Map.Entry<String, YamlPlace> name :
                    place.mapping(Set.of("ar", "en")).entrySet()) {
                names.put(name.getKey(), phrase(name.getValue(), false));
            }
        }
        return names;
    }

    private UserLexicon.Topic topic(String id, YamlPlace place) throws LexiconException {
        Map<String, YamlPlace> keys = place.mapping(Set.of("name", "any", "all", "not"));
        if (keys.get("any") == null && keys.get("all") == null) {
            throw place.error("the topic has neither \"any\" nor \"all\"; give phrases that tell it");
        }
        Map<String, String> names = names(keys.get("name"));
        List<UserLexicon.Term> any = new ArrayList<>();
        if (keys.get("any") != null) {
            for (YamlPlace item : keys.get("any").items()) {
                any.add(term(item));
            }
        }
        List<UserLexicon.Combination> all = new ArrayList<>();
        if (keys.get("all") != null) {
            for (YamlPlace item : keys.get("all").items()) {
                all.add(combination(item));
            }
        }
        List<String> not = keys.get("not") == null ? List.of() : phrases(keys.get("not"), true);
        return new UserLexicon.Topic(id, names.get("ar"), names.get("en"), any, all, not);
    }

    private UserLexicon.Term term(YamlPlace place) throws LexiconException {
        if (!place.isMapping()) {
            return new UserLexicon.Term(phrase(place, true), 1);
        }
        Map<String, YamlPlace> keys = place.mapping(Set.of("phrase", "weight"));
        YamlPlace phrase = keys.get("phrase");
        if (phrase == null) {
            throw place.error("a term without a phrase; write {phrase: …, weight: …}");
        }
        return new UserLexicon.Term(phrase(phrase, true), weight(keys.get("weight")));
    }

    private UserLexicon.Combination combination(YamlPlace place) throws LexiconException {
        if (!place.isMapping()) {
            return new UserLexicon.Combination(groups(place), 1);
        }
        Map<String, YamlPlace> keys = place.mapping(Set.of("groups", "weight"));
        YamlPlace groups = keys.get("groups");
        if (groups == null) {
            throw place.error("a combination without groups; write {groups: [[…], […]], weight: …}");
        }
        return new UserLexicon.Combination(groups(groups), weight(keys.get("weight")));
    }

    private List<List<String>> groups(YamlPlace place) throws LexiconException {
        List<List<String>> groups = new ArrayList<>();
        for (YamlPlace group : place.items()) {
            groups.add(phrases(group, true));
        }
        if (groups.size() < 2) {
            throw place.error(
                    "a combination of less than two groups; write [[…], […]] or put its phrases under \"any\"");
        }
        return groups;
    }

    private static double weight(@Nullable YamlPlace place) throws LexiconException {
        if (place == null) {
            return 1;
        }
        try {
            double weight = Double.parseDouble(place.text());
            if (weight > 0 && weight <= 100) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Said below, as of a number that is out of bounds.
        }
        throw place.error("a weight that is no number above 0 and up to 100: \"" + place.text() + "\"");
    }

    private List<String> phrases(YamlPlace place, boolean patterns) throws LexiconException {
        List<String> read = new ArrayList<>();
        for (YamlPlace item : place.items()) {
            read.add(phrase(item, patterns));
        }
        return read;
    }

    private String phrase(YamlPlace place, boolean pattern) throws LexiconException {
        if (++phrases > MOST_PHRASES) {
            throw place.error("more than 10,000 phrases; split the lexicon or leave phrases out");
        }
        return place.phrase(pattern);
    }
}
