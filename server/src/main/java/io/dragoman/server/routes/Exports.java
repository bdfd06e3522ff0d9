package io.dragoman.server.routes;

import io.dragoman.model.Event;
import io.dragoman.model.UnknownCodeException;
import io.dragoman.record.EventQuery;
import io.dragoman.record.exports.ExportFormat;
import io.dragoman.record.exports.ExportReport;
import io.dragoman.record.exports.ExportRequest;
import io.dragoman.record.exports.Exporter;
import io.dragoman.record.exports.Slice;
import io.dragoman.server.answers.Filters;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Events as files for other programs. */
public final class Exports {
  private final State state;
  private final String version;

  /**
   * @param state what is shown
   * @param version version of Dragoman
   */
  public Exports(State state, String version) {
    this.state = state;
    this.version = version;
  }

  /** Answers {@code GET /exports/FORMAT}. */
  public void export(Context ctx) throws IOException {
    ExportFormat format = format(ctx.pathParam("format"));
    Slice slice =
        Slice.valueOf(
            Params.oneOf(ctx, "slice", "year", "month", "quarter").toUpperCase(Locale.ROOT));
    boolean zip = Params.flag(ctx, "zip") || format == ExportFormat.GEXF;
    EventQuery query = Filters.of(ctx.queryParamMap());
    Path folder = Files.createTempDirectory("dragoman-export");
    try {
      Path file = folder.resolve("events." + format.code());
      String snapshot = state.view().snapshot();
      String typed = Optional.ofNullable(ctx.queryString()).orElse("");
      ExportReport report;
      try (Stream<Event> events = state.view().events(query)) {
        report =
            Exporter.export(
                new ExportRequest(format, file, false, slice, snapshot, typed, version, List.of()),
                events,
                state.view()::documents);
      }
      ctx.header("X-Dragoman-Snapshot", snapshot);
      ctx.header("X-Dragoman-Events", Long.toString(report.events()));
      String name = file.getFileName() + (zip ? ".zip" : "");
      ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
      ctx.contentType(zip ? "application/zip" : "application/octet-stream");
      write(zip, report.files(), ctx.outputStream());
    } finally {
      remove(folder);
    }
  }

  private static ExportFormat format(String code) {
    try {
      return ExportFormat.of(code);
    } catch (UnknownCodeException e) {
      throw new Problem(404, "not-found", String.valueOf(e.getMessage()));
    }
  }

  private static void write(boolean zip, List<Path> files, OutputStream out) throws IOException {
    if (!zip) {
      Files.copy(files.getFirst(), out);
      return;
    }
    try (ZipOutputStream zipped = new ZipOutputStream(out);
        Stream<Path> all = Files.list(files.getFirst().resolveSibling("."))) {
      for (Path file : all.sorted().toList()) {
        ZipEntry entry = new ZipEntry(file.getFileName().toString());
        entry.setTime(0);
        zipped.putNextEntry(entry);
        Files.copy(file, zipped);
        zipped.closeEntry();
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
