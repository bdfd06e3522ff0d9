package io.dragoman.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Many who ask at once while articles are read in. */
class ManyReadersTest {
  private static final List<String> FILTERS =
      List.of(
          "",
          "country=LBY",
          "country=EGY",
          "type=ACCUSE",
          "type=ASSAULT",
          "country=TUR&type=AID",
          "since=2019&until=2019",
          "text=Sirte");
  private static final int LIMIT = 10;

  @TempDir private Path folder;

  @Test
  void everyPageIsWholeAndFitsTheCountOfItsSnapshot() throws Exception {
    try (Served served = Served.on(folder, true);
        ExecutorService readers = Executors.newFixedThreadPool(FILTERS.size())) {
      String job =
          Served.json(served.upload("new.jsonl", articles())).path("job").path("id").asString();
      List<Callable<Integer>> reading = new ArrayList<>();
      FILTERS.forEach(filter -> reading.add(() -> read(served, filter, false)));
      for (Future<Integer> pages : readers.invokeAll(reading)) {
        assertThat(pages.get()).isPositive();
      }
      assertThat(served.ended(job).path("job").path("state").asString()).isEqualTo("done");
      for (String filter : FILTERS) {
        assertThat(read(served, filter, true)).isPositive();
      }
    }
  }

  /** Two hundred articles on days that the record has and on days that it has not. */
  private static String articles() {
    StringBuilder lines = new StringBuilder();
    LocalDate day = LocalDate.of(2019, 6, 1);
    for (int i = 0; i < 200; i++) {
      day = day.plusDays(3);
      lines
          .append("{\"id\": \"n%d\", \"published\": \"%s\", ".formatted(i, day))
          .append("\"text\": \"On %s Egypt ASSAULT Libya in Sirte.\"}\n".formatted(day));
    }
    return lines.toString();
  }

  /** Asks for pages under a filter one after the other, and returns how many. */
  private static int read(Served served, String filter, boolean settled) {
    int pages = 0;
    String order = "&order=asc";
    for (int round = 0; round < 6; round++) {
      String question = "?" + filter + order + "&limit=" + LIMIT;
      JsonNode page = served.json("/api/v1/events" + question);
      JsonNode counts = served.json("/api/v1/counts?" + filter);
      if (page.path("snapshot").equals(counts.path("snapshot"))) {
        assertThat(page.path("total")).as(filter).isEqualTo(counts.path("events"));
      }
      List<String> ids = new ArrayList<>();
      page.path("items").forEach(event -> ids.add(event.path("id").asString()));
      int most = Math.min(LIMIT, page.path("total").asInt());
      assertThat(ids).as(question).doesNotHaveDuplicates();
      // An event that has become part of another since its snapshot is left out.
      assertThat(ids.size()).as(question).isBetween(settled ? most : 1, most);
      order = order.endsWith("asc") ? "&order=desc" : "&order=asc";
      pages++;
    }
    return pages;
  }
}
