package io.dragoman.server.routes;

import io.dragoman.model.Event;
import io.dragoman.record.AmbiguousIdException;
import io.dragoman.record.Change;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Pages;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Entry;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events and their mentions, one by one and as lists. */
public final class Events {
  private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);

  private final State state;
  private final Changes changes;
  private final FullEvents full;
  private final EventLines lines;

  /**
   * @param state what is shown
   * @param changes what became of events
   */
  public Events(State state, Changes changes) {
    this.state = state;
    this.changes = changes;
    full = new FullEvents(state.view());
    lines = new EventLines(state, full);
  }

  /** Answers {@code GET /events}. */
  public void list(Context ctx) {
    Served.send(ctx, state, shown -> list(ctx, shown));
  }

  private ObjectNode list(Context ctx, Shown shown) {
    List<Entry> entries = new ArrayList<>(Served.selection(ctx, shown).entries());
    List<String> deleted = new ArrayList<>();
    changes.since(ctx).ifPresent(since -> keep(since, entries, deleted));
    int limit = Params.limit(ctx);
    List<Entry> page = Pages.page(ctx, entries, order(ctx), Entry::id, limit);
    int to = Math.min(page.size(), limit);
    ObjectNode answer = Served.answer(shown).put("total", entries.size());
    ArrayNode items = answer.putArray("items");
    lines.of(page.subList(0, to)).forEach(items::addRawValue);
    Pages.end(answer, page, to, Entry::id);
    Answers.texts(answer.putArray("deleted"), deleted);
    return answer;
  }

  /** Leaves those events that changed, and says which are no more. */
  private static void keep(List<Change> since, List<Entry> entries, List<String> deleted) {
    Set<String> ids = since.stream().map(Change::event).collect(Collectors.toSet());
    entries.removeIf(entry -> !ids.contains(entry.id()));
    since.stream()
        .filter(change -> change.kind() == Change.Kind.DELETED)
        .forEach(change -> deleted.add(change.event()));
  }

  private List<Event> events(List<Entry> entries) {
    return full.of(entries.stream().map(Entry::id).toList());
  }

  private static Comparator<Entry> order(Context ctx) {
    String sort =
        Params.oneOf(
            ctx, "sort", "date", "type", "articles", "mentions", "outlets", "deaths", "confidence");
    boolean down = Params.oneOf(ctx, "order", "asc", "desc").equals("desc");
    return switch (sort) {
      case "type" -> by(e -> Optional.of(e.type().name()), down);
      case "articles" -> by(e -> Optional.of(e.articles()), down);
      case "mentions" -> by(e -> Optional.of(e.lines().size()), down);
      case "outlets" -> by(e -> Optional.of(outlets(e)), down);
      case "deaths" -> by(Entry::deaths, down);
      case "confidence" -> by(e -> Optional.of(e.best().row().confidence()), down);
      default -> by(Entry::first, down);
    };
  }

  private static int outlets(Entry entry) {
    return (int)
        entry.lines().stream().flatMap(line -> line.article().outlet().stream()).distinct().count();
  }

  private interface Value<T> {
    Optional<T> of(Entry entry);
  }

  /** Orders by a value; equal ones by id, those without one last in either direction. */
  private static <T extends Comparable<? super T>> Comparator<Entry> by(
      Value<T> value, boolean down) {
    Comparator<Entry> order =
        (a, b) -> {
          Optional<T> left = value.of(a);
          Optional<T> right = value.of(b);
          if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
          }
          int way = left.get().compareTo(right.get());
          return down ? -way : way;
        };
    return order.thenComparing(BY_ID);
  }

  /** Answers {@code GET /event-ids}. */
  public void ids(Context ctx) {
    Served.send(
        ctx,
        state,
        shown -> {
          List<String> ids =
              Served.selection(ctx, shown).entries().stream()
                  .sorted(Entry.BY_DATE)
                  .map(Entry::id)
                  .toList();
          int from = Pages.from(ctx, ids, id -> id);
          int limit = Params.number(ctx, "limit", 10_000, 1, 100_000);
          int to = Math.min(ids.size(), from + limit);
          ObjectNode answer = Served.answer(shown).put("total", ids.size());
          Answers.texts(answer.putArray("items"), ids.subList(from, to));
          Pages.end(answer, ids, to, id -> id);
          return answer;
        });
  }

  /** Answers {@code GET /events/ID}. */
  public void one(Context ctx) {
    Served.send(ctx, state, shown -> one(ctx.pathParam("id"), shown));
  }

  private ObjectNode one(String id, Shown shown) {
    try {
      Event event =
          state
              .view()
              .event(id)
              .orElseThrow(() -> new Problem(404, "no-such-event", "no event '" + id + "'"));
      return full.write(List.of(event), shown.snapshot()).getFirst();
    } catch (AmbiguousIdException e) {
      throw new Problem(409, "ambiguous-id", String.valueOf(e.getMessage()));
    }
  }

  /** Answers {@code GET /mentions}. */
  public void mentions(Context ctx) {
    Served.send(ctx, state, shown -> mentions(ctx, shown));
  }

  private ObjectNode mentions(Context ctx, Shown shown) {
    var selection = Served.selection(ctx, shown);
    int limit = Params.limit(ctx);
    List<Entry> page = Pages.page(ctx, selection.entries(), Entry.BY_DATE, Entry::id, limit);
    int to = Math.min(page.size(), limit);
    ObjectNode answer = Served.answer(shown).put("total", selection.mentions());
    ArrayNode items = answer.putArray("items");
    full.mentions(events(page.subList(0, to)), shown.snapshot()).forEach(items::add);
    Pages.end(answer, page, to, Entry::id);
    return answer;
  }
}
