package io.dragoman.server;

import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Body;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.State;
import io.dragoman.server.reading.Coder;
import io.dragoman.server.routes.Metrics;
import io.dragoman.server.routes.PageFiles;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;

/** Serves a record over HTTP. */
public final class DragomanServer implements AutoCloseable {
  /** Answers are compressed least, since each is compressed anew while its reader waits. */
  private static final int FAST = 1;

  private final ServerOptions options;
  private final Guard guard;
  private final State state;
  private final Metrics metrics;
  private final Api api;
  private final Javalin javalin;

  private DragomanServer(ServerOptions options, EventRecord record, Coder.Opener coder) {
    this.options = options;
    guard = new Guard(options);
    state = new State(record);
    metrics = new Metrics(state);
    api = new Api(options, state, metrics, coder);
    javalin = Javalin.create(this::configure);
  }

  /**
   * Starts a server, which runs until it is closed.
   *
   * @param options how it is set up
   * @param record the record, open to write; it stays open when the server is closed
   * @param coder opens the reader, once something is to be read
   */
  public static DragomanServer start(
      ServerOptions options, EventRecord record, Coder.Opener coder) {
    DragomanServer server = new DragomanServer(options, record, coder);
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
    api.close();
    javalin.stop();
    state.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    // A virtual thread that asks the database keeps one of few carriers from all others.
    config.concurrency.useVirtualThreads = false;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(FAST));
    config.http.maxRequestSize = ServerOptions.BODY;
    config.jetty.multipartConfig.maxTotalRequestSize(options.upload(), SizeUnit.BYTES);
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(options.upload(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.routes.before(
        ctx -> {
          metrics.begin(ctx);
          guard.check(ctx);
        });
    config.routes.after(metrics::end);
    Failures.routes(config.routes);
    pages(config.routes);
    api.routes(config.routes);
  }

  private void pages(RoutesConfig routes) {
    routes.get("/metrics", metrics::metrics);
    routes.get("/", ctx -> page(ctx, "index.html"));
    routes.get("/{file}", ctx -> page(ctx, ctx.pathParam("file")));
    routes.get("/api/v1/openapi.yaml", PageFiles::openapi);
    routes.get("/api/v1/session", this::session);
    routes.post("/api/v1/session", this::open);
  }

  /** Sends a file of the page; keeps the token where it comes in the address. */
  private void page(Context ctx, String file) throws IOException {
    if (Params.maybe(ctx, "token").filter(guard::isToken).isPresent()) {
      guard.keep(ctx);
      ctx.redirect("/");
    } else {
      PageFiles.send(ctx, file);
    }
  }

  private void session(Context ctx) {
    Answers.send(ctx, Answers.object().put("writes", guard.mayWrite(ctx)));
  }

  private void open(Context ctx) {
    if (!guard.isToken(Body.of(ctx).text("token"))) {
      throw new Problem(401, "token-required", "that is not the token");
    }
    guard.keep(ctx);
    Answers.send(ctx, Answers.object().put("writes", true));
  }
}
