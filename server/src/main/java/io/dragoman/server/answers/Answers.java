package io.dragoman.server.answers;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How answers are made. */
public final class Answers {
  private Answers() {}

  /**
   * Starts an answer about a state of the record.
   *
   * @param snapshot name of the state
   */
  public static ObjectNode of(String snapshot) {
    return object().put("snapshot", snapshot);
  }

  /** Starts an answer. */
  public static ObjectNode object() {
    return JsonMapper.shared().createObjectNode();
  }

  /**
   * Names the state that an answer is about, and tells whether the client has the answer: then it
   * gets 304 and no more.
   *
   * @param snapshot name of the state
   */
  public static boolean isKnown(Context ctx, String snapshot) {
    String tag = '"' + snapshot + '"';
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    boolean known =
        ctx.method().name().equals("GET")
            && Optional.ofNullable(ctx.header("If-None-Match")).filter(tag::equals).isPresent();
    if (known) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    }
    return known;
  }

  /** Sends an answer that is no state of the record. */
  public static void send(Context ctx, ObjectNode answer) {
    json(ctx, answer.toString());
  }

  /** Sends an answer in JSON. */
  public static void json(Context ctx, String answer) {
    ctx.contentType("application/json; charset=utf-8").result(answer);
  }

  /** Sends a problem. */
  public static void send(Context ctx, Problem problem) {
    ObjectNode answer =
        object()
            .put("type", "about:blank")
            .put("title", problem.code().replace('-', ' '))
            .put("status", problem.status())
            .put("code", problem.code())
            .put("detail", String.valueOf(problem.getMessage()));
    ctx.status(problem.status())
        .result(answer.toString())
        .contentType("application/problem+json; charset=utf-8");
  }

  /** Ends a list of which there is no more. */
  public static ObjectNode whole(ObjectNode answer) {
    return answer.put("truncated", false).putNull("next");
  }

  /** Writes a text that may be missing. */
  public static void put(ObjectNode node, String name, Optional<?> value) {
    value.ifPresentOrElse(v -> node.put(name, v.toString()), () -> node.putNull(name));
  }

  /** Writes texts. */
  public static void texts(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  /** Writes counts by quad class. */
  public static void quads(ObjectNode node, String name, int[] counts) {
    ArrayNode array = node.putArray(name);
    for (int count : counts) {
      array.add(count);
    }
  }
}
