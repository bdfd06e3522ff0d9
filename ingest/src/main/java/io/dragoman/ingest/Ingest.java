package io.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads what a person names: files, folders, {@code file:} addresses, and "-" for standard input.
 *
 * <p>Immutable; two threads may read at once if only one of them reads standard input.
 */
public final class Ingest {
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  private final IngestOptions options;
  private final InputStream standardInput;

  /**
   * @param options what a person can set
   * @param standardInput what the input "-" stands for; it is not closed
   */
  public Ingest(IngestOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  /**
   * Reads inputs one after another, folders with all below them in the order of the names, without
   * hidden files. Memory stays flat however large the inputs are.
   *
   * @param inputs paths of files and folders, {@code file:} addresses, or "-"
   * @param sink takes the results in order, on the calling thread; what it throws ends the reading
   *     and comes out of this method
   * @throws IngestException where no temporary folder can be had
   */
  public void read(List<String> inputs, Consumer<? super Result> sink) {
    try (Scratch scratch = new Scratch()) {
      FileReading files = new FileReading(options, scratch, inputs, sink);
      for (String input : inputs) {
        if (input.equals("-")) {
          files.stream("standard input", "", standardInput);
        } else {
          path(input, sink).ifPresent(path -> read(path, files, sink));
        }
      }
    }
  }

  /**
   * Reads files that a program found: those that describe the articles of others are passed over.
   *
   * @param found the files
   * @param sink takes the results in order, on the calling thread; what it throws ends the reading
   *     and comes out of this method
   * @throws IngestException where no temporary folder can be had
   */
  public void readFound(List<Path> found, Consumer<? super Result> sink) {
    try (Scratch scratch = new Scratch()) {
      FileReading files = new FileReading(options, scratch, List.of(), sink);
      found.forEach(files::found);
    }
  }

  private static void read(Path path, FileReading files, Consumer<? super Result> sink) {
    if (Files.isDirectory(path)) {
      int found =
          FileWalk.walk(
              path,
              new FileWalk.Visitor() {
                @Override
                public void file(Path file) {
                  files.found(file);
                }

                @Override
                public void failed(Path file, String reason) {
                  sink.accept(new Result.Failed(file.toString(), Optional.empty(), reason));
                }
              });
      if (found == 0) {
        sink.accept(
            new Result.Failed(path.toString(), Optional.empty(), "no files in this folder"));
      }
    } else if (Files.isRegularFile(path) || Files.notExists(path)) {
      files.named(path);
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        files.stream(path.toString(), path.toString(), in);
      } catch (IOException e) {
        sink.accept(new Result.Failed(path.toString(), Optional.empty(), Reasons.of(e)));
      }
    }
  }

  private static Optional<Path> path(String input, Consumer<? super Result> sink) {
    try {
      if (input.startsWith("file:")) {
        return Optional.of(Path.of(URI.create(input)));
      }
      if (!ADDRESS.matcher(input).matches()) {
        return Optional.of(Path.of(input));
      }
      sink.accept(
          new Result.Failed(
              input, Optional.empty(), "not supported: Dragoman reads local files; save it first"));
    } catch (InvalidPathException | FileSystemNotFoundException e) {
      sink.accept(new Result.Failed(input, Optional.empty(), "no file name: " + e.getMessage()));
    } catch (IllegalArgumentException e) {
      sink.accept(
          new Result.Failed(input, Optional.empty(), "no local file address: " + e.getMessage()));
    }
    return Optional.empty();
  }
}
