package io.dragoman.ingest;

import io.dragoman.model.Document;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes documents of the articles of one file and hands them on. Checks what every article must
 * hold: a text, in English, of a day that is not in the future. Not thread-safe.
 */
final class DocumentMaker {
  private final String file;
  private final String within;
  private final IngestOptions options;
  private final Consumer<? super Result> sink;
  private final AtomicInteger results;

  DocumentMaker(String file, IngestOptions options, Consumer<? super Result> sink) {
    this(file, "", options, sink, new AtomicInteger());
  }

  private DocumentMaker(
      String file,
      String within,
      IngestOptions options,
      Consumer<? super Result> sink,
      AtomicInteger results) {
    this.file = file;
    this.within = within;
    this.options = options;
    this.sink = sink;
    this.results = results;
  }

  /**
   * Returns a maker for one part of the file, whose place it names; both count the same results.
   */
  DocumentMaker at(String place) {
    return new DocumentMaker(file, joined(place), options, sink, results);
  }

  /** Returns a place within this maker's part as one within the file. */
  private String joined(String place) {
    return within.isEmpty() || place.isEmpty() ? within + place : within + ", " + place;
  }

  Limits limits() {
    return options.limits();
  }

  /** Returns how many articles were handed on, read or failed. */
  int results() {
    return results.get();
  }

  void failed(RefusedException refusal) {
    failed(refusal.place(), refusal.reason());
  }

  /** Hands on that a part of the file cannot be read. */
  void failed(Optional<String> place, String reason) {
    results.incrementAndGet();
    Optional<String> whole = Optional.of(joined(place.orElse(""))).filter(at -> !at.isEmpty());
    sink.accept(new Result.Failed(file, whole, reason));
  }

  /**
   * Makes one document of an article, or several of a long one.
   *
   * @param where its place in the file, empty where it is the whole file
   * @throws RefusedException where it cannot be read; nothing of it has been handed on then
   */
  void article(Metadata known, List<Paragraph> paragraphs, String where) {
    article(known, paragraphs.iterator(), where, () -> Fingerprint.of(paragraphs));
  }

  /**
   * Makes documents of an article that need not be in memory as a whole.
   *
   * @param fingerprint a digest of the whole content; asked for only where there are several parts
   */
  void article(
      Metadata known, Iterator<Paragraph> paragraphs, String where, Supplier<String> fingerprint) {
    Opening opening = new Opening(known, paragraphs);
    Metadata metadata = opening.metadata().orPublished(options.published());
    metadata.published().ifPresent(this::checkPast);
    PartCutter parts = new PartCutter(opening, limits().partCharacters());
    if (!parts.hasNext()) {
      throw new RefusedException("no text in it");
    }
    String place = joined(where);
    String origin = place.isEmpty() ? file : file + ", " + place;
    PartCutter.Part first = parts.next();
    EnglishCheck.objection(first.text())
        .ifPresent(
            reason -> {
              throw new RefusedException(reason);
            });
    if (!parts.hasNext()) {
      String id = metadata.id().orElseGet(() -> Fingerprint.id(metadata, first.text()));
      read(metadata, id, first.text(), origin);
      return;
    }
    String id = metadata.id().orElseGet(() -> Fingerprint.id(metadata, fingerprint.get()));
    read(metadata, id + "#part=1", first.text(), origin);
    for (int number = 2; parts.hasNext(); number++) {
      PartCutter.Part part = parts.next();
      Optional<String> from =
          part.line() > 0 ? Optional.of("from line " + part.line()) : Optional.empty();
      Optional<String> objection = EnglishCheck.objection(part.text());
      if (objection.isPresent()) {
        failed(Optional.of(from.orElse("part " + number)), objection.get());
      } else {
        String at = from.map(line -> origin + ", " + line).orElse(origin);
        read(metadata, id + "#part=" + number, part.text(), at);
      }
    }
  }

  private void checkPast(LocalDate day) {
    if (day.isAfter(options.today())) {
      throw new RefusedException(
          "published in the future: " + day + " is after today, " + options.today());
    }
  }

  private void read(Metadata metadata, String id, String text, String origin) {
    results.incrementAndGet();
    sink.accept(
        new Result.Read(
            new Document(
                id,
                text,
                metadata.title(),
                metadata.published(),
                metadata.url(),
                metadata.outlet(),
                metadata.author(),
                "en",
                metadata.sources(),
                origin)));
  }
}
