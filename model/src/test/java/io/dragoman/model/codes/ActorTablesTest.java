package io.dragoman.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.QuadClass;
import io.dragoman.model.Sector;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ActorTablesTest {

  @ParameterizedTest
  @EnumSource
  void everySectorIsReadBackFromItsRole(Sector sector) {
    assertThat(Roles.code(sector).flatMap(Roles::of).map(Roles.Role::sector).orElse(Sector.UNK))
        .isEqualTo(sector);
  }

  @ParameterizedTest
  @CsvSource({"INS, REB", "SEP, REB", "UAF, REB", "MNC, BUS", "UNO, IGO", "INT, UNK", "PTY, PTY"})
  void rolesOfCameoAreOursInWhole(String role, Sector sector) {
    assertThat(Roles.of(role).map(Roles.Role::sector)).contains(sector);
  }

  @ParameterizedTest
  @EnumSource
  void everySectorIsReadBackFromItsNameInIcews(Sector sector) {
    assertThat(IcewsSectors.of(IcewsSectors.name(sector))).contains(sector);
  }

  @Property
  void theOrderOfAListDoesNotMatter(@ForAll Sector one, @ForAll Sector other) {
    String first = IcewsSectors.name(one);
    String second = IcewsSectors.name(other);
    assertThat(IcewsSectors.of(first + "," + second))
        .isEqualTo(IcewsSectors.of(second + "," + first));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Executive,Government,Foreign Ministry | GOV",
        "Parties,(National) Major Party,Executive,Government | GOV",
        "\"Insurgents,Radicals / Extremists / Fundamentalists\" | REB",
        "Army Mechanized (Ships, Tanks, Planes),Government | MIL",
        "Legislative / Parliamentary,Parties | LEG",
        "Opposition Major Party (Out Of Government) | OPP",
        "Government Major Party (In Government),Parties | PTY",
        "Human Rights NGOs | NGO",
        "International Government Organization,Global | IGO",
        "Military Intelligence Support,Military | MIL"
      })
  void theSectorThatTellsMostCounts(String list, Sector sector) {
    assertThat(IcewsSectors.of(list)).contains(sector);
  }

  @Test
  void peoplesAndFaithsSayNothingOfASector() {
    assertThat(IcewsSectors.of("Sunni,Arab, Levant")).isEmpty();
    assertThat(IcewsSectors.of("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void quadClassesInWordsAreReadBack(QuadClass quad) {
    assertThat(Plover.quadClass(Plover.words(quad))).contains(quad);
    assertThat(Plover.words(quad)).isEqualTo(quad.name().replace('_', ' '));
  }

  @Property
  void typesAndModesAreReadBack(@ForAll EventType type) {
    assertThat(Plover.type(type.name())).contains(type);
    for (Mode mode : type.modes()) {
      assertThat(Plover.mode(type, mode.code())).contains(mode);
    }
  }

  @Test
  void olderNamesOfPloverAreKnownAndOthersAreNot() {
    assertThat(Plover.type("DEMAND")).contains(EventType.REQUEST);
    assertThat(Plover.mode(EventType.COERCE, "confiscate")).contains(Mode.SEIZE);
    assertThat(Plover.mode(EventType.PROTEST, "aerial")).isEmpty();
    assertThat(Plover.type("CRIME")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void typesOfViolenceAreReadBack(UcdpViolence violence) {
    assertThat(UcdpViolence.of(Integer.toString(violence.number()))).contains(violence);
    assertThat(UcdpViolence.of(violence.label())).isEqualTo(Optional.empty());
  }

  @Test
  void everySubEventTypeHasATypeThatHasItsMode() {
    assertThat(Acled.all()).hasSize(25);
    for (Acled.Event event : Acled.all()) {
      assertThat(Acled.event(event.name())).contains(event);
      event.mode().ifPresent(mode -> assertThat(event.type().orElseThrow().modes()).contains(mode));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, MIL", "State forces, MIL", "2, REB", "Civilians, CVL", "8, UNK"})
  void kindsOfActorsAreNumbersOrText(String inter, Sector sector) {
    assertThat(Acled.sector(inter)).contains(sector);
  }
}
