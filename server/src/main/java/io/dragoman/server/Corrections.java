package io.dragoman.server;

import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import io.dragoman.record.AmbiguousIdException;
import io.dragoman.record.InvalidCorrectionException;
import io.dragoman.record.NoSuchEventException;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people change. */
final class Corrections {
  private final State state;

  Corrections(State state) {
    this.state = state;
  }

  private interface Edit {
    long make(String event, JsonNode body, String author, String why);
  }

  void accept(Context ctx) {
    edit(ctx, (id, body, author, why) -> set(id, Correction.Field.EVENT, "true", author, why));
  }

  void reject(Context ctx) {
    edit(ctx, (id, body, author, why) -> set(id, Correction.Field.EVENT, "false", author, why));
  }

  void correct(Context ctx) {
    edit(
        ctx,
        (id, body, author, why) ->
            set(id, field(text(body, "field")), text(body, "value"), author, why));
  }

  private long set(String id, Correction.Field field, String value, String author, String why) {
    return state.record().correct(id, field, value, author, why);
  }

  private static Correction.Field field(String code) {
    try {
      return Correction.Field.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "bad-request", "no field: '" + code + "'");
    }
  }

  void merge(Context ctx) {
    edit(
        ctx,
        (id, body, author, why) -> state.record().merge(id, texts(body, "others"), author, why));
  }

  void split(Context ctx) {
    edit(
        ctx,
        (id, body, author, why) -> state.record().split(id, texts(body, "mentions"), author, why));
  }

  void undo(Context ctx) {
    String number = ctx.pathParam("number");
    if (!number.matches("[1-9]\\d{0,17}")) {
      throw new Problem(400, "bad-request", "no number of a change: '" + number + "'");
    }
    JsonNode body = body(ctx);
    long change;
    try {
      change = state.record().undo(Long.parseLong(number), author(body), text(body, "why"));
    } catch (NoSuchEventException e) {
      throw new Problem(404, "no-such-change", String.valueOf(e.getMessage()));
    }
    done(ctx, change, Optional.empty());
  }

  private void edit(Context ctx, Edit edit) {
    String id = ctx.pathParam("id");
    JsonNode body = body(ctx);
    long change;
    try {
      change = edit.make(id, body, author(body), text(body, "why"));
    } catch (NoSuchEventException e) {
      throw new Problem(404, "no-such-event", String.valueOf(e.getMessage()));
    } catch (AmbiguousIdException e) {
      throw new Problem(409, "ambiguous-id", String.valueOf(e.getMessage()));
    } catch (InvalidCorrectionException | IllegalArgumentException e) {
      throw new Problem(422, "invalid-correction", String.valueOf(e.getMessage()));
    }
    done(ctx, change, state.record().event(id).map(Event::id));
  }

  private void done(Context ctx, long change, Optional<String> event) {
    state.refresh();
    var answer = Answers.of(state.board().snapshot()).put("change", change);
    Answers.put(answer, "event", event);
    Answers.send(ctx, answer);
  }

  /** Returns the body of a request, which must be an object. */
  static JsonNode body(Context ctx) {
    String type = Optional.ofNullable(ctx.header("Content-Type")).orElse("");
    if (!type.startsWith("application/json")) {
      throw new Problem(415, "unsupported-media-type", "the body must be application/json");
    }
    try {
      JsonNode body = JsonMapper.shared().readTree(ctx.body());
      if (body.isObject()) {
        return body;
      }
    } catch (JacksonException e) {
      // Said below.
    }
    throw new Problem(400, "bad-request", "the body is no JSON object");
  }

  private static String author(JsonNode body) {
    String author = body.path("author").asString("");
    return author.isBlank() ? System.getProperty("user.name", "someone") : author;
  }

  /** Returns a text of a body, which must be there. */
  static String text(JsonNode body, String name) {
    String text = body.path(name).asString("");
    if (text.isBlank()) {
      throw new Problem(400, "bad-request", name + " is missing");
    }
    return text;
  }

  private static List<String> texts(JsonNode body, String name) {
    List<String> texts = new ArrayList<>();
    body.path(name).forEach(text -> texts.add(text.asString("")));
    if (texts.isEmpty() || texts.contains("")) {
      throw new Problem(400, "bad-request", name + " is missing");
    }
    return texts;
  }
}
