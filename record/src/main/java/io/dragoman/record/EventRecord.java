package io.dragoman.record;

import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The record of events, in a folder on disk or in a PostgreSQL database. Rows are only ever added.
 *
 * <p>One process may write. A folder may be read by several while nobody writes, a database at any
 * time. An instance may be used by several threads; its calls run one after the other, streams of
 * events beside them.
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
   * Opens a record to read and add to, and makes it where there is none.
   *
   * @param record its folder, or the address of its database, {@code
   *     jdbc:postgresql://HOST/DATABASE?user=NAME}; {@code &currentSchema=NAME} keeps it in another
   *     namespace than "dragoman"
   * @throws RecordInUseException if another process has it open to write
   * @throws NotARecordException if the place or its database is something else
   * @throws NewerRecordException if a later version of Dragoman made it
   */
  static EventRecord open(String record) {
    return PostgresDatabase.isNamedBy(record)
        ? PostgresDatabase.open(record)
        : open(Path.of(record));
  }

  /**
   * Opens a record to read from it; others may read beside it. A database may be written to
   * meanwhile: then mentions are seen when their writer has grouped them.
   *
   * @param record its folder, or the address of its database, as in {@link #open(String)}
   * @throws RecordInUseException if it is a folder and another process is writing to it
   * @throws NotARecordException if there is no record
   * @throws NewerRecordException if a later version of Dragoman made it
   */
  static EventRecord openToRead(String record) {
    return PostgresDatabase.isNamedBy(record)
        ? PostgresDatabase.openToRead(record)
        : openToRead(Path.of(record));
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
   * Tells whether an article has been read by any version of the reader.
   *
   * @param document the article
   * @throws DocumentConflictException if another text is held under the article's id
   */
  boolean holds(Document document);

  /**
   * Adds an article and its mentions, all or nothing. When the method returns they are on disk and
   * survive the death of the process. Where another version of the reader has read the article
   * before, the new mentions wait beside the old ones until they are taken by {@link #accept}.
   *
   * @param document the article
   * @param mentions what the reader found in it, in reading order
   * @param reader version of the reader
   * @throws DocumentConflictException if another text is held under the article's id, or this
   *     version has read it before
   * @throws BrokenTextException if a text holds half a character and so cannot be kept exactly
   */
  default void append(Document document, List<Mention> mentions, String reader) {
    append(List.of(new ReadArticle(document, mentions)), reader);
  }

  /**
   * An article that was read.
   *
   * @param document the article
   * @param mentions what the reader found in it, in reading order
   */
  record ReadArticle(Document document, List<Mention> mentions) {}

  /**
   * Adds articles and their mentions as {@link #append(Document, List, String)} does, in one step:
   * all or none. Some dozens at once take a small part of the time that they take one by one.
   *
   * @param articles the articles, each once
   * @param reader version of the reader
   * @throws DocumentConflictException if of one another text is held under its id, if this version
   *     has read one before, or if one comes twice; then nothing is added
   * @throws BrokenTextException if a text holds half a character; then nothing is added
   */
  void append(List<ReadArticle> articles, String reader);

  /**
   * A row of a data set in which others coded events.
   *
   * @param event the data set's name of the event; rows of one name are one event
   * @param document the row as an article
   * @param mention what it says
   */
  record CodedRow(String event, Document document, Mention mention) {}

  /**
   * Adds those of several rows of a data set that the record does not hold, in one step: all or
   * none, and when the method returns they are on disk. Which rows tell of one event is what the
   * data set says: grouping neither parts nor joins them, people may.
   *
   * @param rows the rows, some thousands, all with the same reader
   * @return how many were added; the others were there before, or come twice
   * @throws DocumentConflictException if another text is held under the id of one; then nothing is
   *     added
   * @throws BrokenTextException if a text holds half a character; then nothing is added
   */
  int append(List<CodedRow> rows);

  /**
   * Returns the events that a query asks for, by first day, then id; undated ones last. The stream
   * reads from disk as it goes and must be closed.
   *
   * @param query which events
   */
  Stream<Event> events(EventQuery query);

  /**
   * Returns some events, by first day, then id; far faster than a query that says which.
   *
   * @param ids their ids, some thousands; those of no event are left out
   */
  List<Event> events(Collection<String> ids);

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

  /**
   * Returns articles, in any order; far faster than one after the other.
   *
   * @param ids their ids, some thousands; those of no article are left out
   */
  List<Document> documents(Collection<String> ids);

  /**
   * Returns those of some articles that are copies of others, in any order.
   *
   * @param ids ids of articles, some thousands
   */
  List<Copy> copies(Collection<String> ids);

  /** Returns how much the record holds, events that people called none left out. */
  Counts counts();

  /**
   * Counts what a query asks for; its limit is left aside.
   *
   * @param query which events
   * @return the events, with all their mentions and articles
   */
  Counts count(EventQuery query);

  /**
   * Counts what a query asks for by kinds; its limit is left aside.
   *
   * @param query which events
   * @param by the kinds
   * @return a row for each kind that there is, by key
   */
  List<Tally> tally(EventQuery query, Breakdown by);

  /**
   * Puts mentions of one incident together, where articles came since it was last done, and finds
   * out which articles are copies. Queries do it by themselves; in a long reading it is done now
   * and then. What moves from one event to another is written down.
   *
   * @return how many mentions came into an event, left one, moved, or count as another source's
   */
  int group();

  /**
   * Returns the name of the record's state, e.g. "s120-7": 120 readings, 7 changes. Nothing that it
   * stands for is ever deleted.
   */
  String snapshot();

  /**
   * Sets a field of an event to another value than the machine's, which stays readable in its
   * mentions.
   *
   * @param event id of the event or the beginning of one
   * @param field which field
   * @param value the new value; see CODEBOOK.md, Corrections
   * @param author who says so
   * @param why the reason, not blank
   * @return number of the change
   * @throws NoSuchEventException if there is no such event
   * @throws InvalidCorrectionException if the field cannot have the value
   */
  long correct(String event, Correction.Field field, String value, String author, String why);

  /**
   * Makes one event of several; they stay together when articles come.
   *
   * @param into id of the event that stays, or the beginning of one
   * @param others ids of those that go up in it, at least one
   * @param author who says so
   * @param why the reason, not blank
   * @return number of the change
   * @throws NoSuchEventException if there is no such event
   */
  long merge(String into, List<String> others, String author, String why);

  /**
   * Makes an event of some mentions of another; they stay apart when articles come.
   *
   * @param event id of the event, or the beginning of one
   * @param mentions ids of the mentions, some but not all of the event's
   * @param author who says so
   * @param why the reason, not blank
   * @return number of the change
   * @throws NoSuchEventException if there is no such event, or it has no such mention
   */
  long split(String event, List<String> mentions, String author, String why);

  /**
   * Takes back a correction, merge or split.
   *
   * @param change its number
   * @param author who says so
   * @param why the reason, not blank
   * @return number of the change that takes it back
   * @throws NoSuchEventException if there is no such change, or it was taken back before
   */
  long undo(long change, String author, String why);

  /**
   * Returns what became of events since a change.
   *
   * @param change number of a change, 0 for all
   * @return a row for each event that was created, updated or deleted, by number and id
   */
  List<Change> changes(long change);

  /**
   * Returns the number of the last change before a time, 0 where there is none.
   *
   * @param time the time
   */
  long lastChange(Instant time);

  /**
   * Readings that wait to be taken.
   *
   * @param reader version of the reader
   * @param articles how many articles it has read that count as another version read them
   */
  record Waiting(String reader, long articles) {}

  /** Returns the readings that wait to be taken, by version of the reader. */
  List<Waiting> waiting();

  /**
   * Returns what taking the waiting readings of a version would do to events, and changes nothing.
   * Needs a record that is open to write.
   *
   * @param reader version of the reader
   * @return a row for each event that would be created, updated or deleted
   * @throws NoSuchEventException if no readings of this version wait
   */
  List<Change> preview(String reader);

  /**
   * Takes the waiting readings of a version: its mentions count in place of the earlier ones, which
   * stay in the record. An event keeps its id, its corrections and what people have put into it as
   * long as the new version finds its words.
   *
   * @param reader version of the reader
   * @param author who takes them
   * @param why the reason, not blank
   * @return number of the change
   * @throws NoSuchEventException if no readings of this version wait
   */
  long accept(String reader, String author, String why);

  /** Returns the feeds and folders that articles come from. */
  Subscriptions subscriptions();

  /**
   * Opens a view of this record that is read beside it and never waits for it: what is being read
   * in or grouped is seen when that is done. Whoever opens it closes it, before the record.
   */
  EventRecord beside();

  /**
   * Opens the list of what is to be read into this record, which must be open to write. Whoever
   * opens it closes it, before the record.
   */
  JobBook jobs();

  /**
   * Tells all that the record holds, as one state of it.
   *
   * @param survey takes the rows
   * @return name of the state
   */
  String survey(Survey survey);

  /**
   * Tells what is other than in an earlier state: the events that changed, the articles that came,
   * and all that the changed events have now.
   *
   * @param since name of the earlier state, as {@link #survey(Survey)} or this method returned it
   * @param survey takes the rows
   * @return name of the state that is told
   */
  String survey(String since, Survey survey);

  /**
   * Returns the mentions that fulfil a query's conditions; its limit is left aside.
   *
   * @param query the conditions
   * @return keys of a {@link Survey}, in rising order
   */
  long[] hits(EventQuery query);

  /**
   * Tells of every article without its text, in any order.
   *
   * @param taker takes them, and asks nothing of this record meanwhile
   */
  void articles(Consumer<Survey.Article> taker);

  /** Returns what is watched for in this record, and what was found. */
  WatchBook watches();

  /** Closes the record; streams of events still open end with an error. */
  @Override
  void close();
}
