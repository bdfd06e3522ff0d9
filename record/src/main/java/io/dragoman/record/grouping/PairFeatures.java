package io.dragoman.record.grouping;

import static io.dragoman.record.grouping.Feature.*;

import io.dragoman.model.Certainty;
import io.dragoman.model.DaySpan;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Works out the features of a pair of reports. Not safe for use by several threads. */
@SuppressWarnings("EnumOrdinal") // a value for each feature, in an array for speed
final class PairFeatures {
  private static final double RAREST = 12;

  private final double[] values = new double[Feature.values().length];
  private final Profile a;
  private final Profile b;

  private PairFeatures(Profile a, Profile b) {
    this.a = a;
    this.b = b;
  }

  /**
   * Returns the value of each feature, by its ordinal.
   *
   * @param a the report that comes first
   * @param b the other
   */
  static double[] of(Profile a, Profile b) {
    PairFeatures pair = new PairFeatures(a, b);
    pair.set(BIAS, 1);
    pair.what();
    pair.who();
    pair.where();
    pair.when();
    pair.reference();
    pair.deaths();
    pair.words();
    pair.article();
    return pair.values;
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void set(Feature feature, boolean has) {
    values[feature.ordinal()] = has ? 1 : 0;
  }

  private void set(Feature feature) {
    values[feature.ordinal()] = 1;
  }

  private boolean has(Feature feature) {
    return values[feature.ordinal()] > 0;
  }

  private double value(Feature feature) {
    return values[feature.ordinal()];
  }

  private Mention first() {
    return a.report().mention();
  }

  private Mention second() {
    return b.report().mention();
  }

  private void what() {
    EventType one = first().type();
    EventType other = second().type();
    if (one == other) {
      set(SAME_TYPE);
      if (first().mode().isPresent() && second().mode().isPresent()) {
        set(first().mode().equals(second().mode()) ? SAME_MODE : OTHER_MODE);
      }
    } else if (one.quadClass() == other.quadClass()) {
      set(SAME_QUAD);
    }
    double shared = a.trigger().shared(b.trigger());
    if (shared > 0) {
      set(SAME_TRIGGER);
      set(SAME_TRIGGER_RARE, Math.min(1, shared / RAREST));
    }
    double meaning = shared > 0 ? 1 : meaning();
    set(TRIGGER_MEANING, meaning);
    set(TRIGGER_NEAR_MEANING, Math.max(0, meaning - 0.5) * 2);
    if (a.trigger().shared(b.words()) > 0 || b.trigger().shared(a.words()) > 0) {
      set(TRIGGER_IN_SENTENCE);
    }
    if (first().state() || second().state()) {
      set(first().state() && second().state() ? BOTH_STATE : ONE_STATE);
    }
    standing();
  }

  private double meaning() {
    if (a.meaning().isEmpty() || b.meaning().isEmpty()) {
      return 0;
    }
    float[] x = a.meaning().get();
    float[] y = b.meaning().get();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (double) x[i] * y[i];
    }
    return Math.max(0, sum);
  }

  private void standing() {
    boolean oneHappened = first().certainty().isHappened();
    boolean otherHappened = second().certainty().isHappened();
    if (first().certainty() == second().certainty() || (oneHappened && otherHappened)) {
      set(SAME_STANDING);
    } else if (oneHappened || otherHappened) {
      Certainty rest = oneHappened ? second().certainty() : first().certainty();
      set(rest == Certainty.NEGATED ? HAPPENED_AND_DENIED : HAPPENED_AND_PLANNED);
    }
  }

  private void who() {
    Side.Fit source = a.sources().fit(b.sources());
    Side.Fit target = a.targets().fit(b.targets());
    set(source(source));
    set(target(target));
    set(SOURCE_WORDS, a.sources().words().cosine(b.sources().words()));
    set(TARGET_WORDS, a.targets().words().cosine(b.targets().words()));
    if (agrees(source) && agrees(target)) {
      set(BOTH_SIDES_AGREE);
    } else if (agrees(a.sources().fit(b.targets())) && agrees(a.targets().fit(b.sources()))) {
      set(SWAPPED);
    }
    set(SOURCES_EXCLUDE, a.excludesSources(b));
    set(TARGETS_EXCLUDE, a.excludesTargets(b));
  }

  private static Feature source(Side.Fit fit) {
    return switch (fit) {
      case BOTH_MISSING -> SOURCE_BOTH_MISSING;
      case ONE_MISSING -> SOURCE_ONE_MISSING;
      case SAME_ID -> SOURCE_SAME_ID;
      case SAME_CODE -> SOURCE_SAME_CODE;
      case SAME_COUNTRY -> SOURCE_SAME_COUNTRY;
      case SAME_WORDS -> SOURCE_SAME_WORDS;
      case OPEN -> SOURCE_OPEN;
      case APART -> SOURCE_APART;
    };
  }

  private static Feature target(Side.Fit fit) {
    return switch (fit) {
      case BOTH_MISSING -> TARGET_BOTH_MISSING;
      case ONE_MISSING -> TARGET_ONE_MISSING;
      case SAME_ID -> TARGET_SAME_ID;
      case SAME_CODE -> TARGET_SAME_CODE;
      case SAME_COUNTRY -> TARGET_SAME_COUNTRY;
      case SAME_WORDS -> TARGET_SAME_WORDS;
      case OPEN -> TARGET_OPEN;
      case APART -> TARGET_APART;
    };
  }

  private static boolean agrees(Side.Fit fit) {
    return switch (fit) {
      case SAME_ID, SAME_CODE, SAME_COUNTRY, SAME_WORDS -> true;
      case BOTH_MISSING, ONE_MISSING, OPEN, APART -> false;
    };
  }

  private void where() {
    set(
        switch (a.site().fit(b.site())) {
          case BOTH_MISSING -> PLACE_BOTH_MISSING;
          case ONE_MISSING -> PLACE_ONE_MISSING;
          case SAME -> PLACE_SAME;
          case SAME_COUNTRY_ONLY -> PLACE_SAME_COUNTRY_ONLY;
          case SAME_WORDS -> PLACE_SAME_WORDS;
          case NEAR -> PLACE_NEAR;
          case WITHIN -> PLACE_WITHIN;
          case OPEN -> PLACE_OPEN;
          case APART -> PLACE_APART;
          case OTHER_COUNTRY -> PLACE_OTHER_COUNTRY;
        });
    if (has(SAME_TYPE) && first().type() == EventType.ASSAULT && has(PLACE_SAME)) {
      set(ASSAULT_PLACE_SAME);
    }
  }

  private void when() {
    Optional<LocalDate> one = a.report().published();
    Optional<LocalDate> other = b.report().published();
    if (one.isPresent() && other.isPresent()) {
      long gap = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
      set(
          gap == 0
              ? PUBLISHED_0
              : gap == 1 ? PUBLISHED_1 : gap == 2 ? PUBLISHED_2 : PUBLISHED_MORE);
    }
    if (a.days().isEmpty() || b.days().isEmpty()) {
      set(DAY_UNKNOWN);
      return;
    }
    DaySpan some = a.days().get();
    DaySpan others = b.days().get();
    long gap = some.gap(others);
    if (!some.isOneDay() || !others.isOneDay()) {
      set(gap == 0 ? DAY_WITHIN : DAY_APART);
      return;
    }
    int words = (isByWords(first().when()) ? 1 : 0) + (isByWords(second().when()) ? 1 : 0);
    set(
        switch (words) {
          case 2 -> gap == 0 ? DAY_SAME_BY_WORDS : DAY_OTHER_BY_WORDS;
          case 1 -> gap == 0 ? DAY_SAME_MIXED : gap == 1 ? DAY_1_MIXED : DAY_MORE_MIXED;
          default ->
              gap == 0
                  ? DAY_SAME_BY_REPORT
                  : gap == 1 ? DAY_1_BY_REPORT : gap == 2 ? DAY_2_BY_REPORT : DAY_MORE_BY_REPORT;
        });
    if (gap == 0 && has(SAME_TYPE) && first().type() == EventType.ASSAULT) {
      set(ASSAULT_SAME_DAY);
    }
  }

  private static boolean isByWords(When when) {
    return when.basis() == When.Basis.STATED || when.basis() == When.Basis.RELATIVE;
  }

  /** How the report that was published later refers to it, and the other. */
  private void reference() {
    Optional<LocalDate> one = a.report().published();
    Optional<LocalDate> other = b.report().published();
    boolean dated = one.isPresent() && other.isPresent();
    boolean turned = dated && one.get().isAfter(other.get());
    Reference later = (turned ? a : b).reference();
    Reference earlier = (turned ? b : a).reference();
    set(LATER_KNOWN, later.known());
    set(LATER_BACKGROUND, later.background());
    set(LATER_MORE, later.more());
    set(LATER_MORE_SAME_TRIGGER, later.more() ? value(SAME_TRIGGER) : 0);
    set(EARLIER_KNOWN, earlier.known());
    set(EARLIER_BACKGROUND, earlier.background());
    set(EARLIER_MORE, earlier.more());
    if (dated && !one.equals(other) && !later.known() && !later.background()) {
      set(LATER_FRESH);
    }
  }

  private void deaths() {
    if (first().deaths().isEmpty() && second().deaths().isEmpty()) {
      return;
    }
    if (first().deaths().isEmpty() || second().deaths().isEmpty()) {
      set(DEATHS_ONE);
      return;
    }
    int one = first().deaths().get();
    int other = second().deaths().get();
    if (one == other) {
      set(DEATHS_SAME);
    } else if (2 * Math.max(one, other) <= 3 * Math.min(one, other)) {
      set(DEATHS_NEAR);
    } else {
      set(one < other ? DEATHS_RISE : DEATHS_FALL);
    }
  }

  private void words() {
    set(WORDS, a.words().cosine(b.words()));
    set(WORDS_CONTAINED, a.words().containment(b.words()));
    set(NAMES, a.names().cosine(b.names()));
    set(NAMES_CONTAINED, a.names().containment(b.names()));
    set(AROUND, a.around().cosine(b.around()));
    set(HEADLINE, a.headline().cosine(b.headline()));
    set(
        HEADLINE_SENTENCE,
        Math.max(a.headline().cosine(b.words()), b.headline().cosine(a.words())));
    if (!first().document().equals(second().document())) {
      Articles.Topic one = a.article();
      Articles.Topic other = b.article();
      set(ARTICLE_WORDS, one.words().cosine(other.words()));
      set(ARTICLE_NAMES, one.names().cosine(other.names()));
      set(ARTICLE_NAMES_CONTAINED, one.names().containment(other.names()));
      set(MEANING_ARTICLE_NAMES, value(TRIGGER_NEAR_MEANING) * value(ARTICLE_NAMES));
    }
    if (has(DAY_UNKNOWN)) {
      set(UNDATED_ARTICLE_NAMES_CONTAINED, value(ARTICLE_NAMES_CONTAINED));
      set(UNDATED_SAME_TRIGGER, value(SAME_TRIGGER));
    }
    set(SAME_TYPE_WORDS, value(SAME_TYPE) * value(WORDS));
    set(SAME_TYPE_NAMES, value(SAME_TYPE) * value(NAMES));
    set(SAME_TRIGGER_WORDS, value(SAME_TRIGGER) * value(WORDS));
    set(SAME_TRIGGER_NAMES, value(SAME_TRIGGER) * value(NAMES));
    set(MEANING_WORDS, value(TRIGGER_NEAR_MEANING) * value(WORDS));
    set(MEANING_NAMES, value(TRIGGER_NEAR_MEANING) * value(NAMES));
  }

  private void article() {
    if (a.report().origin().equals(b.report().origin())) {
      set(SAME_ORIGIN);
    }
    if (first().document().equals(second().document())) {
      set(SAME_ARTICLE);
      set(SAME_ARTICLE_TRIGGER, value(SAME_TRIGGER));
      set(SAME_ARTICLE_MEANING, value(TRIGGER_NEAR_MEANING));
      if (first().sentence().begin() == second().sentence().begin()) {
        set(SAME_SENTENCE);
      }
    }
  }
}
