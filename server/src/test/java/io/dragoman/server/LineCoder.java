package io.dragoman.server;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.reader.CodingSentence;
import io.dragoman.server.reading.Coder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of the form "On 2020-05-18 Turkey ASSAULT Libya in Sirte." */
final class LineCoder implements Coder {
  private static final Pattern LINE =
      Pattern.compile("On (\\S+) (\\w+) ([A-Z]+) (\\w+)(?: in (\\w+))?\\.");
  private static final Map<String, String> COUNTRIES =
      Map.of("Turkey", "TUR", "Libya", "LBY", "Russia", "RUS", "Egypt", "EGY");
  private static final Place.Location SIRTE =
      new Place.Location("g:1", "Surt", 31.2089, 16.5887, "LBY", Place.Precision.CITY);

  @Override
  public String version() {
    return "lines-1";
  }

  @Override
  public List<Mention> read(Document document) {
    List<Mention> mentions = new ArrayList<>();
    Matcher found = LINE.matcher(document.text());
    while (found.find()) {
      mentions.add(mention(document, found));
    }
    return mentions;
  }

  @Override
  public List<Mention> code(CodingSentence sentence) {
    throw new UnsupportedOperationException("the server reads articles alone");
  }

  @Override
  public void close() {}

  private Mention mention(Document document, Matcher found) {
    Optional<Place> place =
        Optional.ofNullable(found.group(5))
            .map(name -> new Place(span(found, 5), Optional.of(SIRTE), "the only place"));
    return new Mention(
        "m" + document.id() + "-" + found.start(),
        document.id(),
        EventType.of(found.group(3)),
        Optional.empty(),
        span(found, 3),
        List.of(actor(span(found, 2))),
        List.of(actor(span(found, 4))),
        place,
        new When(Optional.of(found.group(1)), When.Basis.STATED, Optional.empty()),
        Certainty.FACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        0.9,
        span(found, 0),
        version());
  }

  private static Actor actor(Span span) {
    Optional<String> country = Optional.ofNullable(COUNTRIES.get(span.text()));
    return new Actor(
        span,
        country.map(code -> ActorCode.of(code + " GOV")).orElse(ActorCode.UNKNOWN),
        country.map(code -> new Actor.Identity(code, span.text())),
        country.map(code -> "countries: " + code).orElse("no row knows it"));
  }

  private static Span span(Matcher found, int group) {
    return new Span(found.group(group), found.start(group), found.end(group));
  }
}
