package io.dragoman.record;

import io.dragoman.model.Copy;
import io.dragoman.model.Document;
import io.dragoman.record.copies.Agencies;
import io.dragoman.record.copies.Sketch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings up to date which independent source each article counts as. Works within the open
 * transaction.
 *
 * <p>An article is a copy of earlier ones, of the same day or the seven before it, that share its
 * text ({@link Sketch}); of one day an agency's come before others, then it goes by id. It counts
 * as what the closest of them counts as, unless it is an agency's by its own words. So which
 * articles are copies depends on the set of articles alone; where an earlier one comes later, those
 * behind it are compared again.
 */
final class Origins {
  /** The day of articles that have none: behind all days. */
  private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

  /** So many articles are sketched between two looks at who waits. */
  private static final int WAITING = 100_000;

  /** The suspects of so many articles are looked up at once. */
  private static final int AT_ONCE = 4000;

  /** The texts of so many articles, and of their suspects, are held at once. */
  private static final int TEXTS = 500;

  private final Database database;
  private final Connection connection;
  private final long change;
  private final DocumentReader documents;

  /** Articles that counted as something else before. */
  private final Set<String> changed = new HashSet<>();

  /**
   * @param change number of the change that this belongs to
   */
  Origins(Database database, long change) {
    this.database = database;
    this.change = change;
    connection = database.connection();
    documents = new DocumentReader(connection);
  }

  /** Writes down that articles wait to be compared. */
  static void await(Database database, List<Document> documents) throws SQLException {
    try (RowWriter rows = database.rows("origins")) {
      for (Document document : documents) {
        rows.begin().text(document.id()).day(day(document)).nothing().nothing().nothing().end();
      }
    }
  }

  private static LocalDate day(Document document) {
    return document.published().orElse(UNDATED);
  }

  /** Whether there is anything to do. */
  static boolean isNeeded(Connection database) throws SQLException {
    return Sql.number(
            database,
            "SELECT count(*) FROM (SELECT 1 FROM origins WHERE origin IS NULL LIMIT 1) AS found")
        > 0;
  }

  /** Returns those of some articles that are copies. */
  static List<Copy> copies(Connection database, Collection<String> ids) throws SQLException {
    return Sql.list(
            database,
            "SELECT document, origin, originals FROM origins WHERE document IN (SELECT unnest(?))",
            row -> new Copy(row.text("document"), row.text("origin"), row.texts("originals")),
            array(ids))
        .stream()
        .filter(copy -> !copy.originals().isEmpty())
        .toList();
  }

  private static Object array(Collection<String> ids) {
    return ids.toArray(String[]::new);
  }

  /**
   * Compares what has come. To be called when all mentions are grouped.
   *
   * @return how many mentions that were grouped before count as another source's now
   */
  int run() throws SQLException {
    if (!isNeeded(connection)) {
      return 0;
    }
    sketch();
    try (Suspects suspects = new Suspects(connection)) {
      suspects.choose(AT_ONCE);
      for (Suspects.Batch batch : suspects.batches(AT_ONCE)) {
        settle(suspects.of(batch));
      }
    }
    handOn();
    return touch();
  }

  private void sketch() throws SQLException {
    List<String> waiting = waiting();
    while (!waiting.isEmpty()) {
      try (RowWriter rows = database.rows("sketches")) {
        for (List<String> some : parts(waiting)) {
          for (Document document : documents.documents(some)) {
            rows.begin().text(document.id()).day(day(document));
            rows.flag(Agencies.of(document).isPresent());
            rows.numbers(Sketch.of(document.text()).keys()).end();
          }
        }
      }
      waiting = waiting();
    }
  }

  private List<String> waiting() throws SQLException {
    return Sql.list(
        connection,
        "SELECT o.document FROM origins o WHERE o.origin IS NULL AND NOT EXISTS"
            + " (SELECT 1 FROM sketches s WHERE s.document = o.document)"
            + (" ORDER BY o.day LIMIT " + WAITING),
        row -> row.text("document"));
  }

  private static List<List<String>> parts(List<String> ids) {
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < ids.size(); i += TEXTS) {
      parts.add(ids.subList(i, Math.min(i + TEXTS, ids.size())));
    }
    return parts;
  }

  /**
   * What an article turned out to be.
   *
   * @param day its day
   * @param agency whether it is an agency's by its own words
   * @param originals earlier articles whose text it has, the closest first
   * @param origin what it counts as
   */
  private record Verdict(LocalDate day, boolean agency, List<String> originals, String origin) {}

  /**
   * Compares articles and writes what they count as.
   *
   * @param suspects the articles, in order, each with those that it may be a copy of
   */
  private void settle(Map<String, List<String>> suspects) throws SQLException {
    Map<String, String> before = origins(suspects.keySet());
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (List<String> ids : parts(List.copyOf(suspects.keySet()))) {
      judge(ids, suspects, verdicts);
    }
    Sql.run(
        connection,
        "DELETE FROM origins WHERE document IN (SELECT unnest(?))",
        array(suspects.keySet()));
    try (RowWriter rows = database.rows("origins")) {
      for (Map.Entry<String, Verdict> one : verdicts.entrySet()) {
        Verdict verdict = one.getValue();
        String was = before.getOrDefault(one.getKey(), verdict.origin());
        if (!was.equals(verdict.origin())) {
          changed.add(one.getKey());
        }
        rows.begin().text(one.getKey()).day(verdict.day()).text(verdict.origin());
        rows.flag(verdict.agency()).texts(verdict.originals()).end();
      }
    }
  }

  /** What articles count as, those left out that wait. */
  private Map<String, String> origins(Collection<String> ids) throws SQLException {
    Map<String, String> origins = new HashMap<>();
    Sql.list(
        connection,
        "SELECT document, origin FROM origins"
            + " WHERE origin IS NOT NULL AND document IN (SELECT unnest(?))",
        row -> origins.put(row.text("document"), row.text("origin")),
        array(ids));
    return origins;
  }

  /** Compares some articles, when all before them in the order have been. */
  private void judge(
      List<String> ids, Map<String, List<String>> suspects, Map<String, Verdict> verdicts)
      throws SQLException {
    Set<String> needed = new HashSet<>(ids);
    ids.forEach(id -> needed.addAll(suspects.getOrDefault(id, List.of())));
    Map<String, Document> articles = new HashMap<>();
    Map<String, Sketch> sketches = new HashMap<>();
    for (Document document : documents.documents(needed)) {
      articles.put(document.id(), document);
      sketches.put(document.id(), Sketch.of(document.text()));
    }
    Map<String, String> known = origins(needed);
    for (String id : ids) {
      Document article = found(id, articles);
      List<String> originals = originals(id, suspects.getOrDefault(id, List.of()), sketches);
      Optional<String> agency = Agencies.of(article);
      String origin =
          agency
              .or(() -> originals.stream().findFirst().map(first -> origin(first, verdicts, known)))
              .orElseGet(() -> Agencies.origin(article));
      verdicts.put(id, new Verdict(day(article), agency.isPresent(), originals, origin));
    }
  }

  private static <T> T found(String id, Map<String, T> all) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalStateException("no article " + id);
    }
    return one;
  }

  private static String origin(
      String id, Map<String, Verdict> verdicts, Map<String, String> known) {
    Verdict verdict = verdicts.get(id);
    return verdict == null ? known.getOrDefault(id, id) : verdict.origin();
  }

  /** Those of the suspects whose text an article has, the closest first. */
  private static List<String> originals(
      String id, List<String> suspects, Map<String, Sketch> sketches) {
    Sketch sketch = found(id, sketches);
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String other : suspects) {
      Sketch theirs = found(other, sketches);
      double share = sketch.containment(theirs);
      if (sketch.isCopy(theirs, share)) {
        shares.put(other, share);
      }
    }
    return shares.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What an original newly counts as, its copies count as too, and theirs. */
  private void handOn() throws SQLException {
    Set<String> from = Set.copyOf(changed);
    while (!from.isEmpty()) {
      Map<String, String> next = new HashMap<>();
      Sql.list(
          connection,
          "SELECT c.document, p.origin FROM origins c JOIN origins p ON p.document = c.originals[1]"
              + " WHERE p.document IN (SELECT unnest(?)) AND NOT c.credits_agency"
              + " AND c.origin <> p.origin",
          row -> next.put(row.text("document"), row.text("origin")),
          array(from));
      for (Map.Entry<String, String> one : next.entrySet()) {
        Sql.run(
            connection,
            "UPDATE origins SET origin = ? WHERE document = ?",
            one.getValue(),
            one.getKey());
      }
      changed.addAll(next.keySet());
      from = Set.copyOf(next.keySet());
    }
  }

  /** Writes that the events of changed articles are not as they were. */
  private int touch() throws SQLException {
    if (changed.isEmpty()) {
      return 0;
    }
    Map<Told.Place, Optional<String>> free = new LinkedHashMap<>();
    Map<Told.Place, Optional<String>> pinned = new LinkedHashMap<>();
    Sql.list(
        connection,
        "SELECT m.reading, m.ordinal, m.event, m.pinned FROM current_mentions m"
            + " WHERE m.document IN (SELECT unnest(?)) AND NOT EXISTS (SELECT 1 FROM memberships b"
            + (" WHERE b.change = " + change)
            + " AND b.reading = m.reading AND b.ordinal = m.ordinal)",
        row -> {
          Told.Place place = new Told.Place(row.bigNumber("reading"), row.number("ordinal"));
          return (row.flag("pinned") ? pinned : free).put(place, row.maybeText("event"));
        },
        array(changed));
    Membership.write(database, change, pinned, true);
    Membership.write(database, change, free, false);
    return pinned.size() + free.size();
  }
}
