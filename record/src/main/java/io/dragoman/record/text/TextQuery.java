package io.dragoman.record.text;

import java.util.List;

/**
 * Which sentences are asked for.
 *
 * <pre>
 * drone strike        both words, in any form ("strikes", "striking")
 * "drone strike"      one after the other
 * drone OR missile    either; AND binds closer, and is what a blank stands for
 * drone -strike       the first and not the second; NOT is the same
 * bombard*            words that begin so
 * (drone OR missile) strike
 * </pre>
 *
 * Words are letters and digits; what else is in a word parts it, and its parts must follow each
 * other. AND, OR and NOT are operators in capitals alone.
 */
public sealed interface TextQuery {
  /**
   * Words that follow each other, each in any form.
   *
   * @param words at least one, letters and digits alone
   */
  record Phrase(List<String> words) implements TextQuery {
    /** Copies the list. */
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * A word that begins so.
   *
   * @param beginning letters and digits alone
   */
  record Prefix(String beginning) implements TextQuery {}

  /**
   * All of some.
   *
   * @param parts at least two
   */
  record All(List<TextQuery> parts) implements TextQuery {
    /** Copies the list. */
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One of some at least.
   *
   * @param parts at least two
   */
  record Any(List<TextQuery> parts) implements TextQuery {
    /** Copies the list. */
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Not that.
   *
   * @param part what must not be
   */
  record Not(TextQuery part) implements TextQuery {}

  /**
   * Reads a question as it is typed.
   *
   * @param typed the question
   * @throws TextQueryException if it cannot be read
   */
  static TextQuery of(String typed) {
    return new TextQueryParser(typed).query();
  }
}
