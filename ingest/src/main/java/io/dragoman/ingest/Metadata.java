package io.dragoman.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of an article beside its text. */
record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> author,
    List<String> sources) {

  static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  Metadata {
    id = id.map(Characters::clean).filter(text -> !text.isEmpty());
    title = title.map(Characters::clean).filter(text -> !text.isEmpty());
    url = url.map(Characters::clean).filter(text -> !text.isEmpty());
    outlet = outlet.map(Characters::clean).filter(text -> !text.isEmpty());
    author = author.map(Characters::clean).filter(text -> !text.isEmpty());
    sources = sources.stream().map(Characters::clean).filter(text -> !text.isEmpty()).toList();
  }

  /** Returns this with its gaps filled from another. */
  Metadata or(Metadata other) {
    return new Metadata(
        id.or(other::id),
        title.or(other::title),
        published.or(other::published),
        url.or(other::url),
        outlet.or(other::outlet),
        author.or(other::author),
        sources.isEmpty() ? other.sources : sources);
  }

  Metadata orTitle(String found) {
    return or(new MetadataBuilder().title(found).build());
  }

  Metadata orAuthor(String found) {
    return or(new MetadataBuilder().author(found).build());
  }

  Metadata orPublished(Optional<LocalDate> found) {
    return or(new MetadataBuilder().published(found).build());
  }
}
