package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

class RoundTripProperties {
  private static final Set<String> SEEN = new HashSet<>();
  private static final Path FOLDER = folder();
  private static final EventRecord RECORD = EventRecord.open(FOLDER);

  private static Path folder() {
    try {
      return Files.createTempDirectory("record");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void close() throws IOException {
    RECORD.close();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(FOLDER);
  }

  @Provide
  Arbitrary<Tuple.Tuple2<Document, List<Mention>>> articles() {
    return Generators.articles();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void givesBackExactlyWhatWasAdded(
      @ForAll("articles") Tuple.Tuple2<Document, List<Mention>> article) {
    Document document = article.get1();
    if (!SEEN.add(document.id())) {
      return;
    }
    RECORD.append(document, article.get2(), Samples.READER);

    assertThat(RECORD.document(document.id())).contains(document);
    EventQuery query = EventQuery.ALL.where(new Condition.In(Set.of(document.id())));
    try (Stream<Event> events = RECORD.events(query)) {
      List<Mention> mentions =
          events
              .flatMap(event -> event.mentions().stream())
              .filter(mention -> mention.document().equals(document.id()))
              .toList();
      assertThat(mentions).containsExactlyInAnyOrderElementsOf(article.get2());
    }
  }
}
