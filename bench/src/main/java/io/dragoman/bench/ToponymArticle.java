package io.dragoman.bench;

import io.dragoman.bench.Overlap.Stretch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article whose names of places are marked.
 *
 * @param title its headline, empty where there is none
 * @param text its text
 * @param toponyms the places that it names, in any order
 */
record ToponymArticle(String title, String text, List<Toponym> toponyms) {

  /**
   * A name of a place.
   *
   * @param stretch where it stands, in chars
   * @param name the words
   * @param point where it lies, empty where the annotators could not tell
   */
  record Toponym(Stretch stretch, String name, Optional<Point> point) {}

  /**
   * A point of the Earth.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Point(double latitude, double longitude) {
    private static final double RADIUS = 6371;

    /** The great-circle distance in kilometres (haversine, on a sphere). */
    double kilometres(Point other) {
      double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
      double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
      double h =
          north * north
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * east
                  * east;
      return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
  }

  /** How a corpus writes its articles down. */
  enum Layout {
    /** The Local-Global Lexicon of Lieberman, Samet and Sankaranarayanan (2010). */
    LGL("toponym", "phrase", 0),
    /** GeoVirus of Gritta, Pilehvar and Collier (2018); its offsets count from one. */
    GEOVIRUS("location", "name", 1);

    private final String element;
    private final String words;
    private final int first;

    Layout(String element, String words, int first) {
      this.element = element;
      this.words = words;
      this.first = first;
    }
  }

  /**
   * Reads a corpus.
   *
   * @param file gzip of XML
   * @throws MissingDataException if it is not there
   */
  static List<ToponymArticle> read(Path file, Layout layout) {
    try (InputStream in =
        new BufferedInputStream(
            new GZIPInputStream(Files.newInputStream(MissingDataException.found(file))))) {
      return read(in, layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ToponymArticle> read(InputStream xml, Layout layout) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory.newDocumentBuilder().parse(xml).getDocumentElement();
      return elements(root, "article").stream().map(a -> article(a, layout)).toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no well-formed XML: " + e.getMessage(), e);
    }
  }

  private static ToponymArticle article(Element article, Layout layout) {
    List<Toponym> toponyms =
        elements(article, layout.element).stream().map(t -> toponym(t, layout)).toList();
    return new ToponymArticle(
        text(article, "title").orElse(""), text(article, "text").orElseThrow(), toponyms);
  }

  private static Toponym toponym(Element element, Layout layout) {
    int begin = Integer.parseInt(text(element, "start").orElseThrow()) - layout.first;
    int end = Integer.parseInt(text(element, "end").orElseThrow()) - layout.first;
    Optional<Point> point =
        text(element, "lat")
            .flatMap(
                latitude ->
                    text(element, "lon")
                        .map(
                            longitude ->
                                new Point(
                                    Double.parseDouble(latitude), Double.parseDouble(longitude))));
    return new Toponym(new Stretch(begin, end), text(element, layout.words).orElseThrow(), point);
  }

  private static Optional<String> text(Element element, String name) {
    return elements(element, name).stream().findFirst().map(Node::getTextContent);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }
}
