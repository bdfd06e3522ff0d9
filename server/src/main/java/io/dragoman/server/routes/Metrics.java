package io.dragoman.server.routes;

import io.dragoman.record.EventQuery;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Figures for Prometheus: requests, how long they took, what the record holds, jobs. */
public final class Metrics {
  private static final String STARTED = "dragoman.started";
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("dragoman_requests_total")
          .help("Requests answered")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram seconds =
      Histogram.builder()
          .name("dragoman_request_seconds")
          .help("How long answers took; without the stream of events, which has no end")
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10)
          .register(registry);

  /**
   * @param state what is shown
   */
  public Metrics(State state) {
    gauge("dragoman_articles", "Articles in the record", state, s -> s.board().articles().size());
    gauge("dragoman_mentions", "Mentions in the record", state, s -> all(s).hits());
    gauge("dragoman_events", "Events in the record", state, s -> all(s).entries().size());
    GaugeWithCallback.builder()
        .name("dragoman_memory_bytes")
        .help("Memory in use")
        .callback(told -> told.call(memory()))
        .register(registry);
  }

  private static Selection all(Shown shown) {
    return shown.select(EventQuery.ALL);
  }

  private static double memory() {
    Runtime runtime = Runtime.getRuntime();
    return (double) runtime.totalMemory() - runtime.freeMemory();
  }

  private void gauge(String name, String help, State state, ToLongFunction<Shown> figure) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(told -> told.call((double) figure.applyAsLong(state.shown())))
        .register(registry);
  }

  /**
   * Counts jobs by what has become of them.
   *
   * @param counts gives the number of jobs of each state
   */
  public void jobs(Supplier<Map<String, Long>> counts) {
    GaugeWithCallback.builder()
        .name("dragoman_jobs")
        .help("Jobs by state")
        .labelNames("state")
        .callback(
            told -> counts.get().forEach((state, number) -> told.call((double) number, state)))
        .register(registry);
  }

  /** Notes when a request came. */
  public void begin(Context ctx) {
    ctx.attribute(STARTED, System.nanoTime());
  }

  /** Counts a request that was answered. */
  public void end(Context ctx) {
    String route = route(ctx);
    requests
        .labelValues(ctx.method().name(), route, Integer.toString(ctx.status().getCode()))
        .inc();
    Object started = ctx.attribute(STARTED);
    if (started instanceof Long since && !route.endsWith("/stream")) {
      seconds.labelValues(route).observe((System.nanoTime() - since) / SECOND);
    }
  }

  /** Returns the pattern of the route that answered, so that there are few. */
  private static String route(Context ctx) {
    return Optional.ofNullable(ctx.endpoints().matchedHttpEndpoint())
        .map(endpoint -> endpoint.path)
        .orElse("none");
  }

  /** Answers {@code GET /metrics}. */
  public void metrics(Context ctx) throws IOException {
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(bytes, registry.scrape());
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(bytes.toByteArray());
  }
}
