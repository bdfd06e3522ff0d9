package io.dragoman.server;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How answers are made. */
final class Answers {
  private Answers() {}

  /** Starts an answer about a state of the record. */
  static ObjectNode of(String snapshot) {
    return object().put("snapshot", snapshot);
  }

  static ObjectNode object() {
    return JsonMapper.shared().createObjectNode();
  }

  /** Sends an answer about a state of the record; 304 where the client has it. */
  static void send(Context ctx, String snapshot, ObjectNode answer) {
    ctx.header("ETag", '"' + snapshot + '"').header("Cache-Control", "no-cache");
    if (ctx.method().name().equals("GET") && isKnown(ctx, snapshot)) {
      ctx.status(304);
    } else {
      send(ctx, answer);
    }
  }

  /** Whether the client has the answer of a state. */
  static boolean isKnown(Context ctx, String snapshot) {
    return ('"' + snapshot + '"').equals(ctx.header("If-None-Match"));
  }

  static void send(Context ctx, ObjectNode answer) {
    ctx.contentType("application/json; charset=utf-8").result(answer.toString());
  }

  /** Sends a problem. */
  static void send(Context ctx, int status, String code, String detail) {
    ObjectNode answer = object().put("type", "about:blank").put("title", code.replace('-', ' '));
    ctx.status(status)
        .result(answer.put("status", status).put("code", code).put("detail", detail).toString())
        .contentType("application/problem+json; charset=utf-8");
  }

  /** Ends a list of which there is no more. */
  static ObjectNode whole(ObjectNode answer) {
    return answer.put("truncated", false).putNull("next");
  }

  static void put(ObjectNode node, String name, Optional<?> value) {
    value.ifPresentOrElse(v -> node.put(name, v.toString()), () -> node.putNull(name));
  }

  static void texts(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  /** Writes counts by quad class. */
  static void quads(ObjectNode node, String name, int[] counts) {
    ArrayNode array = node.putArray(name);
    for (int count : counts) {
      array.add(count);
    }
  }

  /** Returns a number of a parameter. */
  static int number(Context ctx, String name, int usual, int least, int most) {
    String text = Optional.ofNullable(ctx.queryParam(name)).orElse("");
    if (text.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too large.
    }
    throw new Problem(
        400, "bad-request", name + " '" + text + "' is no number from " + least + " to " + most);
  }

  /** Returns a parameter that must be there. */
  static String text(Context ctx, String name) {
    String text = Optional.ofNullable(ctx.queryParam(name)).orElse("");
    if (text.isBlank()) {
      throw new Problem(400, "bad-request", name + " is missing");
    }
    return text;
  }
}
