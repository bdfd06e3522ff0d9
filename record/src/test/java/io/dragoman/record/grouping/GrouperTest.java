package io.dragoman.record.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Place;
import io.dragoman.model.Place.Location;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final Grouper GROUPER = Grouper.load();

  @Test
  void theNextDaysReportOfTheTollJoins() {
    Report first =
        Reports.of(
            "a",
            "2020-05-01",
            "A car bomb *exploded* at a market in Afrin, killing 40 people, officials said");
    Report next =
        Reports.of(
            "b",
            "2020-05-02",
            "The toll of the car bomb that *exploded* at a market in Afrin rose to 46 people");

    assertThat(GROUPER.group(List.of(next, first)))
        .containsExactly(new Group(List.of(first, next)));
  }

  @Test
  void anotherAttackOnTheSameTownStaysApart() {
    Report first =
        Reports.with(
            Reports.of(
                "a", "2020-05-01", "A car bomb *exploded* at a market in Afrin, killing 40 people"),
            Optional.of(40),
            Certainty.FACT,
            Optional.empty());
    Report other =
        Reports.with(
            Reports.of(
                "b",
                "2020-05-04",
                "Two policemen died when gunmen *fired* at a checkpoint in Afrin"),
            Optional.of(2),
            Certainty.FACT,
            Optional.empty());

    assertThat(GROUPER.group(List.of(first, other))).hasSize(2);
  }

  @Test
  void fightingThatGoesOnGluesNothing() {
    Report first =
        Reports.of("a", "2020-05-01", "Rebels *shelled* the airport of Mitiga in Tripoli");
    Report bare = Reports.of("b", "2020-05-02", "*Fighting* continues");
    Report other =
        Reports.of("c", "2020-05-03", "A drone *struck* a biscuit factory in a suburb of Tripoli");

    assertThat(GROUPER.group(List.of(first, bare, other))).hasSize(3);
  }

  @Test
  void articlesWithoutADayAreGroupedAmongThemselves() {
    String text = "Rebels *shelled* the airport of Mitiga in Tripoli";
    Report one = Reports.of("a", "a", Optional.empty(), text);
    Report other = Reports.of("b", "b", Optional.empty(), text);
    Report dated = Reports.of("c", "2020-05-01", text);

    assertThat(GROUPER.group(List.of(one, other, dated))).hasSize(2);
  }

  private static final String SHELLED = "The town was *shelled* overnight and 12 people died";

  private static Report told(String day, String country, Optional<Place> place, When when) {
    Actor actor =
        new Actor(
            new Span(country, 0, country.length()),
            new ActorCode(country, Sector.MIL),
            Optional.empty(),
            "test");
    return Reports.with(Reports.of(country + day, day, SHELLED), List.of(actor), place, when);
  }

  private static When on(String day) {
    return new When(Optional.of(day), When.Basis.STATED, Optional.empty());
  }

  private static Optional<Place> town(String name, double latitude) {
    return Optional.of(
        new Place(
            new Span(name, 0, name.length()),
            Optional.of(new Location("g:" + name, name, latitude, 37, "SYR", Place.Precision.CITY)),
            "test"));
  }

  @Test
  void attacksByDifferentSidesStayApart() {
    Report one = told("2020-05-01", "TUR", Optional.empty(), on("2020-05-01"));
    Report same = told("2020-05-02", "TUR", Optional.empty(), on("2020-05-01"));
    Report other = told("2020-05-01", "RUS", Optional.empty(), on("2020-05-01"));

    assertThat(GROUPER.group(List.of(one, same, other)))
        .containsExactlyInAnyOrder(new Group(List.of(one, same)), new Group(List.of(other)));
  }

  @Test
  void attacksOnTownsThatLieApartStayApart() {
    Report one = told("2020-05-01", "TUR", town("Afrin", 36.5), on("2020-05-01"));
    Report other = told("2020-05-01", "TUR", town("Hama", 35.1), on("2020-05-01"));
    Report without = told("2020-05-02", "TUR", town("Afrin", 36.5), on("2020-05-01"));

    assertThat(GROUPER.group(List.of(one, other, without)))
        .containsExactlyInAnyOrder(new Group(List.of(one, without)), new Group(List.of(other)));
  }

  @Test
  void attacksOfTheSameSideOnTheSameTownOnOtherDaysStayApart() {
    Report one = told("2020-05-01", "TUR", town("Afrin", 36.5), on("2020-05-01"));
    Report other = told("2020-05-04", "TUR", town("Afrin", 36.5), on("2020-05-04"));

    assertThat(GROUPER.group(List.of(one, other))).hasSize(2);
  }
}
