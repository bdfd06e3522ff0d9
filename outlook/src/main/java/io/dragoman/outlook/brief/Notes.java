package io.dragoman.outlook.brief;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import io.dragoman.outlook.deeds.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Numbers the evidence as it is called upon; a report called upon twice keeps its number. */
final class Notes {
  private final Function<String, Optional<Document>> documents;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<Brief.Note> notes = new ArrayList<>();

  Notes(Function<String, Optional<Document>> documents) {
    this.documents = documents;
  }

  /** Returns the numbers of the best reports of deeds, so many deeds at most. */
  List<Integer> of(List<Deed> deeds, int most) {
    return deeds.stream().map(this::number).distinct().limit(most).toList();
  }

  List<Brief.Note> all() {
    return notes;
  }

  private int number(Deed deed) {
    Mention mention = deed.event().best();
    return numbers.computeIfAbsent(
        mention.document() + "\n" + mention.sentence().begin(), key -> add(deed, mention));
  }

  private int add(Deed deed, Mention mention) {
    int number = notes.size() + 1;
    notes.add(
        new Brief.Note(
            number, mention.sentence().text(), source(mention.document()), deed.event().id()));
    return number;
  }

  private String source(String id) {
    Optional<Document> document = documents.apply(id);
    List<String> parts = new ArrayList<>();
    document.ifPresent(
        d -> {
          d.outlet().ifPresent(parts::add);
          if (!d.sources().isEmpty()) {
            parts.add("after " + String.join(", ", d.sources()));
          }
          d.published().ifPresent(day -> parts.add(day.toString()));
        });
    parts.add("article " + id);
    return String.join(", ", parts);
  }
}
