package io.dragoman.record;

import static io.dragoman.record.Samples.attack;
import static io.dragoman.record.Samples.day;
import static io.dragoman.record.Samples.mention;
import static io.dragoman.record.Samples.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupKeyTest {
  private static final When DAY = day("2020-05-18");

  private static String incident(Mention mention) {
    return GroupKey.of(mention).incident();
  }

  private static Mention by(List<Actor> sources, List<Actor> targets, String document, When when) {
    return mention(
        document, "of " + document, EventType.AID, sources, targets, when, Optional.empty(), false);
  }

  @Test
  void isTheSameForTheSameActionInTwoArticles() {
    assertThat(incident(attack("a", "1", DAY, Optional.empty())))
        .isEqualTo(incident(attack("b", "2", DAY, Optional.of(place("Sirte", "g:1")))))
        .hasSize(EventIds.LENGTH)
        .startsWith("e");
  }

  @Test
  void keepsMonthsUnknownDaysAndUnknownActorsApart() {
    List<Actor> turkey = List.of(Samples.TURKEY);
    List<Actor> someone = List.of(Samples.SOMEONE);
    for (Mention[] pair :
        new Mention[][] {
          {by(turkey, turkey, "a", day("2020-05")), by(turkey, turkey, "b", day("2020-05"))},
          {by(turkey, turkey, "a", When.UNKNOWN), by(turkey, turkey, "b", When.UNKNOWN)},
          {by(turkey, turkey, "a", day("2020-02-31")), by(turkey, turkey, "b", day("2020-02-31"))},
          {by(turkey, someone, "a", DAY), by(turkey, someone, "b", DAY)},
          {by(List.of(), List.of(), "a", DAY), by(List.of(), List.of(), "b", DAY)},
        }) {
      assertThat(incident(pair[0])).isNotEqualTo(incident(pair[1]));
    }
  }

  @Test
  void tellsSourceFromTarget() {
    assertThat(incident(by(List.of(Samples.TURKEY), List.of(Samples.LIBYA), "a", DAY)))
        .isNotEqualTo(incident(by(List.of(Samples.LIBYA), List.of(Samples.TURKEY), "a", DAY)));
    assertThat(incident(by(List.of(Samples.TURKEY), List.of(), "a", DAY)))
        .isNotEqualTo(incident(by(List.of(), List.of(Samples.TURKEY), "a", DAY)));
  }

  @Test
  void joinsStandingRelationsWithinAnArticleWhateverTheirDate() {
    Mention first = state("a", "1", DAY);
    assertThat(incident(first)).isEqualTo(incident(state("a", "2", When.UNKNOWN)));
    assertThat(incident(first)).isNotEqualTo(incident(state("b", "1", DAY)));
  }

  private static Mention state(String document, String id, When when) {
    List<Actor> turkey = List.of(Samples.TURKEY);
    List<Actor> libya = List.of(Samples.LIBYA);
    return mention(document, id, EventType.AID, turkey, libya, when, Optional.empty(), true);
  }

  @Test
  void takesAPlaceThatTheGazetteerDoesNotKnowByItsWords() {
    Place upper = new Place(Samples.span("Al-Watiya"), Optional.empty(), "unknown");
    Place lower = new Place(Samples.span("al-Watiya"), Optional.empty(), "unknown");

    assertThat(GroupKey.of(attack("a", "1", DAY, Optional.of(upper))).site())
        .isEqualTo(GroupKey.of(attack("b", "2", DAY, Optional.of(lower))).site())
        .isPresent();
  }

  @Test
  void neverChanges() {
    assertThat(incident(attack("a", "1", DAY, Optional.empty()))).isEqualTo("e2tctwbizhi");
    assertThat(incident(attack("a", "1", When.UNKNOWN, Optional.empty()))).isEqualTo("edi4urziw2l");
  }
}
