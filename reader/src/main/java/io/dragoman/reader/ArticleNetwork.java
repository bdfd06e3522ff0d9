package io.dragoman.reader;

import io.dragoman.model.Sector;
import io.dragoman.reader.net.AttributionPart;
import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.text.Sentence;
import io.dragoman.reader.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * The network over the sentences of an article, one after the other; words inside a quotation that
 * an earlier sentence opened are content of an attribution. Safe for use by several threads.
 */
public final class ArticleNetwork implements AutoCloseable {
  private final EventNetwork network;

  ArticleNetwork(EventNetwork network) {
    this.network = network;
  }

  /**
   * Loads the model that is shipped.
   *
   * @throws io.dragoman.reader.net.ModelException if it does not load on this machine
   */
  public static ArticleNetwork open() {
    return new ArticleNetwork(EventNetwork.load());
  }

  /** Returns name and version of the model. */
  public String version() {
    return network.version();
  }

  /**
   * Reads the next sentence of an article.
   *
   * @param sentence the sentence
   * @param quotations has followed the sentences before it
   */
  Reading read(Sentence sentence, Quotations quotations) {
    Reading reading = network.read(sentence.text());
    int end = quotations.continued(sentence);
    return end == 0
        ? reading
        : reading.with(new AttributionPart(AttributionPart.Kind.CONTENT, 0, end, Sector.UNK, 1));
  }

  /**
   * Returns who says what in a text, in text order, offsets (UTF-16) in the text.
   *
   * @param text an article
   */
  public List<AttributionPart> attribution(String text) {
    Quotations quotations = new Quotations();
    List<AttributionPart> parts = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text)) {
      int offset = sentence.begin();
      for (AttributionPart part : read(sentence, quotations).attribution()) {
        parts.add(
            new AttributionPart(
                part.kind(),
                part.begin() + offset,
                part.end() + offset,
                part.sector(),
                part.confidence()));
      }
    }
    return parts;
  }

  @Override
  public void close() {
    network.close();
  }
}
