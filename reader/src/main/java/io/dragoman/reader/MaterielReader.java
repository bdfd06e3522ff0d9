package io.dragoman.reader;

import io.dragoman.model.EventType;
import io.dragoman.model.Materiel;
import io.dragoman.model.Materiel.Kind;
import io.dragoman.model.Materiel.Status;
import io.dragoman.model.Span;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells kind, number and fate of the materiel that some words name. */
final class MaterielReader {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,6}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern DAMAGE = Pattern.compile("(?i)\\bdamag");
  private static final Pattern SEIZURE =
      Pattern.compile("(?i)\\b(?:captur|seiz|took|take|taking|overr[au]n|commandeer)");
  private static final List<String> ONES =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, Integer> DOZENS = Map.of("dozen", 12, "hundred", 100);

  /** Kinds by words, in the order in which they are looked for. */
  private static final List<Map.Entry<Kind, Pattern>> KINDS =
      List.of(
          kind(
              Kind.AIR_DEFENCE,
              "air[- ]defen[cs]e|anti[- ]aircraft|pantsir|s-[234]00|patriot|iris-t|nasams|buk|"
                  + "surface[- ]to[- ]air|sams?|thaad|tor-?m1|radars?"),
          kind(Kind.DRONE, "drones?|uavs?|unmanned|bayraktar|tb2|shahed\\S*|quadcopters?"),
          kind(Kind.HELICOPTER, "helicopters?|choppers?|gunships?|black ?hawks?|apaches?|mi-\\d+"),
          kind(
              Kind.AIRCRAFT,
              "aircraft|planes?|warplanes?|jets?|fighters?|bombers?|airliners?|f-\\d+\\w*|"
                  + "mig-?\\d*\\w*|su-\\d+\\w*|c-\\d+\\w*"),
          kind(
              Kind.ARTILLERY,
              "artillery|howitzers?|mortars?|rocket launchers?|himars|mlrs|guns?|cannons?"),
          kind(
              Kind.MISSILE,
              "missiles?|rockets?|icbms?|torpedo(?:es)?|warheads?|stingers?|javelins?|atacms"),
          kind(
              Kind.ARMOUR,
              "tanks?|armou?red|apcs?|bradleys?|leopards?|abrams|t-\\d\\d\\w*|humvees?"),
          kind(
              Kind.SHIP,
              "ships?|warships?|boats?|vessels?|frigates?|corvettes?|destroyers?|submarines?|"
                  + "tankers?|carriers?|cruisers?|trawlers?"),
          kind(Kind.VEHICLE, "vehicles?|trucks?|cars?|jeeps?|convoys?|buses|bus|trains?"),
          kind(
              Kind.ARMS,
              "arms|weapons?|weaponry|rifles?|ammunition|munitions?|grenades?|shells|bombs?|mines?|"
                  + "explosives|pistols?|firearms|equipment|materiel"),
          kind(
              Kind.FACILITY,
              "bases?|airbases?|airfields?|airports?|depots?|dumps?|bridges?|plants?|refiner(?:y|ies)|"
                  + "pipelines?|headquarters|camps?|bunkers?|tunnels?|stations?|facilit(?:y|ies)|"
                  + "infrastructure|dams?|ports?|warehouses?|barracks|outposts?|checkpoints?|fields?|"
                  + "factor(?:y|ies)|buildings?|sites?|substations?|reactors?"));

  private MaterielReader() {}

  private static Map.Entry<Kind, Pattern> kind(Kind kind, String words) {
    return Map.entry(
        kind, Pattern.compile("(?i)(?<![\\p{L}\\d-])(?:" + words + ")(?![\\p{L}\\d])"));
  }

  /**
   * Reads materiel.
   *
   * @param span the words
   * @param frame the event
   * @param sentence its sentence
   */
  static Materiel read(Span span, Frame frame, Sentence sentence) {
    String trigger = sentence.text().substring(frame.trigger().begin(), frame.trigger().end());
    return new Materiel(
        span,
        kind(span.text()),
        count(span.text()),
        status(frame.type(), trigger, sentence.text()));
  }

  static Kind kind(String words) {
    return KINDS.stream()
        .filter(entry -> entry.getValue().matcher(words).find())
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(Kind.OTHER);
  }

  /** The number that the words begin with; 1 for "a tank", none for "tanks" and "the tank". */
  static Optional<Integer> count(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt() && !text.startsWith("-", number.end())) {
      int value = Integer.parseInt(number.group().replace(",", ""));
      return value > 0 ? Optional.of(value) : Optional.empty();
    }
    Matcher word = WORD.matcher(text);
    if (!word.find()) {
      return Optional.empty();
    }
    int one = ONES.indexOf(word.group());
    boolean single = word.group().equals("a") || word.group().equals("an");
    if (single && word.find() && DOZENS.containsKey(word.group())) {
      return Optional.of(DOZENS.get(word.group()));
    }
    return single ? Optional.of(1) : Optional.of(one + 1).filter(value -> value > 0);
  }

  private static Status status(EventType type, String trigger, String sentence) {
    return switch (type) {
      case ASSAULT -> {
        if (SEIZURE.matcher(trigger).find()) {
          yield Status.CAPTURED;
        }
        boolean damaged =
            DAMAGE.matcher(trigger).find()
                || (DAMAGE.matcher(sentence).find() && !sentence.contains("destroy"));
        yield damaged ? Status.DAMAGED : Status.DESTROYED;
      }
      case COERCE, SANCTION -> Status.CAPTURED;
      case MOBILIZE, THREATEN, PROTEST, ACCUSE -> Status.DEPLOYED;
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, REJECT ->
          Status.DELIVERED;
    };
  }
}
