package io.dragoman.ingest.feeds;

import io.dragoman.ingest.IngestException;
import io.dragoman.ingest.WebHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks web servers politely and carefully; see the package. Thread-safe. */
final class Fetcher implements AutoCloseable {
  private static final int REDIRECTS = 5;

  /** The longest pause that is waited for where a server asks for one, or robots.txt does. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final FeedOptions options;
  private final HttpClient client;
  private final HostQueue hosts = new HostQueue();

  Fetcher(FeedOptions options) {
    this.options = options;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(options.timeLimit())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  static String tooLarge(int limit) {
    return "larger than " + (limit >= 1 << 20 ? (limit >> 20) + " MB" : limit + " bytes");
  }

  /** Returns the address that a text is, where it is one of http or https with a host. */
  static Optional<URI> address(String text) {
    try {
      URI uri = URI.create(text.strip().replace(" ", "%20"));
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Asks for something and follows redirects.
   *
   * @param address where it is
   * @param headers what to say beside the usual
   * @param trusted a host that may have a private address, since a person named it; or blank
   * @param pause the pause to leave after each request
   * @return the answer, whatever its status
   * @throws FetchException if there is none
   */
  Answer get(URI address, Map<String, String> headers, String trusted, Duration pause) {
    URI at = address;
    URI permanent = address;
    for (int hops = 0; hops <= REDIRECTS; hops++) {
      check(at, trusted);
      HttpResponse<byte[]> response = single(at, headers, pause);
      Optional<String> location = response.headers().firstValue("Location");
      if (!isRedirect(response.statusCode()) || location.isEmpty()) {
        return new Answer(
            response.statusCode(), at, permanent, response.headers(), unpacked(response));
      }
      boolean forGood = response.statusCode() == 301 || response.statusCode() == 308;
      URI next = resolved(at, location.get());
      permanent = forGood && permanent.equals(at) ? next : permanent;
      at = next;
    }
    throw new FetchException("redirected more than " + REDIRECTS + " times", false);
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI resolved(URI from, String location) {
    try {
      Optional<URI> next = address(from.resolve(location.strip().replace(" ", "%20")).toString());
      if (next.isPresent()) {
        return next.get();
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new FetchException("redirected to something that is no web address", false);
  }

  private void check(URI address, String trusted) {
    String host = address.getHost();
    boolean allowed = options.privateAddresses() || host.equalsIgnoreCase(trusted);
    try {
      Optional<InetAddress> special = PublicAddresses.special(host);
      if (special.isPresent() && !allowed) {
        throw new FetchException("not fetched: " + host + " is not on the public internet", false);
      }
    } catch (UnknownHostException e) {
      throw unknown(host);
    }
  }

  private static FetchException unknown(String host) {
    return new FetchException("no host " + host + " is known", true);
  }

  private HttpResponse<byte[]> single(URI address, Map<String, String> headers, Duration pause) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(options.timeLimit())
            .header("User-Agent", options.userAgent())
            .header("Accept-Encoding", WebHeaders.CODINGS);
    headers.forEach(request::header);
    try (HostQueue.Turn turn = hosts.take(address.getAuthority(), pause, PATIENCE)) {
      HttpResponse<byte[]> response = sent(request.build());
      Answer answer =
          new Answer(response.statusCode(), address, address, response.headers(), new byte[0]);
      if (answer.isPassing()) {
        answer.retryAfter(Instant.now()).ifPresent(turn::rest);
      }
      return response;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IngestException("interrupted while waiting for " + address.getHost(), e);
    }
  }

  private HttpResponse<byte[]> sent(HttpRequest request) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(options.maxBytes()));
    try {
      return answer.get(options.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new FetchException(
          "no whole answer within " + options.timeLimit().toMillis() / 1000.0 + " seconds", true);
    } catch (ExecutionException e) {
      throw explained(request.uri().getHost(), e);
    } finally {
      answer.cancel(true);
    }
  }

  private static FetchException explained(String host, Exception problem) {
    for (Throwable at = problem; at != null; at = at.getCause()) {
      if (at instanceof FetchException known) {
        return known;
      }
      if (at instanceof HttpTimeoutException) {
        return new FetchException("no answer from " + host + " in time", true);
      }
      if (at instanceof ConnectException) {
        return new FetchException("no connection to " + host, true);
      }
    }
    return new FetchException("no answer from " + host + ": " + problem.getMessage(), true);
  }

  private byte[] unpacked(HttpResponse<byte[]> response) {
    String coding = response.headers().firstValue("Content-Encoding").orElse("");
    if (response.body().length == 0) {
      return response.body();
    }
    try (InputStream in = WebHeaders.unpacked(new ByteArrayInputStream(response.body()), coding)) {
      byte[] bytes = in.readNBytes(options.maxBytes());
      if (in.read() >= 0) {
        throw new FetchException(tooLarge(options.maxBytes()), false);
      }
      return bytes;
    } catch (IOException e) {
      throw new FetchException("broken answer: " + e.getMessage(), true);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
