package io.dragoman.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes copies of articles as papers do: cut, put in another order, worded anew, joined. */
final class CopyMaker {
  /** Words that stand for one another in news; each is swapped for the next of its row. */
  private static final Map<String, String> SYNONYMS =
      rows(
          "said stated|says states|killed slain|died perished|dead deceased|police officers"
              + "|attack assault|attacked assaulted|people persons|president head|government"
              + " cabinet|began started|begin start|announced declared|announcement declaration"
              + "|reported recounted|report account|according owing|also additionally|before ahead"
              + "|after following|including among|several various|many numerous|large big|small"
              + " little|new fresh|about around|country nation|countries nations|city town|city's"
              + " town's|injured wounded|arrested detained|arrest detention|protest demonstration"
              + "|protests demonstrations|protesters demonstrators|told informed|asked requested"
              + "|called urged|help assistance|fire blaze|explosion blast|crash collision|court"
              + " tribunal|election vote|elections polls|leader chief|minister secretary|official"
              + " functionary|officials functionaries|statement communique|company firm|because"
              + " since|however though|while whereas|would will|could can|may might|first initial"
              + "|last final|day date|week fortnight|year twelvemonth|showed displayed|found"
              + " discovered|made produced|took seized|came arrived|went travelled|left departed"
              + "|held kept|law act|vote ballot|children kids|men males|women females|home house"
              + "|hospital clinic|virus pathogen|disease illness|cases infections|health wellbeing"
              + "|spread diffusion|against versus|between amid|near close|more further|most"
              + " foremost|some certain|other another|used employed|use employ|including counting"
              + "|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|1 one|2 two|3"
              + " three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten");

  private final Random random;

  CopyMaker(long seed) {
    random = new Random(seed);
  }

  private static Map<String, String> rows(String table) {
    return Arrays.stream(table.split("\\|"))
        .map(row -> row.split(" ", 2))
        .collect(
            Collectors.toMap(row -> row[0], row -> row[1], (first, later) -> first, TreeMap::new));
  }

  private static List<String> sentences(String text) {
    return new ArrayList<>(
        Arrays.stream(text.split("(?<=[.!?])\\s+|\\n+", -1)).filter(s -> !s.isBlank()).toList());
  }

  /** A third to two thirds of the text, in one piece. */
  String cut(String text) {
    List<String> all = sentences(text);
    int size = Math.max(2, (int) Math.round(all.size() * (0.33 + random.nextDouble() / 3)));
    int from = random.nextInt(Math.max(1, all.size() - size + 1));
    return String.join(" ", all.subList(from, Math.min(all.size(), from + size)));
  }

  /** All sentences, in another order. */
  String reordered(String text) {
    List<String> all = sentences(text);
    Collections.shuffle(all, random);
    return String.join(" ", all);
  }

  /**
   * Other words for three quarters of those that have some, clauses between commas and a tenth of
   * all words dropped, tenses turned.
   */
  String reworded(String text) {
    return sentences(text).stream().map(this::newWords).collect(Collectors.joining(" "));
  }

  private String newWords(String sentence) {
    String shorter = random.nextInt(2) == 0 ? sentence.replaceFirst(", [^,]{5,60},", "") : sentence;
    List<String> words = new ArrayList<>();
    for (String word : shorter.split("\\s+", -1)) {
      String bare = word.replaceAll("[.,;:]+$", "");
      String end = word.substring(bare.length());
      if (random.nextInt(10) == 0) {
        continue;
      }
      boolean swap = random.nextInt(4) > 0;
      if (swap && SYNONYMS.containsKey(bare)) {
        words.add(SYNONYMS.getOrDefault(bare, bare) + end);
      } else if (swap && bare.endsWith("ed") && bare.length() > 5) {
        words.add("has " + bare + end);
      } else if (!(bare.endsWith("ly") && bare.length() > 4)) {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  /** Half of one text and half of another. */
  String merged(String one, String other) {
    List<String> first = sentences(one);
    List<String> second = sentences(other);
    List<String> all = new ArrayList<>(first.subList(0, (first.size() + 1) / 2));
    all.addAll(second.subList(0, (second.size() + 1) / 2));
    return String.join(" ", all);
  }
}
