package io.dragoman.record.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.Contested;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static Report report(
      String article, String origin, int day, Optional<Integer> deaths, Certainty certainty) {
    Report report =
        Reports.of(
            article,
            origin,
            Optional.of(LocalDate.of(2020, 5, day)),
            "Rebels *shelled* the airport of Mitiga");
    return Reports.with(report, deaths, certainty, Optional.of("an official"));
  }

  private static Certainty together(Certainty... degrees) {
    List<Report> reports =
        java.util.stream.IntStream.range(0, degrees.length)
            .mapToObj(i -> report("a" + i, "o" + i, 1, Optional.empty(), degrees[i]))
            .toList();
    return Findings.of(new Group(reports)).facts().certainty();
  }

  @Test
  void bothNumbersOfDeadAreKeptWithWhoSaysSo() {
    Findings findings =
        Findings.of(
            new Group(
                List.of(
                    report("a", "Reuters", 2, Optional.of(5), Certainty.FACT),
                    report("b", "Reuters", 2, Optional.of(5), Certainty.FACT),
                    report("c", "AFP", 3, Optional.of(12), Certainty.FACT),
                    report("d", "BBC", 3, Optional.of(12), Certainty.FACT))));

    assertThat(findings.facts().deaths()).contains(12);
    assertThat(findings.contested()).hasSize(1);
    Contested contested = findings.contested().get(0);
    assertThat(contested.field()).isEqualTo(Contested.Field.DEATHS);
    assertThat(contested.claims()).extracting(Contested.Claim::value).containsExactly("12", "5");
    assertThat(contested.claims().get(1).origins()).isEqualTo(1);
    assertThat(contested.claims().get(0).voices().get(0))
        .isEqualTo(new Contested.Voice("c/7", "AFP", "AFP", Optional.of("an official")));
  }

  @Test
  void placesAndDaysThatWordsTellAreKeptSideBySide() {
    Report sirte = report("a", "Reuters", 2, Optional.empty(), Certainty.FACT);
    Report misrata = report("b", "AFP", 2, Optional.empty(), Certainty.FACT);
    Report assumed = report("c", "BBC", 2, Optional.empty(), Certainty.FACT);
    Findings findings =
        Findings.of(
            new Group(
                List.of(
                    Reports.with(sirte, List.of(), place("Sirte", "g:1"), on("2020-05-02")),
                    Reports.with(misrata, List.of(), place("Misrata", "g:2"), on("2020-05-01")),
                    Reports.with(
                        assumed,
                        List.of(),
                        place("Sirte", "g:1"),
                        new When(
                            Optional.of("2020-05-03"), When.Basis.REPORT, Optional.empty())))));

    assertThat(findings.contested())
        .extracting(contested -> contested.field().code() + ": " + contested.told())
        .containsExactly(
            "place: Sirte (Reuters, citing an official; BBC, citing an official)"
                + " or Misrata (AFP, citing an official)",
            "date: 2020-05-01 (AFP, citing an official)"
                + " or 2020-05-02 (Reuters, citing an official)");
    assertThat(findings.contested().get(0).claims())
        .extracting(Contested.Claim::value)
        .containsExactly("g:1", "g:2");
  }

  private static When on(String day) {
    return new When(Optional.of(day), When.Basis.STATED, Optional.empty());
  }

  private static Optional<Place> place(String name, String id) {
    return Optional.of(
        new Place(
            new Span(name, 0, name.length()),
            Optional.of(new Place.Location(id, name, 32, 12, "LBY", Place.Precision.CITY)),
            "test"));
  }

  @Test
  void copiesOfOneOriginCountOnce() {
    Findings findings =
        Findings.of(
            new Group(
                List.of(
                    report("b", "Reuters", 3, Optional.empty(), Certainty.LIKELY),
                    report("a", "Reuters", 2, Optional.empty(), Certainty.LIKELY),
                    report("c", "Reuters", 3, Optional.empty(), Certainty.LIKELY))));

    assertThat(findings.articles()).isEqualTo(3);
    assertThat(findings.outlets()).isEqualTo(1);
    assertThat(findings.earliest().mention().document()).isEqualTo("a");
    assertThat(findings.facts().certainty()).isEqualTo(Certainty.LIKELY);
  }

  @Test
  void oneReportKeepsItsDegree() {
    for (Certainty degree : Certainty.values()) {
      assertThat(together(degree)).isEqualTo(degree);
    }
  }

  @Test
  void certaintyRisesWithIndependentReports() {
    assertThat(together(Certainty.LIKELY, Certainty.LIKELY)).isEqualTo(Certainty.LIKELY);
    assertThat(together(Certainty.LIKELY, Certainty.LIKELY, Certainty.LIKELY))
        .isEqualTo(Certainty.FACT);
    assertThat(together(Certainty.POSSIBLE, Certainty.POSSIBLE)).isEqualTo(Certainty.LIKELY);
  }

  @Test
  void denialsCountAndWhatWasPlannedAndThenHappenedHappened() {
    assertThat(together(Certainty.FACT, Certainty.NEGATED)).isEqualTo(Certainty.FACT);
    assertThat(together(Certainty.POSSIBLE, Certainty.NEGATED)).isEqualTo(Certainty.POSSIBLE);
    assertThat(together(Certainty.POSSIBLE, Certainty.NEGATED, Certainty.NEGATED))
        .isEqualTo(Certainty.NEGATED);
    assertThat(together(Certainty.FUTURE, Certainty.FUTURE, Certainty.FACT))
        .isEqualTo(Certainty.FACT);
  }
}
