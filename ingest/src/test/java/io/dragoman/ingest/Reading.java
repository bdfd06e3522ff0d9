package io.dragoman.ingest;

import io.dragoman.model.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the tests read, and helpers to write what they read. */
record Reading(List<Result> results) {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
  static final IngestOptions OPTIONS = IngestOptions.of(TODAY);

  static Reading of(Path... paths) {
    return of(OPTIONS, paths);
  }

  static Reading of(IngestOptions options, Path... paths) {
    return of(
        options,
        InputStream.nullInputStream(),
        List.of(paths).stream().map(Path::toString).toArray(String[]::new));
  }

  static Reading of(IngestOptions options, InputStream standardInput, String... inputs) {
    List<Result> results = new ArrayList<>();
    new Ingest(options, standardInput).read(List.of(inputs), results::add);
    return new Reading(results);
  }

  static Reading ofStandardInput(String text) {
    return of(OPTIONS, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "-");
  }

  /** Returns the only result, which must be an article. */
  Document document() {
    if (results.size() == 1 && results.getFirst() instanceof Result.Read read) {
      return read.document();
    }
    throw new AssertionError("not one article but " + results);
  }

  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Result result : results) {
      if (result instanceof Result.Read read) {
        documents.add(read.document());
      }
    }
    return documents;
  }

  /** Returns the lines that tell what failed, without the folder. */
  List<String> failures() {
    List<String> lines = new ArrayList<>();
    for (Result result : results) {
      if (result instanceof Result.Failed failed) {
        lines.add(failed.message().replaceFirst("^/.*?/(?=[^/]*?(?:: |, ))", ""));
      }
    }
    return lines;
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a file of the test resources. */
  static Path resource(String name) {
    return Path.of("src/test/resources/io/dragoman/ingest", name);
  }
}
