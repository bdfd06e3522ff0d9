package io.dragoman.bench;

import io.dragoman.ingest.Ingest;
import io.dragoman.ingest.IngestOptions;
import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.model.Span;
import io.dragoman.reader.Reader;
import io.dragoman.record.grouping.Report;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reader finds in the items of current-events that judged pairs stand in.
 *
 * @param reports all mentions of the items that were read
 */
record IncidentMentions(List<Report> reports) {
  private static final String FILE = "corpora/current-events.jsonl.gz";
  private static final LocalDate LAST = LocalDate.of(2026, 11, 26);

  /** Reads the items of some pairs. */
  static IncidentMentions of(Path shared, List<IncidentPair> pairs, Reader reader) {
    Set<String> items =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .map(IncidentPair.Mark::article)
            .collect(Collectors.toSet());
    List<Report> reports = new ArrayList<>();
    Path file = MissingDataException.found(shared.resolve(FILE));
    new Ingest(IngestOptions.of(LAST), InputStream.nullInputStream())
        .read(
            List.of(file.toString()),
            result -> {
              if (result instanceof Result.Read read && items.contains(read.document().id())) {
                reports.addAll(reports(read.document(), reader));
              }
            });
    return new IncidentMentions(reports);
  }

  private static List<Report> reports(Document document, Reader reader) {
    return reader.read(document).stream()
        .map(
            m ->
                new Report(m, document.published(), document.title(), document.id(), document.id()))
        .toList();
  }

  /** The reports by article. */
  Map<String, List<Report>> byArticle() {
    Map<String, List<Report>> articles = new HashMap<>();
    for (Report report : reports) {
      articles.computeIfAbsent(report.mention().document(), id -> new ArrayList<>()).add(report);
    }
    return articles;
  }

  /** The report whose trigger a mark stands on; empty where the reader tells nothing there. */
  static Optional<Report> at(IncidentPair.Mark mark, Map<String, List<Report>> articles) {
    return articles.getOrDefault(mark.article(), List.of()).stream()
        .filter(
            report -> {
              Span trigger = report.mention().trigger();
              return trigger.begin() < mark.end() && mark.begin() < trigger.end();
            })
        .findFirst();
  }
}
