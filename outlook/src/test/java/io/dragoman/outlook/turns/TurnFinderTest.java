package io.dragoman.outlook.turns;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.MadeUp;
import io.dragoman.outlook.deeds.Theatre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnFinderTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
  private static final LocalDate ATTACK = LocalDate.of(2019, 4, 4);
  private static final LocalDate ENTRY = LocalDate.of(2020, 1, 2);
  private static final LocalDate TRUCE = LocalDate.of(2020, 10, 23);

  private final TurnFinder finder = new TurnFinder(Settings.USUAL);

  private static War war(List<Deed> deeds) {
    return new War(new Theatre(Set.of("AAA")), deeds, List.of(), FIRST, LAST, Coverage.EVEN);
  }

  private static Deed fight(int number, LocalDate day, String source) {
    return MadeUp.deed(number, day, EventType.ASSAULT, Optional.empty(), source, "AAA MIL");
  }

  /** A rare skirmish, then a war of two years that an outsider enters and a truce ends. */
  private static List<Deed> history() {
    List<Deed> deeds = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(ATTACK); day = day.plusDays(60)) {
      deeds.add(fight(deeds.size(), day, "AAA REB"));
    }
    for (LocalDate day = ATTACK; day.isBefore(TRUCE); day = day.plusDays(2)) {
      deeds.add(fight(deeds.size(), day, "AAA REB"));
    }
    for (LocalDate day = ENTRY; day.isBefore(ENTRY.plusDays(60)); day = day.plusDays(4)) {
      deeds.add(
          MadeUp.deed(
              deeds.size(), day, EventType.AID, Optional.of(Mode.MILITARY), "BBB GOV", "AAA GOV"));
    }
    for (int i = 0; i < 3; i++) {
      deeds.add(
          MadeUp.deed(
              deeds.size(),
              TRUCE.plusDays(i),
              EventType.AGREE,
              Optional.empty(),
              "AAA REB",
              "AAA GOV",
              Optional.empty(),
              "ceasefire agreed"));
    }
    return deeds;
  }

  @Test
  void findsTheAttackTheEntryAndTheTruce() {
    List<Turn> turns = finder.find(war(history()));
    assertThat(turns)
        .extracting(Turn::kind)
        .containsExactly(Turn.Kind.ESCALATION, Turn.Kind.INTERVENTION, Turn.Kind.CEASEFIRE);
    assertThat(turns).extracting(Turn::day).containsExactly(ATTACK, ENTRY, TRUCE);
    assertThat(turns.get(1).by()).containsExactly("BBB");
    assertThat(turns).allSatisfy(turn -> assertThat(turn.deeds()).isNotEmpty());
  }

  @Test
  void theOrderOfDeedsDoesNotMatter() {
    List<Deed> shuffled = new ArrayList<>(history());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(finder.find(war(shuffled))).isEqualTo(finder.find(war(history())));
  }

  @Test
  void anEvenCourseHasNoTurns() {
    List<Deed> even = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(3)) {
      even.add(fight(even.size(), day, "AAA REB"));
    }
    assertThat(finder.find(war(even))).isEmpty();
    assertThat(new FalseAlarms(finder, 5, 1).amongAllMonths(war(even))).isZero();
  }

  @Test
  void aWarWithoutDeedsHasNoTurns() {
    assertThat(finder.find(war(List.of()))).isEmpty();
  }

  @Test
  void groundTakenBackIsACounterOffensive() {
    List<Deed> deeds = new ArrayList<>(history());
    LocalDate lost = LocalDate.of(2019, 5, 1);
    LocalDate back = LocalDate.of(2019, 9, 1);
    for (int i = 0; i < 6; i++) {
      deeds.add(taking(deeds.size(), lost.plusDays(i * 3L), "AAA REB"));
      deeds.add(taking(deeds.size(), back.plusDays(i * 2L), "AAA MIL"));
    }
    assertThat(finder.find(war(deeds)))
        .filteredOn(turn -> turn.kind() == Turn.Kind.COUNTER_OFFENSIVE)
        .singleElement()
        .satisfies(turn -> assertThat(turn.day()).isEqualTo(back));
  }

  private static Deed taking(int number, LocalDate day, String source) {
    return MadeUp.deed(
        number,
        day,
        EventType.COERCE,
        Optional.of(Mode.SEIZE),
        source,
        "AAA CVL",
        Optional.of("Town" + number),
        "captured");
  }
}
