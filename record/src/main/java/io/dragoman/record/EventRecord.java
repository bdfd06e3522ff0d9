package io.dragoman.record;

import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record of events, in one folder on disk. Rows are only ever added.
 *
 * <p>One process may write, or several may read. An instance may be used by several threads; its
 * calls run one after the other, streams of events beside them.
 *
 * <p>Every method throws {@link RecordException} where the disk or the database fails.
 */
public interface EventRecord extends AutoCloseable {
  /**
   * Opens a record to read and add to, and makes it where the folder has none.
   *
   * @param folder folder of the record
   * @throws RecordInUseException if another process has it open
   * @throws NotARecordException if the path or its database is something else
   * @throws NewerRecordException if a later version of Dragoman made it
   */
  static EventRecord open(Path folder) {
    return RecordFolder.open(folder);
  }

  /**
   * Opens a record to read from it; others may read beside it.
   *
   * @param folder folder of the record
   * @throws RecordInUseException if another process is writing to it
   * @throws NotARecordException if there is no record in the folder
   * @throws NewerRecordException if a later version of Dragoman made it
   */
  static EventRecord openToRead(Path folder) {
    return RecordFolder.openToRead(folder);
  }

  /**
   * Tells whether an article has been read by a version of the reader.
   *
   * @param document the article
   * @param reader version of the reader
   * @throws DocumentConflictException if another text is held under the article's id
   */
  boolean holds(Document document, String reader);

  /**
   * Adds an article and its mentions, all or nothing. When the method returns they are on disk and
   * survive the death of the process. Where an earlier version of the reader has read the article,
   * its mentions stay in the record and no longer count.
   *
   * @param document the article
   * @param mentions what the reader found in it, in reading order
   * @param reader version of the reader
   * @throws DocumentConflictException if another text is held under the article's id, or this
   *     version has read it before
   * @throws BrokenTextException if a text holds half a character and so cannot be kept exactly
   */
  void append(Document document, List<Mention> mentions, String reader);

  /**
   * Returns the events that a query asks for, by first day, then id; undated ones last. The stream
   * reads from disk as it goes and must be closed.
   *
   * @param query which events
   */
  Stream<Event> events(EventQuery query);

  /**
   * Returns the event of an id.
   *
   * @param id id of the event or of one of its mentions, or the beginning of one
   * @throws AmbiguousIdException if several events' ids begin so
   */
  Optional<Event> event(String id);

  /**
   * Returns an article.
   *
   * @param id the article's id
   */
  Optional<Document> document(String id);

  /** Returns how much the record holds. */
  Counts counts();

  /** Closes the record; streams of events still open end with an error. */
  @Override
  void close();
}
