package io.dragoman.outlook.watch;

import io.dragoman.model.UnknownCodeException;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.watch.Condition.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a condition from its text by recursive descent. */
final class ConditionParser {
  private final String text;
  private final List<Token> tokens;
  private int next;

  ConditionParser(String text) {
    this.text = text;
    tokens = Token.all(text);
  }

  Condition parse() {
    Condition condition;
    if (skip("events")) {
      condition = happening();
    } else if (has("probability")) {
      condition = likelihood();
    } else if (has("intensity")) {
      condition = strength();
    } else if (has("turning")) {
      condition = turning();
    } else {
      throw wrong(
          "is none of: OUTCOME WHO->WHOM probability > 0.3; LBY conflict intensity > 12;"
              + " LBY turning point; events country=LBY > 5 in 7d");
    }
    if (next < tokens.size()) {
      throw wrong("'" + tokens.get(next).text() + "' is too much");
    }
    return condition;
  }

  private Condition likelihood() {
    int at = next;
    String name = word("an outcome: ASSAULT or another type, material-conflict, cooperation ...");
    Outcome outcome;
    try {
      outcome = Outcome.of(name);
    } catch (UnknownCodeException e) {
      next = at;
      throw wrong(
          "'"
              + name
              + "' is no outcome: a type such as ASSAULT, a quad class such as"
              + " material-conflict, or cooperation");
    }
    String source = party();
    need("->");
    String target = party();
    need("probability");
    Comparison comparison = comparison();
    at = next;
    double bound = number();
    if (bound > 1) {
      next = at;
      throw wrong("a probability is between 0 and 1");
    }
    int days = skip("within") ? days() : Condition.USUAL_HORIZON;
    return new Condition.Likelihood(outcome, source, target, comparison, bound, days);
  }

  private Condition strength() {
    Condition.Subject subject;
    if (tokens.stream().anyMatch(token -> token.isSign("->"))) {
      String source = party();
      need("->");
      subject = new Condition.Between(source, party());
    } else {
      subject = new Condition.InCountry(country());
    }
    Side side = oneOf(Side.values(), Side::label, "conflict or cooperation");
    need("intensity");
    Comparison comparison = comparison();
    boolean ofUsual = next < tokens.size() && tokens.get(next).text().matches("[\\d.]+x");
    double bound = number();
    if (ofUsual) {
      need("usual");
    }
    return new Condition.Strength(subject, side, comparison, bound, ofUsual);
  }

  private Condition turning() {
    List<String> countries = new ArrayList<>();
    do {
      String country = country();
      if (countries.contains(country)) {
        next--;
        throw wrong("'" + country + "' is named twice");
      }
      countries.add(country);
    } while (skipSign(","));
    need("turning");
    need("point");
    Optional<Turn.Kind> kind =
        next == tokens.size()
            ? Optional.empty()
            : Optional.of(oneOf(Turn.Kind.values(), Turn.Kind::label, "a kind of turn"));
    return new Condition.Turning(countries, kind);
  }

  private Condition happening() {
    List<Filter.Term> terms = new ArrayList<>();
    while (next + 1 < tokens.size() && tokens.get(next + 1).isSign("=")) {
      Filter.Key key = oneOf(Filter.Key.values(), Filter.Key::label, "a filter of watched events");
      need("=");
      terms.add(term(key));
    }
    Comparison comparison = Comparison.ABOVE;
    int bound = 0;
    if (next < tokens.size() && !tokens.get(next).is("in")) {
      comparison = comparison();
      int at = next;
      double number = number();
      if (number != (int) number) {
        next = at;
        throw wrong("a number of events is whole");
      }
      bound = (int) number;
    }
    int days = skip("in") ? days() : Condition.USUAL_WINDOW;
    return new Condition.Happening(new Filter(terms), comparison, bound, days);
  }

  private Filter.Term term(Filter.Key key) {
    int at = next;
    List<String> values = new ArrayList<>();
    values.add(word("a value of " + key.label()));
    if (key == Filter.Key.DYAD) {
      need("->");
      values.add(word("whom, as in dyad=TUR->LBY"));
    }
    while (skipSign(",")) {
      values.add(word("a value of " + key.label()));
    }
    try {
      return new Filter.Term(key, Codes.checked(key, values));
    } catch (UnknownCodeException | IllegalArgumentException e) {
      next = at;
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** A party's name: words up to a sign or a word that this grammar needs. */
  private String party() {
    int from = next;
    while (next < tokens.size()
        && tokens.get(next).isName()
        && Words.RESERVED.stream().noneMatch(tokens.get(next)::is)) {
      next++;
    }
    if (next == from) {
      throw wrong("needs a party: a country (TUR), actor code (SYR REB) or id (group:hamas)");
    }
    String name =
        tokens.subList(from, next).stream().map(Token::text).collect(Collectors.joining(" "));
    return checked(from, () -> Codes.party(name));
  }

  private String country() {
    int at = next;
    String code = word("a country's code, e.g. LBY");
    return checked(at, () -> Codes.country(code));
  }

  private interface Check {
    String value();
  }

  private String checked(int at, Check check) {
    try {
      return check.value();
    } catch (UnknownCodeException e) {
      next = at;
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Comparison comparison() {
    if (next < tokens.size()) {
      Token token = tokens.get(next);
      for (Comparison comparison : Comparison.values()) {
        if (token.isSign(comparison.sign())) {
          next++;
          return comparison;
        }
      }
    }
    throw wrong("needs a comparison: > >= < or <=");
  }

  private double number() {
    int at = next;
    String digits = word("a number").replaceFirst("x$", "");
    if (!digits.matches("\\d{1,9}(\\.\\d{1,400})?")) {
      next = at;
      throw wrong("'" + tokens.get(at).text() + "' is no number such as 12 or 0.3");
    }
    return Double.parseDouble(digits);
  }

  private int days() {
    int at = next;
    String days = word("a number of days, e.g. 30d");
    if (days.matches("\\d{1,3}d")) {
      int number = Integer.parseInt(days.substring(0, days.length() - 1));
      if (number >= 1 && number <= Condition.MOST_DAYS) {
        return number;
      }
    }
    next = at;
    throw wrong("'" + days + "': must be 1d to " + Condition.MOST_DAYS + "d");
  }

  private interface Label<T> {
    String of(T value);
  }

  private <T> T oneOf(T[] values, Label<T> label, String what) {
    int at = next;
    String word = word(what);
    for (T value : values) {
      if (label.of(value).equalsIgnoreCase(word)) {
        return value;
      }
    }
    next = at;
    throw wrong(
        "'%s' is not %s: %s"
            .formatted(
                word,
                what,
                Arrays.stream(values).map(label::of).collect(Collectors.joining(", "))));
  }

  private String word(String what) {
    if (next < tokens.size() && tokens.get(next).isName()) {
      return tokens.get(next++).text();
    }
    throw wrong("needs " + what);
  }

  private void need(String wanted) {
    if (next < tokens.size() && (tokens.get(next).is(wanted) || tokens.get(next).isSign(wanted))) {
      next++;
    } else {
      throw wrong("needs '" + wanted + "'");
    }
  }

  private boolean has(String word) {
    return tokens.stream().anyMatch(token -> token.is(word));
  }

  private boolean skip(String word) {
    boolean there = next < tokens.size() && tokens.get(next).is(word);
    next += there ? 1 : 0;
    return there;
  }

  private boolean skipSign(String sign) {
    boolean there = next < tokens.size() && tokens.get(next).isSign(sign);
    next += there ? 1 : 0;
    return there;
  }

  private WatchSyntaxException wrong(String reason) {
    int at = next < tokens.size() ? tokens.get(next).at() : text.stripTrailing().length() + 1;
    return new WatchSyntaxException(text, at, reason);
  }
}
