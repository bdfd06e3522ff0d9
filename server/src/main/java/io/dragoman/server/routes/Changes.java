package io.dragoman.server.routes;

import io.dragoman.record.Change;
import io.dragoman.server.answers.Pages;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of events. */
public final class Changes {
  private final State state;

  /**
   * @param state what is shown
   */
  public Changes(State state) {
    this.state = state;
  }

  /** Returns what became of events since the time that an address asks for, where it asks. */
  Optional<List<Change>> since(Context ctx) {
    return Params.maybe(ctx, "updated_since")
        .map(Changes::time)
        .map(time -> state.view().changes(state.view().lastChange(time)));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Problem(400, "bad-request", "updated_since '" + text + "' is no time");
    }
  }

  /** Answers {@code GET /changes}. */
  public void list(Context ctx) {
    Served.send(ctx, state, shown -> list(ctx, shown));
  }

  private ObjectNode list(Context ctx, Shown shown) {
    int number = Params.number(ctx, "since", 0, 0, Integer.MAX_VALUE);
    List<Change> all = since(ctx).orElseGet(() -> state.view().changes(number));
    int from = Pages.from(ctx, all, Changes::key);
    int to = Math.min(all.size(), from + Params.limit(ctx));
    ObjectNode answer = Served.answer(shown).put("last", last(shown));
    ArrayNode items = answer.putArray("items");
    for (Change change : all.subList(from, to)) {
      items
          .addObject()
          .put("number", change.number())
          .put("at", change.at().toString())
          .put("author", change.author())
          .put("event", change.event())
          .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
          .put("why", change.why());
    }
    Pages.end(answer, all, to, Changes::key);
    return answer;
  }

  private static String key(Change change) {
    return change.number() + " " + change.event();
  }

  /** Returns the number of the last change of a state. */
  static long last(Shown shown) {
    return Long.parseLong(shown.snapshot().substring(shown.snapshot().indexOf('-') + 1));
  }
}
