package io.dragoman.server.answers;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON object that a request brings; what is wrong with it is a {@link Problem}.
 *
 * @param node the object
 */
public record Body(JsonNode node) {
  /** Reads the body of a request. */
  public static Body of(Context ctx) {
    if (!isJson(ctx)) {
      throw new Problem(415, "unsupported-media-type", "the body must be application/json");
    }
    try {
      JsonNode body = JsonMapper.shared().readTree(ctx.body());
      if (body.isObject()) {
        return new Body(body);
      }
    } catch (JacksonException e) {
      // Said below.
    }
    throw new Problem(400, "bad-request", "the body is no JSON object");
  }

  /** Whether the body says that it is JSON. */
  public static boolean isJson(Context ctx) {
    return Optional.ofNullable(ctx.header("Content-Type"))
        .filter(type -> type.startsWith("application/json"))
        .isPresent();
  }

  /** Returns who asks: the author that is named, else the user. */
  public String author() {
    return maybe("author").orElseGet(Body::user);
  }

  /** Returns the name of the user whose server this is. */
  public static String user() {
    return System.getProperty("user.name", "someone");
  }

  /** Returns a text that is there and not blank. */
  public Optional<String> maybe(String name) {
    return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
  }

  /** Returns a text that must be there. */
  public String text(String name) {
    return maybe(name).orElseThrow(() -> new Problem(400, "bad-request", name + " is missing"));
  }

  /** Returns a list of texts that must have one. */
  public List<String> texts(String name) {
    List<String> texts = maybeTexts(name);
    if (texts.isEmpty() || texts.contains("")) {
      throw new Problem(400, "bad-request", name + " is missing");
    }
    return texts;
  }

  /** Returns a list of texts, empty where it is missing. */
  public List<String> maybeTexts(String name) {
    List<String> texts = new ArrayList<>();
    node.path(name).forEach(text -> texts.add(text.asString("")));
    return texts;
  }

  /** Returns a whole number from a least to a most. */
  public int number(String name, int usual, int least, int most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return usual;
    }
    if (value.canConvertToInt() && value.asInt() >= least && value.asInt() <= most) {
      return value.asInt();
    }
    throw new Problem(
        400, "bad-request", name + " " + value + " is no number from " + least + " to " + most);
  }
}
