package io.dragoman.server.routes;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Place;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.board.Entry;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where events happened. */
public final class Places {
  private final State state;

  /**
   * @param state what is shown
   */
  public Places(State state) {
    this.state = state;
  }

  private static final class Point {
    private final Place.Location at;
    private final int[] quads = new int[Charts.QUADS];

    private Point(Place.Location at) {
      this.at = at;
    }

    private void write(ObjectNode node) {
      node.put("id", at.id()).put("name", at.name()).put("lat", at.latitude());
      node.put("lon", at.longitude()).put("country", at.country());
      node.put("precision", at.precision().name().toLowerCase(Locale.ROOT));
      Answers.quads(node, "quads", quads);
    }
  }

  /** Answers {@code GET /map}. */
  public void map(Context ctx) {
    Served.send(ctx, state, shown -> map(shown, Served.selection(ctx, shown)));
  }

  private static ObjectNode map(Shown shown, Selection selection) {
    Map<String, Point> points = new LinkedHashMap<>();
    Map<String, int[]> countries = new TreeMap<>();
    int nowhere = 0;
    int unknown = 0;
    for (Entry entry : selection.entries()) {
      Optional<Place.Location> at = entry.location();
      if (at.isEmpty()) {
        unknown++;
        continue;
      }
      Place.Location location = at.get();
      if (location.isPoint()) {
        points.computeIfAbsent(location.id(), id -> new Point(location)).quads[entry.quad()]++;
      }
      if (ActorCode.isCountry(location.country())) {
        countries
            .computeIfAbsent(location.country(), code -> new int[Charts.QUADS])[entry.quad()]++;
      } else {
        nowhere++;
      }
    }
    ObjectNode answer = Served.answer(shown).put("events", selection.entries().size());
    ArrayNode dots = answer.putArray("points");
    points.values().forEach(point -> point.write(dots.addObject()));
    ArrayNode shades = answer.putArray("countries");
    countries.forEach(
        (code, quads) ->
            Answers.quads(
                shades.addObject().put("country", code).put("name", Names.country(code)),
                "quads",
                quads));
    answer.put("noCountry", nowhere).put("notLocated", unknown);
    return Answers.whole(answer);
  }
}
