package io.dragoman.server;

import io.dragoman.model.Place;
import io.dragoman.outlook.deeds.Goldstein;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.server.board.Board;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Selection.Edge;
import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts of events: by time, kind, place, and who acts on whom. */
final class Charts {
  private static final int QUADS = 4;

  private final State state;

  Charts(State state) {
    this.state = state;
  }

  private Selection selection(Context ctx) {
    return state.select(Filters.of(ctx.queryParamMap()));
  }

  private static void send(Context ctx, Selection selection, ObjectNode answer) {
    Answers.send(ctx, selection.board().snapshot(), answer);
  }

  private static ObjectNode answer(Selection selection) {
    return Answers.of(selection.board().snapshot());
  }

  private static void totals(ObjectNode answer, Selection selection) {
    answer.put("articles", selection.articles()).put("mentions", selection.mentions());
    answer.put("events", selection.entries().size());
  }

  void counts(Context ctx) {
    Selection selection = selection(ctx);
    ObjectNode answer = answer(selection);
    totals(answer, selection);
    List<LocalDate> days = selection.entries().stream().flatMap(e -> e.first().stream()).toList();
    answer.put("undated", selection.entries().size() - days.size());
    Answers.put(answer, "firstDay", days.stream().min(LocalDate::compareTo));
    Answers.put(answer, "lastDay", days.stream().max(LocalDate::compareTo));
    send(ctx, selection, answer);
  }

  void timeline(Context ctx) {
    String bucket = Optional.ofNullable(ctx.queryParam("bucket")).orElse("week");
    Selection selection = selection(ctx);
    Map<LocalDate, int[]> buckets = new TreeMap<>();
    int[] undated = new int[QUADS];
    for (Board.Entry entry : selection.entries()) {
      int[] counts =
          entry
              .first()
              .map(day -> buckets.computeIfAbsent(start(bucket, day), key -> new int[QUADS]))
              .orElse(undated);
      counts[Selection.quad(entry.type())]++;
    }
    ObjectNode answer = answer(selection).put("bucket", bucket);
    totals(answer, selection);
    Answers.quads(answer, "undated", undated);
    ArrayNode items = answer.putArray("items");
    buckets.forEach(
        (day, quads) ->
            Answers.quads(items.addObject().put("start", day.toString()), "quads", quads));
    send(ctx, selection, Answers.whole(answer));
  }

  private static LocalDate start(String bucket, LocalDate day) {
    return switch (bucket) {
      case "day" -> day;
      case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case "month" -> day.withDayOfMonth(1);
      case "quarter" -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case "year" -> day.withDayOfYear(1);
      default -> throw new Problem(400, "bad-request", "no span of time: '" + bucket + "'");
    };
  }

  void facets(Context ctx) {
    int top = Answers.number(ctx, "top", 20, 1, 1000);
    Selection selection = selection(ctx);
    ObjectNode answer = answer(selection).put("events", selection.entries().size());
    facet(answer, "type", selection.count(line -> List.of(line.type().name())), k -> k, top);
    facet(
        answer,
        "quad",
        selection.count(line -> List.of(line.type().quadClass())),
        quad -> Integer.toString(quad.number()),
        quad -> quad.label(),
        top);
    facet(answer, "certainty", selection.count(l -> List.of(l.certainty().code())), k -> k, top);
    facet(answer, "country", selection.count(Charts::countries), Names::country, top);
    facet(
        answer,
        "actor",
        selection.count(Charts::actors),
        who -> "key:" + who.key(),
        Charts::name,
        top);
    Map<String, io.dragoman.record.Survey.Article> articles = selection.board().articles();
    facet(
        answer,
        "outlet",
        selection.count(
            line ->
                Optional.ofNullable(articles.get(line.row().document())).stream()
                    .flatMap(article -> article.outlet().stream())
                    .toList()),
        k -> k,
        top);
    send(ctx, selection, answer);
  }

  private static void facet(
      ObjectNode answer,
      String name,
      Map<String, Integer> counts,
      Function<String, String> shown,
      int top) {
    facet(answer, name, counts, key -> key, shown, top);
  }

  private static <K> void facet(
      ObjectNode answer,
      String name,
      Map<K, Integer> counts,
      Function<K, String> key,
      Function<K, String> shown,
      int top) {
    ObjectNode facet = answer.putObject(name);
    rows(facet.putArray("items"), counts, key, shown, top);
    facet.put("truncated", counts.size() > top);
  }

  /** Writes rows of a facet, the most frequent first. */
  static <K> void rows(
      ArrayNode items,
      Map<K, Integer> counts,
      Function<K, String> key,
      Function<K, String> shown,
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
                    .put("name", shown.apply(entry.getKey()))
                    .put("events", entry.getValue()));
  }

  /** Returns the countries of a mention, as source, target or place. */
  static Set<String> countries(Board.Line line) {
    Set<String> countries = new LinkedHashSet<>();
    Stream.concat(line.sources().stream(), line.targets().stream())
        .map(Board.Who::country)
        .forEach(countries::add);
    line.row().location().ifPresent(at -> countries.add(at.country()));
    countries.removeIf(code -> !code.matches("[A-Z]{3}"));
    return countries;
  }

  private static Set<Board.Who> actors(Board.Line line) {
    Set<Board.Who> actors = new LinkedHashSet<>(line.sources());
    actors.addAll(line.targets());
    return actors;
  }

  private static String name(Board.Who who) {
    return who.name()
        .orElseGet(
            () -> Names.of(io.dragoman.model.ActorCode.of(who.country() + " " + who.sector())));
  }

  void map(Context ctx) {
    Selection selection = selection(ctx);
    Map<String, Place.Location> places = new LinkedHashMap<>();
    Map<String, int[]> points = new LinkedHashMap<>();
    Map<String, int[]> countries = new TreeMap<>();
    int nowhere = 0;
    int unknown = 0;
    for (Board.Entry entry : selection.entries()) {
      Optional<Place.Location> at = entry.location();
      int quad = Selection.quad(entry.type());
      if (at.isEmpty()) {
        unknown++;
        continue;
      }
      if (at.get().isPoint()) {
        places.putIfAbsent(at.get().id(), at.get());
        points.computeIfAbsent(at.get().id(), key -> new int[QUADS])[quad]++;
      }
      if (at.get().country().matches("[A-Z]{3}")) {
        countries.computeIfAbsent(at.get().country(), key -> new int[QUADS])[quad]++;
      } else {
        nowhere++;
      }
    }
    ObjectNode answer = answer(selection).put("events", selection.entries().size());
    ArrayNode dots = answer.putArray("points");
    points.forEach((id, quads) -> point(dots.addObject(), places.getOrDefault(id, NOWHERE), quads));
    ArrayNode shades = answer.putArray("countries");
    countries.forEach(
        (code, quads) ->
            Answers.quads(
                shades.addObject().put("country", code).put("name", Names.country(code)),
                "quads",
                quads));
    answer.put("noCountry", nowhere).put("notLocated", unknown);
    send(ctx, selection, Answers.whole(answer));
  }

  private static final Place.Location NOWHERE =
      new Place.Location("", "", 0, 0, "---", Place.Precision.COUNTRY);

  private static void point(ObjectNode node, Place.Location at, int[] quads) {
    node.put("id", at.id()).put("name", at.name()).put("lat", at.latitude());
    node.put("lon", at.longitude()).put("country", at.country());
    node.put("precision", at.precision().name().toLowerCase(java.util.Locale.ROOT));
    Answers.quads(node, "quads", quads);
  }

  void network(Context ctx) {
    Selection selection = selection(ctx);
    network(ctx, selection, selection.edges());
  }

  void expand(Context ctx) {
    Selection selection = selection(ctx);
    network(ctx, selection, at(ctx, selection));
  }

  void expandCount(Context ctx) {
    Selection selection = selection(ctx);
    Map<Edge, List<Board.Entry>> edges = at(ctx, selection);
    String node = Answers.text(ctx, "node");
    Set<String> others = new LinkedHashSet<>();
    Set<Board.Entry> events = new LinkedHashSet<>();
    edges.forEach(
        (edge, some) -> {
          others.add(edge.source().key());
          others.add(edge.target().key());
          events.addAll(some);
        });
    others.remove(node);
    send(
        ctx,
        selection,
        answer(selection)
            .put("node", node)
            .put("nodes", others.size())
            .put("edges", edges.size())
            .put("events", events.size()));
  }

  private static Map<Edge, List<Board.Entry>> at(Context ctx, Selection selection) {
    String node = Answers.text(ctx, "node");
    Map<Edge, List<Board.Entry>> edges = selection.edges();
    edges.keySet().removeIf(e -> !e.source().key().equals(node) && !e.target().key().equals(node));
    return edges;
  }

  private static void network(
      Context ctx, Selection selection, Map<Edge, List<Board.Entry>> edges) {
    int top = Answers.number(ctx, "top", 200, 1, 2000);
    String window = Optional.ofNullable(ctx.queryParam("window")).orElse("none");
    Comparator<Map.Entry<Edge, List<Board.Entry>>> most =
        Comparator.comparingInt(edge -> -edge.getValue().size());
    List<Map.Entry<Edge, List<Board.Entry>>> shown =
        edges.entrySet().stream()
            .sorted(
                most.thenComparing(edge -> edge.getKey().source().key())
                    .thenComparing(edge -> edge.getKey().target().key()))
            .limit(top)
            .toList();
    Set<Board.Who> nodes = new LinkedHashSet<>();
    ObjectNode answer = answer(selection).put("events", selection.entries().size());
    ArrayNode nodeItems = answer.putArray("nodes");
    ArrayNode edgeItems = answer.putArray("edges");
    for (Map.Entry<Edge, List<Board.Entry>> edge : shown) {
      nodes.add(edge.getKey().source());
      nodes.add(edge.getKey().target());
      ObjectNode node = edgeItems.addObject();
      node.put("source", edge.getKey().source().key());
      node.put("target", edge.getKey().target().key());
      node.put("events", edge.getValue().size());
      weigh(node, edge.getValue());
      windows(node.putArray("windows"), window, edge.getValue());
    }
    Map<Board.Who, Integer> counts = selection.count(Charts::actors);
    nodes.forEach(who -> node(nodeItems.addObject(), who, counts.getOrDefault(who, 0)));
    answer.put("truncated", edges.size() > top).putNull("next");
    send(ctx, selection, answer);
  }

  private static void windows(ArrayNode items, String window, List<Board.Entry> entries) {
    if (window.equals("none")) {
      return;
    }
    Map<LocalDate, List<Board.Entry>> windows = new TreeMap<>();
    for (Board.Entry entry : entries) {
      entry
          .first()
          .ifPresent(
              day ->
                  windows.computeIfAbsent(start(window, day), key -> new ArrayList<>()).add(entry));
    }
    windows.forEach((day, some) -> weigh(items.addObject().put("start", day.toString()), some));
  }

  private static void weigh(ObjectNode node, Collection<Board.Entry> entries) {
    int[] quads = new int[QUADS];
    double sum = 0;
    for (Board.Entry entry : entries) {
      quads[Selection.quad(entry.type())]++;
      sum += Goldstein.weight(entry.type());
    }
    Answers.quads(node, "quads", quads);
    node.put("intensity", entries.isEmpty() ? 0 : sum / entries.size());
  }

  /** Writes an actor. */
  static void node(ObjectNode node, Board.Who who, int events) {
    node.put("key", who.key()).put("name", name(who)).put("country", who.country());
    node.put("sector", who.sector()).put("events", events);
  }

  void actors(Context ctx) {
    int limit = Answers.number(ctx, "limit", 100, 1, 1000);
    String part =
        Optional.ofNullable(ctx.queryParam("text")).orElse("").toLowerCase(java.util.Locale.ROOT);
    String of = Optional.ofNullable(ctx.queryParam("of")).orElse("");
    Selection all = state.select(io.dragoman.record.EventQuery.ALL);
    List<Map.Entry<Board.Who, Integer>> found =
        all.count(Charts::actors).entrySet().stream()
            .filter(e -> of.isEmpty() || e.getKey().country().equals(of))
            .filter(
                e ->
                    (name(e.getKey()) + "\n" + e.getKey().key())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(part))
            .sorted(
                Map.Entry.<Board.Who, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(e -> e.getKey().key()))
            .toList();
    int from = Pages.from(ctx, found, e -> e.getKey().key());
    int to = Math.min(found.size(), from + limit);
    ObjectNode answer = answer(all).put("total", found.size());
    ArrayNode items = answer.putArray("items");
    found.subList(from, to).forEach(e -> node(items.addObject(), e.getKey(), e.getValue()));
    Pages.end(answer, found, to, e -> e.getKey().key());
    send(ctx, all, answer);
  }
}
