package io.dragoman.server.routes;

import io.dragoman.outlook.watch.Finding;
import io.dragoman.outlook.watch.Hit;
import io.dragoman.outlook.watch.WatchSyntaxException;
import io.dragoman.record.WatchBook.Watch;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Body;
import io.dragoman.server.answers.Pages;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.answers.WatchException;
import io.dragoman.server.answers.Watchkeeper;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people want to be told of. */
public final class Watches {
  private final State state;
  private final ReentrantLock checking = new ReentrantLock();

  /**
   * @param state the record
   */
  public Watches(State state) {
    this.state = state;
  }

  private Watchkeeper keeper() {
    return new Watchkeeper(state.record());
  }

  private Watchkeeper reader() {
    return new Watchkeeper(state.view());
  }

  private ObjectNode begin() {
    return Answers.of(state.shown().snapshot());
  }

  /** Answers {@code GET /watches}. */
  public void list(Context ctx) {
    Answers.send(ctx, list());
  }

  private ObjectNode list() {
    ObjectNode answer = begin();
    ArrayNode items = answer.putArray("items");
    reader().hits().forEach((watch, hits) -> write(items.addObject(), watch, hits));
    return Answers.whole(answer);
  }

  private static void write(ObjectNode node, Watch watch, List<Hit> hits) {
    node.put("id", Watchkeeper.id(watch)).put("name", watch.name());
    node.put("condition", watch.condition()).put("author", watch.author());
    node.put("made", watch.madeAt().toString()).put("hits", hits.size());
    node.put("holds", hits.stream().anyMatch(Hit::holds));
  }

  /** Answers {@code POST /watches}. */
  public void add(Context ctx) {
    Body body = Body.of(ctx);
    Watch watch;
    try {
      watch = keeper().add(body.text("condition"), body.maybe("name"), body.author());
    } catch (WatchSyntaxException e) {
      throw new Problem(400, "bad-condition", String.valueOf(e.getMessage()));
    } catch (WatchException e) {
      throw new Problem(409, "already-there", String.valueOf(e.getMessage()));
    }
    ObjectNode answer = begin();
    write(answer.putObject("watch"), watch, List.of());
    ctx.status(HttpStatus.CREATED);
    Answers.send(ctx, answer);
  }

  /** Answers {@code DELETE /watches/ID}. */
  public void remove(Context ctx) {
    try {
      keeper().remove(ctx.pathParam("id"), Body.user());
    } catch (WatchException e) {
      throw none(e);
    }
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private static Problem none(WatchException e) {
    return new Problem(404, "not-found", String.valueOf(e.getMessage()));
  }

  /** Answers {@code POST /watches/check}. */
  public void check(Context ctx) {
    look();
    Answers.send(ctx, list());
  }

  /** Looks at all watches and writes down what is found; one look at a time. */
  public void look() {
    checking.lock();
    try {
      keeper().check();
    } finally {
      checking.unlock();
    }
  }

  /** Answers {@code GET /watches/ID/hits}. */
  public void hits(Context ctx) {
    Map<Watch, List<Hit>> found;
    try {
      found = reader().hits(ctx.pathParam("id"));
    } catch (WatchException e) {
      throw none(e);
    }
    List<Hit> hits = found.values().stream().flatMap(List::stream).toList().reversed();
    List<Integer> numbers = IntStream.range(0, hits.size()).boxed().toList();
    int from = Pages.from(ctx, numbers, n -> Integer.toString(hits.size() - n));
    int to = Math.min(hits.size(), from + Params.limit(ctx));
    ObjectNode answer = begin().put("total", hits.size());
    ArrayNode items = answer.putArray("items");
    hits.subList(from, to).forEach(hit -> write(items.addObject(), hit));
    Pages.end(answer, numbers, to, n -> Integer.toString(hits.size() - n));
    Answers.send(ctx, answer);
  }

  private static void write(ObjectNode node, Hit hit) {
    Finding last = hit.last();
    node.put("holds", hit.holds()).put("about", last.about());
    Answers.put(node, "on", last.on());
    node.put("value", last.value()).put("peak", hit.peak()).put("times", hit.times());
    node.put("firstSeen", hit.firstSeen().toString()).put("lastSeen", hit.lastSeen().toString());
    node.put("day", hit.day().toString()).put("reason", last.reason());
    Answers.texts(node.putArray("events"), last.events());
  }
}
