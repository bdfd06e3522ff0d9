package io.dragoman.cli;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.reader.CodingSentence;
import io.dragoman.server.reading.Coder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sentences of the form "A attacked B in C." and "A may have attacked B, said D.". */
final class KeywordCoder implements Coder {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<source>\\w+) (?<may>may have )?(?<trigger>attacked) (?<target>\\w+)"
              + "(?: in (?<place>\\w+))?(?:, said (?<by>\\w+))?\\.");
  private static final Map<String, String> COUNTRIES =
      Map.of("Turkey", "TUR", "Libya", "LBY", "Russia", "RUS");
  private static final Place.Location SIRTE =
      new Place.Location("g:1", "Surt", 31.2089, 16.5887, "LBY", Place.Precision.CITY);

  @Override
  public String version() {
    return "keywords-1";
  }

  @Override
  public List<Mention> read(Document document) {
    return read(document.id(), document.published(), document.text());
  }

  @Override
  public List<Mention> code(CodingSentence sentence) {
    return read(sentence.id(), sentence.day(), sentence.text());
  }

  @Override
  public void close() {}

  private List<Mention> read(String document, Optional<LocalDate> day, String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      mentions.add(mention(document, day, text, matcher));
    }
    return mentions;
  }

  private Mention mention(String document, Optional<LocalDate> day, String text, Matcher found) {
    boolean may = found.group("may") != null;
    Optional<Span> place = span(text, found, "place");
    return new Mention(
        "m" + document + "-" + found.start(),
        document,
        EventType.ASSAULT,
        Optional.of(Mode.DRONE),
        span(text, found, "trigger").orElseThrow(),
        List.of(actor(span(text, found, "source").orElseThrow())),
        List.of(actor(span(text, found, "target").orElseThrow())),
        place.map(
            span ->
                new Place(
                    span,
                    span.text().equals("Sirte") ? Optional.of(SIRTE) : Optional.empty(),
                    "the only place of the test")),
        day.map(
                known ->
                    new When(Optional.of(known.toString()), When.Basis.REPORT, Optional.empty()))
            .orElse(When.UNKNOWN),
        may ? Certainty.POSSIBLE : Certainty.FACT,
        span(text, found, "by").map(KeywordCoder::actor),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        may ? 0.5 : 0.9,
        span(text, found.start(), found.end()),
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

  private static Optional<Span> span(String text, Matcher found, String group) {
    return found.group(group) == null
        ? Optional.empty()
        : Optional.of(span(text, found.start(group), found.end(group)));
  }

  private static Span span(String text, int begin, int end) {
    int first = text.codePointCount(0, begin);
    return new Span(text.substring(begin, end), first, first + text.codePointCount(begin, end));
  }
}
