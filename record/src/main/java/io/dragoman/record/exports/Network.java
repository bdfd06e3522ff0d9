package io.dragoman.record.exports;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The network of actors: NAME.gexf over time, one NAME-SLICE.gexf for each slice of the calendar,
 * NAME-nodes.csv and NAME-edges.csv. An event that ties nobody to anybody, or of which no day is
 * known, is in none of them; one that may lie in several slices is in no slice.
 */
final class Network implements Layout {
  private static final String SUFFIX = ".gexf";
  private static final String NO_TIE = "ties nobody to anybody";
  private static final String NO_DATE = "no date";
  private static final String NO_SLICE = "only in the files over all time: in no single slice";

  private final Path file;
  private final ExportRequest request;
  private final Ties ties;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private long edges;

  Network(Path file, Context context) throws IOException, SQLException {
    this.file = file;
    this.request = context.request();
    ties = new Ties(file);
  }

  @Override
  public void write(Event event) throws SQLException {
    Optional<DaySpan> days = DaySpan.of(event.facts().when());
    if (days.isEmpty()) {
      leftOut.merge(NO_DATE, 1L, Long::sum);
      return;
    }
    Optional<String> slice = request.slice().of(days.get());
    if (!ties.add(event, days.get(), slice)) {
      leftOut.merge(NO_TIE, 1L, Long::sum);
    } else if (slice.isEmpty()) {
      leftOut.merge(NO_SLICE, 1L, Long::sum);
    }
  }

  @Override
  public void finish(Tally tally) throws IOException, SQLException {
    ties.flush();
    edges = new GexfFile(ties, request, Optional.empty()).write(file);
    for (String slice : ties.slices()) {
      new GexfFile(ties, request, Optional.of(slice)).write(beside("-" + slice + SUFFIX));
    }
    writeNodes(beside("-nodes.csv"));
    writeEdges(beside("-edges.csv"));
  }

  private void writeNodes(Path table) throws IOException, SQLException {
    try (Writer out = TextFile.create(table)) {
      out.write(Csv.line(List.of("Id", "Label", "Country", "Sector", "Start", "End")));
      ties.nodes(
          Optional.empty(),
          node ->
              out.write(
                  Csv.line(
                      List.of(
                          Csv.text(node.id()),
                          Csv.text(node.label()),
                          Csv.text(node.country()),
                          node.sector(),
                          node.days().first().toString(),
                          node.days().last().toString()))));
    }
  }

  private void writeEdges(Path table) throws IOException, SQLException {
    try (Writer out = TextFile.create(table)) {
      out.write(Csv.line(List.of("Source", "Target", "Type", "Weight", "Start", "End", "Kind")));
      ties.edges(
          Optional.empty(),
          edge ->
              out.write(
                  Csv.line(
                      List.of(
                          Csv.text(edge.source()),
                          Csv.text(edge.target()),
                          edge.directed() ? "Directed" : "Undirected",
                          Integer.toString(edge.weight()),
                          edge.days().first().toString(),
                          edge.days().last().toString(),
                          edge.quad().label()))));
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(stem(file) + ending);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /** Returns which names are those of slices that an earlier export to the same file left. */
  static Predicate<String> slicesOf(ExportRequest request) {
    if (request.format() != ExportFormat.GEXF) {
      return name -> false;
    }
    Pattern slice =
        Pattern.compile(Pattern.quote(stem(request.out())) + "-\\d{4}(-Q[1-4]|-\\d\\d)?\\.gexf");
    return name -> slice.matcher(name).matches();
  }

  @Override
  public long rows() {
    return edges;
  }

  @Override
  public String rowNoun() {
    return "edge";
  }

  @Override
  public Map<String, Long> leftOut() {
    return leftOut;
  }

  @Override
  public void close() throws IOException, SQLException {
    ties.close();
  }
}
