package io.dragoman.server.board;

import io.dragoman.model.Correction;
import io.dragoman.record.Survey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the rows while a board is made, all of them or what is other than on the board before. */
final class Filling implements Survey {
  private final Map<String, Survey.Article> articles;
  private final Map<String, Who> actors;
  private final List<Told> before;
  private final Set<String> changed = new HashSet<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Long, Told> fresh = new HashMap<>();
  private final Map<Survey.Named, Told.Side> sides = new HashMap<>();

  /** Begins an empty board. */
  Filling() {
    articles = new HashMap<>();
    actors = new HashMap<>();
    before = List.of();
  }

  /** Begins with what is on a board. */
  Filling(Board board) {
    articles = new HashMap<>(board.articles());
    actors = new HashMap<>(board.actors());
    before = board.all();
  }

  @Override
  public void changed(String event) {
    changed.add(event);
  }

  @Override
  public void article(Survey.Article article) {
    articles.put(article.id(), article);
  }

  private Survey.Article article(String id) {
    Survey.Article article = articles.get(id);
    if (article == null) {
      throw new IllegalStateException("a mention comes before its article " + id);
    }
    return article;
  }

  @Override
  public void mention(Survey.Line row) {
    Entry entry = entries.computeIfAbsent(row.event(), Entry::new);
    var line = new Told(row, article(row.document()), entry);
    entry.add(line);
    fresh.put(row.key(), line);
  }

  @Override
  public void party(Survey.Party party) {
    Optional.ofNullable(fresh.get(party.mention()))
        .ifPresent(
            line -> line.add(party.source(), sides.computeIfAbsent(party.named(), this::side)));
  }

  private Told.Side side(Survey.Named named) {
    Who who =
        actors.computeIfAbsent(
            named.key(), key -> new Who(key, named.name(), named.country(), named.sector().name()));
    return new Told.Side(who, named);
  }

  @Override
  public void correction(Correction correction) {
    Optional.ofNullable(entries.get(correction.event()))
        .ifPresent(entry -> entry.correct(correction));
  }

  /** Returns the board that was told. */
  Board board(String snapshot) {
    entries.values().forEach(Entry::settle);
    List<Told> lines = new ArrayList<>(before.size() + fresh.size());
    for (Told line : before) {
      if (!changed.contains(line.entry().id())) {
        lines.add(line);
      }
    }
    lines.addAll(fresh.values());
    lines.sort(Comparator.comparingLong(line -> line.row().key()));
    return new Board(snapshot, articles, actors, lines.toArray(Told[]::new));
  }
}
