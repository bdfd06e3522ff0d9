package io.dragoman.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where the record is. */
final class RecordOption {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      defaultValue = "record",
      description = {
        "folder of the record (default: ./${DEFAULT-VALUE}), or the address of a PostgreSQL"
            + " database, jdbc:postgresql://HOST/DATABASE?user=NAME"
      })
  private String place = "record";

  /** Returns the folder or address. */
  String place() {
    return place;
  }

  /** Returns the folder, where the record is in one. */
  Optional<Path> folder() {
    return place.startsWith("jdbc:") ? Optional.empty() : Optional.of(Path.of(place));
  }

  /** Returns it as messages show it: an address without the user's name and password. */
  String shown() {
    int query = place.startsWith("jdbc:") ? place.indexOf('?') : -1;
    return query < 0 ? place : place.substring(0, query);
  }
}
