package io.dragoman.server.routes;

import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.DeedSource;
import io.dragoman.server.answers.Filters;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** How questions about the state that is shown are answered. */
final class Served {
  private Served() {}

  /** Sends an answer about the state that is shown; it is made once for each address and state. */
  static void send(Context ctx, State state, Function<Shown, ObjectNode> maker) {
    Shown shown = state.shown();
    if (!Answers.isKnown(ctx, shown.snapshot())) {
      String address = ctx.path() + "?" + ctx.queryString();
      Answers.json(ctx, shown.answer(address, s -> maker.apply(s).toString()));
    }
  }

  /** Starts an answer about a state. */
  static ObjectNode answer(Shown shown) {
    return Answers.of(shown.snapshot());
  }

  /** Returns what the analysis of a state stands on. */
  static DeedSource source(State state, Shown shown) {
    return new DeedSource(state.view(), shown);
  }

  /** Returns what the filters of an address leave. */
  static Selection selection(Context ctx, Shown shown) {
    return shown.select(Filters.of(ctx.queryParamMap()));
  }
}
