package io.dragoman.ingest.feeds;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a server answered. */
final class Answer {
  private final int status;
  private final URI address;
  private final URI permanent;
  private final HttpHeaders headers;
  private final byte[] body;

  /**
   * @param address where it came from, after redirects
   * @param permanent where to ask the next time: after those redirects that are for good
   * @param body unpacked
   */
  Answer(int status, URI address, URI permanent, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.address = address;
    this.permanent = permanent;
    this.headers = headers;
    this.body = body;
  }

  int status() {
    return status;
  }

  URI address() {
    return address;
  }

  URI permanent() {
    return permanent;
  }

  byte[] body() {
    return body;
  }

  Optional<String> header(String name) {
    return headers.firstValue(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** Returns why there is nothing to read. */
  String reason() {
    return "HTTP status " + status;
  }

  /** Whether the same request may be answered otherwise soon. */
  boolean isPassing() {
    return status == 408 || status == 425 || status == 429 || status >= 500;
  }

  /** Returns the pause that the server asks for (RFC 9110, section 10.2.3). */
  Optional<Duration> retryAfter(Instant now) {
    return header("Retry-After").flatMap(value -> pause(value, now));
  }

  private static Optional<Duration> pause(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant time = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, time)).filter(Duration::isPositive);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
