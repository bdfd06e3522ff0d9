package io.dragoman.record;

import io.dragoman.model.Actor;
import io.dragoman.model.DaySpan;
import io.dragoman.model.Document;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes articles and their mentions to the tables of the schema, inside the open transaction. */
final class DocumentWriter {
  /** A day before all news, which grouping never goes through. */
  private static final LocalDate NOT_GROUPED = LocalDate.of(1, 1, 1);

  private final Database database;
  private final Vocabulary vocabulary;

  /**
   * @param vocabulary the names that were written before
   */
  DocumentWriter(Database database, Vocabulary vocabulary) {
    this.database = database;
    this.vocabulary = vocabulary;
  }

  /**
   * An article as it goes into the tables.
   *
   * @param reading number of the reading
   * @param document the article
   * @param mentions what it says
   * @param event its event, where that is known and grouping leaves it
   * @param isNew whether the record does not hold the article: then the reading counts
   */
  private record Entry(
      long reading,
      Document document,
      List<Mention> mentions,
      Optional<String> event,
      boolean isNew) {}

  /**
   * Writes articles.
   *
   * @param first number of the first reading
   * @param reader version of the reader
   * @param held ids of the articles that the record holds
   */
  void write(List<EventRecord.ReadArticle> articles, long first, String reader, Set<String> held)
      throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (EventRecord.ReadArticle article : articles) {
      Document document = article.document();
      boolean isNew = !held.contains(document.id());
      long reading = first + entries.size();
      entries.add(new Entry(reading, document, article.mentions(), Optional.empty(), isNew));
    }
    List<Entry> fresh = entries.stream().filter(Entry::isNew).toList();
    documents(fresh);
    Origins.await(database, fresh.stream().map(Entry::document).toList());
    readings(entries, reader);
    mentions(entries);
  }

  /**
   * Writes rows of a data set with the events that they are.
   *
   * @param first number of the first reading
   * @param change number of the change that puts them into their events
   */
  void write(List<EventRecord.CodedRow> rows, long first, long change) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (EventRecord.CodedRow row : rows) {
      Optional<String> event = Optional.of(EventIds.of("coded", row.event()));
      long reading = first + entries.size();
      entries.add(new Entry(reading, row.document(), List.of(row.mention()), event, true));
    }
    documents(entries);
    readings(entries, rows.get(0).mention().reader());
    mentions(entries);
    try (RowWriter memberships = database.rows("memberships")) {
      for (Entry entry : entries) {
        memberships.begin().number(change).number(entry.reading()).number(0);
        memberships.text(entry.event()).flag(true).end();
      }
    }
    Leads.mark(
        database.connection(), "SELECT event_number FROM mentions WHERE reading >= " + first);
  }

  private void documents(List<Entry> entries) throws SQLException {
    try (RowWriter rows = database.rows("documents")) {
      for (Entry entry : entries) {
        document(rows, entry.document());
      }
    }
  }

  private void readings(List<Entry> entries, String reader) throws SQLException {
    try (RowWriter rows = database.rows("readings")) {
      for (Entry entry : entries) {
        String id = entry.document().id();
        rows.begin().number(entry.reading()).text(id).text(reader).now().end();
      }
    }
  }

  private static void document(RowWriter rows, Document document) throws SQLException {
    rows.begin()
        .text(document.id())
        .text(document.text())
        .text(document.title())
        .day(document.published())
        .text(document.url())
        .text(document.outlet())
        .text(document.author())
        .text(document.language())
        .texts(document.sources())
        .text(document.origin())
        .end();
  }

  private void mentions(List<Entry> entries) throws SQLException {
    try (RowWriter rows = database.rows("mentions")) {
      for (Entry entry : entries) {
        int[] opens = opens(entry.mentions());
        for (int i = 0; i < opens.length; i++) {
          Mention mention = entry.mentions().get(i);
          RowWriter row = rows.begin().number(entry.reading()).number(i);
          mention(row, mention, entry.isNew(), entry.event());
          row.text(Breakdown.dyad(mention)).number(opens[i]).number(0);
          numbers(row, mention, entry.document()).end();
        }
      }
    }
    try (RowWriter rows = database.rows("mention_actors")) {
      for (Entry entry : entries) {
        for (int i = 0; i < entry.mentions().size(); i++) {
          Mention mention = entry.mentions().get(i);
          actors(rows, entry.reading(), i, Role.SOURCE, mention.sources());
          actors(rows, entry.reading(), i, Role.TARGET, mention.targets());
          actors(rows, entry.reading(), i, Role.SPEAKER, mention.attribution().stream().toList());
        }
      }
    }
    try (RowWriter rows = database.rows("mention_materiel")) {
      for (Entry entry : entries) {
        for (int i = 0; i < entry.mentions().size(); i++) {
          materiel(rows, entry.reading(), i, entry.mentions().get(i).materiel());
        }
      }
    }
    vocabulary.write();
  }

  private static void mention(
      RowWriter row, Mention mention, boolean current, Optional<String> event) throws SQLException {
    Optional<DaySpan> days = DaySpan.of(mention.when());
    row.text(mention.id()).text(mention.document());
    row.text(mention.type().name()).text(mention.mode().map(mode -> mode.code()));
    row.span(mention.trigger());
    place(row, mention.place());
    row.text(mention.when().date()).day(days.map(DaySpan::first)).day(days.map(DaySpan::last));
    row.text(mention.when().basis().name()).span(mention.when().span());
    row.text(mention.certainty().code()).number(mention.deaths()).flag(mention.state());
    row.number(mention.confidence()).span(mention.sentence()).text(mention.reader());
    row.span(mention.instrument()).flag(current).day(event.map(known -> NOT_GROUPED)).text(event);
    row.flag(event.isPresent()).bigNumber(event.flatMap(EventIds::number));
  }

  /** For each mention of an article, of which kinds it is the first. */
  private static int[] opens(List<Mention> mentions) {
    int[] opens = new int[mentions.size()];
    for (Breakdown by : Breakdown.values()) {
      Set<Optional<?>> known = new HashSet<>();
      for (int i = 0; i < opens.length; i++) {
        if (known.add(by.of(mentions.get(i)))) {
          opens[i] |= by.opens();
        }
      }
    }
    return opens;
  }

  private static void place(RowWriter row, Optional<Place> place) throws SQLException {
    row.span(place.map(Place::span)).text(place.map(Place::reason));
    Optional<Place.Location> location = place.flatMap(Place::location);
    if (location.isPresent()) {
      Place.Location found = location.get();
      row.text(found.id()).text(found.name()).number(found.latitude()).number(found.longitude());
      row.text(found.country()).text(found.precision().name());
    } else {
      row.nothing().nothing().nothing().nothing().nothing().nothing();
    }
  }

  /** What is asked by numbers; those of the event are marked once it has one. */
  private RowWriter numbers(RowWriter row, Mention mention, Document document) throws SQLException {
    Optional<Place> place = mention.place();
    (place.isPresent() ? row.number(vocabulary.place(place.get())) : row.nothing())
        .number(vocabulary.outlet(document));
    return row.number(Traits.of(mention)).nothing();
  }

  private static void materiel(RowWriter rows, long reading, int mention, List<Materiel> materiel)
      throws SQLException {
    for (int i = 0; i < materiel.size(); i++) {
      Materiel item = materiel.get(i);
      rows.begin().number(reading).number(mention).number(i).span(item.span());
      rows.text(item.kind().code()).number(item.count()).text(item.status().code()).end();
    }
  }

  private void actors(RowWriter rows, long reading, int mention, Role role, List<Actor> actors)
      throws SQLException {
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      rows.begin().number(reading).number(mention).text(role.code()).number(i).span(actor.span());
      rows.text(actor.code().country()).text(actor.code().sector().name());
      rows.text(actor.identity().map(Actor.Identity::id));
      rows.text(actor.identity().map(Actor.Identity::name)).text(actor.reason());
      (role == Role.SPEAKER ? rows.nothing() : rows.number(vocabulary.actor(actor))).end();
    }
  }
}
