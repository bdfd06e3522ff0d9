package io.dragoman.model.codes;

import io.dragoman.model.Sector;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The roles that CAMEO and PLOVER give to actors, and our sectors (table roles.tsv). */
public final class Roles {
  private static final Map<String, Role> ROLES = read();

  /**
   * A role.
   *
   * @param code three letters, such as "INS"
   * @param name in words
   * @param sector ours
   */
  public record Role(String code, String name, Sector sector) {}

  private Roles() {}

  /** Returns all roles. */
  public static Collection<Role> all() {
    return ROLES.values();
  }

  /**
   * Returns the role of a code.
   *
   * @param code three letters
   */
  public static Optional<Role> of(String code) {
    return Optional.ofNullable(ROLES.get(code));
  }

  /**
   * Returns the code to write for a sector, none for {@link Sector#UNK}.
   *
   * @param sector ours
   */
  public static Optional<String> code(Sector sector) {
    return sector == Sector.UNK ? Optional.empty() : Optional.of(sector.name());
  }

  private static Map<String, Role> read() {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (CodeTable.Row row : CodeTable.rows("roles.tsv")) {
      Role role = new Role(row.cell(0), row.cell(1), Sector.of(row.cell(2)));
      CodeTable.put(roles, role.code(), role);
    }
    return Collections.unmodifiableMap(roles);
  }
}
