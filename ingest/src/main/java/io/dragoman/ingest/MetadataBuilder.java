package io.dragoman.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers {@link Metadata} piece by piece; the first value of a field wins. Not thread-safe. */
final class MetadataBuilder {
  private Optional<String> id = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> author = Optional.empty();
  private List<String> sources = List.of();

  MetadataBuilder id(String value) {
    id = first(id, value);
    return this;
  }

  MetadataBuilder title(String value) {
    title = first(title, value);
    return this;
  }

  MetadataBuilder published(Optional<LocalDate> value) {
    published = published.or(() -> value);
    return this;
  }

  MetadataBuilder url(String value) {
    url = first(url, value);
    return this;
  }

  MetadataBuilder outlet(String value) {
    outlet = first(outlet, value);
    return this;
  }

  MetadataBuilder author(String value) {
    author = first(author, value);
    return this;
  }

  MetadataBuilder sources(List<String> value) {
    sources = sources.isEmpty() ? value : sources;
    return this;
  }

  /**
   * Sets the field that a line of a header or of front matter names.
   *
   * @param place where the line is, for the message when its day cannot be understood
   * @return whether the name is that of a field
   */
  boolean named(String name, String value, String place) {
    switch (name) {
      case "id" -> id(value);
      case "title", "headline" -> title(value);
      case "date", "published" -> published(Days.required(value, place));
      case "source", "outlet", "publisher" -> outlet(value);
      case "author" -> author(value);
      case "url", "link" -> url(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  Metadata build() {
    return new Metadata(id, title, published, url, outlet, author, sources);
  }

  private static Optional<String> first(Optional<String> old, String value) {
    return old.isPresent() || value.isBlank() ? old : Optional.of(value);
  }
}
