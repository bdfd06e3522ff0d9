package io.dragoman.bench;

import io.dragoman.ingest.Ingest;
import io.dragoman.ingest.IngestOptions;
import io.dragoman.ingest.Result;
import io.dragoman.model.Document;
import io.dragoman.reader.Reader;
import io.dragoman.record.grouping.Report;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reader finds in the items of current-events that judged pairs stand in. */
final class IncidentMentions {
  private static final String FILE = "corpora/current-events.jsonl.gz";
  private static final LocalDate LAST = LocalDate.of(2026, 11, 26);

  private IncidentMentions() {}

  /** Reads the items of some pairs: all reports of each, by article. */
  static Map<String, List<Report>> byArticle(Path shared, List<IncidentPair> pairs, Reader reader) {
    Set<String> items =
        pairs.stream()
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .map(IncidentPair.Mark::article)
            .collect(Collectors.toSet());
    Map<String, List<Report>> articles = new HashMap<>();
    Path file = MissingDataException.found(shared.resolve(FILE));
    new Ingest(IngestOptions.of(LAST), InputStream.nullInputStream())
        .read(
            List.of(file.toString()),
            result -> {
              if (result instanceof Result.Read read && items.contains(read.document().id())) {
                articles.put(read.document().id(), reports(read.document(), reader));
              }
            });
    return articles;
  }

  private static List<Report> reports(Document document, Reader reader) {
    return reader.read(document).stream()
        .map(
            m ->
                new Report(m, document.published(), document.title(), document.id(), document.id()))
        .toList();
  }

  /** The report whose trigger a mark stands on; empty where the reader tells nothing there. */
  static Optional<Report> at(IncidentPair.Mark mark, Map<String, List<Report>> articles) {
    return articles.getOrDefault(mark.article(), List.of()).stream()
        .filter(report -> mark.meets(report.mention().trigger()))
        .findFirst();
  }
}
