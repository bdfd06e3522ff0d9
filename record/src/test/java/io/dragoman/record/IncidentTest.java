package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentTest {
  private static final String ID = "eaaaaaaaaaa";

  private static Incident.Telling telling(String id, String site, boolean asked) {
    Mention mention = Samples.attack("doc-" + id, id, Samples.day("2020-05-18"), Optional.empty());
    return new Incident.Telling(mention, Optional.of(site).filter(s -> !s.isEmpty()), asked);
  }

  private static List<Event> events(Incident.Telling... tellings) {
    return new Incident(ID, List.of(tellings)).askedEvents();
  }

  private static List<String> mentions(Event event) {
    return event.mentions().stream().map(Mention::id).toList();
  }

  @Test
  void joinsReportsWithoutAPlaceToTheOnlyPlace() {
    assertThat(events(telling("1", "x", true), telling("2", "", true), telling("3", "x", true)))
        .singleElement()
        .satisfies(event -> assertThat(mentions(event)).containsExactly("1", "2", "3"));
  }

  @Test
  void keepsContradictingPlacesApartAndReportsWithoutAPlaceBySide() {
    assertThat(events(telling("1", "x", true), telling("2", "", true), telling("3", "y", true)))
        .extracting(IncidentTest::mentions)
        .containsExactlyInAnyOrder(List.of("1"), List.of("2"), List.of("3"));
  }

  @Test
  void keepsTheIdOfAnEventWithAPlaceWhateverElseIsReported() {
    String id = events(telling("1", "x", true)).get(0).id();

    assertThat(id).startsWith(ID).hasSize(15);
    assertThat(events(telling("1", "x", true), telling("2", "", true)).get(0).id()).isEqualTo(id);
    assertThat(events(telling("1", "x", true), telling("2", "y", false)).get(0).id()).isEqualTo(id);
    assertThat(events(telling("1", "", true)).get(0).id()).isEqualTo(ID);
  }

  @Test
  void givesOnlyEventsThatWereAskedForButThoseWhole() {
    assertThat(events(telling("1", "x", true), telling("2", "x", false), telling("3", "y", false)))
        .singleElement()
        .satisfies(event -> assertThat(mentions(event)).containsExactly("1", "2"));
  }

  @Test
  void countsArticlesOnce() {
    Incident.Telling one = telling("1", "", true);
    assertThat(events(one, one, telling("2", "", true)).get(0).articles()).isEqualTo(2);
  }
}
