package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.codes.Countries;
import io.dragoman.record.imports.ImportFormat;
import io.dragoman.record.imports.Importer;
import io.dragoman.record.imports.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported in the tables that are read by position comes back when it is imported. */
class ImportBackProperties {
  @Provide
  Arbitrary<Told> told() {
    return Told.anything();
  }

  private static List<Mention> back(ExportFormat format, ImportFormat as, Told told)
      throws IOException {
    Path folder = Files.createTempDirectory("dragoman");
    Path file = folder.resolve("events");
    try {
      Exporter.export(Exports.request(format, file), told.events().stream(), told::articles);
      List<Mention> mentions = new ArrayList<>();
      Importer.read(
          as,
          List.of(file),
          outcome -> {
            assertThat(outcome).isInstanceOf(Outcome.Taken.class);
            mentions.add(((Outcome.Taken) outcome).mention());
          });
      assertThat(mentions).hasSameSizeAs(told.events());
      return mentions;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Sidecar.beside(file));
      Files.delete(folder);
    }
  }

  private static void sameEvent(Event event, Mention back) {
    Facts facts = event.facts();
    // CAMEO has leaders step down only as a concession.
    if (!facts.mode().equals(Optional.of(Mode.RESIGN))) {
      assertThat(back.type()).isEqualTo(facts.type());
    }
    DaySpan.day(facts.when())
        .map(LocalDate::toString)
        .ifPresent(day -> assertThat(back.when().date()).contains(day));
    Dyad dyad = Dyad.of(facts);
    sameActor(dyad.source(), back.sources());
    sameActor(dyad.target(), back.targets());
  }

  private static void sameActor(Optional<Actor> actor, List<Actor> back) {
    if (actor.isEmpty() || isBlank(Actors.name(actor.get()))) {
      return;
    }
    ActorCode known = actor.get().code();
    assertThat(back).isNotEmpty();
    ActorCode found = back.get(0).code();
    // A country that these tables give no sector is taken for its government.
    if (known.sector() != Sector.UNK) {
      assertThat(found.sector()).isEqualTo(known.sector());
    }
    // International bodies have no country, whatever their row says. Where the row tells none, as
    // for all of the code IGO, a country's name tells it.
    Optional<String> told = Actors.country(actor.get());
    boolean isNamedSo = Countries.named(Actors.name(actor.get())).isPresent();
    if (known.sector() != Sector.IGO && (told.isPresent() || !isNamedSo)) {
      assertThat(Actors.country(back.get(0))).isEqualTo(told);
    }
  }

  /** A cell of white space says nothing. */
  private static boolean isBlank(String text) {
    return TabFile.cell(text).isBlank();
  }

  private static void samePoint(Event event, Mention back) {
    event
        .facts()
        .place()
        .flatMap(Place::location)
        .filter(place -> !isBlank(place.name()))
        .ifPresent(
            place -> {
              Place.Location found = back.place().flatMap(Place::location).orElseThrow();
              assertThat(found.latitude()).isEqualTo(place.latitude());
              assertThat(found.country()).isEqualTo(place.country());
            });
  }

  @Property(tries = 40)
  void gdelt1(@ForAll("told") Told told) throws IOException {
    List<Mention> back = back(ExportFormat.GDELT1, ImportFormat.GDELT1, told);
    for (int i = 0; i < back.size(); i++) {
      sameEvent(told.events().get(i), back.get(i));
      samePoint(told.events().get(i), back.get(i));
    }
  }

  @Property(tries = 40)
  void gdelt2(@ForAll("told") Told told) throws IOException {
    List<Mention> back = back(ExportFormat.GDELT2, ImportFormat.GDELT2, told);
    for (int i = 0; i < back.size(); i++) {
      sameEvent(told.events().get(i), back.get(i));
      samePoint(told.events().get(i), back.get(i));
    }
  }

  @Property(tries = 40)
  void icews(@ForAll("told") Told told) throws IOException {
    List<Mention> back = back(ExportFormat.ICEWS, ImportFormat.ICEWS, told);
    for (int i = 0; i < back.size(); i++) {
      sameEvent(told.events().get(i), back.get(i));
    }
  }

  @Property(tries = 40)
  void polecat(@ForAll("told") Told told) throws IOException {
    List<Mention> back = back(ExportFormat.POLECAT, ImportFormat.POLECAT, told);
    for (int i = 0; i < back.size(); i++) {
      Facts facts = told.events().get(i).facts();
      EventType type = back.get(i).type();
      assertThat(type).isEqualTo(facts.type());
      assertThat(back.get(i).mode()).isEqualTo(facts.mode());
      if (facts.sources().stream().noneMatch(actor -> isBlank(Actors.name(actor)))) {
        assertThat(back.get(i).sources()).hasSameSizeAs(facts.sources());
      }
    }
  }
}
