package io.dragoman.reader;

import io.dragoman.model.Certainty;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Role;
import java.util.regex.Pattern;

/**
 * Marks of doubt in a sentence that the network takes for a report of facts: what a speaker claims
 * is possible, what suspects are said to have done is likely.
 */
final class Doubts {
  private static final Pattern CLAIM = Pattern.compile("\\bclaim(s|ed|ing)?\\b");
  private static final Pattern SUSPECTED =
      Pattern.compile("\\bsuspected (\\w+ )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUSPECTS =
      Pattern.compile("^suspected\\b", Pattern.CASE_INSENSITIVE);

  private Doubts() {}

  /**
   * How sure a sentence is of an event.
   *
   * @param sentence the sentence
   * @param frame the event
   */
  static Certainty certainty(String sentence, Frame frame) {
    if (frame.certainty() != Certainty.FACT) {
      return frame.certainty();
    }
    if (isSuspected(sentence, frame)) {
      return Certainty.LIKELY;
    }
    return isClaimed(sentence, frame) ? Certainty.POSSIBLE : Certainty.FACT;
  }

  private static boolean isSuspected(String sentence, Frame frame) {
    return frame.roles(Role.SOURCE).stream()
        .anyMatch(
            doer ->
                SUSPECTS.matcher(sentence.substring(doer.begin(), doer.end())).find()
                    || SUSPECTED.matcher(sentence.substring(0, doer.begin())).find());
  }

  private static boolean isClaimed(String sentence, Frame frame) {
    return !frame.roles(Role.SPEAKER).isEmpty()
        && CLAIM.matcher(sentence.substring(0, frame.trigger().begin())).find();
  }
}
