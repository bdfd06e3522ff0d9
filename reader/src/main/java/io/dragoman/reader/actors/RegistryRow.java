package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import java.util.List;

/**
 * A row of the registry as a table holds it.
 *
 * @param kind what its names stand for
 * @param code country and sector of who bears them
 * @param names the names, the usual one first; never empty
 * @param term when they stand for it
 * @param note office or role, may be empty
 * @param source where the row comes from: "compiled", "REIGN", "factbook", or a file's name
 * @param origin table and line, e.g. "states.tsv:12"
 */
public record RegistryRow(
    ActorRow.Kind kind,
    ActorCode code,
    List<String> names,
    Term term,
    String note,
    String source,
    String origin) {
  /** Copies the names and checks that there is one. */
  public RegistryRow {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(origin + ": no name");
    }
  }

  /** Returns the usual name. */
  public String name() {
    return names.getFirst();
  }

  /** Whether one of the names is a text; case and accents do not matter. */
  public boolean isNamed(String text) {
    String key = Tokens.key(text);
    return names.stream().anyMatch(name -> WrittenName.of(name).key().equals(key));
  }

  /** Whether a word of a name, and what follows it, begins with a text. */
  public boolean mentions(String text) {
    String key = " " + Tokens.key(text);
    return names.stream().anyMatch(name -> (" " + WrittenName.of(name).key()).contains(key));
  }
}
