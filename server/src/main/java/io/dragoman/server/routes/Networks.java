package io.dragoman.server.routes;

import io.dragoman.outlook.deeds.Goldstein;
import io.dragoman.record.EventQuery;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Pages;
import io.dragoman.server.answers.Params;
import io.dragoman.server.board.Columns;
import io.dragoman.server.board.Entry;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Selection.Edge;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.dragoman.server.board.Who;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who acts on whom. */
public final class Networks {
  private final State state;

  /**
   * @param state what is shown
   */
  public Networks(State state) {
    this.state = state;
  }

  /** Answers {@code GET /network}. */
  public void network(Context ctx) {
    Served.send(ctx, state, shown -> network(ctx, shown, Selection::edges));
  }

  /** Answers {@code GET /network/expand}. */
  public void expand(Context ctx) {
    Served.send(
        ctx,
        state,
        shown -> network(ctx, shown, found -> edgesAt(Params.text(ctx, "node"), found)));
  }

  /** Answers {@code GET /network/expand/count}. */
  public void expandCount(Context ctx) {
    Served.send(ctx, state, shown -> expandCount(ctx, shown));
  }

  private static ObjectNode expandCount(Context ctx, Shown shown) {
    String node = Params.text(ctx, "node");
    Map<Edge, List<Entry>> edges = edgesAt(node, Served.selection(ctx, shown));
    Set<String> others = new LinkedHashSet<>();
    Set<Entry> events = new LinkedHashSet<>();
    edges.forEach(
        (edge, some) -> {
          others.add(edge.source().key());
          others.add(edge.target().key());
          events.addAll(some);
        });
    others.remove(node);
    return Served.answer(shown)
        .put("node", node)
        .put("nodes", others.size())
        .put("edges", edges.size())
        .put("events", events.size());
  }

  private static Map<Edge, List<Entry>> edgesAt(String node, Selection selection) {
    Map<Edge, List<Entry>> edges = selection.edges();
    edges.keySet().removeIf(e -> !e.source().key().equals(node) && !e.target().key().equals(node));
    return edges;
  }

  private static ObjectNode network(
      Context ctx, Shown shown, Function<Selection, Map<Edge, List<Entry>>> which) {
    Selection selection = Served.selection(ctx, shown);
    Map<Edge, List<Entry>> edges = which.apply(selection);
    int top = Params.number(ctx, "top", 200, 1, 2000);
    String window = Params.oneOf(ctx, "window", "none", "month", "quarter", "year");
    Comparator<Map.Entry<Edge, List<Entry>>> most =
        Comparator.comparingInt(edge -> -edge.getValue().size());
    List<Map.Entry<Edge, List<Entry>>> drawn =
        edges.entrySet().stream()
            .sorted(
                most.thenComparing(edge -> edge.getKey().source().key())
                    .thenComparing(edge -> edge.getKey().target().key()))
            .limit(top)
            .toList();
    Set<Who> nodes = new LinkedHashSet<>();
    ObjectNode answer = Served.answer(shown).put("events", selection.entries().size());
    ArrayNode nodeItems = answer.putArray("nodes");
    ArrayNode edgeItems = answer.putArray("edges");
    for (Map.Entry<Edge, List<Entry>> edge : drawn) {
      nodes.add(edge.getKey().source());
      nodes.add(edge.getKey().target());
      ObjectNode node = edgeItems.addObject();
      node.put("source", edge.getKey().source().key());
      node.put("target", edge.getKey().target().key());
      node.put("events", edge.getValue().size());
      weigh(node, edge.getValue());
      ArrayNode windows = node.putArray("windows");
      if (!window.equals("none")) {
        windows(windows, Buckets.of(window), edge.getValue());
      }
    }
    Map<Who, Integer> counts = selection.count(Columns::actors);
    nodes.forEach(who -> node(nodeItems.addObject(), who, counts.getOrDefault(who, 0)));
    return answer.put("truncated", edges.size() > top).putNull("next");
  }

  private static void windows(ArrayNode items, Buckets window, List<Entry> entries) {
    Map<LocalDate, List<Entry>> windows = new TreeMap<>();
    for (Entry entry : entries) {
      entry
          .first()
          .map(window::start)
          .ifPresent(day -> windows.computeIfAbsent(day, key -> new ArrayList<>()).add(entry));
    }
    windows.forEach((day, some) -> weigh(items.addObject().put("start", day.toString()), some));
  }

  private static void weigh(ObjectNode node, Collection<Entry> entries) {
    int[] quads = new int[Charts.QUADS];
    double sum = 0;
    for (Entry entry : entries) {
      quads[entry.quad()]++;
      sum += Goldstein.weight(entry.type());
    }
    Answers.quads(node, "quads", quads);
    node.put("intensity", entries.isEmpty() ? 0 : sum / entries.size());
  }

  private static void node(ObjectNode node, Who who, int events) {
    node.put("key", who.key()).put("name", who.name()).put("country", who.country());
    node.put("sector", who.sector()).put("events", events);
  }

  /** Answers {@code GET /actors}. */
  public void actors(Context ctx) {
    Served.send(ctx, state, shown -> actors(ctx, shown));
  }

  private static ObjectNode actors(Context ctx, Shown shown) {
    String part = Params.maybe(ctx, "text").orElse("").toLowerCase(Locale.ROOT);
    String of = Params.maybe(ctx, "of").map(Params::country).orElse("");
    List<Map.Entry<Who, Integer>> found =
        shown.select(EventQuery.ALL).count(Columns::actors).entrySet().stream()
            .filter(e -> of.isEmpty() || e.getKey().country().equals(of))
            .filter(e -> isCalled(e.getKey(), part))
            .sorted(
                Map.Entry.<Who, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(e -> e.getKey().key()))
            .toList();
    int from = Pages.from(ctx, found, e -> e.getKey().key());
    int to = Math.min(found.size(), from + Params.limit(ctx));
    ObjectNode answer = Served.answer(shown).put("total", found.size());
    ArrayNode items = answer.putArray("items");
    found.subList(from, to).forEach(e -> node(items.addObject(), e.getKey(), e.getValue()));
    Pages.end(answer, found, to, e -> e.getKey().key());
    return answer;
  }

  private static boolean isCalled(Who who, String part) {
    return (who.name() + "\n" + who.key()).toLowerCase(Locale.ROOT).contains(part);
  }
}
