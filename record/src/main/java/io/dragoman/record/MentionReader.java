package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.When;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one mention from the rows that it takes: one for each actor and each materiel, or one if it
 * has none.
 */
final class MentionReader {
  private final Mention withoutActors;
  private final Map<Role, List<Actor>> actors = new EnumMap<>(Role.class);
  private final List<Materiel> materiel = new ArrayList<>();

  /** Starts with the first row of the mention. */
  MentionReader(Row row) throws SQLException {
    withoutActors =
        new Mention(
            row.text("id"),
            row.text("document"),
            EventType.of(row.text("type")),
            row.maybeText("mode").map(Mode::of),
            row.span("trigger"),
            List.of(),
            List.of(),
            place(row),
            new When(
                row.maybeText("happened"),
                When.Basis.valueOf(row.text("date_basis")),
                row.maybeSpan("date")),
            Certainty.of(row.text("certainty")),
            Optional.empty(),
            row.maybeNumber("deaths"),
            row.maybeSpan("instrument"),
            List.of(),
            row.flag("state"),
            row.real("confidence"),
            row.span("sentence"),
            row.text("reader"));
  }

  /** Adds the actor or materiel of a row, where it has one. */
  void add(Row row) throws SQLException {
    Optional<String> role = row.maybeText("role");
    if (role.isPresent() && role.get().equals("materiel")) {
      materiel.add(
          new Materiel(
              row.span("materiel"),
              Materiel.Kind.of(row.text("kind")),
              row.maybeNumber("count"),
              Materiel.Status.of(row.text("status"))));
    } else if (role.isPresent()) {
      Optional<Actor.Identity> identity = Optional.empty();
      if (row.maybeText("identity_id").isPresent()) {
        identity =
            Optional.of(new Actor.Identity(row.text("identity_id"), row.text("identity_name")));
      }
      ActorCode code = new ActorCode(row.text("country"), Sector.of(row.text("sector")));
      actors
          .computeIfAbsent(Role.of(role.get()), key -> new ArrayList<>())
          .add(new Actor(row.span("actor"), code, identity, row.text("reason")));
    }
  }

  /** Returns the mention with the actors added. */
  Mention mention() {
    Mention m = withoutActors;
    return new Mention(
        m.id(),
        m.document(),
        m.type(),
        m.mode(),
        m.trigger(),
        actors.getOrDefault(Role.SOURCE, List.of()),
        actors.getOrDefault(Role.TARGET, List.of()),
        m.place(),
        m.when(),
        m.certainty(),
        actors.getOrDefault(Role.SPEAKER, List.of()).stream().findFirst(),
        m.deaths(),
        m.instrument(),
        materiel,
        m.state(),
        m.confidence(),
        m.sentence(),
        m.reader());
  }

  private static Optional<Place> place(Row row) throws SQLException {
    if (row.maybeText("place_text").isEmpty()) {
      return Optional.empty();
    }
    Optional<Place.Location> location = Optional.empty();
    if (row.maybeText("location_id").isPresent()) {
      location =
          Optional.of(
              new Place.Location(
                  row.text("location_id"),
                  row.text("location_name"),
                  row.real("latitude"),
                  row.real("longitude"),
                  row.text("location_country"),
                  Place.Precision.valueOf(row.text("location_precision"))));
    }
    return Optional.of(new Place(row.span("place"), location, row.text("place_reason")));
  }
}
