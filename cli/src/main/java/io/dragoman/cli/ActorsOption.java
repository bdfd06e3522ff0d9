package io.dragoman.cli;

import io.dragoman.reader.actors.OwnActors;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names a file with the user's own actors. */
final class ActorsOption {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "your own actors, which win over the shipped ones: kind, code, names, from, to, note"
              + " and source, parted by tabs")
  private Optional<Path> file = Optional.empty();

  /**
   * Reads the file, if there is one.
   *
   * @throws io.dragoman.model.DragomanException if it does not read
   */
  OwnActors own() {
    return file.map(OwnActors::read).orElse(OwnActors.NONE);
  }
}
