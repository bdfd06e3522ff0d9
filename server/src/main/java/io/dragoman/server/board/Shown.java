package io.dragoman.server.board;

import io.dragoman.model.Event;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.record.Sieve;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A state of the record and what was worked out of it. Safe for use by several threads. */
public final class Shown {
  private static final int SELECTIONS = 32;
  private static final int CONDITIONS = 128;
  private static final int ANSWERS = 512;
  private static final int READ = 4000;

  private final EventRecord view;
  private final Board board;
  private final Memo<EventQuery, Selection> selections = new Memo<>(SELECTIONS);
  private final Memo<Condition, BitSet> conditions = new Memo<>(CONDITIONS);
  private final Memo<String, String> answers = new Memo<>(ANSWERS);

  Shown(EventRecord view, Board board) {
    this.view = view;
    this.board = board;
  }

  /** Returns the state. */
  public Board board() {
    return board;
  }

  /** Whether there is any event. */
  public boolean hasEvents() {
    return !board.all().isEmpty();
  }

  /** Works out what everybody asks for, before anybody does. */
  void prepare() {
    board.columns().make();
    select(EventQuery.ALL);
  }

  /** Works out which mentions fulfil a condition, and goes through them as answers do. */
  void foresee(Condition condition) {
    Selection found = new Selection(board, met(condition));
    found.articles();
    found.undated();
    found.count(Columns::countries);
    found.count(Columns::actors);
    found.count(Columns::outlets);
    found.edges();
  }

  /** Returns the name of the state. */
  public String snapshot() {
    return board.snapshot();
  }

  /**
   * Returns what a query leaves.
   *
   * @param query the query
   */
  public Selection select(EventQuery query) {
    return selections.get(query, () -> new Selection(board, chosen(query)));
  }

  /**
   * Reads the events that a query leaves, by first day, then id; undated ones last. They are read
   * some at a time, so that a long reading takes little of the memory that others need.
   *
   * @param query the query
   */
  public Stream<Event> events(EventQuery query) {
    List<String> ids =
        select(query).entries().stream().sorted(Entry.BY_DATE).map(Entry::id).toList();
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + READ)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + READ)))
        .flatMap(some -> view.events(some).stream());
  }

  private BitSet chosen(EventQuery query) {
    BitSet chosen = board.whole();
    for (Condition condition : query.conditions()) {
      chosen.and(met(condition));
    }
    return chosen;
  }

  /** Returns the mentions that fulfil a condition; they are not to be changed. */
  private BitSet met(Condition condition) {
    return conditions.get(condition, () -> chosen(condition));
  }

  /** What is not known in memory is asked of the record. */
  private BitSet chosen(Condition condition) {
    return new Sieve(board.columns())
        .of(condition)
        .orElseGet(() -> board.found(view.hits(EventQuery.ALL.where(condition))));
  }

  /**
   * Returns an answer about this state.
   *
   * @param address what is asked, with its parameters
   * @param maker works it out where it is not known
   */
  public String answer(String address, Function<Shown, String> maker) {
    return answers.get(address, () -> maker.apply(this));
  }
}
