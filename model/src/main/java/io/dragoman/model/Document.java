package io.dragoman.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article, as clean text.
 *
 * @param id the article's own id, or one made from its text, never blank
 * @param text clean text; paragraphs separated by an empty line; every offset counts its code
 *     points
 * @param title headline
 * @param published day of publication, empty where not known
 * @param url address
 * @param outlet who published it
 * @param author who wrote it
 * @param language ISO 639-1 code, "en" for what the reader can read
 * @param sources outlets that the article itself names as its sources
 * @param origin the file (and line) that it was read from
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    String language,
    List<String> sources,
    String origin) {
  /** Checks that there is an id and a text. */
  public Document {
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("document '" + id + "' of " + origin + " is blank");
    }
    sources = List.copyOf(sources);
  }

  /**
   * Returns the host of an address, without "www."; empty where a text is no address.
   *
   * @param url the address
   */
  public static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
