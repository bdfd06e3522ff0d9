package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Mention;
import io.dragoman.record.text.SentenceIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of sentences beside a database that is the truth. */
class SentenceFolderTest {
  @TempDir private Path folder;

  private Path record() {
    return folder.resolve("record");
  }

  private static void append(EventRecord record, String id, String sentence) {
    Mention m = Samples.attack(id, id, Samples.day("2020-05-18"), Optional.empty());
    Mention mention = Samples.saying(m, 0, sentence);
    record.append(Samples.document(id), List.of(mention), Samples.READER);
  }

  private static long mentions(EventRecord record, String words) {
    return record.hits(EventQuery.ALL.where(new Condition.Saying(words))).length;
  }

  private void fill(String... sentences) {
    try (EventRecord open = Samples.open(record())) {
      for (String sentence : sentences) {
        append(open, sentence, sentence);
      }
    }
  }

  private long found(String words) {
    try (EventRecord open = Samples.openToRead(record())) {
      return mentions(open, words);
    }
  }

  private Path index() {
    return record().resolve("sentences");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void isMadeWhenWordsAreFirstAskedFor() {
    fill("tank", "drone");
    assertThat(index()).doesNotExist();

    assertThat(found("drone")).isEqualTo(1);

    assertThat(index()).isDirectory();
  }

  @Test
  void catchesUpWhereItIsBehindAndIsMadeAnewWhereItIsGone() throws IOException {
    fill("tank", "drone");
    assertThat(found("drone OR tank")).isEqualTo(2);
    copy(index(), folder.resolve("older"));
    fill("drone again");
    assertThat(found("drone")).isEqualTo(2);

    delete(index());
    copy(folder.resolve("older"), index());
    assertThat(found("drone")).isEqualTo(2);

    delete(index());
    assertThat(found("drone")).isEqualTo(2);
  }

  @Test
  void tellsNothingThatAnEarlierStateOfTheDatabaseDoesNotHold() throws IOException {
    fill("tank");
    copy(record(), folder.resolve("backup"));
    fill("drone", "drone again");
    assertThat(found("drone")).isEqualTo(2);
    copy(index(), folder.resolve("later"));

    delete(record());
    copy(folder.resolve("backup"), record());
    copy(folder.resolve("later"), index());
    assertThat(found("drone")).isZero();
    fill("ship", "plane", "drone");
    delete(index());
    copy(folder.resolve("later"), index());

    assertThat(found("drone")).isEqualTo(1);
    assertThat(found("ship OR plane OR tank")).isEqualTo(3);
  }

  @Test
  void isMadeAnewWhereItIsBroken() throws IOException {
    fill("tank", "drone");
    assertThat(found("drone")).isEqualTo(1);
    try (Stream<Path> files = Files.list(index())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.writeString(file, "broken");
      }
    }

    assertThat(found("drone")).isEqualTo(1);
    assertThat(found("tank")).isEqualTo(1);
  }

  @Test
  void isLeftAsItWasByAnAdditionThatIsNotFinished() throws IOException {
    fill("tank", "drone");
    assertThat(found("drone")).isEqualTo(1);
    try (var index = new SentenceIndex(index());
        var addition = index.add()) {
      addition.sentence(7, "drone");
    }

    assertThat(found("drone")).isEqualTo(1);
    fill("drone again");
    assertThat(found("drone")).isEqualTo(2);
  }
}
