package io.dragoman.server.routes;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.QuadClass;
import io.dragoman.model.Sector;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.record.exports.ExportFormat;
import io.dragoman.server.answers.Answers;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The codes that answers use, and the layouts of exports. */
public final class Codes {
  private static final String KOSOVO = "XKX";

  private Codes() {}

  /** Answers {@code GET /codebook}. */
  public static void codebook(Context ctx) {
    ObjectNode answer = Answers.object();
    ArrayNode types = answer.putArray("types");
    for (EventType type : EventType.values()) {
      ObjectNode node = types.addObject().put("type", type.name());
      node.put("quad", type.quadClass().number());
      Answers.texts(node.putArray("modes"), type.modes().stream().map(Mode::code).toList());
    }
    ArrayNode quads = answer.putArray("quads");
    for (QuadClass quad : QuadClass.values()) {
      quads.addObject().put("quad", quad.number()).put("name", quad.label());
    }
    ArrayNode certainties = answer.putArray("certainties");
    for (Certainty certainty : Certainty.values()) {
      certainties
          .addObject()
          .put("certainty", certainty.code())
          .put("meaning", certainty.meaning());
    }
    ArrayNode sectors = answer.putArray("sectors");
    for (Sector sector : Sector.values()) {
      sectors.add(sector.name());
    }
    ArrayNode countries = answer.putArray("countries");
    Stream.concat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream(), Stream.of(KOSOVO))
        .sorted(Comparator.comparing(Names::country))
        .forEach(
            code -> countries.addObject().put("country", code).put("name", Names.country(code)));
    Answers.send(ctx, answer);
  }

  /** Answers {@code GET /export-formats}. */
  public static void exportFormats(Context ctx) {
    ObjectNode answer = Answers.object();
    ArrayNode items = answer.putArray("items");
    for (ExportFormat format : ExportFormat.values()) {
      items.addObject().put("format", format.code()).put("meaning", format.meaning());
    }
    Answers.send(ctx, Answers.whole(answer));
  }
}
