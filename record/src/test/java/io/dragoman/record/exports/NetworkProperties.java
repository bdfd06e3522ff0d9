package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.DaySpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What GEXF asks of a file, on networks of every shape. */
class NetworkProperties {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  @Provide
  Arbitrary<Told> told() {
    return Told.anything();
  }

  @Property(tries = 40)
  void files(@ForAll("told") Told told)
      throws IOException, SAXException, ParserConfigurationException {
    Path folder = Files.createTempDirectory("dragoman");
    try {
      ExportRequest request = Exports.request(ExportFormat.GEXF, folder.resolve("net.gexf"));
      ExportReport report = Exporter.export(request, told.events().stream(), told::articles);
      int weight = check(folder.resolve("net.gexf"), true, report.rows());
      List<List<String>> edges = CsvReader.rows(Files.readString(folder.resolve("net-edges.csv")));
      assertThat(edges.get(0)).startsWith("Source", "Target", "Type", "Weight", "Start", "End");
      assertThat(edges).hasSize((int) report.rows() + 1);
      assertThat(edges.stream().skip(1).mapToInt(row -> Integer.parseInt(row.get(3))).sum())
          .isEqualTo(weight);
      int inSlices = 0;
      for (Path file : report.files()) {
        if (String.valueOf(file.getFileName()).matches("net-\\d{4}-\\d\\d\\.gexf")) {
          inSlices += check(file, false, -1);
        }
      }
      assertThat(inSlices).isLessThanOrEqualTo(weight);
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** Checks a file and returns the sum of its edges' weights. */
  private static int check(Path file, boolean dynamic, long edges)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(file.toFile());
    Element root = document.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(root.getAttribute("version")).isEqualTo("1.3");
    Element graph = all(document.getDocumentElement(), "graph").get(0);
    assertThat(graph.getAttribute("mode")).isEqualTo(dynamic ? "dynamic" : "static");
    assertThat(graph.getAttribute("timeformat")).isEqualTo(dynamic ? "date" : "");
    assertThat(graph.getAttribute("timerepresentation")).isEqualTo(dynamic ? "interval" : "");
    Map<String, Element> nodes = new HashMap<>();
    for (Element node : all(graph, "node")) {
      assertThat(nodes.put(node.getAttribute("id"), node)).isNull();
      assertThat(days(node).isPresent()).isEqualTo(dynamic);
    }
    Set<String> ids = new HashSet<>();
    Set<List<String>> pairs = new HashSet<>();
    int weight = 0;
    for (Element edge : all(graph, "edge")) {
      assertThat(ids.add(edge.getAttribute("id"))).isTrue();
      assertThat(
              pairs.add(
                  Stream.of("source", "target", "type", "kind").map(edge::getAttribute).toList()))
          .isTrue();
      weight += Integer.parseInt(edge.getAttribute("weight"));
      spells(edge, dynamic, nodes);
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo((int) edges);
    return weight;
  }

  /** Spells follow one on the other and lie within the life of both ends. */
  private static void spells(Element edge, boolean dynamic, Map<String, Element> nodes) {
    List<DaySpan> spells = new ArrayList<>();
    all(edge, "spell").forEach(spell -> spells.add(days(spell).orElseThrow()));
    List<DaySpan> values = new ArrayList<>();
    all(edge, "attvalue").forEach(value -> values.add(days(value).orElseThrow()));
    assertThat(spells).isEqualTo(values);
    assertThat(spells.isEmpty()).isEqualTo(!dynamic);
    LocalDate last = LocalDate.MIN;
    for (DaySpan spell : spells) {
      assertThat(spell.first()).isAfter(last);
      assertThat(spell.last()).isAfterOrEqualTo(spell.first());
      last = spell.last();
      for (String end : List.of("source", "target")) {
        DaySpan life =
            Optional.ofNullable(nodes.get(edge.getAttribute(end)))
                .flatMap(NetworkProperties::days)
                .orElseThrow();
        assertThat(spell.first()).isAfterOrEqualTo(life.first());
        assertThat(spell.last()).isBeforeOrEqualTo(life.last());
      }
    }
  }

  private static Optional<DaySpan> days(Element element) {
    return element.hasAttribute("start")
        ? Optional.of(
            new DaySpan(
                LocalDate.parse(element.getAttribute("start")),
                LocalDate.parse(element.getAttribute("end"))))
        : Optional.empty();
  }

  private static List<Element> all(Element element, String name) {
    NodeList found = element.getElementsByTagNameNS(NAMESPACE, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
