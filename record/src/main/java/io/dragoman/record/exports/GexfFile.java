package io.dragoman.record.exports;

import io.dragoman.model.DaySpan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One file of GEXF 1.3. Over all time it is dynamic: nodes and edges have spells of whole days,
 * both ends included, and each edge says how many events go on in each of its spells. That of a
 * slice is static. An edge's kind is the quad class of its events, its weight their number.
 */
final class GexfFile {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final Ties ties;
  private final ExportRequest request;
  private final Optional<String> slice;
  private long edges;

  GexfFile(Ties ties, ExportRequest request, Optional<String> slice) {
    this.ties = ties;
    this.request = request;
    this.slice = slice;
  }

  /** Writes the file and returns how many edges it has. */
  long write(Path file) throws IOException, SQLException {
    try (Writer out = TextFile.create(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      write(xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return edges;
  }

  private boolean isDynamic() {
    return slice.isEmpty();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException, SQLException, IOException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.3");
    meta(xml);
    line(xml, 1);
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "directed");
    xml.writeAttribute("mode", isDynamic() ? "dynamic" : "static");
    if (isDynamic()) {
      xml.writeAttribute("timeformat", "date");
      xml.writeAttribute("timerepresentation", "interval");
    }
    attributes(xml);
    line(xml, 2);
    xml.writeStartElement("nodes");
    ties.nodes(slice, node -> checked(() -> node(xml, node)));
    end(xml, 2);
    line(xml, 2);
    xml.writeStartElement("edges");
    ties.edges(slice, edge -> checked(() -> edge(xml, edge)));
    end(xml, 2);
    end(xml, 1);
    end(xml, 0);
    xml.writeEndDocument();
    xml.writeCharacters("\n");
  }

  private void meta(XMLStreamWriter xml) throws XMLStreamException {
    line(xml, 1);
    xml.writeStartElement("meta");
    text(xml, "creator", "dragoman " + request.version());
    text(xml, "keywords", "snapshot " + request.snapshot());
    StringBuilder about = new StringBuilder("Who did what to whom.");
    slice.ifPresent(name -> about.append(" Slice ").append(name).append('.'));
    about.append(" Query: ").append(request.query().isEmpty() ? "all" : request.query());
    request.attribution().forEach(line -> about.append('\n').append(line));
    text(xml, "description", about.toString());
    end(xml, 1);
  }

  private void attributes(XMLStreamWriter xml) throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", "node");
    attribute(xml, "country", "string");
    attribute(xml, "sector", "string");
    end(xml, 2);
    if (isDynamic()) {
      line(xml, 2);
      xml.writeStartElement("attributes");
      xml.writeAttribute("class", "edge");
      xml.writeAttribute("mode", "dynamic");
      attribute(xml, "events", "integer");
      end(xml, 2);
    }
  }

  private static void attribute(XMLStreamWriter xml, String name, String type)
      throws XMLStreamException {
    line(xml, 3);
    xml.writeEmptyElement("attribute");
    xml.writeAttribute("id", name);
    xml.writeAttribute("title", name);
    xml.writeAttribute("type", type);
  }

  private void node(XMLStreamWriter xml, Ties.Node node) throws XMLStreamException {
    line(xml, 3);
    xml.writeStartElement("node");
    xml.writeAttribute("id", plain(node.id()));
    xml.writeAttribute("label", plain(node.label()));
    if (isDynamic()) {
      days(xml, node.days());
    }
    xml.writeStartElement("attvalues");
    value(xml, "country", node.country());
    value(xml, "sector", node.sector());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void edge(XMLStreamWriter xml, Ties.Edge edge) throws XMLStreamException {
    line(xml, 3);
    xml.writeStartElement("edge");
    xml.writeAttribute("id", Long.toString(edges++));
    xml.writeAttribute("source", plain(edge.source()));
    xml.writeAttribute("target", plain(edge.target()));
    xml.writeAttribute("type", edge.directed() ? "directed" : "undirected");
    xml.writeAttribute("kind", edge.quad().label());
    xml.writeAttribute("weight", Integer.toString(edge.weight()));
    if (isDynamic()) {
      xml.writeStartElement("attvalues");
      for (Ties.Spell spell : edge.spells()) {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", "events");
        xml.writeAttribute("value", Integer.toString(spell.events()));
        days(xml, spell.days());
      }
      xml.writeEndElement();
      xml.writeStartElement("spells");
      for (Ties.Spell spell : edge.spells()) {
        xml.writeEmptyElement("spell");
        days(xml, spell.days());
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeEmptyElement("attvalue");
    xml.writeAttribute("for", name);
    xml.writeAttribute("value", plain(value));
  }

  private static void days(XMLStreamWriter xml, DaySpan days) throws XMLStreamException {
    xml.writeAttribute("start", days.first().toString());
    xml.writeAttribute("end", days.last().toString());
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    line(xml, 2);
    xml.writeStartElement(name);
    xml.writeCharacters(plain(text));
    xml.writeEndElement();
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    line(xml, depth);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Returns a text with a replacement character for each that XML 1.0 cannot hold. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(point -> plain.appendCodePoint(isXml(point) ? point : 0xfffd));
    return plain.toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void checked(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
