package io.dragoman.record.exports;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The mentions table of GDELT 2.0: one row a mention. Offsets are Unicode code points of the clean
 * text, -1 where there is nothing. The column Extras, which GDELT leaves free, holds our own ids of
 * event and mention.
 */
final class GdeltMentions extends TabLayout {
  private static final int COLUMNS = 16;
  private static final String WEB = "1";
  private static final String CITATION = "2";

  private final Library library;

  GdeltMentions(Path file, Context context) throws IOException {
    super(file, COLUMNS);
    library = context.library();
  }

  @Override
  public void write(Event event) throws IOException {
    String first = library.firstReport(event).map(GdeltDates::second).orElse("");
    for (Mention mention : event.mentions()) {
      write(event, mention, first);
    }
  }

  private void write(Event event, Mention mention, String first) throws IOException {
    Optional<Article> article = library.of(mention);
    Optional<Document> document = article.map(Article::document);
    Optional<String> url = document.flatMap(Document::url);
    Dyad dyad = Dyad.of(Facts.of(mention));
    row(
        List.of(
            Long.toString(Digest.number(event.id())),
            first,
            document.flatMap(Document::published).map(GdeltDates::second).orElse(""),
            url.isPresent() ? WEB : CITATION,
            article.flatMap(Article::host).or(() -> document.flatMap(Document::outlet)).orElse(""),
            url.orElseGet(() -> citation(mention, document)),
            article
                .flatMap(known -> known.sentence(mention.sentence()))
                .map(number -> Integer.toString(number))
                .orElse("-1"),
            offset(dyad.source().map(Actor::span)),
            offset(dyad.target().map(Actor::span)),
            offset(Optional.of(mention.trigger())),
            "1",
            Long.toString(Math.round(mention.confidence() * 100)),
            article.map(known -> Integer.toString(known.length())).orElse(""),
            "",
            "",
            "event=" + event.id() + ";mention=" + mention.id()));
  }

  private static String citation(Mention mention, Optional<Document> document) {
    return document.flatMap(Document::title).orElse(mention.document());
  }

  private static String offset(Optional<Span> span) {
    return span.map(known -> Integer.toString(known.begin())).orElse("-1");
  }
}
