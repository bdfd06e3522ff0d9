package io.dragoman.record.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a {@link TextQuery} as it is typed: from the left, one step of the grammar a method. */
final class TextQueryParser {
  private static final String OPENING = "\"“„";
  private static final String CLOSING = "\"”“";

  /** Deeper brackets than anybody means. */
  private static final int DEEPEST = 50;

  private final String typed;
  private int at;
  private int depth;

  TextQueryParser(String typed) {
    this.typed = typed;
  }

  TextQuery query() {
    TextQuery query = any();
    if (at < typed.length()) {
      throw wrong(at, "a bracket is closed that was not opened");
    }
    return query;
  }

  private TextQuery any() {
    List<TextQuery> parts = new ArrayList<>(List.of(all()));
    while (takes("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new TextQuery.Any(parts);
  }

  private TextQuery all() {
    List<TextQuery> parts = new ArrayList<>(List.of(part()));
    while (goesOn()) {
      takes("AND");
      parts.add(part());
    }
    return parts.size() == 1 ? parts.get(0) : new TextQuery.All(parts);
  }

  private boolean goesOn() {
    skipBlanks();
    return at < typed.length() && typed.charAt(at) != ')' && !isWord("OR");
  }

  private TextQuery part() {
    skipBlanks();
    if (at == typed.length()) {
      throw wrong(at, at == 0 ? "no words" : "a word is missing at the end");
    }
    int begin = at;
    char c = typed.charAt(at);
    if (c == '-' || takes("NOT")) {
      at += c == '-' ? 1 : 0;
      return new TextQuery.Not(nested(begin));
    } else if (c == '(') {
      at++;
      TextQuery inner = nested(begin);
      skipBlanks();
      if (at == typed.length()) {
        throw wrong(begin, "the bracket is not closed");
      }
      at++;
      return inner;
    } else if (c == ')' || isWord("OR") || isWord("AND")) {
      throw wrong(at, "a word is missing before '" + (c == ')' ? ")" : word(at)) + "'");
    }
    return OPENING.indexOf(c) >= 0 ? phrase() : word();
  }

  /** What stands in brackets or behind "not". */
  private TextQuery nested(int begin) {
    depth++;
    if (depth > DEEPEST) {
      throw wrong(begin, "more than " + DEEPEST + " brackets in one another");
    }
    TextQuery inner = typed.charAt(begin) == '(' ? any() : part();
    depth--;
    return inner;
  }

  private TextQuery phrase() {
    int begin = at;
    at++;
    while (at < typed.length() && CLOSING.indexOf(typed.charAt(at)) < 0) {
      at++;
    }
    if (at == typed.length()) {
      throw wrong(begin, "the quotation mark is not closed");
    }
    at++;
    List<String> words = words(typed.substring(begin, at));
    return words.isEmpty()
        ? fail(begin, "no words between the quotation marks")
        : new TextQuery.Phrase(words);
  }

  private TextQuery word() {
    int begin = at;
    String word = word(at);
    at += word.length();
    boolean isPrefix = word.endsWith("*");
    List<String> words = words(word);
    if (words.isEmpty()) {
      return fail(begin, "no letter or digit in '" + word + "'");
    } else if (word.indexOf('*') >= 0
        && (word.indexOf('*') < word.length() - 1 || words.size() > 1)) {
      return fail(begin + word.indexOf('*'), "'*' stands at the end of one word alone");
    }
    return isPrefix ? new TextQuery.Prefix(words.get(0)) : new TextQuery.Phrase(words);
  }

  private TextQuery fail(int position, String reason) {
    throw wrong(position, reason);
  }

  private TextQueryException wrong(int position, String reason) {
    return new TextQueryException(typed, position, reason);
  }

  private void skipBlanks() {
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
  }

  /** What stands from a place on to the next blank, bracket or quotation mark. */
  private String word(int begin) {
    int end = begin;
    while (end < typed.length()
        && !Character.isWhitespace(typed.charAt(end))
        && "()".indexOf(typed.charAt(end)) < 0
        && OPENING.indexOf(typed.charAt(end)) < 0) {
      end++;
    }
    return typed.substring(begin, end);
  }

  private boolean isWord(String operator) {
    return word(at).equals(operator);
  }

  private boolean takes(String operator) {
    skipBlanks();
    if (!isWord(operator)) {
      return false;
    }
    at += operator.length();
    return true;
  }

  /** The words of a text, in lower case. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Words.isPart(c)) {
                word.appendCodePoint(c);
              } else {
                end(word).ifPresent(words::add);
              }
            });
    end(word).ifPresent(words::add);
    return words;
  }

  private static Optional<String> end(StringBuilder word) {
    String text = word.toString().toLowerCase(Locale.ROOT);
    word.setLength(0);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
