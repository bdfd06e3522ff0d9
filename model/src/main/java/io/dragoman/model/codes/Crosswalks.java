package io.dragoman.model.codes;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codebook's pages on the codes of others, written from the tables themselves. */
public final class Crosswalks {
  private Crosswalks() {}

  /** Returns the pages in Markdown, to stand behind the codebook's own. */
  public static String markdown() {
    StringBuilder out = new StringBuilder(8192);
    out.append(
        """

        ## Codes of others

        Imports read and exports write the codes of CAMEO, PLOVER, ICEWS, UCDP GED and files in ACLED's
        layout by the tables in `model` (`io.dragoman.model.codes`), whose heads name the published lists they
        are taken from. CAMEO's statements (01) are no events of ours; PLOVER drops them too. Intensity is the
        mean Goldstein value of the CAMEO codes that mean the type or mode (of all codes of the type where none
        means the mode). The last column is the code that exports write.

        | type | mode | read from CAMEO | intensity | written |
        |---|---|---|---|---|
        """);
    for (EventType type : EventType.values()) {
      row(out, type, Optional.empty());
      type.modes().forEach(mode -> row(out, type, Optional.of(mode)));
    }
    out.append(
        """

        | sector | roles of CAMEO read as it | name in ICEWS |
        |---|---|---|
        """);
    for (Sector sector : Sector.values()) {
      out.append("| %s | %s | %s |%n".formatted(sector, roles(sector), IcewsSectors.name(sector)));
    }
    out.append(
        """

        Countries: %d, by ISO 3166-1 (alpha-2, alpha-3, numeric), FIPS 10-4, CAMEO, Correlates of War
        (abbreviation and number), Gleditsch and Ward, and the English spellings of all of these.
        """
            .formatted(Countries.all().size()));
    return out.toString().replace("\r\n", "\n");
  }

  private static void row(StringBuilder out, EventType type, Optional<Mode> mode) {
    out.append(
        "| %s | %s | %s | %s | %s |%n"
            .formatted(
                type,
                mode.map(Mode::code).orElse(""),
                codes(type, mode),
                String.format(Locale.ROOT, "%.1f", Cameo.intensity(type, mode)),
                Cameo.typical(type, mode)));
  }

  /** The codes of a kind, without those that have a code of the same kind above them. */
  private static String codes(EventType type, Optional<Mode> mode) {
    Predicate<CameoCode> same =
        code -> code.type().equals(Optional.of(type)) && code.mode().equals(mode);
    return Cameo.all().stream()
        .filter(same)
        .filter(code -> above(code).noneMatch(same))
        .map(CameoCode::code)
        .collect(Collectors.joining(" "));
  }

  private static Stream<CameoCode> above(CameoCode code) {
    return Stream.of(code.root(), code.base())
        .filter(above -> !above.equals(code.code()))
        .flatMap(above -> Cameo.of(above).stream());
  }

  private static String roles(Sector sector) {
    return Roles.all().stream()
        .filter(role -> role.sector() == sector)
        .map(Roles.Role::code)
        .collect(Collectors.joining(" "));
  }
}
