package io.dragoman.record;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A program that adds articles to a record until it is killed, and prints the id of each. */
final class Appending {
  static final int MENTIONS = 8;

  private Appending() {}

  public static void main(String[] arguments) {
    try (EventRecord record = Samples.open(Path.of(arguments[0]))) {
      for (int i = 0; i < 1_000_000; i++) {
        Document document = article(i);
        if (!record.holds(document, Samples.READER)) {
          record.append(document, mentions(document.id()), Samples.READER);
          System.out.println(document.id());
        }
      }
    }
  }

  static Document article(int number) {
    return Samples.document("d" + number, "Turkey struck forces in Libya. ".repeat(50));
  }

  static List<Mention> mentions(String document) {
    return IntStream.range(0, MENTIONS)
        .mapToObj(
            i ->
                Samples.attack(
                    document,
                    document + "-" + i,
                    Samples.day("2020-05"),
                    Optional.of(Samples.place("Sirte", "g:1"))))
        .toList();
  }
}
