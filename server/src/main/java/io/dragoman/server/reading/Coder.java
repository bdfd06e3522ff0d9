package io.dragoman.server.reading;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import io.dragoman.reader.CodingSentence;
import io.dragoman.reader.Reader;
import io.dragoman.reader.actors.OwnActors;
import java.util.List;
import java.util.Optional;

/** What the commands need of the reader. Safe for use by several threads. */
public interface Coder extends AutoCloseable {
  /** Returns name and version; mentions read by equal versions are equal. */
  String version();

  /** Returns what an article says happened, in text order. */
  List<Mention> read(Document document);

  /** Returns what a sentence says happened, in text order. */
  List<Mention> code(CodingSentence sentence);

  @Override
  void close();

  /** Opens a reader. */
  interface Opener {
    /**
     * Opens a reader.
     *
     * @param threshold how sure the reader must be of an event, 0 to 1; empty for what the model
     *     was set to
     * @param own the user's own actors
     */
    Coder open(Optional<Double> threshold, OwnActors own);
  }

  /**
   * Opens the reader that is shipped.
   *
   * @param threshold how sure the reader must be of an event, 0 to 1; empty for what the model was
   *     set to
   * @param own the user's own actors
   */
  static Coder open(Optional<Double> threshold, OwnActors own) {
    Reader reader = Reader.open(threshold, own);
    return new Coder() {
      @Override
      public String version() {
        return reader.version();
      }

      @Override
      public List<Mention> read(Document document) {
        return reader.read(document);
      }

      @Override
      public List<Mention> code(CodingSentence sentence) {
        return reader.code(sentence);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
