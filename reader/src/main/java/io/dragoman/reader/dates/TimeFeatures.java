package io.dragoman.reader.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Describes an option for an event's date by the words around the trigger and the expression. */
final class TimeFeatures {

  private final SentenceWords words;
  private final EventCue cue;
  private final List<TimeOption> options;
  private final Optional<LocalDate> today;
  private final List<String> context = new ArrayList<>();
  private final int first;
  private final int last;

  TimeFeatures(String sentence, EventCue cue, List<TimeOption> options, TimeFrame frame) {
    this.words = new SentenceWords(sentence);
    this.cue = cue;
    this.options = options;
    this.today = frame.today();
    this.first = words.at(cue.triggerBegin());
    this.last = Math.max(first, words.at(cue.triggerEnd() - 1));
    describeContext();
  }

  /** The features of one option. */
  List<String> of(TimeOption option) {
    List<String> features = new ArrayList<>();
    String kind = option.expression().map(e -> "E" + grain(e.value())).orElse(option.kind().name());
    context.forEach(c -> features.add(kind + " " + c));
    if (option.expression().isPresent()) {
      context.forEach(c -> features.add("E " + c));
      describe(option.expression().get(), features);
    }
    return features;
  }

  private void describeContext() {
    String trigger = words.lower(first);
    String head = words.lower(last);
    context.add("1");
    context.add("future=" + cue.isAhead());
    context.add("state=" + cue.state());
    context.add("certainty=" + cue.certainty());
    context.add("certainty=" + cue.certainty() + " opener=" + opener());
    context.add("type=" + cue.type());
    context.add("type=" + cue.type() + " shape=" + Vocabulary.shape(trigger));
    context.add("w-1=" + words.lower(first - 1) + " shape=" + Vocabulary.shape(trigger));
    context.add("w-2=" + words.lower(first - 2) + " w-1=" + words.lower(first - 1));
    context.add("t=" + trigger);
    context.add("finite=" + isFollowedByObject() + " shape=" + Vocabulary.shape(trigger));
    context.add(
        "shape=" + Vocabulary.shape(trigger) + (last > first ? "+" + Vocabulary.shape(head) : ""));
    context.add("shape=" + Vocabulary.shape(trigger) + " future=" + cue.isAhead());
    for (int i = 1; i <= 3; i++) {
      context.add("w-" + i + "=" + words.lower(first - i));
    }
    context.add("w+1=" + words.lower(last + 1));
    context.add("w+2=" + words.lower(last + 2));
    context.add("aux=" + auxiliaries() + " shape=" + Vocabulary.shape(trigger));
    context.add("opener=" + opener());
    context.add("opener=" + opener() + " shape=" + Vocabulary.shape(trigger));
    context.add("place=" + Math.min(6, first / 4));
    context.add("verbs=" + Math.min(3, verbsBefore()));
    context.add("verbs=" + Math.min(3, verbsBefore()) + " shape=" + Vocabulary.shape(trigger));
    context.add("main=" + mainVerbShape());
    context.add(
        "expressions="
            + Math.min(2, options.stream().filter(o -> o.expression().isPresent()).count()));
  }

  /** The auxiliary verbs in the three words before the trigger. */
  private String auxiliaries() {
    StringBuilder found = new StringBuilder();
    for (int i = first - 3; i < first; i++) {
      String word = words.lower(i);
      if (Vocabulary.HAVE.contains(word)) {
        found.append(word.equals("had") ? "D" : "H");
      } else if (Vocabulary.BE.contains(word)) {
        found.append(word.startsWith("w") ? "W" : word.startsWith("b") ? "B" : "I");
      } else if (Vocabulary.WILL.contains(word)) {
        found.append(word.equals("to") ? "T" : "M");
      }
    }
    return found.toString();
  }

  /**
   * The nearest word before the trigger that may open a clause or a phrase, within twelve words.
   */
  private String opener() {
    for (int i = first - 1; i >= Math.max(0, first - 12); i--) {
      String word = words.lower(i);
      if (Vocabulary.OPENERS.contains(word)) {
        return word;
      }
      if (i < first - 1 && (word.equals(",") || word.equals(";") || word.equals("–"))) {
        return word;
      }
    }
    return "none";
  }

  /** Whether a name, pronoun or article follows, as behind a finite verb. */
  private boolean isFollowedByObject() {
    return last + 1 < words.size()
        && (Character.isUpperCase(words.word(last + 1).charAt(0))
            || Character.isDigit(words.word(last + 1).charAt(0))
            || Vocabulary.OBJECTS.contains(words.lower(last + 1)));
  }

  private int verbsBefore() {
    int count = 0;
    for (int i = 0; i < first; i++) {
      String word = words.lower(i);
      boolean plain = Character.isLowerCase(words.word(i).charAt(0));
      if (plain
          && (Vocabulary.isVerbal(word)
              || Vocabulary.BE.contains(word)
              || Vocabulary.HAVE.contains(word))) {
        count++;
      }
    }
    return count;
  }

  /** The shape of the sentence's first word that looks like a finite verb. */
  private String mainVerbShape() {
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (Character.isLowerCase(words.word(i).charAt(0))
          && (Vocabulary.isVerbal(word)
              || Vocabulary.BE.contains(word)
              || Vocabulary.HAVE.contains(word))) {
        return (Vocabulary.BE.contains(word) || Vocabulary.HAVE.contains(word)
                ? word
                : Vocabulary.shape(word))
            + (i < first ? "<" : i > last ? ">" : "=");
      }
    }
    return "none";
  }

  private static String grain(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      return "R" + (slash == 4 ? "Y" : slash == 7 ? "M" : "D");
    }
    return value.length() == 4 ? "Y" : value.length() == 7 ? "M" : "D";
  }

  private void describe(TimeExpression expression, List<String> features) {
    int from = words.at(expression.begin());
    int to = words.at(expression.end() - 1);
    boolean before = to < first;
    int gap = before ? first - to - 1 : Math.max(0, from - last - 1);
    int lo = before ? to + 1 : last + 1;
    int hi = before ? first : from;
    String side = before ? "L" : from > last ? "R" : "IN";
    String grain = grain(expression.value());
    int commas = 0;
    int breaks = 0;
    int verbs = 0;
    for (int i = lo; i < hi; i++) {
      String word = words.lower(i);
      boolean isComma = word.equals(",") && !(i == lo && before);
      commas += isComma ? 1 : 0;
      breaks += Vocabulary.isBreak(word) ? 1 : 0;
      verbs += Vocabulary.isVerbal(word) && Character.isLowerCase(words.word(i).charAt(0)) ? 1 : 0;
    }
    int steps = gap < 4 ? gap : gap < 7 ? 4 : gap < 12 ? 5 : gap < 20 ? 6 : 7;
    features.add("dist=" + side + steps);
    features.add("dist=" + side + steps + " " + grain);
    features.add("commas=" + side + Math.min(3, commas));
    features.add("breaks=" + side + Math.min(3, breaks));
    features.add("breaks=" + side + Math.min(3, breaks) + " verbs=" + Math.min(2, verbs));
    features.add("verbs=" + side + Math.min(3, verbs));
    features.add("commas+verbs=" + side + Math.min(2, commas) + Math.min(2, verbs));
    String lead = words.lower(from - 1);
    features.add("lead=" + lead);
    features.add("lead=" + lead + " " + side + Math.min(steps, 4));
    features.add("lead=" + lead + " future=" + cue.isAhead());
    features.add(
        "text=" + expression.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\d+", "0"));
    features.add("start=" + (from <= 1) + " " + side + " breaks=" + Math.min(2, breaks));
    features.add("end=" + (to >= words.size() - 2) + " " + side + " breaks=" + Math.min(2, breaks));
    features.add("next=" + words.lower(to + 1));
    features.add("age=" + age(expression) + " future=" + cue.isAhead());
    features.add("age=" + age(expression) + " shape=" + Vocabulary.shape(words.lower(first)));
    features.add("basis=" + expression.basis() + side + breaks);
    int nearer = nearer(expression, gap);
    features.add("nearer=" + Math.min(2, nearer));
    features.add("nearer=" + Math.min(2, nearer) + " " + side);
    String shape = Vocabulary.shape(words.lower(first));
    features.add("breaks=" + side + Math.min(2, breaks) + " shape=" + shape);
    boolean enclosed = isEnclosed(before ? from : first, before ? lo : first, before ? hi : from);
    features.add("enclosed=" + enclosed + side);
    features.add("enclosed=" + enclosed + side + shape);
    features.add("finite=" + isFollowedByObject() + shape + " clause=" + clause(from) + side);
    features.add("finite=" + isFollowedByObject() + shape + " lead=" + lead + side);
    features.add(
        "breaks="
            + side
            + Math.min(2, breaks)
            + " commas="
            + Math.min(2, commas)
            + " shape="
            + shape);
    features.add("clause=" + clause(from) + " " + side + " shape=" + shape);
    features.add(
        "clause=" + clause(from) + " " + side + " comma=" + words.lower(to + 1).equals(","));
    features.add("lead=" + lead + " breaks=" + side + Math.min(2, breaks) + " shape=" + shape);
    if (!before && breaks == 0 && opensClause(lo, from)) {
      features.add("same clause");
    }
  }

  /** The word that opens the clause in which an expression stands: the nearest one before it. */
  private String clause(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 10); i--) {
      String word = words.lower(i);
      if (word.equals(",") || Vocabulary.isBreak(word)) {
        return word;
      }
    }
    return "none";
  }

  /**
   * Whether the earlier of two words stands in a relative clause that a comma closes between them.
   */
  private boolean isEnclosed(int earlier, int lo, int hi) {
    boolean relative = false;
    for (int i = earlier - 1; i >= Math.max(0, earlier - 10) && !words.lower(i).equals(","); i--) {
      relative |= Vocabulary.RELATIVE.contains(words.lower(i));
    }
    if (!relative) {
      return false;
    }
    for (int i = lo; i < hi; i++) {
      if (words.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int lo, int from) {
    for (int i = lo; i < from; i++) {
      if (words.lower(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** How many other expressions lie nearer to the trigger. */
  private int nearer(TimeExpression expression, int gap) {
    int count = 0;
    for (TimeOption option : options) {
      if (option.expression().isPresent() && !option.expression().get().equals(expression)) {
        int from = words.at(option.expression().get().begin());
        int to = words.at(option.expression().get().end() - 1);
        int other = to < first ? first - to - 1 : Math.max(0, from - last - 1);
        count += other < gap ? 1 : 0;
      }
    }
    return count;
  }

  /** How long before the report an expression's date begins. */
  private String age(TimeExpression expression) {
    if (today.isEmpty()) {
      return "unknown";
    }
    String start = Dates.start(expression.value());
    LocalDate day =
        LocalDate.parse(
            start.length() == 4 ? start + "-01-01" : start.length() == 7 ? start + "-01" : start);
    if (start.length() < 10 && today.get().toString().startsWith(start)) {
      return "within";
    }
    long days = ChronoUnit.DAYS.between(day, today.get());
    if (days < 0) {
      return "ahead";
    }
    return days == 0 ? "0" : days < 8 ? "week" : days < 40 ? "month" : days < 400 ? "year" : "past";
  }
}
