package io.dragoman.record;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.record.text.TextQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a mention must be like. */
public sealed interface Condition {
  /**
   * One of these types.
   *
   * @param types the types
   */
  record OfType(Set<EventType> types) implements Condition {
    /** Copies the set. */
    public OfType {
      types = Set.copyOf(types);
    }
  }

  /**
   * A country has part in it, as source, target or place.
   *
   * @param code ISO 3166-1 alpha-3 code
   */
  record OfCountry(String code) implements Condition {}

  /**
   * Someone is its source or target.
   *
   * @param name id, code ("RUS MIL") or country code of the actor, or a part of its name or words
   *     in any case
   */
  record OfActor(String name) implements Condition {}

  /**
   * One of these quad classes.
   *
   * @param classes the classes
   */
  record OfQuad(Set<QuadClass> classes) implements Condition {
    /** Copies the set. */
    public OfQuad {
      classes = Set.copyOf(classes);
    }

    /** Returns the types of these classes. */
    Set<EventType> types() {
      return Arrays.stream(EventType.values())
          .filter(type -> classes.contains(type.quadClass()))
          .collect(Collectors.toSet());
    }
  }

  /**
   * One does it to the other.
   *
   * @param source country ("TUR"), code ("TUR MIL") or id of the doer
   * @param target country, code or id of the done-to
   */
  record OfDyad(String source, String target) implements Condition {}

  /**
   * Reported by an outlet.
   *
   * @param name name of the outlet, in any case; where an article names its sources, a part of one
   */
  record OfOutlet(String name) implements Condition {}

  /**
   * It happened there.
   *
   * @param name id of the place, or a part of its name or words in any case
   */
  record AtPlace(String name) implements Condition {}

  /**
   * On this day or later; a month, year or range counts by its last day.
   *
   * @param day the first day
   */
  record Since(LocalDate day) implements Condition {}

  /**
   * On this day or earlier; a month, year or range counts by its first day.
   *
   * @param day the last day
   */
  record Until(LocalDate day) implements Condition {}

  /**
   * The sentence has these words.
   *
   * @param words words, phrases and operators, as {@link TextQuery} has them
   */
  record Saying(String words) implements Condition {
    /**
     * Checks that the words can be read.
     *
     * @throws io.dragoman.record.text.TextQueryException if they cannot
     */
    public Saying {
      TextQuery.of(words);
    }

    /** Returns what is asked for. */
    TextQuery query() {
      return TextQuery.of(words);
    }
  }

  /**
   * One of these degrees of certainty.
   *
   * @param degrees the degrees
   */
  record OfCertainty(Set<Certainty> degrees) implements Condition {
    /** Copies the set. */
    public OfCertainty {
      degrees = Set.copyOf(degrees);
    }
  }

  /**
   * The reader is at least so sure.
   *
   * @param confidence probability from 0 to 1
   */
  record Confident(double confidence) implements Condition {}

  /**
   * One of these events.
   *
   * @param events ids of the events
   */
  record Among(Set<String> events) implements Condition {
    /** Copies the set. */
    public Among {
      events = Set.copyOf(events);
    }
  }

  /**
   * This actor and no other is its source or target.
   *
   * @param key id of the actor, or its code where it has no id, as {@link
   *     io.dragoman.model.Actor#key} gives it
   */
  record OfKey(String key) implements Condition {}

  /**
   * One actor does it to another.
   *
   * @param source key of the doer
   * @param target key of the done-to
   */
  record OfKeys(String source, String target) implements Condition {}

  /**
   * Told in one of these articles.
   *
   * @param documents ids of the articles
   */
  record In(Set<String> documents) implements Condition {
    /** Copies the set. */
    public In {
      documents = Set.copyOf(documents);
    }
  }
}
