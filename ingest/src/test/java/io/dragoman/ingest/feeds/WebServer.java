package io.dragoman.ingest.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real web server on a loopback address, which keeps what it is asked. */
final class WebServer implements AutoCloseable {
  /** Answers a request. */
  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  /**
   * What was asked.
   *
   * @param path path and query
   * @param headers all headers, by name in lower case
   */
  record Asked(String path, Map<String, String> headers) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  WebServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(open.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      Map<String, String> headers = new ConcurrentHashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      asked.add(new Asked(path, headers));
      pages.getOrDefault(path, status(404)).answer(exchange);
    } finally {
      open.decrementAndGet();
    }
  }

  /** Returns the address of a path. */
  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  void serve(String path, Page page) {
    pages.put(path, page);
  }

  void serve(String path, String contentType, String body) {
    serve(path, body(contentType, body.getBytes(StandardCharsets.UTF_8)));
  }

  void remove(String path) {
    pages.remove(path);
  }

  /** Returns the paths that were asked for, in order. */
  List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  /** Returns the last request for a path. */
  Asked last(String path) {
    return asked.stream().filter(a -> a.path().equals(path)).reduce((a, b) -> b).orElseThrow();
  }

  void forget() {
    asked.clear();
  }

  /** Returns how many requests there were at once at most. */
  int mostAtOnce() {
    return most.get();
  }

  static Page body(String contentType, byte[] body, String... headers) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", contentType);
      set(exchange, headers);
      exchange.sendResponseHeaders(200, body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    };
  }

  static Page status(int status, String... headers) {
    return exchange -> {
      set(exchange, headers);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  private static void set(HttpExchange exchange, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
