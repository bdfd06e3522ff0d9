package io.dragoman.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ActorRegistryTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 8, 20));
  private static final ActorRegistry REGISTRY = Reading.REGISTRY;

  private static List<String> ids(String text) {
    return REGISTRY.find(text, DAY).stream().map(match -> match.row().identity().id()).toList();
  }

  @Test
  void lookupIgnoresCaseAccentsAndArticles() {
    List<ActorRow> rows = REGISTRY.lookup("Côte d'Ivoire", DAY);

    assertThat(rows).isNotEmpty();
    assertThat(REGISTRY.lookup("COTE D’IVOIRE", DAY)).isEqualTo(rows);
    assertThat(REGISTRY.lookup("the united nations", DAY))
        .isEqualTo(REGISTRY.lookup("United Nations", DAY))
        .isNotEmpty();
  }

  @Test
  void idsTellTheKindAndTheFirstName() {
    assertThat(ids("Russia, the United Nations, Hamas and the FBI"))
        .containsExactly("RUS", "igo:united-nations", "group:hamas", "org:fbi");
  }

  @Test
  void aPersonHasTheOfficeOfTheDay() {
    ActorRow row = REGISTRY.lookup("Lavrov", DAY).getFirst();

    assertThat(row.identity().id()).isEqualTo("person:sergei-lavrov");
    assertThat(row.code()).hasToString("RUS GOV");
    assertThat(row.holdsOn(DAY.get())).isTrue();
  }

  @Test
  void anOfficeHasItsDays() {
    assertThat(codeOf("Abbas", "2005-01-01")).isEqualTo("PSE PTY");
    assertThat(codeOf("Abbas", "2005-02-01")).isEqualTo("PSE GOV");
    assertThat(codeOf("Hulusi Akar", "2016-07-15")).isEqualTo("TUR MIL");
    assertThat(codeOf("Hulusi Akar", "2020-01-01")).isEqualTo("TUR GOV");
  }

  private static String codeOf(String name, String day) {
    return REGISTRY.lookup(name, Optional.of(LocalDate.parse(day))).getFirst().code().toString();
  }

  @Test
  void shortNamesInCapitalsNeedTheirCapitals() {
    assertThat(ids("He told us that it is here")).isEmpty();
    assertThat(ids("The US fears IS")).startsWith("USA").hasSize(2);
  }

  @Test
  void theLongestNameIsTaken() {
    List<Match> matches = REGISTRY.find("He left South Sudan for the UN Security Council.", DAY);

    assertThat(matches)
        .extracting(Match::text)
        .containsExactly("South Sudan", "UN Security Council");
  }

  @Test
  void possessivesAreNoPartOfANameAndOffsetsFit() {
    String text = "Libya’s army left Tripoli";
    Match match = REGISTRY.find(text, DAY).getFirst();

    assertThat(text.substring(match.begin(), match.end()))
        .isEqualTo("Libya")
        .isEqualTo(match.text());
  }

  @Test
  void oneWordOfALongerNameIsNotTakenForSomebodyElse() {
    assertThat(ids("The singer Tom Lavrov arrived")).doesNotContain("person:sergei-lavrov");
  }

  @Test
  void actorsOfOneRowKeepIdsOfTheirOwn() {
    Identity fbi = REGISTRY.lookup("FBI", DAY).getFirst().identity();
    Identity bureau = REGISTRY.lookup("Federal Bureau of Investigation", DAY).getFirst().identity();
    Identity nypd = REGISTRY.lookup("NYPD", DAY).getFirst().identity();

    assertThat(bureau).isEqualTo(fbi);
    assertThat(nypd).isNotEqualTo(fbi);
  }
}
