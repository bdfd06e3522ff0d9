package io.dragoman.reader;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.reader.actors.ActorContext;
import io.dragoman.reader.actors.ActorRegistry;
import io.dragoman.reader.actors.ActorResolver;
import io.dragoman.reader.actors.CountryHints;
import io.dragoman.reader.actors.Deed;
import io.dragoman.reader.actors.Tellers;
import io.dragoman.reader.dates.Counts;
import io.dragoman.reader.dates.EventCue;
import io.dragoman.reader.dates.EventTimes;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.net.Role;
import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceContext;
import io.dragoman.reader.places.PlaceName;
import io.dragoman.reader.places.PlaceResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one sentence of an article: the network's frames, with every span resolved. */
final class SentenceReader {
  private final String version;
  private final ActorResolver actors;
  private final PlaceResolver places;

  /**
   * @param registry who is who
   * @param version name and version of the reader
   */
  SentenceReader(ActorRegistry registry, String version) {
    this.version = version;
    this.places = new PlaceResolver(Gazetteer.load());
    this.actors = new ActorResolver(registry, CountryHints.of(places));
  }

  /**
   * Reads a sentence.
   *
   * @param article the article
   * @param index number of the sentence
   * @param reading what the network reads in it
   * @param speakers has heard the sentences before it
   */
  List<Mention> read(Article article, int index, Reading reading, Speakers speakers) {
    List<Frame> frames = reading.frames();
    if (frames.isEmpty()) {
      return List.of();
    }
    SentenceContext context = context(article, index, frames);
    List<Mention> mentions = new ArrayList<>();
    for (Frame frame : frames) {
      Optional<Actor> speaker =
          speakers.of(index, reading, frame).map(found -> speaker(context, index, found));
      Mention mention = mention(context, reading, frame, speaker);
      int twin = Twins.find(mentions, mention);
      if (twin < 0) {
        mentions.add(mention);
      } else if (mention.confidence() > mentions.get(twin).confidence()) {
        mentions.set(twin, mention);
      }
    }
    return mentions;
  }

  private SentenceContext context(Article article, int index, List<Frame> frames) {
    boolean placed = frames.stream().anyMatch(frame -> !frame.roles(Role.PLACE).isEmpty());
    return new SentenceContext(
        article,
        article.sentences().get(index),
        article.before(index),
        Narrative.at(article, index),
        placed ? placesAround(article, index) : List.of());
  }

  private List<String> placesAround(Article article, int index) {
    return article.around(index).stream()
        .flatMap(text -> places.find(text).stream())
        .map(PlaceName::text)
        .toList();
  }

  private Actor speaker(SentenceContext context, int index, Speakers.Speaker speaker) {
    SentenceContext own =
        speaker.sentence() == index
            ? context
            : context(context.article(), speaker.sentence(), List.of());
    return actor(own, speaker.phrase(), Optional.empty(), Optional.empty());
  }

  private Mention mention(
      SentenceContext context, Reading reading, Frame frame, Optional<Actor> speaker) {
    String document = context.article().id();
    Span trigger = context.span(frame.trigger());
    List<Actor> sources = actors(context, reading, frame, Role.SOURCE);
    List<Actor> targets = actors(context, reading, frame, Role.TARGET);
    EventCue cue = cue(context, frame);
    return new Mention(
        MentionIds.of(document, frame.type(), trigger.begin(), version),
        document,
        frame.type(),
        frame.mode(),
        trigger,
        sources,
        targets,
        place(context, frame, sources, targets),
        when(context, cue),
        cue.certainty(),
        speaker,
        Counts.deaths(context.sentence().text(), cue),
        frame.roles(Role.INSTRUMENT).stream().findFirst().map(context::span),
        frame.roles(Role.MATERIEL).stream()
            .map(phrase -> MaterielReader.read(context.span(phrase), frame, context.sentence()))
            .toList(),
        frame.state(),
        frame.confidence(),
        context.whole(),
        version);
  }

  private List<Actor> actors(SentenceContext context, Reading reading, Frame frame, Role role) {
    Optional<Deed> deed = deed(frame, role);
    return frame.roles(role).stream()
        .map(phrase -> actor(context, phrase, Optional.of(tellers(reading, phrase)), deed))
        .toList();
  }

  private static Tellers tellers(Reading reading, Frame.Phrase actor) {
    return (begin, end) -> reading.telling(actor.begin(), actor.end(), begin, end);
  }

  private Actor actor(
      SentenceContext context,
      Frame.Phrase phrase,
      Optional<Tellers> tellers,
      Optional<Deed> deed) {
    return actors.resolve(
        context.span(phrase),
        new ActorContext(
            context.sentence().text(),
            phrase.begin(),
            phrase.end(),
            context.article().title(),
            context.article().day(),
            context.earlier(),
            Optional.of(phrase.sector()),
            tellers,
            deed));
  }

  private static Optional<Deed> deed(Frame frame, Role role) {
    return switch (role) {
      case SOURCE -> Optional.of(deed(frame, Deed.Part.SOURCE, Role.TARGET));
      case TARGET -> Optional.of(deed(frame, Deed.Part.TARGET, Role.SOURCE));
      case PLACE, SPEAKER, DEATHS, INSTRUMENT, MATERIEL -> Optional.empty();
    };
  }

  private static Deed deed(Frame frame, Deed.Part part, Role other) {
    return new Deed(
        frame.type(),
        frame.mode(),
        reach(frame.trigger()),
        part,
        frame.roles(other).stream().map(SentenceReader::reach).toList());
  }

  private static Deed.Reach reach(Frame.Phrase phrase) {
    return new Deed.Reach(phrase.begin(), phrase.end());
  }

  private Optional<Place> place(
      SentenceContext context, Frame frame, List<Actor> sources, List<Actor> targets) {
    return frame.roles(Role.PLACE).stream()
        .findFirst()
        .map(
            phrase ->
                places.resolve(
                    context.span(phrase),
                    new PlaceContext(
                        context.sentence().text(),
                        context.article().title().orElse(""),
                        countries(sources, targets),
                        context.places())));
  }

  private static Map<String, Double> countries(List<Actor> sources, List<Actor> targets) {
    Map<String, Double> countries = new HashMap<>();
    Stream.concat(sources.stream(), targets.stream())
        .map(actor -> actor.code().country())
        .filter(code -> !code.equals(ActorCode.NO_COUNTRY) && !code.equals(ActorCode.INTERNATIONAL))
        .forEach(code -> countries.merge(code, 1.0, Double::sum));
    return countries;
  }

  private static EventCue cue(SentenceContext context, Frame frame) {
    return new EventCue(
        frame.trigger().begin(),
        frame.trigger().end(),
        frame.type(),
        Doubts.certainty(context.sentence().text(), frame),
        frame.state());
  }

  private static When when(SentenceContext context, EventCue cue) {
    When when = EventTimes.resolve(context.sentence().text(), cue, context.time());
    return new When(when.date(), when.basis(), when.span().map(context::moved));
  }
}
