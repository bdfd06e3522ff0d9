package io.dragoman.reader.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One possible number of dead of an event.
 *
 * @param kind where it comes from
 * @param value the number, empty for none
 * @param first the first word of the quantity, -1 where there is none
 * @param last the last word of the quantity, -1 where there is none
 */
record DeathOption(Kind kind, Optional<Integer> value, int first, int last) {
  /** Where a number comes from. */
  enum Kind {
    /** No number is given. */
    NONE,
    /** A single person, without a numeral. */
    ONE,
    /** A numeral of the sentence. */
    NUMERAL,
    /** The sum of neighbouring numerals ("two soldiers and three civilians"). */
    SUM,
    /** A numeral and one more without ("four civilians and himself"). */
    AND_ONE
  }

  private static final int LARGEST = 5_000_000;
  private static final int REACH = 9;
  private static final Pattern UNIT =
      Pattern.compile(
          "years?|year-old|days?|weeks?|months?|hours?|minutes?|km|kilomet(?:er|re)s?|miles?|feet"
              + "|met(?:er|re)s|percent|%|million|billion|am|pm|p\\.m|a\\.m|th|st|nd|rd|tons?|kg");
  private static final Pattern HARMED =
      Pattern.compile("injur\\w*|wound\\w*|hurt\\w*|missing|arrest\\w*|detain\\w*|captur\\w*");
  private static final Pattern VERBAL =
      Pattern.compile("kill\\w*|dead|died|die|is|are|was|were|has|have|had|who|which|when|by|with");
  private static final Pattern MONTH = Pattern.compile(Forms.MONTH);

  private record Quantity(int value, int first, int last) {}

  /** All options of a sentence, "none" first. */
  static List<DeathOption> of(SentenceWords words) {
    List<DeathOption> options = new ArrayList<>();
    options.add(new DeathOption(Kind.NONE, Optional.empty(), -1, -1));
    options.add(new DeathOption(Kind.ONE, Optional.of(1), -1, -1));
    List<Quantity> quantities = quantities(words);
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (!isPartOfSum(words, quantities, i)) {
        options.add(option(Kind.NUMERAL, quantity.value(), quantity, quantity));
      }
      if (followedByOne(words, quantity.last())) {
        options.add(option(Kind.AND_ONE, quantity.value() + 1, quantity, quantity));
      }
      int sum = quantity.value();
      for (int j = i + 1; j < quantities.size() && joins(words, quantities, j); j++) {
        sum += quantities.get(j).value();
        options.add(option(Kind.SUM, sum, quantity, quantities.get(j)));
      }
    }
    return options;
  }

  private static DeathOption option(Kind kind, int value, Quantity from, Quantity to) {
    return new DeathOption(kind, Optional.of(value), from.first(), to.last());
  }

  private static List<Quantity> quantities(SentenceWords words) {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Integer> value = number(words.lower(i));
      if (value.isEmpty() || isMeasure(words, i)) {
        continue;
      }
      int last = i;
      int number = value.get();
      if (words.lower(i + 1).equals("hundred") || words.lower(i + 1).equals("thousand")) {
        number *= words.lower(i + 1).equals("hundred") ? 100 : 1000;
        last++;
      }
      if (number > 0 && number <= LARGEST) {
        found.add(new Quantity(number, i, last));
      }
      i = last;
    }
    return found;
  }

  /** A number in digits or words. */
  private static Optional<Integer> number(String word) {
    if (word.matches("\\d{1,3}(,\\d{3})+|\\d{1,7}")) {
      return Optional.of(Integer.parseInt(word.replace(",", "")));
    }
    if (word.equals("a") || word.equals("an") || word.equals("couple")) {
      return Optional.empty();
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Optional<Integer> tens = Tens.of(word.substring(0, hyphen));
      Optional<Integer> ones = Dates.number(word.substring(hyphen + 1));
      return tens.isPresent() && ones.isPresent()
          ? Optional.of(tens.get() + ones.get())
          : Optional.empty();
    }
    return Dates.number(word).or(() -> Tens.of(word));
  }

  private static boolean isMeasure(SentenceWords words, int i) {
    String before = words.lower(i - 1);
    return UNIT.matcher(words.lower(i + 1)).matches()
        || words.lower(i + 1).equals("-")
        || isYear(words, i)
        || before.equals("$")
        || before.equals("€")
        || before.equals("£")
        || (i > 0 && MONTH.matcher(words.word(i - 1)).matches())
        || (i + 1 < words.size() && MONTH.matcher(words.word(i + 1)).matches());
  }

  private static boolean isYear(SentenceWords words, int i) {
    boolean counted = i + 1 < words.size() && Character.isLetter(words.lower(i + 1).charAt(0));
    return words.lower(i).matches("(?:19|20)\\d\\d")
        && (!counted || words.lower(i - 1).equals("in") || words.lower(i - 1).equals("the"));
  }

  private static boolean joins(SentenceWords words, List<Quantity> quantities, int j) {
    int from = quantities.get(j - 1).last() + 1;
    int to = quantities.get(j).first();
    boolean linked = false;
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      linked |= word.equals("and") || word.equals(",") || word.equals("plus");
      if (HARMED.matcher(word).matches()
          || VERBAL.matcher(word).matches()
          || word.equals("including")
          || word.equals(";")) {
        return false;
      }
    }
    return linked && to - from <= REACH;
  }

  /** Whether a numeral is counted together with a neighbour, whom no one calls wounded. */
  private static boolean isPartOfSum(SentenceWords words, List<Quantity> quantities, int i) {
    boolean next =
        i + 1 < quantities.size()
            && joins(words, quantities, i + 1)
            && !isHarmed(words, quantities.get(i + 1).last());
    boolean last =
        i > 0 && joins(words, quantities, i) && !isHarmed(words, quantities.get(i).last());
    return next || last;
  }

  private static boolean isHarmed(SentenceWords words, int last) {
    for (int i = last + 1; i <= last + REACH / 2; i++) {
      if (HARMED.matcher(words.lower(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean followedByOne(SentenceWords words, int last) {
    for (int i = last + 1; i < Math.min(words.size() - 1, last + REACH); i++) {
      String next = words.lower(i + 1);
      if (words.lower(i).equals("and")
          && (next.equals("a")
              || next.equals("an")
              || next.equals("himself")
              || next.equals("herself")
              || next.equals("the")
              || next.equals("his")
              || next.equals("her")
              || next.equals("their"))) {
        return true;
      }
    }
    return false;
  }

  /** The round numbers from twenty. */
  private enum Tens {
    TWENTY(20),
    THIRTY(30),
    FORTY(40),
    FIFTY(50),
    SIXTY(60),
    SEVENTY(70),
    EIGHTY(80),
    NINETY(90);

    private final int value;

    Tens(int value) {
      this.value = value;
    }

    static Optional<Integer> of(String word) {
      String upper = word.toUpperCase(Locale.ROOT);
      for (Tens tens : values()) {
        if (tens.name().equals(upper)) {
          return Optional.of(tens.value);
        }
      }
      return Optional.empty();
    }
  }
}
