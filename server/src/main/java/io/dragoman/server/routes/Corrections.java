package io.dragoman.server.routes;

import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import io.dragoman.record.AmbiguousIdException;
import io.dragoman.record.InvalidCorrectionException;
import io.dragoman.record.NoSuchEventException;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Body;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What people change. */
public final class Corrections {
  private final State state;

  /**
   * @param state what is shown
   */
  public Corrections(State state) {
    this.state = state;
  }

  private interface Edit {
    long make(String event, Body body, String author, String why);
  }

  /** Answers {@code POST /events/ID/accept}. */
  public void accept(Context ctx) {
    edit(ctx, (id, body, author, why) -> set(id, Correction.Field.EVENT, "true", author, why));
  }

  /** Answers {@code POST /events/ID/reject}. */
  public void reject(Context ctx) {
    edit(ctx, (id, body, author, why) -> set(id, Correction.Field.EVENT, "false", author, why));
  }

  /** Answers {@code POST /events/ID/corrections}. */
  public void correct(Context ctx) {
    edit(
        ctx,
        (id, body, author, why) ->
            set(id, field(body.text("field")), body.text("value"), author, why));
  }

  private long set(String id, Correction.Field field, String value, String author, String why) {
    return state.record().correct(id, field, value, author, why);
  }

  private static Correction.Field field(String code) {
    return Arrays.stream(Correction.Field.values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Problem(400, "bad-request", "no field: '" + code + "'"));
  }

  /** Answers {@code POST /events/ID/merge}. */
  public void merge(Context ctx) {
    edit(
        ctx,
        (id, body, author, why) -> state.record().merge(id, body.texts("others"), author, why));
  }

  /** Answers {@code POST /events/ID/split}. */
  public void split(Context ctx) {
    edit(
        ctx,
        (id, body, author, why) -> state.record().split(id, body.texts("mentions"), author, why));
  }

  /** Answers {@code POST /changes/NUMBER/undo}. */
  public void undo(Context ctx) {
    String number = ctx.pathParam("number");
    if (!number.matches("[1-9]\\d{0,17}")) {
      throw new Problem(400, "bad-request", "no number of a change: '" + number + "'");
    }
    Body body = Body.of(ctx);
    long change;
    try {
      change = state.record().undo(Long.parseLong(number), body.author(), body.text("why"));
    } catch (NoSuchEventException e) {
      throw new Problem(404, "no-such-change", String.valueOf(e.getMessage()));
    }
    done(ctx, change, Optional.empty());
  }

  private void edit(Context ctx, Edit edit) {
    String id = ctx.pathParam("id");
    Body body = Body.of(ctx);
    long change;
    try {
      change = edit.make(id, body, body.author(), body.text("why"));
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
    ObjectNode answer = Served.answer(state.shown()).put("change", change);
    Answers.put(answer, "event", event);
    Answers.send(ctx, answer);
  }
}
