package io.dragoman.reader.dates;

import java.util.List;
import java.util.Set;

/** Word lists and word shapes that tell roughly how a sentence is built. */
final class Vocabulary {
  /** Words that may open a clause or a phrase before a trigger. */
  static final Set<String> OPENERS =
      Set.of(
          "after",
          "following",
          "over",
          "for",
          "because",
          "who",
          "which",
          "that",
          "where",
          "when",
          "since",
          "during",
          "amid",
          "despite",
          "alleged",
          "allegedly",
          "accused",
          "charges",
          "convicted",
          "suspected",
          "says",
          "said",
          "whose",
          "before",
          "while",
          "as",
          "if",
          "by",
          "of",
          "to",
          "about",
          "against",
          "from",
          "in",
          "whom",
          "until",
          "and",
          "but",
          "with");

  /** Forms of "have". */
  static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");

  /** Forms of "be". */
  static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "be", "being");

  /** Words before an infinitive. */
  static final Set<String> WILL =
      Set.of("will", "would", "to", "shall", "could", "may", "might", "should", "must", "can");

  /** Words that open a relative clause. */
  static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");

  /** Words that may follow a finite verb. */
  static final Set<String> OBJECTS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "that", "two", "three", "several",
          "with");

  /** Irregular past forms of verbs common in reports. */
  static final Set<String> PAST =
      Set.of(
          "took",
          "began",
          "said",
          "struck",
          "fell",
          "fled",
          "shot",
          "met",
          "held",
          "won",
          "led",
          "left",
          "sent",
          "fought",
          "broke",
          "hit",
          "told",
          "gave",
          "cut",
          "withdrew",
          "overthrew",
          "drove",
          "came",
          "went",
          "made",
          "put",
          "rose",
          "lost",
          "set",
          "blew",
          "brought",
          "sought",
          "became",
          "ran",
          "grew",
          "threw",
          "overran",
          "stole",
          "sank",
          "bought",
          "sold",
          "spoke");

  private Vocabulary() {}

  /** Whether a word in lower case looks like a finite verb or a participle. */
  static boolean isVerbal(String word) {
    return (word.length() > 3 && (word.endsWith("ed") || word.endsWith("es")))
        || PAST.contains(word)
        || word.equals("says")
        || word.equals("kills");
  }

  /** The ending of a word, as a hint to its part of speech; irregular past forms count as "ed". */
  static String shape(String word) {
    if (PAST.contains(word)) {
      return "ed";
    }
    for (String end : List.of("ing", "ed", "ions", "ion", "ments", "ment", "ance", "ence", "ity")) {
      if (word.endsWith(end)) {
        return end;
      }
    }
    return word.endsWith("ss") || word.endsWith("is") ? "ss" : word.endsWith("s") ? "s" : "other";
  }

  /** Whether a word or mark parts clauses. */
  static boolean isBreak(String word) {
    return switch (word) {
      case "who",
          "which",
          "that",
          "where",
          "when",
          "after",
          "before",
          "while",
          "because",
          "following",
          "and",
          "but",
          ";",
          "–",
          "—",
          "whose",
          "since",
          "as",
          "over",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "for",
          "said",
          "says" ->
          true;
      default -> false;
    };
  }
}
