package io.dragoman.bench;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.reader.CodingSentence;
import io.dragoman.reader.Reader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Measures the reader on the textbook sentences of the PLOVER gold standard records, which no part
 * of it has seen: roots (event types), and roots with the countries of both sides, each as often as
 * the sentence's rows and the reader's events tell it. Nearly every sentence has one row, for the
 * event that it is to teach, and tells more; so the surest event of each is also measured alone.
 */
final class GsrBench {
  /** Roots of the draft of 2018 under their names of 2023. */
  private static final Map<String, EventType> RENAMED =
      Map.of(
          "DEMAND", EventType.REQUEST,
          "DISAPPROVE", EventType.ACCUSE,
          "INVESTIGATE", EventType.ACCUSE,
          "FIGHT", EventType.ASSAULT);

  /** Codes that are no ISO 3166 codes, as what they stand for. */
  private static final Map<String, String> MENDED =
      Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM", "NGO", "---", "IMG", "---", "ISM", "---");

  private final Path shared;
  private final PrintWriter out;

  GsrBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  /**
   * A root and the countries of its two sides.
   *
   * @param type the root
   * @param sources countries of the doers
   * @param targets countries of those it is done to
   */
  record Triple(EventType type, Set<String> sources, Set<String> targets) {}

  void run() {
    Map<String, List<Triple>> gold = gold();
    Overlap roots = Overlap.NONE;
    Overlap triples = Overlap.NONE;
    Overlap surestRoots = Overlap.NONE;
    Overlap surestTriples = Overlap.NONE;
    Map<EventType, Overlap> each = new TreeMap<>();
    try (Reader reader = Reader.open()) {
      for (Map.Entry<String, List<Triple>> entry : gold.entrySet()) {
        List<Triple> told = told(reader, entry.getKey());
        List<Triple> right = entry.getValue();
        roots = roots.plus(compare(types(told), types(right)));
        triples = triples.plus(compare(told, right));
        List<Triple> surest = told.stream().limit(1).toList();
        surestRoots = surestRoots.plus(compare(types(surest), types(right)));
        surestTriples = surestTriples.plus(compare(surest, right));
        for (EventType type : EventType.values()) {
          Overlap one = compare(only(types(told), type), only(types(right), type));
          each.merge(type, one, Overlap::plus);
        }
      }
      out.printf("PLOVER GSR, %d sentences; model %s%n", gold.size(), reader.version());
    }
    print("root", roots);
    print("root and both countries", triples);
    print("surest: root", surestRoots);
    print("surest: both countries too", surestTriples);
    each.forEach((type, overlap) -> print("  " + type, overlap));
    out.flush();
  }

  /** The events that the reader finds, the surest first. */
  private static List<Triple> told(Reader reader, String text) {
    CodingSentence sentence = new CodingSentence("gsr", Optional.empty(), Optional.empty(), text);
    return reader.code(sentence).stream()
        .sorted(Comparator.comparingDouble(Mention::confidence).reversed())
        .map(m -> new Triple(m.type(), countries(m.sources()), countries(m.targets())))
        .toList();
  }

  private static Set<String> countries(List<Actor> actors) {
    return actors.stream().map(actor -> actor.code().country()).collect(Collectors.toSet());
  }

  private static List<EventType> types(List<Triple> triples) {
    return triples.stream().map(Triple::type).toList();
  }

  private static List<EventType> only(List<EventType> types, EventType type) {
    return types.stream().filter(type::equals).toList();
  }

  /** Compares two bags: what is told twice counts twice. */
  static Overlap compare(List<?> told, List<?> right) {
    List<Object> left = new ArrayList<>(right);
    int hits = (int) told.stream().filter(left::remove).count();
    return new Overlap(told.size(), right.size(), hits);
  }

  private Map<String, List<Triple>> gold() {
    Map<String, List<Triple>> gold = new LinkedHashMap<>();
    for (JsonNode row : JsonLines.read(shared.resolve("gold/plover-gsr/gsr.jsonl"))) {
      gold.computeIfAbsent(row.path("text").asString(), text -> new ArrayList<>()).add(triple(row));
    }
    return gold;
  }

  static Triple triple(JsonNode row) {
    String root = row.path("event").asString();
    EventType type = RENAMED.containsKey(root) ? RENAMED.get(root) : EventType.of(root);
    return new Triple(type, codes(row.path("source")), codes(row.path("target")));
  }

  private static Set<String> codes(JsonNode actors) {
    return actors
        .valueStream()
        .map(actor -> actor.path("code").asString(""))
        .filter(code -> !code.isEmpty())
        .map(code -> MENDED.getOrDefault(code, code))
        .collect(Collectors.toSet());
  }

  private void print(String name, Overlap overlap) {
    out.printf(
        Locale.ROOT,
        "  %-26s %s  (%d gold, %d coded)%n",
        name,
        overlap.figures(),
        overlap.right(),
        overlap.told());
  }
}
