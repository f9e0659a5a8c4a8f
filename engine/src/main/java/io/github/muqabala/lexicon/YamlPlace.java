package io.github.muqabala.lexicon;

import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A node of a YAML file with the words for where it is.
 *
 * @param file as the user named it
 * @param path as messages call it: {@code topics › border_security}
 * @param node what stands there
 */
record YamlPlace(String file, String path, Node node) {

    LexiconException error(String problem) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new LexiconException(file, line, path + ": " + problem);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** The values of a mapping whose keys are some of these. */
    Map<String, YamlPlace> mapping(Set<String> known) throws LexiconException {
        Map<String, YamlPlace> values = mapping();
        for (Map.Entry<String, YamlPlace> entry : values.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().error("unknown key; known here: " + String.join(", ", new TreeSet<>(known)));
            }
        }
        return values;
    }

    /** The values of a mapping with whatever keys, each of which it has once. */
    Map<String, YamlPlace> mapping() throws LexiconException {
        if (!(node instanceof MappingNode mapping)) {
            throw error("not a mapping; write keys and values, \"key: value\"");
        }
        Map<String, YamlPlace> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new YamlPlace(file, path, tuple.getKeyNode()).text();
            YamlPlace value =
                    new YamlPlace(file, path.equals("the lexicon") ? key : path + " › " + key, tuple.getValueNode());
            if (values.put(key, value) != null) {
                throw new YamlPlace(file, value.path(), tuple.getKeyNode()).error("said twice; join the two");
            }
        }
        return values;
    }

    /** The items of a list, of which there is one at least. */
    List<YamlPlace> items() throws LexiconException {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("not a list; write [a, b] or a line \"- a\" each");
        }
        if (sequence.getValue().isEmpty()) {
            throw error("an empty list; fill it or leave the key out");
        }
        List<YamlPlace> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlPlace(file, path, item));
        }
        return items;
    }

    /** A text or number as it is written. */
    String text() throws LexiconException {
        if (!(node instanceof ScalarNode scalar) || node.getTag().equals(Tag.NULL)) {
            throw error("not a text; write one, in quotes if it has signs that YAML knows");
        }
        if (scalar.getValue().isBlank()) {
            throw error("an empty text; write one or leave it out");
        }
        return scalar.getValue();
    }

    /** A phrase: words, of which each may end with a star where patterns are meant. */
    String phrase(boolean pattern) throws LexiconException {
        String phrase = text();
        String bare = pattern ? withoutStars(phrase) : phrase;
        if (bare == null || bare.indexOf('*') >= 0) {
            throw error(
                    "a star stands for the end of a word of two letters and more, in topics only: \"" + phrase + "\"");
        }
        if (Words.of(Text.of(bare)).size() == 0) {
            throw error("a phrase without words: \"" + phrase + "\"");
        }
        return phrase;
    }

    private static @Nullable String withoutStars(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.strip().split("\\s+", -1)) {
            boolean star = word.endsWith("*");
            if (star && word.length() < 3) {
                return null;
            }
            words.add(star ? word.substring(0, word.length() - 1) : word);
        }
        return String.join(" ", words);
    }
}
