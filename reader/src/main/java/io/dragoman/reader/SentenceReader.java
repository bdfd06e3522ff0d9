package io.dragoman.reader;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.reader.actors.ActorContext;
import io.dragoman.reader.actors.ActorRegistry;
import io.dragoman.reader.actors.ActorResolver;
import io.dragoman.reader.dates.Counts;
import io.dragoman.reader.dates.EventCue;
import io.dragoman.reader.dates.EventTimes;
import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Role;
import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceContext;
import io.dragoman.reader.places.PlaceName;
import io.dragoman.reader.places.PlaceResolver;
import io.dragoman.reader.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one sentence of an article: the network's frames, with every span resolved. */
final class SentenceReader {
  private final EventNetwork network;
  private final ActorResolver actors;
  private final PlaceResolver places;

  SentenceReader(EventNetwork network) {
    this.network = network;
    this.places = new PlaceResolver(Gazetteer.load());
    this.actors = new ActorResolver(ActorRegistry.load(), places::countryOf);
  }

  List<Mention> read(Article article, int index) {
    Sentence sentence = article.sentences().get(index);
    List<Mention> mentions = new ArrayList<>();
    for (Frame frame : network.read(sentence.text(), article.title())) {
      Mention mention = mention(article, index, frame);
      int twin = Twins.find(mentions, mention);
      if (twin < 0) {
        mentions.add(mention);
      } else if (mention.confidence() > mentions.get(twin).confidence()) {
        mentions.set(twin, mention);
      }
    }
    return mentions;
  }

  private Mention mention(Article article, int index, Frame frame) {
    Sentence sentence = article.sentences().get(index);
    Span trigger = span(article, sentence, frame.trigger());
    List<Actor> sources = actors(article, index, frame.roles(Role.SOURCE));
    List<Actor> targets = actors(article, index, frame.roles(Role.TARGET));
    return new Mention(
        MentionIds.of(article.id(), frame.type(), trigger.begin(), network.version()),
        article.id(),
        frame.type(),
        frame.mode(),
        trigger,
        sources,
        targets,
        place(article, index, frame, sources, targets),
        when(article, index, frame),
        frame.certainty(),
        actors(article, index, frame.roles(Role.SPEAKER)).stream().findFirst(),
        Counts.deaths(sentence.text(), cue(frame)),
        frame.state(),
        frame.confidence(),
        article.points().span(sentence.begin(), sentence.end()),
        network.version());
  }

  private static Span span(Article article, Sentence sentence, Frame.Phrase phrase) {
    return article
        .points()
        .span(sentence.begin() + phrase.begin(), sentence.begin() + phrase.end());
  }

  private List<Actor> actors(Article article, int index, List<Frame.Phrase> phrases) {
    Sentence sentence = article.sentences().get(index);
    return phrases.stream()
        .map(
            phrase ->
                actors.resolve(
                    span(article, sentence, phrase),
                    new ActorContext(
                        sentence.text(),
                        phrase.begin(),
                        phrase.end(),
                        article.title(),
                        article.day(),
                        article.before(index),
                        Optional.of(phrase.sector()).filter(sector -> sector != Sector.UNK))))
        .toList();
  }

  private Optional<Place> place(
      Article article, int index, Frame frame, List<Actor> sources, List<Actor> targets) {
    if (frame.roles(Role.PLACE).isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(index);
    Map<String, Double> countries = new HashMap<>();
    Stream.concat(sources.stream(), targets.stream())
        .map(actor -> actor.code().country())
        .filter(code -> !code.equals(ActorCode.NO_COUNTRY) && !code.equals(ActorCode.INTERNATIONAL))
        .forEach(code -> countries.merge(code, 1.0, Double::sum));
    PlaceContext context =
        new PlaceContext(
            sentence.text(), article.title().orElse(""), countries, placesAround(article, index));
    Frame.Phrase phrase = frame.roles(Role.PLACE).getFirst();
    return Optional.of(places.resolve(span(article, sentence, phrase), context));
  }

  private List<String> placesAround(Article article, int index) {
    return article.around(index).stream()
        .flatMap(text -> places.find(text).stream())
        .map(PlaceName::text)
        .toList();
  }

  private static EventCue cue(Frame frame) {
    return new EventCue(
        frame.trigger().begin(),
        frame.trigger().end(),
        frame.type(),
        frame.certainty(),
        frame.state());
  }

  private static When when(Article article, int index, Frame frame) {
    Sentence sentence = article.sentences().get(index);
    When when = EventTimes.resolve(sentence.text(), cue(frame), Narrative.at(article, index));
    return new When(when.date(), when.basis(), when.span().map(s -> moved(article, sentence, s)));
  }

  private static Span moved(Article article, Sentence sentence, Span span) {
    int offset = article.points().at(sentence.begin());
    return new Span(span.text(), span.begin() + offset, span.end() + offset);
  }
}
