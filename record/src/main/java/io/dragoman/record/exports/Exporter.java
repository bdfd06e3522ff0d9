package io.dragoman.record.exports;

import io.dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Writes events in the layouts of other programs. */
public final class Exporter {
  /** The articles of events are looked up together until they have so many mentions. */
  private static final int AT_ONCE = 2000;

  private Exporter() {}

  /**
   * Writes events, and beside the file a sidecar FILE.meta.json that names the snapshot, the query
   * and the counts. The same events give the same bytes. The files are written in a folder beside
   * the one asked for and moved into place when all is written; a failure leaves none behind.
   *
   * @param request what is exported and where to
   * @param events the events; read to the end, not closed
   * @param articles the articles that the events' mentions come from
   * @throws ExportException if a file is there and may not be replaced, or cannot be written
   */
  public static ExportReport export(
      ExportRequest request, Stream<Event> events, Articles articles) {
    Path out = request.out();
    try (Staging staging = Staging.beside(out, request.replace())) {
      ExportReport report = write(request, events, articles, staging);
      Sidecar.write(staging.file(), request, report);
      return placed(report, staging.publish(Network.slicesOf(request)));
    } catch (JacksonException | IOException | SQLException e) {
      throw new ExportException(out, e);
    }
  }

  private static ExportReport write(
      ExportRequest request, Stream<Event> events, Articles articles, Staging staging)
      throws IOException, SQLException {
    Tally tally = new Tally();
    Library library = new Library(articles);
    Context context = new Context(request, library);
    try (Layout layout = request.format().create(staging.file(), context)) {
      Iterator<Event> iterator = events.iterator();
      while (iterator.hasNext()) {
        List<Event> next = next(iterator);
        library.fetch(next);
        for (Event event : next) {
          layout.write(event);
          tally.add(event);
        }
      }
      layout.finish(tally);
      return new ExportReport(
          tally.articles(),
          tally.mentions(),
          tally.events(),
          layout.rows(),
          layout.rowNoun(),
          tally.withoutDay(),
          tally.standing(),
          tally.certainty(),
          layout.leftOut(),
          staging.names());
    }
  }

  private static List<Event> next(Iterator<Event> events) {
    List<Event> next = new ArrayList<>();
    int mentions = 0;
    while (events.hasNext() && mentions < AT_ONCE) {
      Event event = events.next();
      next.add(event);
      mentions += event.mentions().size();
    }
    return next;
  }

  private static ExportReport placed(ExportReport report, List<Path> files) {
    return new ExportReport(
        report.articles(),
        report.mentions(),
        report.events(),
        report.rows(),
        report.rowNoun(),
        report.withoutDay(),
        report.standing(),
        report.certainty(),
        report.leftOut(),
        files);
  }
}
