package io.dragoman.reader;

import io.dragoman.reader.net.AttributionPart;
import io.dragoman.reader.net.AttributionPart.Kind;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.net.Role;
import java.util.List;
import java.util.Optional;

/** Finds who says that an event happened. */
final class Speakers {
  private static final int REACH = 3;

  private Speakers() {}

  /**
   * Words that name a speaker.
   *
   * @param sentence number of the sentence that holds them
   * @param phrase the words
   */
  record Speaker(int sentence, Frame.Phrase phrase) {}

  /**
   * Returns the event's speaker: as the event's own words have it, else, where the sentence only
   * goes on with what was said before, the source of that.
   *
   * @param readings the readings of the article's sentences up to the event's
   * @param index number of the event's sentence
   * @param frame the event
   */
  static Optional<Speaker> of(List<Reading> readings, int index, Frame frame) {
    Optional<Frame.Phrase> own = frame.roles(Role.SPEAKER).stream().findFirst();
    if (own.isPresent()) {
      return own.map(phrase -> new Speaker(index, phrase));
    }
    Reading reading = readings.get(index);
    Optional<AttributionPart> content =
        reading.attribution(Kind.CONTENT).stream()
            .filter(part -> part.holds(frame.trigger().begin()))
            .findFirst();
    boolean goesOn =
        content.isPresent()
            && reading.attribution(Kind.CUE).isEmpty()
            && reading.attribution(Kind.SOURCE).isEmpty();
    return goesOn ? before(readings, index) : Optional.empty();
  }

  /** The last source of the sentences before, as long as they too say what someone says. */
  private static Optional<Speaker> before(List<Reading> readings, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      List<AttributionPart> sources = readings.get(i).attribution(Kind.SOURCE);
      if (!sources.isEmpty()) {
        return Optional.of(new Speaker(i, phrase(sources.getLast())));
      }
      if (readings.get(i).attribution(Kind.CONTENT).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Frame.Phrase phrase(AttributionPart part) {
    return new Frame.Phrase(part.begin(), part.end(), part.confidence(), part.sector());
  }
}
