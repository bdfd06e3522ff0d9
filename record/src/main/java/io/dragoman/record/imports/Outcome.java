package io.dragoman.record.imports;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import java.util.List;

/** What became of a row, or of a file that cannot be read. */
public sealed interface Outcome {

  /**
   * The row was taken over.
   *
   * @param event the data set's own name of the event, e.g. "gdelt2:923456789"
   * @param document the row as an article
   * @param mention what it says
   * @param mended what was wrong with it and could be mended
   */
  record Taken(String event, Document document, Mention mention, List<Note> mended)
      implements Outcome {
    /** Copies the list. */
    public Taken {
      mended = List.copyOf(mended);
    }
  }

  /**
   * The row is sound and tells of no event that we code, or of one that is there already.
   *
   * @param note why
   */
  record LeftOut(Note note) implements Outcome {}

  /**
   * The row, or the file from there on, cannot be taken over.
   *
   * @param note why
   * @param row the row as it stands, "" where there is none
   * @param header the file's header as it stands, "" where there is none
   */
  record Refused(Note note, String row, String header) implements Outcome {}

  /**
   * A line of the file that says whom to credit; it goes with the articles that follow.
   *
   * @param note where it stands
   * @param line the line
   */
  record Attribution(Note note, String line) implements Outcome {}
}
