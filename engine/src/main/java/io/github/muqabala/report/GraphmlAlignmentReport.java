package io.github.muqabala.report;

import io.github.muqabala.alignment.Alignment;
import io.github.muqabala.alignment.Cell;
import io.github.muqabala.alignment.MatrixTopic;
import io.github.muqabala.alignment.Statement;
import io.github.muqabala.claim.Position;
import io.github.muqabala.claim.actor.Actor;
import io.github.muqabala.report.wording.StanceSign;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The network of actors and topics in GraphML: an edge for each way in which an actor stands to a topic, as heavy as the articles
 * are many that say so themselves, not of a group.
 */
final class GraphmlAlignmentReport implements AlignmentReport {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> OF_NODES = List.of("kind", "id", "label", "arabic", "english");
    private static final List<String> OF_EDGES = List.of("side", "articles");
    private static final List<String> WEIGHTS = List.of("weight", "origins");

    private record Edge(String actor, String topic, StanceSign side) {}

    @Override
    public void write(Alignment alignment, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            write(alignment, xml);
            xml.flush();
        } catch (XMLStreamException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e);
        }
        out.flush();
    }

    private static void write(Alignment alignment, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String key : OF_NODES) {
            writeKey(xml, key, "node", "string");
        }
        for (String key : OF_EDGES) {
            writeKey(xml, key, "edge", "string");
        }
        for (String key : WEIGHTS) {
            writeKey(xml, key, "edge", "int");
        }
        xml.writeCharacters("\n  ");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "positions");
        xml.writeAttribute("edgedefault", "undirected");
        Map<String, String> nodes = new LinkedHashMap<>();
        for (Actor actor : alignment.matrix().actors()) {
            String kind = JsonFields.name(actor.kind());
            writeNode(xml, node("actor", actor.id(), nodes), kind, actor.id(), actor.arabic(), actor.english());
        }
        for (MatrixTopic topic : alignment.matrix().topics()) {
            writeNode(xml, node("topic", topic.id(), nodes), "topic", topic.id(), topic.arabic(), topic.english());
        }
        OriginNumbers origins = OriginNumbers.of(alignment);
        for (Map.Entry<Edge, Set<Integer>> edge : edges(alignment).entrySet()) {
            writeEdge(xml, edge.getKey(), edge.getValue(), origins, nodes);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.writeCharacters("\n");
    }

    private static String node(String kind, String id, Map<String, String> nodes) {
        return nodes.computeIfAbsent(kind + " " + id, unknown -> "n" + nodes.size());
    }

    /** By edge the articles that say so. */
    private static Map<Edge, Set<Integer>> edges(Alignment alignment) {
        Map<Edge, Set<Integer>> edges = new LinkedHashMap<>();
        for (Cell cell : alignment.matrix().cells()) {
            for (Statement statement : cell.statements()) {
                Position position = statement.position();
                if (cell.via() == null && position != null) {
                    Edge edge = new Edge(cell.actor().id(), cell.topic().id(), StanceSign.of(position.stance()));
                    edges.computeIfAbsent(edge, unknown -> new TreeSet<>()).add(cell.article());
                }
            }
        }
        return edges;
    }

    private static void writeKey(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void writeNode(
            XMLStreamWriter xml, String node, String kind, String id, String arabic, String english)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("node");
        xml.writeAttribute("id", node);
        writeData(xml, "kind", kind);
        writeData(xml, "id", id);
        writeData(xml, "label", english.isEmpty() ? arabic.isEmpty() ? id : arabic : english);
        writeData(xml, "arabic", arabic);
        writeData(xml, "english", english);
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private static void writeEdge(
            XMLStreamWriter xml, Edge edge, Set<Integer> articles, OriginNumbers origins, Map<String, String> nodes)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", node("actor", edge.actor(), nodes));
        xml.writeAttribute("target", node("topic", edge.topic(), nodes));
        writeData(xml, "side", JsonFields.name(edge.side()));
        writeData(
                xml,
                "articles",
                articles.stream().map(article -> Integer.toString(article + 1)).collect(Collectors.joining(" ")));
        writeData(xml, "weight", Integer.toString(articles.size()));
        writeData(xml, "origins", Integer.toString(origins.count(articles)));
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private static void writeData(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeCharacters("\n      ");
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(XmlText.of(value));
            xml.writeEndElement();
        }
    }
}
