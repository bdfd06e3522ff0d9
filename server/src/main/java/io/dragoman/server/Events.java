package io.dragoman.server;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.record.AmbiguousIdException;
import io.dragoman.record.Change;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.Survey;
import io.dragoman.record.exports.FullEvent;
import io.dragoman.server.answers.EventJson;
import io.dragoman.server.board.Board;
import io.dragoman.server.board.Selection;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events, mentions, articles and changes, one by one and as lists. */
final class Events {
  private static final Comparator<Board.Entry> BY_DATE =
      Comparator.comparing((Board.Entry e) -> e.first().orElse(LocalDate.MAX))
          .thenComparing(Board.Entry::id);

  private final State state;

  Events(State state) {
    this.state = state;
  }

  void list(Context ctx) {
    Selection selection = state.select(Filters.of(ctx.queryParamMap()));
    List<Change> since = changed(ctx);
    List<Board.Entry> entries = new ArrayList<>(selection.entries());
    if (ctx.queryParam("updated_since") != null) {
      Set<String> ids = new HashSet<>();
      since.forEach(change -> ids.add(change.event()));
      entries.removeIf(entry -> !ids.contains(entry.id()));
    }
    entries.sort(order(ctx));
    int limit = Answers.number(ctx, "limit", 100, 1, 1000);
    int from = Pages.from(ctx, entries, Board.Entry::id);
    int to = Math.min(entries.size(), from + limit);
    ObjectNode answer = Answers.of(selection.board().snapshot()).put("total", entries.size());
    ArrayNode items = answer.putArray("items");
    List<Board.Entry> page = entries.subList(from, to);
    Map<String, Event> events = events(page);
    for (Board.Entry entry : page) {
      Optional.ofNullable(events.get(entry.id())).ifPresent(event -> items.add(line(event)));
    }
    Pages.end(answer, entries, to, Board.Entry::id);
    ArrayNode deleted = answer.putArray("deleted");
    since.stream()
        .filter(change -> change.kind() == Change.Kind.DELETED)
        .forEach(change -> deleted.add(change.event()));
    Answers.send(ctx, selection.board().snapshot(), answer);
  }

  private List<Change> changed(Context ctx) {
    String since = Optional.ofNullable(ctx.queryParam("updated_since")).orElse("");
    if (since.isEmpty()) {
      return List.of();
    }
    try {
      return state.view().changes(state.view().lastChange(Instant.parse(since)));
    } catch (DateTimeParseException e) {
      throw new Problem(400, "bad-request", "updated_since '" + since + "' is no time");
    }
  }

  private static Comparator<Board.Entry> order(Context ctx) {
    String sort = Optional.ofNullable(ctx.queryParam("sort")).orElse("date");
    boolean down = "desc".equals(ctx.queryParam("order"));
    return switch (sort) {
      case "date" -> down ? latestFirst() : BY_DATE;
      case "type" -> directed(Comparator.comparing(e -> e.type().name()), down);
      case "articles" -> directed(Comparator.comparingInt(Board.Entry::articles), down);
      case "mentions" -> directed(Comparator.comparingInt(e -> e.lines().size()), down);
      case "deaths" -> byDeaths(down);
      case "confidence" ->
          directed(Comparator.comparingDouble(e -> e.best().row().confidence()), down);
      default -> throw new Problem(400, "bad-request", "no order: '" + sort + "'");
    };
  }

  private static Comparator<Board.Entry> latestFirst() {
    return Comparator.comparing((Board.Entry e) -> e.first().isEmpty())
        .thenComparing(e -> e.first().orElse(LocalDate.MAX), Comparator.reverseOrder())
        .thenComparing(Board.Entry::id);
  }

  private static Comparator<Board.Entry> byDeaths(boolean down) {
    Comparator<Board.Entry> number = Comparator.comparingInt(e -> deaths(e).orElse(0));
    return Comparator.comparing((Board.Entry e) -> deaths(e).isEmpty())
        .thenComparing(directed(number, down));
  }

  private static Optional<Integer> deaths(Board.Entry entry) {
    return entry.lines().stream()
        .flatMap(line -> line.row().deaths().stream())
        .max(Integer::compareTo);
  }

  private static Comparator<Board.Entry> directed(Comparator<Board.Entry> order, boolean down) {
    return (down ? order.reversed() : order).thenComparing(Board.Entry::id);
  }

  private Map<String, Event> events(List<Board.Entry> page) {
    Map<String, Event> events = new HashMap<>();
    if (!page.isEmpty()) {
      Set<String> ids = new HashSet<>();
      page.forEach(entry -> ids.add(entry.id()));
      try (Stream<Event> found =
          state.view().events(EventQuery.ALL.where(new Condition.Among(ids)))) {
        found.forEach(event -> events.put(event.id(), event));
      }
    }
    return events;
  }

  private ObjectNode line(Event event) {
    ObjectNode node = EventJson.event(event);
    node.put("quad", event.facts().type().quadClass().number());
    Optional<DaySpan> days = DaySpan.of(event.facts().when());
    Answers.put(node, "firstDay", days.map(DaySpan::first));
    Answers.put(node, "lastDay", days.map(DaySpan::last));
    Optional<Survey.Article> article =
        Optional.ofNullable(state.board().articles().get(event.best().document()));
    Answers.put(node, "title", article.flatMap(Survey.Article::title));
    Answers.put(node, "outlet", article.flatMap(Survey.Article::outlet));
    Answers.put(node, "published", article.flatMap(Survey.Article::published));
    return node;
  }

  void ids(Context ctx) {
    Selection selection = state.select(Filters.of(ctx.queryParamMap()));
    List<String> ids = selection.entries().stream().sorted(BY_DATE).map(Board.Entry::id).toList();
    int limit = Answers.number(ctx, "limit", 10_000, 1, 100_000);
    int from = Pages.from(ctx, ids, id -> id);
    int to = Math.min(ids.size(), from + limit);
    ObjectNode answer = Answers.of(selection.board().snapshot()).put("total", ids.size());
    Answers.texts(answer.putArray("items"), ids.subList(from, to));
    Pages.end(answer, ids, to, id -> id);
    Answers.send(ctx, selection.board().snapshot(), answer);
  }

  void one(Context ctx) {
    String id = ctx.pathParam("id");
    try {
      Event event =
          state
              .view()
              .event(id)
              .orElseThrow(() -> new Problem(404, "no-such-event", "no event '" + id + "'"));
      Answers.send(ctx, state.board().snapshot(), full(event));
    } catch (AmbiguousIdException e) {
      throw new Problem(409, "ambiguous-id", String.valueOf(e.getMessage()));
    }
  }

  private ObjectNode full(Event event) {
    String json = FullEvent.json(event, state.board().snapshot(), state.view()::documents);
    return (ObjectNode) JsonMapper.shared().readTree(json);
  }

  void mentions(Context ctx) {
    Selection selection = state.select(Filters.of(ctx.queryParamMap()));
    List<Board.Entry> entries = selection.entries().stream().sorted(BY_DATE).toList();
    int from = Pages.from(ctx, entries, Board.Entry::id);
    int to = Math.min(entries.size(), from + Answers.number(ctx, "limit", 100, 1, 1000));
    List<Board.Entry> page = entries.subList(from, to);
    Map<String, Event> events = events(page);
    ObjectNode answer = Answers.of(selection.board().snapshot()).put("total", selection.mentions());
    ArrayNode items = answer.putArray("items");
    for (Board.Entry entry : page) {
      Optional.ofNullable(events.get(entry.id()))
          .ifPresent(event -> mentions(event).forEach(items::add));
    }
    Pages.end(answer, entries, to, Board.Entry::id);
    Answers.send(ctx, selection.board().snapshot(), answer);
  }

  private List<ObjectNode> mentions(Event event) {
    List<ObjectNode> mentions = new ArrayList<>();
    for (JsonNode mention : full(event).path("mentions")) {
      mentions.add(((ObjectNode) mention).put("event", event.id()));
    }
    return mentions;
  }

  void documents(Context ctx) {
    String part = Optional.ofNullable(ctx.queryParam("text")).orElse("").toLowerCase(Locale.ROOT);
    Board board = state.board();
    Map<String, Integer> counts = new HashMap<>();
    board.all().forEach(line -> counts.merge(line.row().document(), 1, Integer::sum));
    List<Survey.Article> found =
        board.articles().values().stream()
            .filter(
                a ->
                    (a.title().orElse("") + "\n" + a.outlet().orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
            .sorted(
                Comparator.comparing((Survey.Article a) -> a.published().orElse(LocalDate.MAX))
                    .thenComparing(Survey.Article::id))
            .toList();
    int from = Pages.from(ctx, found, Survey.Article::id);
    int to = Math.min(found.size(), from + Answers.number(ctx, "limit", 100, 1, 1000));
    ObjectNode answer = Answers.of(board.snapshot());
    ArrayNode items = answer.putArray("items");
    for (Survey.Article article : found.subList(from, to)) {
      ObjectNode node = items.addObject().put("id", article.id());
      Answers.put(node, "title", article.title());
      Answers.put(node, "published", article.published());
      Answers.put(node, "outlet", article.outlet());
      node.put("mentions", counts.getOrDefault(article.id(), 0));
    }
    Pages.end(answer, found, to, Survey.Article::id);
    Answers.send(ctx, board.snapshot(), answer);
  }

  void document(Context ctx) {
    String id = ctx.pathParam("id");
    Document document =
        state
            .view()
            .document(id)
            .orElseThrow(() -> new Problem(404, "no-such-document", "no article '" + id + "'"));
    List<ObjectNode> mentions = new ArrayList<>();
    EventQuery query = EventQuery.ALL.where(new Condition.In(Set.of(id)));
    try (Stream<Event> events = state.view().events(query)) {
      events.flatMap(event -> mentions(event).stream()).forEach(mentions::add);
    }
    mentions.removeIf(mention -> !mention.path("document").asString().equals(id));
    mentions.sort(Comparator.comparingInt(m -> m.path("trigger").path("begin").asInt()));
    ObjectNode answer = Answers.of(state.board().snapshot()).put("id", id);
    answer.put("text", document.text());
    answer.put(
        "direction", Set.of("ar", "fa", "he", "ur").contains(document.language()) ? "rtl" : "ltr");
    answer.set("article", article(document));
    ArrayNode items = answer.putArray("mentions");
    mentions.forEach(mention -> items.add(mention.without("article")));
    Answers.send(ctx, state.board().snapshot(), answer);
  }

  private static JsonNode article(Document document) {
    return JsonMapper.shared().readTree(FullEvent.article(document));
  }

  void changes(Context ctx) {
    int since = Answers.number(ctx, "since", 0, 0, Integer.MAX_VALUE);
    List<Change> all =
        ctx.queryParam("updated_since") == null ? state.view().changes(since) : changed(ctx);
    int from = Pages.from(ctx, all, c -> c.number() + " " + c.event());
    int to = Math.min(all.size(), from + Answers.number(ctx, "limit", 100, 1, 1000));
    String snapshot = state.board().snapshot();
    ObjectNode answer = Answers.of(snapshot);
    answer.put("last", Long.parseLong(snapshot.substring(snapshot.indexOf('-') + 1)));
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
    Pages.end(answer, all, to, c -> c.number() + " " + c.event());
    Answers.send(ctx, snapshot, answer);
  }
}
