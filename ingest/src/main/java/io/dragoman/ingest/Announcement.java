package io.dragoman.ingest;

import java.util.Optional;

/**
 * What is known of an article beside its page, as a feed says it. It wins over what the page says.
 *
 * @param origin where it was announced, such as the address of the feed
 * @param place where in it, such as the article's address
 * @param title the headline
 * @param published day of publication as it is written there; one that cannot be understood is none
 * @param updated day of a later change as it is written there; it stands in for the day of
 *     publication where neither this nor the page tells one
 * @param url address of the article
 * @param outlet who publishes it
 * @param author who wrote it
 */
public record Announcement(
    String origin,
    String place,
    Optional<String> title,
    Optional<String> published,
    Optional<String> updated,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author) {

  Metadata metadata() {
    MetadataBuilder found = new MetadataBuilder().published(published.flatMap(Days::parse));
    title.ifPresent(found::title);
    url.ifPresent(found::url);
    outlet.ifPresent(found::outlet);
    author.ifPresent(found::author);
    return found.build();
  }

  /** Returns options in which the day of the last change is the default, unless it is to come. */
  IngestOptions options(IngestOptions options) {
    return updated
        .flatMap(Days::parse)
        .filter(day -> !day.isAfter(options.today()))
        .map(options::withPublished)
        .orElse(options);
  }
}
