package io.github.muqabala.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.AlignmentOptions;
import io.github.muqabala.alignment.AlignmentSamples;
import io.github.muqabala.alignment.PositionMatrix;
import io.github.muqabala.alignment.Reason;
import io.github.muqabala.alignment.Verdict;
import io.github.muqabala.alignment.origin.Origin;
import io.github.muqabala.article.ArticleReader;
import io.github.muqabala.article.Extraction;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.claim.stance.Stance;
import io.github.muqabala.fixtures.Fixtures;
import io.github.muqabala.report.wording.UiLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** How several articles are shown side by side. */
class AlignmentReportTest {
    private static final Path SCHEMA = Path.of("../docs/schema/align.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aTextHasTheMatrixTheDifferencesAndWhatIsAgreed() throws IOException {
        String text = text(AlignmentSamples.ports());
        assertThat(text)
                .startsWith("3 articles, 2 independent origins, 2 differences\n")
                .contains("Articles 1 and 2 are copies of one another\n")
                .contains("−1,(2)", "±3")
                .contains("on opposite sides", "the numbers differ")
                .contains("[-40 سفينة-]", "{+45 ships+}")
                .contains("2 articles, 1 independent origin: one origin only");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void noLineOfATextIsWiderThanItsTerminal(int width) throws IOException {
        String text = write(AlignmentReport.text(new TextStyle(width, false)), AlignmentSamples.ports());
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void whereNothingIsFoundATextSaysSo() throws IOException {
        assertThat(text(AlignmentSamples.nothing()))
                .startsWith("2 articles, 2 independent origins, 0 differences\n")
                .contains("No positions were found.", "Where they differ: 0", "Where articles agree: 0");
    }

    @Test
    void whatArticlesHoldCannotUpsetATerminal() throws IOException {
        assertThat(text(AlignmentSamples.ports("\u001B[31m\u202Ered\nsecond line", "a\u0007b.txt")))
                .doesNotContain("\u001B", "\u202E", "\u0007")
                .contains("red second line");
    }

    @Test
    void theJsonIsAsTheSchemaSaysAndAllWordsStandWhereItSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        for (Alignment alignment : List.of(AlignmentSamples.ports(), AlignmentSamples.nothing(), fixtures())) {
            JsonNode json = JSON.readTree(write(AlignmentReport.json(), alignment));
            assertThat(schema.validate(json)).isEmpty();
            assertThat(json.get("statements")).hasSameSizeAs(alignment.statements());
            for (JsonNode statement : json.get("statements")) {
                String text = text(alignment, statement.get("article").asInt());
                assertThat(statement.findParents("text"))
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(text.substring(
                                        words.get("start").asInt(),
                                        words.get("end").asInt()))
                                .isEqualTo(words.get("text").asText()));
            }
        }
    }

    @Test
    void theSchemaHasAllVerdictsReasonsAndOrigins() throws IOException {
        JsonNode defs = JSON.readTree(Files.readString(SCHEMA)).get("$defs");
        assertNamed(defs.at("/verdict/enum"), Verdict.values());
        assertNamed(defs.at("/reason/properties/kind/enum"), Reason.Kind.values());
        assertNamed(defs.at("/origin/properties/basis/enum"), Origin.Basis.values());
        assertNamed(defs.at("/stance/enum"), Stance.values());
    }

    private static void assertNamed(JsonNode names, Enum<?>... constants) {
        assertThat(names)
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(constants).map(JsonFields::name).toList());
    }

    @Test
    void theReasonsOfALinkHaveTheWordsOfTheirSides() throws IOException {
        JsonNode json = JSON.readTree(write(AlignmentReport.json(), AlignmentSamples.ports()));
        JsonNode opposed = json.get("links").get(1);
        assertThat(opposed.get("verdict").asText()).isEqualTo("opposing_positions");
        assertThat(opposed.at("/reasons/0/left/0/text").asText()).isEqualTo("ترفض");
        assertThat(opposed.at("/reasons/0/right/0/text").asText()).isEqualTo("backs");
        assertThat(json.at("/disagreements/0/links/0")).isEqualTo(JSON.readTree("{\"left\": 1, \"right\": 6}"));
        assertThat(json.at("/matrix/cells/1/via").asText()).isEqualTo("PORTS");
    }

    @Test
    void aTableHasARowForEachPosition() throws IOException {
        String csv = write(AlignmentReport.csv(), AlignmentSamples.ports("=1+1", "@name"));
        assertThat(csv.split("\r\n", -1)).hasSize(5);
        assertThat(csv)
                .startsWith("statement,article,origin,file,")
                .contains("\r\n1,1,1,'@name,,2015-02-17,'=1+1,وزارة النقل,EG,مصر,Egypt,fees,رسوم الميناء,port fees,"
                        + "reject,against,fact,مصر ترفض رفع رسوم الميناء,20,45\r\n");
    }

    @Test
    void aNetworkHasAnEdgeForEachWayToStandToATopic() throws Exception {
        Document graph = xml(write(AlignmentReport.graphml(), AlignmentSamples.ports()));
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(3);
        NodeList edges = graph.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(2);
        assertThat(edges.item(0).getTextContent().strip().split("\\s+", -1)).containsExactly("against", "1", "1", "1");
        assertThat(edges.item(1).getTextContent().strip().split("\\s+", -1)).containsExactly("for", "3", "1", "1");
    }

    @Test
    void aNetworkIsXmlWhateverNamesAre() throws Exception {
        Actor actor = new Actor("a\u0000<b>\uD800", Actor.Kind.ROLE, "]]>", "\uFFFE&", null, List.of());
        PositionMatrix matrix = new PositionMatrix(List.of(actor), List.of(), List.of());
        Alignment nothing = AlignmentSamples.nothing();
        Alignment hostile = new Alignment(
                nothing.articles(),
                nothing.origins(),
                nothing.statements(),
                nothing.links(),
                nothing.groups(),
                nothing.disagreements(),
                matrix);
        Document graph = xml(write(AlignmentReport.graphml(), hostile));
        assertThat(graph.getElementsByTagName("node").item(0).getTextContent())
                .contains("a\uFFFD<b>\uFFFD", "]]>", "\uFFFD&");
    }

    @Test
    void inMarkdownNothingThatAnArticleSaysIsMarkup() throws IOException {
        String markdown =
                write(AlignmentReport.markdown(UiLanguage.ENGLISH), AlignmentSamples.ports("<b> | *x*", "[a](b)"));
        assertThat(markdown)
                .contains("\\<b\\> \\| \\*x\\*")
                .contains("\\[a\\](b)")
                .contains(
                        "| Egypt | −1,(2) |\n", "> \\[3\\] its ministry (0–49): Norway <b>backs</b> higher port fees");
    }

    @Test
    void reportsAreGolden() throws IOException {
        for (UiLanguage language : UiLanguage.values()) {
            Golden.assertGolden(
                    "alignment." + language.tag() + ".md",
                    write(AlignmentReport.markdown(language), AlignmentSamples.ports()));
        }
        Golden.assertGolden("alignment.json", write(AlignmentReport.json(), AlignmentSamples.ports()));
        Golden.assertGolden("alignment.csv", write(AlignmentReport.csv(), AlignmentSamples.ports()));
        Golden.assertGolden("alignment.graphml", write(AlignmentReport.graphml(), AlignmentSamples.ports()));
        Golden.assertGolden("alignment.text.txt", text(AlignmentSamples.ports()));
        Golden.assertGolden(
                "alignment.text-color.txt",
                write(AlignmentReport.text(new TextStyle(120, true)), AlignmentSamples.ports()));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Alignment fixtures() throws IOException {
        List<Extraction> articles = new ArrayList<>();
        for (String id : List.of("ar-egypt", "ar-algeria", "en-positions")) {
            byte[] bytes = Fixtures.article(id).getBytes(StandardCharsets.UTF_8);
            articles.add(new ArticleReader().extract(id, new ByteArrayInputStream(bytes)));
        }
        return Alignment.of(articles, AlignmentOptions.standard());
    }

    private static String text(Alignment alignment, int article) {
        return alignment.articles().get(article).article().text().original();
    }

    private static String text(Alignment alignment) throws IOException {
        return write(AlignmentReport.text(TextStyle.PLAIN), alignment);
    }

    private static String write(AlignmentReport report, Alignment alignment) throws IOException {
        StringWriter out = new StringWriter();
        report.write(alignment, out);
        return out.toString();
    }
}
