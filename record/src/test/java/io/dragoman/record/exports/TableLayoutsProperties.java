package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import io.dragoman.model.codes.Cameo;
import io.dragoman.model.codes.CameoCode;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.model.codes.IcewsSectors;
import io.dragoman.model.codes.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The tables that scripts read by position: every row has every column, an event is a row, and
 * type, day, place and the first two parties are in it as far as the layout can hold them.
 */
class TableLayoutsProperties {
  @Provide
  Arbitrary<Told> told() {
    return Told.anything();
  }

  private static List<List<String>> rows(ExportFormat format, Told told, int columns)
      throws IOException {
    Path folder = Files.createTempDirectory("dragoman");
    Path file = folder.resolve("events");
    try {
      ExportReport report =
          Exporter.export(Exports.request(format, file), told.events().stream(), told::articles);
      List<List<String>> rows =
          Stream.of(Files.readString(file).split("\n"))
              .filter(line -> !line.isEmpty())
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(columns));
      assertThat(report.events()).isEqualTo(told.events().size());
      return rows;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Sidecar.beside(file));
      Files.delete(folder);
    }
  }

  @Property(tries = 40)
  void gdelt(@ForAll("told") Told told) throws IOException {
    List<List<String>> one = rows(ExportFormat.GDELT1, told, 58);
    List<List<String>> two = rows(ExportFormat.GDELT2, told, 61);
    assertThat(one).hasSameSizeAs(told.events());
    assertThat(two).hasSameSizeAs(told.events());
    for (int i = 0; i < one.size(); i++) {
      Event event = told.events().get(i);
      Facts facts = event.facts();
      Dyad dyad = Dyad.of(facts);
      List<String> row = one.get(i);
      assertThat(two.get(i).subList(0, 35)).isEqualTo(row.subList(0, 35));
      assertThat(row.get(0)).matches("\\d{1,16}");
      assertThat(row.get(1)).isEqualTo(DaySpan.day(facts.when()).map(GdeltDates::day).orElse(""));
      actor(dyad.source(), row.subList(5, 15));
      actor(dyad.target(), row.subList(15, 25));
      type(row.get(26), facts);
      assertThat(row.get(26)).startsWith(row.get(27));
      assertThat(row.get(27)).startsWith(row.get(28));
      assertThat(row.get(31)).isEqualTo(Integer.toString(event.mentions().size()));
      facts
          .place()
          .flatMap(place -> place.location())
          .ifPresent(
              location -> {
                assertThat(Double.parseDouble(row.get(53))).isEqualTo(location.latitude());
                assertThat(Countries.fips(row.get(51)).map(Country::iso3).orElse("---"))
                    .isEqualTo(location.country());
              });
    }
  }

  private static void actor(Optional<Actor> known, List<String> cells) {
    if (known.isEmpty()) {
      assertThat(cells).containsOnly("");
      return;
    }
    Actor actor = known.get();
    assertThat(Countries.cameo(cells.get(2)).map(Country::iso3)).isEqualTo(Actors.country(actor));
    assertThat(cells.get(0)).isEqualTo(cells.get(2) + cells.get(7));
    assertThat(Roles.of(cells.get(7)).map(Roles.Role::sector).orElse(Sector.UNK))
        .isEqualTo(actor.code().sector());
  }

  /** CAMEO has leaders step down only as a concession, so a resignation changes its type. */
  private static void type(String cameo, Facts facts) {
    EventType expected =
        facts.mode().equals(Optional.of(Mode.RESIGN)) ? EventType.CONCEDE : facts.type();
    assertThat(Cameo.of(cameo).flatMap(CameoCode::type)).contains(expected);
  }

  @Property(tries = 40)
  void mentions(@ForAll("told") Told told) throws IOException {
    assertThat(rows(ExportFormat.GDELT2_MENTIONS, told, 16))
        .hasSize(told.events().stream().mapToInt(event -> event.mentions().size()).sum());
  }

  @Property(tries = 40)
  void icews(@ForAll("told") Told told) throws IOException {
    List<List<String>> rows = rows(ExportFormat.ICEWS, told, 20);
    assertThat(rows).hasSize(told.events().size() + 1);
    for (int i = 1; i < rows.size(); i++) {
      Facts facts = told.events().get(i - 1).facts();
      List<String> row = rows.get(i);
      assertThat(row.get(1))
          .isEqualTo(DaySpan.day(facts.when()).map(LocalDate::toString).orElse(""));
      type(row.get(6), facts);
      Dyad.of(facts)
          .source()
          .ifPresent(
              source -> {
                assertThat(IcewsSectors.of(row.get(3)).orElse(Sector.UNK))
                    .isEqualTo(source.code().sector());
                assertThat(Countries.named(row.get(4)).map(Country::iso3))
                    .isEqualTo(Actors.country(source));
              });
    }
  }

  @Property(tries = 40)
  void polecat(@ForAll("told") Told told) throws IOException {
    List<List<String>> rows = rows(ExportFormat.POLECAT, told, 40);
    assertThat(rows).hasSize(told.events().size() + 1);
    for (int i = 1; i < rows.size(); i++) {
      Facts facts = told.events().get(i - 1).facts();
      List<String> row = rows.get(i);
      assertThat(row).noneMatch(String::isEmpty);
      assertThat(row.get(1))
          .isEqualTo(DaySpan.day(facts.when()).map(LocalDate::toString).orElse("None"));
      assertThat(row.get(2)).isEqualTo(facts.type().name());
      for (int first : new int[] {7, 8, 9, 11, 13}) {
        assertThat(items(row.get(first))).isEqualTo(Math.max(1, facts.sources().size()));
        assertThat(items(row.get(first + 8))).isEqualTo(Math.max(1, facts.targets().size()));
      }
    }
  }

  private static int items(String list) {
    return list.split("; ", -1).length;
  }
}
