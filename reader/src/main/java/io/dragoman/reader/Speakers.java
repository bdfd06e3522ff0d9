package io.dragoman.reader;

import io.dragoman.reader.net.AttributionPart;
import io.dragoman.reader.net.AttributionPart.Kind;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.net.Role;
import java.util.List;
import java.util.Optional;

/**
 * Follows who says what from sentence to sentence of one article, and finds who says that an event
 * happened. Not for several threads.
 */
final class Speakers {
  private static final int REACH = 3;

  /** The last source, as long as every sentence since says what someone says. */
  private Optional<Speaker> last = Optional.empty();

  /**
   * Words that name a speaker.
   *
   * @param sentence number of the sentence that holds them
   * @param phrase the words
   */
  record Speaker(int sentence, Frame.Phrase phrase) {}

  /**
   * Returns the speaker of an event of the sentence after those heard: as the event's own words
   * have it, else, where the sentence only goes on with what was said before, the source of that.
   *
   * @param index number of the event's sentence
   * @param reading what the network reads in it
   * @param frame the event
   */
  Optional<Speaker> of(int index, Reading reading, Frame frame) {
    Optional<Frame.Phrase> own = frame.roles(Role.SPEAKER).stream().findFirst();
    if (own.isPresent()) {
      return own.map(phrase -> new Speaker(index, phrase));
    }
    boolean goesOn =
        reading.attribution(Kind.CONTENT).stream()
                .anyMatch(part -> part.holds(frame.trigger().begin()))
            && reading.attribution(Kind.CUE).isEmpty()
            && reading.attribution(Kind.SOURCE).isEmpty();
    return goesOn ? last.filter(speaker -> index - speaker.sentence() <= REACH) : Optional.empty();
  }

  /** Hears a sentence, in the order of the article. */
  void hear(int index, Reading reading) {
    List<AttributionPart> sources = reading.attribution(Kind.SOURCE);
    if (!sources.isEmpty()) {
      last = Optional.of(new Speaker(index, phrase(sources.getLast())));
    } else if (reading.attribution(Kind.CONTENT).isEmpty()) {
      last = Optional.empty();
    }
  }

  private static Frame.Phrase phrase(AttributionPart part) {
    return new Frame.Phrase(part.begin(), part.end(), part.confidence(), part.sector());
  }
}
