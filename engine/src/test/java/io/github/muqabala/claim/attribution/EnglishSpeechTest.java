package io.github.muqabala.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.claim.attribution.Attribution.Form;
import io.github.muqabala.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawings are the expectation; see {@link AttributionDrawing}. */
class EnglishSpeechTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The minister} <said> [that the road would stay open].",
                "{The minister} <said> [the road would stay open].",
                "{The minister} has never <said> [that the road would stay open].",
                "{The minister} <said> on Monday [that the road would stay open].",
                "{The minister} <said>, however, [that the road would stay open].",
                "{They} <say> [it is late].",
                "{A poll} <shows> [that most voters back the plan].",
                "{The mayor} <asked> [whether the bridge was safe].",
                "{The mayor} <explained> [why the bridge was closed].",
                "{The mayor} <told> reporters [that the bridge was closed].",
                "{The mayor} <told> them [the bridge was closed].",
                "{Officials} <believe> [the fire was an accident].",
            })
    void clausesAreSaid(String drawing) {
        expectOnly(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The union} <vowed> [to strike].",
                "{The union} <refused> [to comment on the offer].",
                "{The union} <criticized> [the new law].",
                "{The union} <called> [the law “an insult”].",
                "{The union} <called for> [an early vote].",
                "{The union} <urged> [members to stay home].",
                "{The senator} <pointed out> [that the bill had passed].",
            })
    void whatIsWantedOrJudgedIsPutDownToSomeoneToo(String drawing) {
        expectOnly(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[“The road is open,”] {the minister} <said>.",
                "[“The road is open,”] <said> {the minister}.",
                "[“Is it open?”] {the reporter} <asked>.",
                "[“The road is open,”] {the minister} <said>. [“It will stay open.”]",
                "[“The road,”] {the minister} <said>, [“is open.”]",
                "{The minister} <said>: [“The road is open.”]",
                "{The minister} <said>, [“The road is open.”]",
                "{The minister} <said> in a statement: [“The road is open. It will stay open.”]",
                "[“The road is open,”] {he} <told> reporters on Monday.",
            })
    void quotationsAreSaid(String drawing) {
        assertThat(expectOnly(drawing).form()).isEqualTo(Form.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The road is open], {the minister} <said>.",
                "[The road], {the minister} <said>, [is open].",
                "[The road is open], <according to> {the ministry}.",
                "<According to> {the ministry}, [the road is open].",
                "As {the ministry} <reported>, [the road was open].",
                "[The road was open], <reported> {the ministry}.",
            })
    void theCueMayStandAfterWhatIsSaid(String drawing) {
        assertThat(expectOnly(drawing).form()).isEqualTo(Form.INDIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The minister, who left on Monday}, <said> [the road was open].",
                "{The minister, a former judge}, <said> [the road was open].",
                "The judge, {who} <said> [the road was open], left.",
                "{A spokesman for the ministry of roads} <said> [the road was open].",
                "On Tuesday, {the minister} <said> [the road was open].",
                "{The minister} left, <saying> [the road was open].",
            })
    void aSourceIsASubject(String drawing) {
        expect(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The minister} said that the road was open and <added> [that it would stay so].",
                "{The minister} <said> [that the road was open] and added that it would stay so.",
                "{The minister} welcomed the vote, <saying> [it was fair].",
                "{The minister} criticized the vote and <accused> [the party of fraud].",
            })
    void contentsEndWhereTheNextBegins(String drawing) {
        expect(drawing);
    }

    @Test
    void aSourceOfAnEarlierClauseIsInherited() {
        assertThat(expect("{The minister} welcomed the vote and <said> [it was fair].")
                        .inherited())
                .isTrue();
        assertThat(expect("{The minister} <said> [it was fair].").inherited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Their} <claim> [that the road was open] was false.",
                "{The minister}’s <promise> [to open the road] was kept.",
                "[The road] is <expected> [to open].",
                "[The convoy] <reportedly> [left at noon].",
                "[The driver] was <praised> by {the mayor}.",
            })
    void nounsPassivesAndAdverbsAreCues(String drawing) {
        assertThat(expect(drawing)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Mayor}<:> [‘We Are Ready’]", "{Mayor}<:> [We Are Ready]"})
    void aColonInAHeadlineIsACue(String drawing) {
        expectOnly(drawing + "¶The town waits.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[“The road is open,”] {he} <said>.¶[“It will stay open.”]",
                "{He} <said>:¶[“The road is open.”]",
                "“The road is open.¶[“It will stay open,”] {he} <said>.",
            })
    void aQuotationGoesOnInTheNextParagraph(String drawing) {
        expect(drawing);
    }

    @Test
    void partlyQuotedIsMixed() {
        assertThat(expectOnly("{The minister} <said> [the law was “an insult to voters” and would go].")
                        .form())
                .isEqualTo(Form.MIXED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister told the Associated Press he would resign. | The minister | the Associated Press",
                "“It is over,” the minister told the Evening News. | the minister | the Evening News",
                "The agency, quoting a security source, said the road was open. | a security source | The agency",
                "The agency reported, quoting officials, that the road was open. | officials | The agency",
            })
    void whoPassesWordsOnIsNamed(String text, String source, String via) {
        Attribution attribution =
                AttributionDrawing.of(text).speech().attributions().get(0);
        assertThat(attribution.source()).isEqualTo(span(text, source));
        assertThat(attribution.via()).isEqualTo(span(text, via));
    }

    @Test
    void withinWhatIsSaidSomebodyElseMaySaySomething() {
        String text = "The minister said that the army had told him that the road was open.";
        assertThat(AttributionDrawing.of(text).speech().attributions())
                .extracting(attribution -> AttributionDrawing.draw(text, attribution))
                .containsExactly(
                        "{The minister} <said> [that the army had told him that the road was open].",
                        "The minister said that {the army} had <told> him [that the road was open].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report was long.",
                "The state of the union was strong.",
                "He plans.",
                "The proposed route was blocked.",
                "The claims were old.",
                "",
                "“”",
                "The “road” ends here.",
            })
    void nothingIsSaid(String text) {
        assertThat(AttributionDrawing.of(text).speech().attributions()).isEmpty();
    }

    @Test
    void quotationMarksOfNobodyAreScareQuotes() {
        String text = "The “road” ends here. “It does not,” the mayor said.";
        assertThat(AttributionDrawing.of(text).speech().scareQuotes())
                .extracting(span -> span.in(text))
                .containsExactly("“road”");
    }

    private static Attribution expectOnly(String drawing) {
        AttributionDrawing expected = AttributionDrawing.of(drawing);
        List<Attribution> found = expected.speech().attributions();
        assertThat(found)
                .extracting(attribution -> AttributionDrawing.draw(expected.text(), attribution))
                .containsExactly(drawing);
        return found.get(0);
    }

    private static Attribution expect(String drawing) {
        AttributionDrawing expected = AttributionDrawing.of(drawing);
        List<Attribution> found = expected.speech().attributions();
        assertThat(found)
                .extracting(attribution -> AttributionDrawing.draw(expected.text(), attribution))
                .contains(drawing);
        return found.stream()
                .filter(attribution ->
                        AttributionDrawing.draw(expected.text(), attribution).equals(drawing))
                .findFirst()
                .orElseThrow();
    }

    private static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
