package io.dragoman.server.routes;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.record.EventQuery;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Params;
import io.dragoman.server.board.Columns;
import io.dragoman.server.board.Entry;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.dragoman.server.board.Who;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts of events: all of them, by time, by kind. */
public final class Charts {
  /** How many quad classes there are. */
  static final int QUADS = QuadClass.values().length;

  private static final int COUNTRIES = 20;

  private final State state;
  private final String version;

  /**
   * @param state what is shown
   * @param version version of Dragoman
   */
  public Charts(State state, String version) {
    this.state = state;
    this.version = version;
  }

  /** Answers {@code GET /status}. */
  public void status(Context ctx) {
    Served.send(ctx, state, this::status);
  }

  private ObjectNode status(Shown shown) {
    Selection all = shown.select(EventQuery.ALL);
    ObjectNode answer = Served.answer(shown).put("version", version);
    answer.put("articles", shown.board().articles().size());
    answer.put("mentions", all.hits()).put("events", all.entries().size());
    answer.put("empty", shown.board().articles().isEmpty());
    Answers.put(answer, "firstDay", all.firstDay());
    Answers.put(answer, "lastDay", all.lastDay());
    Map<String, Integer> countries = all.count(Columns::countries);
    countries.remove(ActorCode.INTERNATIONAL);
    rows(answer.putArray("countries"), countries, k -> k, Names::country, COUNTRIES);
    return answer.put("outlook", all.entries().size() > all.undated());
  }

  /** Answers {@code GET /counts}. */
  public void counts(Context ctx) {
    Served.send(
        ctx,
        state,
        shown -> {
          Selection selection = Served.selection(ctx, shown);
          ObjectNode answer = totals(Served.answer(shown), selection);
          answer.put("undated", selection.undated());
          Answers.put(answer, "firstDay", selection.firstDay());
          Answers.put(answer, "lastDay", selection.lastDay());
          return answer;
        });
  }

  private static ObjectNode totals(ObjectNode answer, Selection selection) {
    answer.put("articles", selection.articles()).put("mentions", selection.mentions());
    return answer.put("events", selection.entries().size());
  }

  /** Answers {@code GET /timeline}. */
  public void timeline(Context ctx) {
    Served.send(ctx, state, shown -> timeline(ctx, shown));
  }

  private static ObjectNode timeline(Context ctx, Shown shown) {
    String word = Params.oneOf(ctx, "bucket", "week", "day", "month", "year");
    Buckets bucket = Buckets.of(word);
    Selection selection = Served.selection(ctx, shown);
    Map<LocalDate, int[]> days = new HashMap<>();
    int[] undated = new int[QUADS];
    for (Entry entry : selection.entries()) {
      entry
          .first()
          .map(day -> days.computeIfAbsent(day, key -> new int[QUADS]))
          .orElse(undated)[entry.quad()]++;
    }
    Map<LocalDate, int[]> buckets = new TreeMap<>();
    days.forEach((day, quads) -> buckets.merge(bucket.start(day), quads, Charts::sum));
    ObjectNode answer = totals(Served.answer(shown).put("bucket", word), selection);
    Answers.quads(answer, "undated", undated);
    ArrayNode items = answer.putArray("items");
    buckets.forEach(
        (day, quads) ->
            Answers.quads(items.addObject().put("start", day.toString()), "quads", quads));
    return Answers.whole(answer);
  }

  private static int[] sum(int[] some, int[] others) {
    return IntStream.range(0, QUADS).map(i -> some[i] + others[i]).toArray();
  }

  /** Answers {@code GET /facets}. */
  public void facets(Context ctx) {
    Served.send(ctx, state, shown -> facets(ctx, shown));
  }

  private static ObjectNode facets(Context ctx, Shown shown) {
    int top = Params.number(ctx, "top", 20, 1, 1000);
    Selection found = Served.selection(ctx, shown);
    ObjectNode answer = Served.answer(shown).put("events", found.entries().size());
    Map<EventType, Integer> types = found.count(Columns::types);
    facet(answer, "type", types, EventType::name, EventType::name, top);
    Function<QuadClass, String> number = quad -> Integer.toString(quad.number());
    facet(answer, "quad", found.count(Columns::quads), number, QuadClass::label, top);
    Map<Certainty, Integer> degrees = found.count(Columns::certainties);
    facet(answer, "certainty", degrees, Certainty::code, Certainty::code, top);
    facet(answer, "country", found.count(Columns::countries), k -> k, Names::country, top);
    facet(answer, "actor", found.count(Columns::actors), w -> "key:" + w.key(), Who::name, top);
    facet(answer, "outlet", found.count(Columns::outlets), k -> k, k -> k, top);
    return answer;
  }

  private static <K> void facet(
      ObjectNode answer,
      String name,
      Map<K, Integer> counts,
      Function<K, String> key,
      Function<K, String> called,
      int top) {
    ObjectNode facet = answer.putObject(name);
    rows(facet.putArray("items"), counts, key, called, top);
    facet.put("truncated", counts.size() > top);
  }

  /** Writes rows, the most frequent first. */
  private static <K> void rows(
      ArrayNode items,
      Map<K, Integer> counts,
      Function<K, String> key,
      Function<K, String> called,
      int top) {
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<K, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> key.apply(entry.getKey())))
        .limit(top)
        .forEach(
            entry ->
                items
                    .addObject()
                    .put("key", key.apply(entry.getKey()))
                    .put("name", called.apply(entry.getKey()))
                    .put("events", entry.getValue()));
  }
}
