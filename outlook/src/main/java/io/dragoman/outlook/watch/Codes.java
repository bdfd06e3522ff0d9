package io.dragoman.outlook.watch;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.model.Sector;
import io.dragoman.model.UnknownCodeException;
import io.dragoman.model.codes.Countries;
import java.util.List;
import java.util.Locale;

/** Checks the codes of a condition and gives them the form in which they are kept. */
final class Codes {
  private Codes() {}

  /** Checks a country's code, in any case. */
  static String country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (Countries.iso3(code).isPresent()) {
      return code;
    }
    throw unknown("country's code", text);
  }

  /** Checks who acts in forecasts: a country, an actor code or an id. */
  static String party(String text) {
    if (text.contains(":")) {
      return text;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    String[] words = upper.split(" ", -1);
    boolean country =
        Countries.iso3(words[0]).isPresent() || words[0].equals(ActorCode.INTERNATIONAL);
    if (country && words.length == 1) {
      return upper;
    }
    if (country && words.length == 2) {
      return new ActorCode(words[0], Sector.of(words[1])).toString();
    }
    throw unknown("country's code (TUR), actor code (SYR REB) or id (group:hamas)", text);
  }

  /** Checks the values of a filter. */
  static List<String> checked(Filter.Key key, List<String> values) {
    return switch (key) {
      case TYPE ->
          values.stream().map(v -> EventType.of(v.toUpperCase(Locale.ROOT)).name()).toList();
      case QUAD -> values.stream().map(v -> Integer.toString(QuadClass.of(v).number())).toList();
      case CERTAINTY ->
          values.stream().map(v -> Certainty.of(v.toLowerCase(Locale.ROOT)).code()).toList();
      case COUNTRY -> values.stream().map(Codes::country).toList();
      case MIN_CONFIDENCE -> values.stream().map(Codes::confidence).toList();
      case ACTOR, DYAD, PLACE, OUTLET, TEXT -> values;
    };
  }

  private static String confidence(String text) {
    if (text.matches("0(\\.\\d{1,17})?|1(\\.0+)?")) {
      return Words.number(Double.parseDouble(text));
    }
    throw new UnknownCodeException("confidence between 0 and 1", text);
  }

  private static UnknownCodeException unknown(String table, String text) {
    String hint = Countries.named(text).map(country -> "; write " + country.iso3()).orElse("");
    return new UnknownCodeException(table + hint, text);
  }
}
