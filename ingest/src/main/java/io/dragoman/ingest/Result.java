package io.dragoman.ingest;

import io.dragoman.model.Document;
import java.util.Optional;

/** What became of one article: it was read, or it was not. */
public sealed interface Result {

  /**
   * An article that was read.
   *
   * @param document the article
   */
  record Read(Document document) implements Result {}

  /**
   * An article, or a file of articles, that was not read.
   *
   * @param origin the file as it was named, or "standard input"
   * @param place where in the file: "line 3", "byte 1207", "page 2"; empty where the whole file is
   *     meant
   * @param reason why, as part of a sentence without a full stop
   */
  record Failed(String origin, Optional<String> place, String reason) implements Result {

    /** Returns file, place and reason in one line without control characters. */
    public String message() {
      return Characters.clean(origin + place.map(where -> ", " + where).orElse("") + ": " + reason);
    }
  }
}
