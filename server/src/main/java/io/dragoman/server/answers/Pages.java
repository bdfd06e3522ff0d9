package io.dragoman.server.answers;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
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
    return last(ctx, list, key).map(last -> last + 1).orElse(0);
  }

  /** Returns the place of the last item of the page before, where there is such a page. */
  private static <T> Optional<Integer> last(Context ctx, List<T> list, Function<T, String> key) {
    Optional<String> given = Params.maybe(ctx, "cursor");
    if (given.isEmpty()) {
      return Optional.empty();
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
        return Optional.of(i);
      }
    }
    throw new Problem(410, "bad-cursor", "the list has changed since; begin anew");
  }

  /**
   * Returns the page that a request asks for of items in an order, without sorting all of them.
   *
   * @param items the items in any order
   * @param order their order, in which no two are equal
   * @param key what an item is known by
   * @param limit how many items a page has
   * @return the page, with one item more where there are more
   * @throws Problem if the cursor names no item
   */
  public static <T> List<T> page(
      Context ctx, List<T> items, Comparator<T> order, Function<T, String> key, int limit) {
    Optional<T> before = last(ctx, items, key).map(items::get);
    PriorityQueue<T> least = new PriorityQueue<>(order.reversed());
    for (T item : items) {
      if (before.isPresent() && order.compare(item, before.get()) <= 0) {
        continue;
      }
      if (least.size() <= limit) {
        least.add(item);
      } else if (order.compare(item, least.element()) < 0) {
        least.remove();
        least.add(item);
      }
    }
    return least.stream().sorted(order).toList();
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
