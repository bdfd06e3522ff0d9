package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The layouts, on one event that has everything and one that has next to nothing. */
class LayoutTest {
  private static final String SENTENCE =
      "=HYPERLINK(\"x\"), Turkish \"TB2\" drones, Ansar\u001b[31m al-Sharia\nand 北京 struck Libya, 5 dead.";

  private static final Mention FULL =
      new Mention(
          "m1",
          "doc, 1",
          EventType.ASSAULT,
          Optional.of(Mode.DRONE),
          new Span("struck", 167, 173),
          List.of(
              actor("Turkish", "TUR MIL", Optional.of(new Actor.Identity("TUR", "Turkey"))),
              actor("Ansar\u001b[31m al-Sharia\nand 北京", "--- UNK", Optional.empty())),
          List.of(actor("Libya", "LBY GOV", Optional.of(new Actor.Identity("LBY", "Libya")))),
          Optional.of(
              new Place(
                  span("=Sirte"),
                  Optional.of(
                      new Place.Location(
                          "g:1", "Surt", 31.2089, -16.5887, "LBY", Place.Precision.CITY)),
                  "gazetteer")),
          new When(Optional.of("2020-05-18/2020-05-20"), When.Basis.RELATIVE, Optional.empty()),
          Certainty.LIKELY,
          Optional.of(actor("the GNA", "LBY GOV", Optional.empty())),
          Optional.of(5),
          Optional.of(span("drones")),
          List.of(
              new Materiel(
                  span("\"TB2\" drones"),
                  Materiel.Kind.DRONE,
                  Optional.of(2),
                  Materiel.Status.DESTROYED)),
          false,
          0.87654321,
          new Span(SENTENCE, 100, 100 + SENTENCE.codePointCount(0, SENTENCE.length())),
          "reader-1");

  private static final Mention BARE =
      new Mention(
          "m2",
          "doc 2",
          EventType.AID,
          Optional.empty(),
          span("backed"),
          List.of(),
          List.of(),
          Optional.empty(),
          When.UNKNOWN,
          Certainty.FACT,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          true,
          1,
          span("backed by some"),
          "reader-1");

  private static Actor actor(String text, String code, Optional<Actor.Identity> identity) {
    return new Actor(span(text), ActorCode.of(code), identity, "reason");
  }

  private static Span span(String text) {
    return new Span(text, 0, text.codePointCount(0, text.length()));
  }

  @ParameterizedTest
  @EnumSource(EventPrinter.Format.class)
  void isThatOfTheGoldenFile(EventPrinter.Format format) throws IOException {
    StringWriter out = new StringWriter();
    try (EventPrinter printer = format.on(new PrintWriter(out), 100)) {
      printer.print(event("eaaaaaaaaaa", List.of(BARE, FULL), 2));
      printer.print(event("ebbbbbbbbbbcccc", List.of(FULL), 1));
    }
    assertThat(out.toString())
        .isEqualTo(Golden.text("events." + format, out.toString()))
        .isNotEmpty();
  }

  private static Event event(String id, List<Mention> mentions, int articles) {
    return new Event(
        id,
        Facts.of(Event.best(mentions)),
        mentions,
        articles,
        articles,
        List.of(),
        List.of(),
        List.of());
  }
}
