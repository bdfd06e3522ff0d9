package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

final class RoundTripProperties {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Property(tries = 100)
  void packedLinesGiveBackWhatWasWritten(
      @ForAll @Size(min = 1, max = 20) List<@net.jqwik.api.From("texts") String> texts,
      @ForAll @IntRange(min = 0, max = 20_000) int days)
      throws IOException {
    LocalDate day = LocalDate.of(1970, 1, 1).plusDays(days);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < texts.size(); i++) {
        Map<String, Object> line =
            Map.of(
                "id",
                "n" + i,
                "published",
                day.toString(),
                "title",
                "\"T\" \\ " + i,
                "text",
                texts.get(i));
        out.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    List<Document> documents =
        Reading.of(Reading.OPTIONS, new ByteArrayInputStream(bytes.toByteArray()), "-").documents();
    assertThat(documents).extracting(Document::text).containsExactlyElementsOf(texts);
    assertThat(documents).allMatch(document -> document.published().orElseThrow().equals(day));
    assertThat(documents.getLast().title()).contains("\"T\" \\ " + (texts.size() - 1));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The troops have left the town of \"Arvel\".",
            "This is a truce – at last…",
            "The envoy met Mr Çelik and Ms Novák on the island.",
            "She said: {it was not to be}.")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(paragraphs -> String.join("\n\n", paragraphs));
  }
}
