package io.dragoman.reader;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import io.dragoman.reader.actors.ActorRegistry;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.text.CodePoints;
import io.dragoman.reader.text.Sentence;
import io.dragoman.reader.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles: finds the events that they mention, with who, whom, when, where, who says so and
 * how sure they are. The same article gives the same mentions, whatever else is read beside it and
 * on however many threads. Safe for use by several threads.
 */
public final class Reader implements AutoCloseable {
  private final ArticleNetwork network;
  private final SentenceReader sentences;
  private final String version;

  private Reader(ArticleNetwork network, OwnActors own) {
    this.network = network;
    this.version =
        own.version().isEmpty()
            ? network.version()
            : network.version() + "+actors." + own.version();
    this.sentences = new SentenceReader(ActorRegistry.load(own), version);
  }

  /**
   * Loads the model and the tables that are shipped.
   *
   * @throws io.dragoman.reader.net.ModelException if the model does not load on this machine
   */
  public static Reader open() {
    return open(Optional.empty(), OwnActors.NONE);
  }

  /**
   * Loads the model and the tables that are shipped, and adds a user's own actors.
   *
   * @param threshold confidence from which an event is reported: how often such an event is right,
   *     0 to 1; empty for what the model was set to; part of the version
   * @param own the user's own actors; part of the version
   * @throws io.dragoman.reader.net.ModelException if the model does not load on this machine
   */
  public static Reader open(Optional<Double> threshold, OwnActors own) {
    return new Reader(
        new ArticleNetwork(threshold.map(EventNetwork::load).orElseGet(EventNetwork::load)), own);
  }

  /**
   * Returns name and version of this reader, which tell own actors of different content apart;
   * mentions read by equal versions are equal.
   */
  public String version() {
    return version;
  }

  /**
   * Reads an article.
   *
   * @param document the article
   * @return its mentions in text order; their ids depend on the article's id and this version alone
   */
  public List<Mention> read(Document document) {
    Article article =
        new Article(
            document.id(),
            document.title(),
            document.published(),
            SentenceSplitter.split(document.text()),
            new CodePoints(document.text()));
    return read(article);
  }

  /**
   * Codes a single sentence.
   *
   * @param sentence the sentence; it is not split further
   * @return its mentions in text order; offsets count from the sentence's first character
   */
  public List<Mention> code(CodingSentence sentence) {
    Article article =
        new Article(
            sentence.id(),
            sentence.topic(),
            sentence.day(),
            List.of(new Sentence(sentence.text(), 0, 0)),
            new CodePoints(sentence.text()));
    return read(article);
  }

  private List<Mention> read(Article article) {
    Quotations quotations = new Quotations();
    Speakers speakers = new Speakers();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Reading reading = network.read(article.sentences().get(i), quotations);
      mentions.addAll(sentences.read(article, i, reading, speakers));
      speakers.hear(i, reading);
    }
    return mentions;
  }

  @Override
  public void close() {
    network.close();
  }
}
