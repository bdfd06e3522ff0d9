package io.dragoman.server.answers;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Pages of lists: a cursor names the last item of the page before. */
public final class Pages {
  private Pages() {}

  /**
   * Returns where in a list the page begins that a request asks for.
   *
   * @param key what an item is known by
   * @throws Problem if the cursor names no item of the list
   */
  public static <T> int from(Context ctx, List<T> list, Function<T, String> key) {
    Optional<String> given = Params.maybe(ctx, "cursor");
    if (given.isEmpty()) {
      return 0;
    }
    String cursor = given.get();
    String last;
    try {
      last = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "bad-cursor", "'" + cursor + "' is no cursor");
    }
    for (int i = 0; i < list.size(); i++) {
      if (key.apply(list.get(i)).equals(last)) {
        return i + 1;
      }
    }
    throw new Problem(410, "bad-cursor", "the list has changed since; begin anew");
  }

  /** Ends a page. */
  public static <T> void end(ObjectNode answer, List<T> list, int to, Function<T, String> key) {
    boolean more = to < list.size();
    answer.put("truncated", more).putNull("next");
    if (more && to > 0) {
      byte[] last = key.apply(list.get(to - 1)).getBytes(StandardCharsets.UTF_8);
      answer.put("next", Base64.getUrlEncoder().withoutPadding().encodeToString(last));
    }
  }
}
