package io.github.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.actor.ActorMention;
import io.github.muqabala.claim.actor.Actors;
import io.github.muqabala.claim.actor.Mentions;
import io.github.muqabala.claim.topic.Topic;
import io.github.muqabala.claim.topic.Topics;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.lexicon.LexiconReader;
import io.github.muqabala.lexicon.UserLexicon;
import io.github.muqabala.text.Lines;
import io.github.muqabala.text.Sentences;
import io.github.muqabala.text.Span;
import io.github.muqabala.text.Text;
import io.github.muqabala.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many positions of the fixtures have the topic and the actor that their authors gave them. */
class ActorsAndTopicsGoldTest {
    private static int positions;
    private static int topics;
    private static int actors;

    @BeforeAll
    static void read() throws Exception {
        UserLexicon lexicon = LexiconReader.read(
                Fixtures.lexicon("neighbours-meeting"),
                "neighbours-meeting.yaml",
                Actors.known().ids());
        Actors known = Actors.with(lexicon);
        Topics given = Topics.of(lexicon);
        for (JsonNode article : new ObjectMapper().readTree(Fixtures.gold()).get("articles")) {
            String text = Fixtures.article(article.get("id").asText());
            Words words = Words.of(Text.of(text));
            Mentions mentions = Mentions.of(known.in(words, Lines.of(text)));
            List<Span> sentences = Sentences.of(text);
            for (JsonNode position : article.get("positions")) {
                Span quote = new Span(
                        position.get("start").asInt(), position.get("end").asInt());
                positions++;
                List<Topic> told = given.of(words, quote);
                String topic = position.get("topic").asText();
                topics += !told.isEmpty() && told.get(0).id().equals(topic) ? 1 : 0;
                String actor = position.get("actor").asText();
                boolean named = Stream.concat(
                                Stream.of(quote), sentences.stream().filter(quote::overlaps))
                        .flatMap(stretch -> mentions.over(stretch).stream())
                        .map(ActorMention::actor)
                        .anyMatch(mentioned -> is(known, mentioned, actor));
                actors += named ? 1 : 0;
            }
        }
    }

    private static boolean is(Actors known, Actor mentioned, String actor) {
        return mentioned.id().equals(actor)
                || actor.equals(mentioned.affiliation())
                || known.principal(mentioned).equals(actor)
                || mentioned.members().contains(actor);
    }

    @Test
    void mostPositionsHaveTheirTopic() {
        assertThat((double) topics / positions).isGreaterThan(0.95);
    }

    @Test
    void mostPositionsHaveTheirActorInTheirSentence() {
        assertThat((double) actors / positions).isGreaterThan(0.90);
    }
}
