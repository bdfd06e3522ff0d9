package io.dragoman.record;

import io.dragoman.model.Certainty;
import io.dragoman.model.Correction;
import io.dragoman.model.EventType;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes what a record holds in narrow rows, for whoever counts all of it in memory. Articles come
 * first, then mentions by {@link #key}, then actors and corrections in any order. Equal values are
 * one object where many rows share them, so that rows may be kept as they come. Words in lower case
 * are as the database writes them, so that a {@link Sieve} finds in them what the database does.
 */
public interface Survey {
  /**
   * An article.
   *
   * @param id the article's id
   * @param title headline
   * @param published day of publication
   * @param outlet who published it
   * @param publisher the same for filters
   */
  record Article(
      String id,
      Optional<String> title,
      Optional<LocalDate> published,
      Optional<String> outlet,
      Publisher publisher) {}

  /**
   * Who published an article, as filters go by it.
   *
   * @param outlet the outlet in lower case
   * @param sources the outlets that the article itself names, in lower case, with | between them
   */
  record Publisher(Optional<String> outlet, String sources) {
    /** Whether it goes by a name, in any case. */
    boolean is(String name) {
      String words = Clause.lower(name);
      return outlet.filter(words::equals).isPresent() || sources.contains(words);
    }
  }

  /**
   * A mention that counts.
   *
   * @param key what it is known by here
   * @param event id of its event
   * @param document id of its article
   * @param type what was done
   * @param certainty how sure the article is
   * @param first first day of its date
   * @param last last day of its date
   * @param location the place on the map
   * @param placeWords name and words of the place, in lower case
   * @param deaths people reported dead
   * @param confidence the reader's probability that it is right
   */
  record Line(
      long key,
      String event,
      String document,
      EventType type,
      Certainty certainty,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<Place.Location> location,
      List<String> placeWords,
      Optional<Integer> deaths,
      double confidence) {}

  /**
   * A source or target of a mention.
   *
   * @param mention the mention's key
   * @param source whether it is a source rather than a target
   * @param named who it is
   */
  record Party(long mention, boolean source, Named named) {}

  /**
   * An actor as a mention names it.
   *
   * @param id id of a known actor
   * @param name its usual name
   * @param country country code
   * @param sector sector
   * @param words its usual name and the words of the mention, in lower case
   */
  record Named(
      Optional<String> id,
      Optional<String> name,
      String country,
      Sector sector,
      List<String> words) {
    /** Returns what two mentions of one actor share: its id, or its code where it has none. */
    public String key() {
      return id.orElseGet(this::code);
    }

    /** Returns its country and sector, "RUS MIL". */
    public String code() {
      return country + " " + sector;
    }
  }

  /**
   * Takes the id of an event that is other than in the state before; what it now has follows. Comes
   * first of all, and only where a survey tells the difference of two states.
   */
  void changed(String event);

  /** Takes an article. */
  void article(Article article);

  /** Takes a mention. */
  void mention(Line line);

  /** Takes an actor of a mention; of mentions that do not count too. */
  void party(Party party);

  /** Takes a correction that counts, the earliest of an event first. */
  void correction(Correction correction);

  /** Returns the key of a mention: its reading and its place in that. */
  static long key(long reading, int ordinal) {
    return (reading << Short.SIZE) | ordinal;
  }
}
