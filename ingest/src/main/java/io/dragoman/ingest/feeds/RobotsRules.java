package io.dragoman.ingest.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file robots.txt says to one program (RFC 9309): the rule with the longest path that fits
 * decides, Allow where two are equally long. Crawl-delay, which the RFC leaves out, is heeded up to
 * ten seconds.
 *
 * @param rules the rules for the program
 * @param delay the pause between requests that is asked for
 */
record RobotsRules(List<Rule> rules, Optional<Duration> delay) {
  static final RobotsRules ALLOW_ALL = new RobotsRules(List.of(), Optional.empty());
  static final RobotsRules ALLOW_NONE =
      new RobotsRules(List.of(new Rule("/", false)), Optional.empty());

  private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

  /**
   * One line.
   *
   * @param path a path in which * stands for anything, and $ at the end for the end
   * @param allowed whether paths that begin so may be fetched
   */
  record Rule(String path, boolean allowed) {}

  /** Lines that belong together, with the programs that they speak to. */
  private static final class Group {
    final List<String> agents = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    Optional<Duration> delay = Optional.empty();
    boolean begun;
  }

  /**
   * Reads a file.
   *
   * @param text the file
   * @param program the program's product token
   */
  static RobotsRules of(String text, String program) {
    List<Group> groups = groups(text);
    String name = program.toLowerCase(Locale.ROOT);
    List<Group> own = groups.stream().filter(group -> group.agents.contains(name)).toList();
    List<Group> chosen =
        own.isEmpty() ? groups.stream().filter(group -> group.agents.contains("*")).toList() : own;
    return new RobotsRules(
        chosen.stream().flatMap(group -> group.rules.stream()).toList(),
        chosen.stream().flatMap(group -> group.delay.stream()).findFirst());
  }

  private static List<Group> groups(String text) {
    List<Group> groups = new ArrayList<>();
    Group group = new Group();
    for (String line : text.split("\\R", -1)) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length < 2) {
        continue;
      }
      String value = parts[1].strip();
      String key = parts[0].replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      if (key.equals("user-agent")) {
        if (group.begun || group.agents.isEmpty()) {
          group = new Group();
          groups.add(group);
        }
        group.agents.add(token(value));
      } else {
        take(key, value, group);
      }
    }
    return groups;
  }

  private static String token(String agent) {
    return agent.startsWith("*")
        ? "*"
        : agent.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
  }

  private static void take(String key, String value, Group group) {
    switch (key) {
      case "allow", "disallow" -> {
        group.begun = true;
        if (!value.isEmpty()) {
          group.rules.add(new Rule(encoded(value), key.equals("allow")));
        }
      }
      case "crawl-delay" -> {
        group.begun = true;
        if (value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
          Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
          group.delay = Optional.of(asked.compareTo(LONGEST_DELAY) < 0 ? asked : LONGEST_DELAY);
        }
      }
      default -> {}
    }
  }

  /** Tells whether an address may be fetched. */
  boolean allows(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    String query = Optional.ofNullable(address.getRawQuery()).map(q -> "?" + q).orElse("");
    String whole = encoded(path + query);
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (length >= longest && fits(rule.path(), whole)) {
        allowed = rule.allowed() || (length == longest && allowed);
        longest = length;
      }
    }
    return allowed;
  }

  private static boolean fits(String pattern, String path) {
    boolean toEnd = pattern.endsWith("$");
    String[] pieces =
        (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = toEnd && i == pieces.length - 1;
      int found = last ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
      if (found < at || !path.startsWith(pieces[i], found)) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !toEnd || at == path.length();
  }

  /** Writes letters outside of ASCII as percent signs with bytes, and those in capitals. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte next : path.getBytes(StandardCharsets.UTF_8)) {
      if (next < 0) {
        out.append("%%%02X".formatted(next & 0xFF));
      } else {
        out.append((char) next);
      }
    }
    for (int i = out.indexOf("%"); i >= 0 && i + 2 < out.length(); i = out.indexOf("%", i + 1)) {
      out.replace(i, i + 3, out.substring(i, i + 3).toUpperCase(Locale.ROOT));
    }
    return out.toString();
  }
}
