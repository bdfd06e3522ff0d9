package io.dragoman.reader.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Describes an option for an event's number of dead by the words around it. */
final class DeathFeatures {
  private static final Pattern KILL =
      Pattern.compile(
          "kill|kills|killed|killing|killings|dead|deadly|died|dies|die|dying|death|deaths|murder\\w*"
              + "|slain|slay\\w*|massacre\\w*|execut\\w*|assassinat\\w*|behead\\w*|fatal\\w*|lives"
              + "|fatalities|casualties|toll|bodies|slaughter\\w*|hang(?:ed|s)|lynch\\w*|corpses");
  private static final Pattern HARM = Pattern.compile("injur\\w*|wound\\w*|hurt\\w*|missing");
  private static final Pattern BREAK =
      Pattern.compile(
          ",|;|who|which|that|after|before|when|while|where|and|but|as|since|for|because");

  private final SentenceWords words;
  private final EventCue cue;
  private final List<DeathOption> options;
  private final int first;
  private final int last;
  private final List<String> context = new ArrayList<>();
  private final List<Integer> kills = new ArrayList<>();

  DeathFeatures(SentenceWords words, EventCue cue, List<DeathOption> options) {
    this.words = words;
    this.cue = cue;
    this.options = options;
    this.first = words.at(cue.triggerBegin());
    this.last = Math.max(first, words.at(cue.triggerEnd() - 1));
    for (int i = 0; i < words.size(); i++) {
      if (KILL.matcher(words.lower(i)).matches()) {
        kills.add(i);
      }
    }
    describeContext();
  }

  /** The features of one option. */
  List<String> of(DeathOption option) {
    List<String> features = new ArrayList<>();
    String kind = option.kind().name();
    context.forEach(c -> features.add(kind + " " + c));
    if (option.first() >= 0) {
      context.forEach(c -> features.add("N " + c));
      describe(option, features);
    }
    return features;
  }

  private void describeContext() {
    String trigger = words.lower(first);
    context.add("1");
    context.add("t=" + trigger);
    context.add("t=" + trigger + " w-1=" + words.lower(first - 1));
    context.add("t=" + trigger + " w+1=" + kindOfNext(last + 1));
    context.add("head=" + words.lower(last));
    context.add("w-1=" + words.lower(first - 1));
    context.add("w-2=" + words.lower(first - 2));
    context.add("w+1=" + words.lower(last + 1));
    context.add("w+2=" + words.lower(last + 2));
    context.add("certainty=" + cue.certainty());
    context.add("numbers=" + Math.min(3, options.size() - 2));
    int kill = nearestKill(first);
    if (kill < 0) {
      context.add("no kill word");
      return;
    }
    String side = kill < first ? "L" : kill > last ? "R" : "IN";
    context.add("kill=" + words.lower(kill));
    context.add("kill=" + words.lower(kill) + " " + side);
    context.add("kill=" + side + " " + distance(kill, first));
    context.add("killed " + words.lower(kill) + " " + kindOfNext(kill + 1));
    context.add("killed " + side + " " + kindOfNext(kill + 1));
    context.add("by " + words.lower(kill - 1) + " " + words.lower(kill));
    context.add("by2 " + words.lower(kill - 2) + " " + words.lower(kill));
    context.add("breaks=" + breaks(Math.min(kill, first), Math.max(kill, last)) + side);
  }

  private void describe(DeathOption option, List<String> features) {
    int from = option.first();
    int to = option.last();
    String kind = option.kind().name();
    String size = size(option.value().orElse(0));
    features.add("size=" + size);
    for (int i = 1; i <= 3; i++) {
      features.add("n-" + i + "=" + words.lower(from - i));
      features.add("n+" + i + "=" + words.lower(to + i));
    }
    boolean extendable =
        options.stream()
            .anyMatch(o -> o.kind() == DeathOption.Kind.SUM && o.first() == from && o.last() > to);
    boolean directly = KILL.matcher(words.lower(from - 1)).matches();
    features.add("extendable=" + extendable + " " + kind);
    features.add("extendable=" + extendable + " " + kind + " behind kill=" + directly);
    features.add("extendable=" + extendable + " " + kind + " harm=" + harmAfter(to));
    boolean name = from > 1 && Character.isUpperCase(words.word(from - 1).charAt(0));
    features.add(
        "behind a name=" + name + " in digits=" + Character.isDigit(words.word(from).charAt(0)));
    features.add("n-1=" + words.lower(from - 1) + " n+1=" + words.lower(to + 1));
    features.add("trigger=" + side(from) + distance(from, first));
    features.add(
        "trigger breaks=" + side(from) + breaks(Math.min(from, last), Math.max(from, first)));
    features.add("quantities nearer=" + kind + nearer(option, first));
    int harm = nearest(from, HARM);
    features.add("harm=" + (harm < 0 ? "none" : (harm < from ? "L" : "R") + distance(harm, from)));
    int kill = nearest(from, KILL);
    if (kill < 0) {
      features.add("no kill word near " + kind);
      return;
    }
    String at = (kill < from ? "L" : "R") + distance(kill, from);
    features.add("kill at=" + at + " " + kind);
    features.add("kill=" + words.lower(kill) + " " + at);
    features.add(
        "kill="
            + words.lower(kill)
            + " "
            + at
            + " harm="
            + (harm < 0 ? "none" : distance(harm, from)));
    features.add("nearer to kill=" + kind + nearer(option, kill));
    features.add("nearer to kill=" + kind + nearer(option, kill) + (kill < from ? "L" : "R"));
    features.add("its kill=" + (kill == nearestKill(first)) + " " + kind);
    features.add("kill is trigger=" + (kill >= first && kill <= last) + " " + at);
    features.add("harm between=" + (harm > Math.min(kill, from) && harm < Math.max(kill, from)));
    features.add(
        "harm closer="
            + (harm >= 0 && Math.abs(harm - from) < Math.abs(kill - from))
            + (kill < from));
    int trigger = nearestKill(first);
    features.add(
        "kills to trigger="
            + kills.stream().filter(k -> Math.abs(k - first) < Math.abs(kill - first)).count()
            + (trigger == kill));
  }

  /** Whether the wounded are named within four words behind a word. */
  private boolean harmAfter(int word) {
    for (int i = word + 1; i <= word + 4; i++) {
      if (HARM.matcher(words.lower(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  private String kindOfNext(int i) {
    if (i >= words.size()) {
      return "$";
    }
    String word = words.lower(i);
    if (Character.isDigit(word.charAt(0))) {
      return "0";
    }
    if (Character.isUpperCase(words.word(i).charAt(0))) {
      return word.endsWith("s") ? "Names" : "Name";
    }
    return word;
  }

  private String side(int i) {
    return i < first ? "L" : i > last ? "R" : "IN";
  }

  private int nearestKill(int to) {
    int best = -1;
    for (int kill : kills) {
      if (best < 0 || Math.abs(kill - to) < Math.abs(best - to)) {
        best = kill;
      }
    }
    return best;
  }

  private int nearest(int to, Pattern pattern) {
    for (int d = 0; d < 25; d++) {
      if (pattern.matcher(words.lower(to + d)).matches()) {
        return to + d;
      }
      if (to - d >= 0 && pattern.matcher(words.lower(to - d)).matches()) {
        return to - d;
      }
    }
    return -1;
  }

  private int nearer(DeathOption option, int to) {
    long count =
        options.stream()
            .filter(o -> o.kind() == DeathOption.Kind.NUMERAL && o.first() != option.first())
            .filter(o -> Math.abs(o.first() - to) < Math.abs(option.first() - to))
            .count();
    return (int) Math.min(2, count);
  }

  private int breaks(int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      count += BREAK.matcher(words.lower(i)).matches() ? 1 : 0;
    }
    return Math.min(3, count);
  }

  private static String distance(int a, int b) {
    int d = Math.abs(a - b);
    return d < 6 ? Integer.toString(d) : d < 10 ? "6" : d < 16 ? "10" : "16";
  }

  private static String size(int value) {
    return value < 2
        ? "1"
        : value < 10
            ? "2"
            : value < 100
                ? "10"
                : value < 1000 ? "100" : value > 1900 && value < 2100 ? "year" : "1000";
  }
}
