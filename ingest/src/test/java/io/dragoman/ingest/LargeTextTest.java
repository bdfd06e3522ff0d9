package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LargeTextTest {
  private static final int SENTENCES = 400_000;
  private static final String BEGINNING = "The envoy of district ";
  private static final String END = " met the governor and asked him to open the road to the port.";

  @TempDir private Path folder;

  @Test
  void readsThirtyMegabytesInPartsThatAreNeverLongerThanTheLimit() throws IOException {
    Path file = folder.resolve("large.txt");
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < SENTENCES; i++) {
        out.write(BEGINNING + i + END + (i % 7 == 6 ? "\n\n" : "\n"));
      }
    }
    Totals totals = new Totals();
    new Ingest(Reading.OPTIONS, InputStream.nullInputStream())
        .read(List.of(file.toString()), totals::add);
    assertThat(Files.size(file)).isGreaterThan(30_000_000);
    assertThat(totals.longest).isLessThanOrEqualTo(Limits.DEFAULT.partCharacters());
    assertThat(totals.sentences).isEqualTo(SENTENCES);
    assertThat(totals.ids).hasSizeGreaterThan(30);
    assertThat(totals.ids).allMatch(id -> id.matches("sha256:[0-9a-f]{16}#part=\\d+"));
  }

  @Test
  void cutsALineWithoutEndBehindSentencesAndLosesNothing() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append(BEGINNING).append(i).append(END).append(' ');
    }
    Path file = Reading.write(folder, "line.txt", text.toString());
    List<Document> parts =
        Reading.of(Reading.OPTIONS.withLimits(new Limits(10_000, 100, 100, 100)), file).documents();
    List<String> texts = new ArrayList<>();
    for (Document part : parts) {
      assertThat(part.text().length()).isLessThanOrEqualTo(10_000);
      assertThat(part.text()).endsWith(".");
      texts.add(part.text().replace("\n\n", " "));
    }
    assertThat(parts.get(1).origin()).isEqualTo(file + ", from line 1");
    assertThat(String.join(" ", texts)).isEqualTo(text.toString().strip());
  }

  @Test
  void cutsALineWithoutSpacesBetweenCharacters() {
    Path file = Reading.write(folder, "solid.txt", "a" + "\uD83D\uDE00".repeat(1000));
    List<Document> parts =
        Reading.of(Reading.OPTIONS.withLimits(new Limits(100, 100, 100, 100)), file).documents();
    assertThat(parts).isNotEmpty();
    for (Document part : parts) {
      assertThat(part.text()).doesNotContain("\uFFFD");
    }
  }

  /** Counts what comes along and keeps none of it. */
  private static final class Totals {
    private int longest;
    private int sentences;
    private final Set<String> ids = new HashSet<>();

    void add(Result result) {
      if (!(result instanceof Result.Read read)) {
        throw new AssertionError(result.toString());
      }
      String text = read.document().text();
      longest = Math.max(longest, text.length());
      ids.add(read.document().id());
      for (int at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + 1)) {
        sentences++;
      }
    }
  }
}
