package io.dragoman.server.answers;

import io.dragoman.model.ActorCode;
import io.dragoman.model.DaySpan;
import io.dragoman.outlook.deeds.Period;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of an address; what is wrong with one is a {@link Problem}. */
public final class Params {
  private Params() {}

  /** Returns a parameter that is there and not blank. */
  public static Optional<String> maybe(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
  }

  /** Returns a parameter that must be there. */
  public static String text(Context ctx, String name) {
    return maybe(ctx, name)
        .orElseThrow(() -> new Problem(400, "bad-request", name + " is missing"));
  }

  /**
   * Returns one of some words.
   *
   * @param usual the word where none is given
   * @param others the other words
   */
  public static String oneOf(Context ctx, String name, String usual, String... others) {
    String word = maybe(ctx, name).orElse(usual);
    if (!word.equals(usual) && !List.of(others).contains(word)) {
      throw new Problem(
          400,
          "bad-request",
          name + " '" + word + "' is none of " + usual + ", " + String.join(", ", others));
    }
    return word;
  }

  /** Returns a number from a least to a most. */
  public static int number(Context ctx, String name, int usual, int least, int most) {
    Optional<String> text = maybe(ctx, name);
    if (text.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too large.
    }
    throw new Problem(
        400,
        "bad-request",
        name + " '" + text.get() + "' is no number from " + least + " to " + most);
  }

  /** Returns how many items a page has at most. */
  public static int limit(Context ctx) {
    return number(ctx, "limit", 100, 1, 1000);
  }

  /** Returns whether something is asked for, which it is not where the parameter is left out. */
  public static boolean flag(Context ctx, String name) {
    return oneOf(ctx, name, "false", "true").equals("true");
  }

  /** Returns the days from {@code since} to {@code until}. */
  public static Period period(Context ctx) {
    try {
      return new Period(
          maybe(ctx, "since").map(DaySpan::ofDate).map(DaySpan::first),
          maybe(ctx, "until").map(DaySpan::ofDate).map(DaySpan::last));
    } catch (DateTimeException e) {
      throw new Problem(400, "bad-request", "no day, month or year: " + e.getMessage());
    }
  }

  /** Returns a day. */
  public static Optional<LocalDate> day(Context ctx, String name) {
    try {
      return maybe(ctx, name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new Problem(400, "bad-request", name + " is no day: " + e.getMessage());
    }
  }

  /** Returns a country code. */
  public static String country(String code) {
    if (!ActorCode.isCountry(code)) {
      throw new Problem(400, "bad-request", "country '" + code + "' is no code such as LBY");
    }
    return code;
  }

  /** Returns the countries of the parameter {@code country}, at least one. */
  public static Set<String> countries(Context ctx) {
    Set<String> countries = new LinkedHashSet<>();
    for (String value : ctx.queryParams("country")) {
      Arrays.stream(value.split(",", -1)).map(Params::country).forEach(countries::add);
    }
    if (countries.isEmpty()) {
      throw new Problem(400, "bad-request", "country is missing");
    }
    return countries;
  }
}
