package io.dragoman.server.board;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Place;
import io.dragoman.record.EventRecord;
import io.dragoman.record.Survey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All mentions of a record as one state of it, in memory. Immutable once made. */
public final class Board {
  /**
   * An actor.
   *
   * @param key id, or code where it has none
   * @param name its usual name; empty where it has none
   * @param country country code
   * @param sector sector
   */
  public record Who(String key, Optional<String> name, String country, String sector) {}

  /** An event, its mentions in the order of the record. */
  public static final class Entry {
    final String id;
    final List<Line> lines = new ArrayList<>();
    private Optional<EventType> type = Optional.empty();
    private Optional<Certainty> certainty = Optional.empty();
    private boolean moved;

    Entry(String id) {
      this.id = id;
    }

    /** Returns the event's id. */
    public String id() {
      return id;
    }

    /** Returns its mentions. */
    public List<Line> lines() {
      return lines;
    }

    /** Returns the mention of which the reader is surest. */
    public Line best() {
      Line best = lines.get(0);
      for (Line line : lines) {
        best = line.row.confidence() > best.row.confidence() ? line : best;
      }
      return best;
    }

    /** Returns what was done: as corrected, else by the best mention. */
    public EventType type() {
      return type.orElseGet(() -> best().row.type());
    }

    /** Returns the first day of any of its mentions. */
    public Optional<LocalDate> first() {
      return lines.stream().flatMap(line -> line.row.first().stream()).min(LocalDate::compareTo);
    }

    /** Returns where it is on the map: where its surest mention with a place is. */
    public Optional<Place.Location> location() {
      if (moved) {
        return Optional.empty();
      }
      Optional<Place.Location> at = best().row.location();
      return at.isPresent()
          ? at
          : lines.stream().flatMap(line -> line.row.location().stream()).findFirst();
    }

    /** Returns the number of its articles. */
    public int articles() {
      return (int) lines.stream().map(line -> line.row.document()).distinct().count();
    }
  }

  /** A mention. */
  public static final class Line {
    final Survey.Line row;
    final Entry entry;
    final List<Who> sources = new ArrayList<>(1);
    final List<Who> targets = new ArrayList<>(1);

    Line(Survey.Line row, Entry entry) {
      this.row = row;
      this.entry = entry;
    }

    /** Returns the row of the record. */
    public Survey.Line row() {
      return row;
    }

    /** Returns its event. */
    public Entry entry() {
      return entry;
    }

    /** Returns the doers. */
    public List<Who> sources() {
      return sources;
    }

    /** Returns those it was done to. */
    public List<Who> targets() {
      return targets;
    }

    /** Returns what was done, as filters see it. */
    public EventType type() {
      return entry.type.orElse(row.type());
    }

    /** Returns how sure it is, as filters see it. */
    public Certainty certainty() {
      return entry.certainty.orElse(row.certainty());
    }
  }

  private final String snapshot;
  private final Map<String, Survey.Article> articles;
  private final Line[] lines;
  private final long[] keys;

  private Board(String snapshot, Filling filling) {
    this.snapshot = snapshot;
    articles = filling.articles;
    lines = filling.lines.toArray(Line[]::new);
    keys = Arrays.stream(lines).mapToLong(line -> line.row.key()).toArray();
  }

  /**
   * Reads a record.
   *
   * @param record the record
   */
  public static Board of(EventRecord record) {
    Filling filling = new Filling();
    String snapshot = record.survey(filling);
    return new Board(snapshot, filling);
  }

  /** Returns the name of the state. */
  public String snapshot() {
    return snapshot;
  }

  /** Returns the articles by id, those without events too. */
  public Map<String, Survey.Article> articles() {
    return articles;
  }

  /** Returns every mention. */
  public List<Line> all() {
    return List.of(lines);
  }

  /**
   * Returns the mentions of some keys; those that this state does not have are left out.
   *
   * @param hits the keys
   */
  public List<Line> lines(long[] hits) {
    BitSet chosen = new BitSet(lines.length);
    for (long hit : hits) {
      int index = Arrays.binarySearch(keys, hit);
      if (index >= 0) {
        chosen.set(index);
      }
    }
    List<Line> found = new ArrayList<>(chosen.cardinality());
    chosen.stream().forEach(index -> found.add(lines[index]));
    return found;
  }

  /** Takes the rows while a board is made. */
  private static final class Filling implements Survey {
    private final Map<String, Survey.Article> articles = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Long, Board.Line> byKey = new HashMap<>();
    private final List<Board.Line> lines = new ArrayList<>();
    private final Map<String, Who> actors = new HashMap<>();

    @Override
    public void article(Survey.Article article) {
      articles.put(article.id(), article);
    }

    @Override
    public void mention(Survey.Line row) {
      Entry entry = entries.computeIfAbsent(row.event(), Entry::new);
      Board.Line line = new Board.Line(row, entry);
      entry.lines.add(line);
      lines.add(line);
      byKey.put(row.key(), line);
    }

    @Override
    public void party(Survey.Party party) {
      Board.Line line = byKey.get(party.mention());
      if (line != null) {
        String code = party.country() + " " + party.sector();
        Who who =
            actors.computeIfAbsent(
                party.id().orElse(code),
                key -> new Who(key, party.name(), party.country(), party.sector().name()));
        (party.source() ? line.sources : line.targets).add(who);
      }
    }

    @Override
    public void correction(Correction correction) {
      Entry entry = entries.get(correction.event());
      if (entry != null) {
        switch (correction.field()) {
          case TYPE -> entry.type = Optional.of(EventType.of(correction.value()));
          case CERTAINTY -> entry.certainty = Optional.of(Certainty.of(correction.value()));
          case PLACE -> entry.moved = true;
          case MODE, SOURCE, TARGET, DATE, DEATHS, EVENT -> {}
        }
      }
    }
  }
}
