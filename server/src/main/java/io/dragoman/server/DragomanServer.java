package io.dragoman.server;

import io.dragoman.model.ActorCode;
import io.dragoman.model.DragomanException;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.server.board.Selection;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.node.ObjectNode;

/** Serves a record over HTTP. */
public final class DragomanServer implements AutoCloseable {
  private static final String PAGE = "/io/dragoman/workbench/";

  private final ServerOptions options;
  private final Guard guard;
  private final State state;
  private final Javalin javalin;
  private final LongAdder requests = new LongAdder();
  private final LongAdder failures = new LongAdder();

  private DragomanServer(ServerOptions options, EventRecord record) {
    this.options = options;
    guard = new Guard(options);
    state = new State(record);
    javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = 1 << 20;
              routes(config.routes);
            });
  }

  /**
   * Starts a server, which runs until it is closed.
   *
   * @param options how it is set up
   * @param record the record, open to write; it stays open when the server is closed
   */
  public static DragomanServer start(ServerOptions options, EventRecord record) {
    DragomanServer server = new DragomanServer(options, record);
    server.javalin.start(options.host(), options.port());
    return server;
  }

  /** Returns the address of the page. */
  public String address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return "http://" + host + ":" + javalin.port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    state.close();
  }

  private void routes(RoutesConfig routes) {
    routes.before(
        ctx -> {
          requests.increment();
          guard.check(ctx);
        });
    routes.exception(
        Problem.class,
        (e, ctx) -> Answers.send(ctx, e.status(), e.code(), String.valueOf(e.getMessage())));
    routes.exception(
        DragomanException.class,
        (e, ctx) -> {
          failures.increment();
          Answers.send(ctx, 500, "internal", String.valueOf(e.getMessage()));
        });
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          failures.increment();
          Answers.send(ctx, 500, "internal", e.getClass().getSimpleName());
        });
    routes.error(
        404,
        ctx -> {
          if (!ctx.res().isCommitted() && !isProblem(ctx)) {
            Answers.send(ctx, 404, "not-found", "nothing is at " + ctx.path());
          }
        });
    routes.get("/", ctx -> page(ctx, "index.html"));
    routes.get("/{file}", ctx -> page(ctx, ctx.pathParam("file")));
    routes.get("/metrics", this::metrics);
    routes.get("/api/v1/openapi.yaml", DragomanServer::openapi);
    routes.get("/api/v1/status", this::status);
    routes.get("/api/v1/session", this::session);
    routes.post("/api/v1/session", this::open);
    Charts charts = new Charts(state);
    routes.get("/api/v1/counts", charts::counts);
    routes.get("/api/v1/timeline", charts::timeline);
    routes.get("/api/v1/facets", charts::facets);
    routes.get("/api/v1/map", charts::map);
    routes.get("/api/v1/network", charts::network);
    routes.get("/api/v1/network/expand", charts::expand);
    routes.get("/api/v1/network/expand/count", charts::expandCount);
    routes.get("/api/v1/actors", charts::actors);
    Events events = new Events(state);
    routes.get("/api/v1/events", events::list);
    routes.get("/api/v1/event-ids", events::ids);
    routes.get("/api/v1/events/{id}", events::one);
    routes.get("/api/v1/mentions", events::mentions);
    routes.get("/api/v1/documents", events::documents);
    routes.get("/api/v1/documents/{id}", events::document);
    routes.get("/api/v1/changes", events::changes);
    Corrections corrections = new Corrections(state);
    routes.post("/api/v1/events/{id}/accept", corrections::accept);
    routes.post("/api/v1/events/{id}/reject", corrections::reject);
    routes.post("/api/v1/events/{id}/corrections", corrections::correct);
    routes.post("/api/v1/events/{id}/merge", corrections::merge);
    routes.post("/api/v1/events/{id}/split", corrections::split);
    routes.post("/api/v1/changes/{number}/undo", corrections::undo);
  }

  private static boolean isProblem(Context ctx) {
    return Optional.ofNullable(ctx.res().getContentType())
        .filter(type -> type.startsWith("application/problem+json"))
        .isPresent();
  }

  /** Sends a file of the page. */
  private void page(Context ctx, String file) throws IOException {
    String token = Optional.ofNullable(ctx.queryParam("token")).orElse("");
    if (!token.isEmpty() && guard.isToken(token)) {
      guard.keep(ctx);
      ctx.redirect("/");
      return;
    }
    if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new Problem(404, "not-found", "no such file");
    }
    try (InputStream in = DragomanServer.class.getResourceAsStream(PAGE + file)) {
      if (in == null) {
        throw new Problem(404, "not-found", "nothing is at " + ctx.path());
      }
      ctx.contentType(type(file)).result(in.readAllBytes());
    }
  }

  private static String type(String file) {
    String end = file.substring(file.lastIndexOf('.') + 1);
    return switch (end) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }

  private static void openapi(Context ctx) throws IOException {
    try (InputStream in = DragomanServer.class.getResourceAsStream("openapi.yaml")) {
      if (in == null) {
        throw new IllegalStateException("openapi.yaml is not packed");
      }
      ctx.contentType("application/yaml; charset=utf-8").result(in.readAllBytes());
    }
  }

  private void status(Context ctx) {
    Selection all = state.select(EventQuery.ALL);
    ObjectNode answer = Answers.of(all.board().snapshot()).put("version", options.version());
    answer.put("articles", all.board().articles().size());
    answer.put("mentions", all.lines().size()).put("events", all.entries().size());
    answer.put("empty", all.board().articles().isEmpty());
    Answers.put(
        answer,
        "firstDay",
        all.entries().stream()
            .flatMap(e -> e.first().stream())
            .min(java.time.LocalDate::compareTo));
    Answers.put(
        answer,
        "lastDay",
        all.entries().stream()
            .flatMap(e -> e.first().stream())
            .max(java.time.LocalDate::compareTo));
    Charts.rows(
        answer.putArray("countries"),
        all.count(
            line ->
                Charts.countries(line).stream()
                    .filter(code -> !code.equals(ActorCode.INTERNATIONAL))
                    .toList()),
        code -> code,
        Names::country,
        20);
    answer.put("outlook", false);
    Answers.send(ctx, all.board().snapshot(), answer);
  }

  private void session(Context ctx) {
    Answers.send(ctx, Answers.object().put("writes", guard.mayWrite(ctx)));
  }

  private void open(Context ctx) {
    if (!guard.isToken(Corrections.text(Corrections.body(ctx), "token"))) {
      throw new Problem(401, "token-required", "that is not the token");
    }
    guard.keep(ctx);
    Answers.send(ctx, Answers.object().put("writes", true));
  }

  private void metrics(Context ctx) {
    Selection all = state.select(EventQuery.ALL);
    Runtime runtime = Runtime.getRuntime();
    String text =
        figure("dragoman_requests_total", "counter", requests.sum())
            + figure("dragoman_failures_total", "counter", failures.sum())
            + figure("dragoman_articles", "gauge", all.board().articles().size())
            + figure("dragoman_mentions", "gauge", all.lines().size())
            + figure("dragoman_events", "gauge", all.entries().size())
            + figure(
                "dragoman_memory_bytes", "gauge", runtime.totalMemory() - runtime.freeMemory());
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(text);
  }

  private static String figure(String name, String kind, long value) {
    return "# TYPE " + name + " " + kind + "\n" + name + " " + value + "\n";
  }
}
