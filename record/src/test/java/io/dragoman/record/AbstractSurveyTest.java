package io.dragoman.record;

import static io.dragoman.record.Samples.READER;
import static io.dragoman.record.Samples.attack;
import static io.dragoman.record.Samples.day;
import static io.dragoman.record.Samples.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a record tells of itself as a whole, wherever it is kept. */
abstract class AbstractSurveyTest {
  /** Returns a place for a record. */
  abstract Store store();

  /** What was told, as a picture that differences can be laid over. */
  private static final class Picture implements Survey {
    private final Map<String, Article> articles = new TreeMap<>();
    private final Map<Long, Line> lines = new TreeMap<>();
    private final Map<Long, List<Party>> parties = new TreeMap<>();
    private final Map<String, List<Correction>> corrections = new TreeMap<>();
    private final List<String> changed = new ArrayList<>();

    @Override
    public void changed(String event) {
      changed.add(event);
      lines.values().removeIf(line -> line.event().equals(event));
      parties.keySet().retainAll(lines.keySet());
      corrections.remove(event);
    }

    @Override
    public void article(Article article) {
      articles.put(article.id(), article);
    }

    @Override
    public void mention(Line line) {
      lines.put(line.key(), line);
    }

    @Override
    public void party(Party party) {
      if (lines.containsKey(party.mention())) {
        parties.computeIfAbsent(party.mention(), key -> new ArrayList<>()).add(party);
      }
    }

    @Override
    public void correction(Correction correction) {
      corrections.computeIfAbsent(correction.event(), e -> new ArrayList<>()).add(correction);
    }
  }

  private static void assertSame(Picture told, Picture whole) {
    assertThat(told.articles).isEqualTo(whole.articles);
    assertThat(told.lines).isEqualTo(whole.lines);
    assertThat(told.parties).isEqualTo(whole.parties);
    whole.corrections.keySet().retainAll(told.corrections.keySet());
    assertThat(told.corrections).isEqualTo(whole.corrections);
  }

  @Test
  void whatChangedIsToldAloneAndLeadsToTheSamePicture() {
    try (EventRecord record = store().open()) {
      record.append(
          document("a"), List.of(attack("a", "a1", day("2020-05-18"), Optional.empty())), READER);
      record.append(
          document("b"), List.of(attack("b", "b1", day("2020-07-01"), Optional.empty())), READER);
      Picture picture = new Picture();
      String first = record.survey(picture);
      assertThat(picture.lines).hasSize(2);

      record.append(
          document("c"), List.of(attack("c", "c1", day("2020-05-18"), Optional.empty())), READER);
      record.append(document("d"), List.of(), READER);
      String second = record.survey(first, picture);
      assertThat(picture.changed).hasSize(1);
      same(record, picture);

      String rejected = record.event("b1").orElseThrow().id();
      long change =
          record.correct(rejected, Correction.Field.EVENT, "false", "someone", "none at all");
      String third = record.survey(second, picture);
      assertThat(picture.lines).hasSize(2);
      same(record, picture);

      record.undo(change, "someone", "it is one");
      assertThat(record.survey(third, picture)).isEqualTo(record.snapshot());
      assertThat(picture.lines).hasSize(3);
      same(record, picture);
    }
  }

  private static void same(EventRecord record, Picture picture) {
    Picture whole = new Picture();
    record.survey(whole);
    assertSame(picture, whole);
  }
}
