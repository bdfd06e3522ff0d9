package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonReaderTest {
  @TempDir private Path folder;

  @Test
  void readsEveryFieldOfALine() {
    Document document = Reading.of(Reading.resource("list.jsonl")).documents().getFirst();
    assertThat(document.id()).isEqualTo("g-17");
    assertThat(document.title()).contains("Road opened");
    assertThat(document.published()).contains(LocalDate.of(2019, 7, 16));
    assertThat(document.url()).contains("https://example.org/17");
    assertThat(document.outlet()).contains("Harbour Gazette");
    assertThat(document.author()).contains("Ines Marr");
    assertThat(document.sources()).containsExactly("Radio Arvel", "UN");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.text()).isEqualTo("The road was opened.\n\nTwo convoys passed.");
  }

  @Test
  void readsTheGoodLinesAroundTheBadOnes() {
    byte[] latin = "{\"text\":\"Orl\u00E9ans\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    String before =
        """
        {"id":"1","text":"The army attacked."}
        {"id":"2","text":"The army attacked."

        ["no","object"]
        {"id":"5"}
        {"id":"6","text":"The army attacked.","published":"soon"}
        {"id":"7","text":"The army attacked.","published":"2099-01-01"}
        {"id":"8","text":["The army attacked."]}
        """;
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = "{\"id\":10,\"text\":\"The rebels withdrew.\"}".getBytes(StandardCharsets.UTF_8);
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    List.of(start, latin, end).forEach(all::writeBytes);
    Reading reading = Reading.of(Reading.write(folder, "a.ndjson", all.toByteArray()));
    assertThat(reading.documents()).extracting(Document::id).containsExactly("1", "10");
    assertThat(reading.documents().getLast().origin()).endsWith("a.ndjson, line 10");
    List<String> failures = reading.failures();
    assertThat(failures.removeFirst()).startsWith("a.ndjson, line 2: invalid JSON: ");
    assertThat(failures)
        .containsExactly(
            "a.ndjson, line 4: not a JSON object",
            "a.ndjson, line 5: no field \"text\"",
            "a.ndjson, line 6, field published: 'soon' is no full date; write the day of"
                + " publication as YYYY-MM-DD",
            "a.ndjson, line 7: published in the future: 2099-01-01 is after today, 2026-01-31",
            "a.ndjson, line 8, field text: not a text but [\"The army attacked.\"]",
            "a.ndjson, line 9, byte 12: wrong encoding: 0xE9 is not valid UTF-8 here");
  }

  @Test
  void passesOverALineBeyondTheLimit() {
    String good = "{\"text\":\"The army attacked.\"}\n";
    String long1 = "{\"text\":\"" + "The army attacked. ".repeat(100_000) + "\"}\n";
    Path file = Reading.write(folder, "a.jsonl", good + long1 + good);
    Reading reading =
        Reading.of(Reading.OPTIONS.withLimits(new Limits(1000, 1000, 1000, 1000)), file);
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.failures()).containsExactly("a.jsonl, line 2: longer than 1000 bytes");
  }

  @Test
  void readsAnObjectAListAndASequence() {
    String one = "{\n \"id\": \"1\",\n \"text\": \"The army attacked.\"\n}";
    String two = "{\"id\": \"2\", \"text\": \"The rebels withdrew.\"}";
    Path single = Reading.write(folder, "single.json", one);
    Path list = Reading.write(folder, "list.json", "[" + one + "," + two + ", 7]");
    Path sequence = Reading.write(folder, "sequence.json", one + "\n" + two + "\n{\"id\":");
    assertThat(Reading.of(single).document().id()).isEqualTo("1");
    assertThat(Reading.of(list).documents()).extracting(Document::id).containsExactly("1", "2");
    assertThat(Reading.of(list).failures())
        .containsExactly("list.json, article 3: not a JSON object");
    assertThat(Reading.of(sequence).documents()).hasSize(2);
    assertThat(Reading.of(sequence).failures())
        .singleElement()
        .asString()
        .startsWith("sequence.json, line 6: invalid JSON: ");
  }

  @Test
  void readsLinesNamedJsonLineByLine() {
    String lines = "{\"text\":\"The army attacked.\"}\n{\"text\":}\n{\"text\":\"A truce.\"}\n";
    Reading reading = Reading.of(Reading.write(folder, "a.json", lines));
    assertThat(reading.documents()).hasSize(2);
    assertThat(reading.failures()).singleElement().asString().startsWith("a.json, line 2: ");
  }

  @Test
  void takesTheDescriptionBesideAnArticle() {
    Path text = Reading.write(folder, "a.txt", "The army attacked the port.\n");
    Path description =
        Reading.write(
            folder,
            "a.json",
            "{\"id\":\"port\",\"published\":\"2019-07-16\",\"author\":\"Ines Marr\","
                + "\"publisher\":\"Harbour Gazette\",\"file\":\"a.txt\"}");
    for (Reading reading :
        List.of(Reading.of(folder), Reading.of(text), Reading.of(text, description))) {
      Document document = reading.document();
      assertThat(document.id()).isEqualTo("port");
      assertThat(document.published()).contains(LocalDate.of(2019, 7, 16));
      assertThat(document.author()).contains("Ines Marr");
      assertThat(document.outlet()).contains("Harbour Gazette");
    }
    assertThat(Reading.of(description).failures())
        .containsExactly("a.json: describes an article; read " + text + " instead");
  }

  @Test
  void doesNotTakeAnArticleForADescription() {
    Reading.write(folder, "a.txt", "The army attacked the port.\n");
    Reading.write(folder, "a.json", "{\"id\":\"own\",\"text\":\"The rebels withdrew.\"}");
    assertThat(Reading.of(folder).documents()).hasSize(2);
  }

  @Test
  void refusesAnArticleWhoseDescriptionHasABadDay() {
    Reading.write(folder, "a.txt", "The army attacked the port.\n");
    Reading.write(folder, "a.json", "{\"published\":\"2019-07\"}");
    Reading reading = Reading.of(folder);
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.failures()).singleElement().asString().contains("a.json", "'2019-07'");
  }
}
