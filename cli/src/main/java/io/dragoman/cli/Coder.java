package io.dragoman.cli;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import io.dragoman.reader.CodingSentence;
import io.dragoman.reader.Reader;
import io.dragoman.reader.actors.OwnActors;
import java.util.List;

/** What the commands need of the reader. Safe for use by several threads. */
interface Coder extends AutoCloseable {
  /** Returns name and version; mentions read by equal versions are equal. */
  String version();

  /** Returns what an article says happened, in text order. */
  List<Mention> read(Document document);

  /** Returns what a sentence says happened, in text order. */
  List<Mention> code(CodingSentence sentence);

  @Override
  void close();

  /** Opens the reader that is shipped, with the user's own actors. */
  static Coder open(OwnActors own) {
    Reader reader = Reader.open(own);
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
