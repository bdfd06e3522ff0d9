package io.dragoman.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.dragoman.record.EventRecord;
import io.dragoman.record.JobBook;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Kind;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.JobBook.State;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reading that goes on behind the answers. */
class ReadingJobsTest {
  private static final String ARTICLE = "On 2020-05-18 Turkey ASSAULT Libya in Sirte.";

  @TempDir private Path folder;

  private static String job(JsonNode answer) {
    return answer.path("job").path("id").asString();
  }

  @Test
  void anUploadIsReadAndItsReportSaysWhatCameOfEachFile() throws Exception {
    try (Served served = Served.on(folder, false)) {
      assertThat(served.json("/api/v1/status").path("empty").asBoolean()).isTrue();
      JsonNode done = served.ended(job(Served.json(served.upload("a.txt", ARTICLE))));
      assertThat(done.path("job").path("state").asString()).isEqualTo("done");
      assertThat(done.path("files").path(0).path("mentions").asInt()).isEqualTo(1);
      assertThat(served.json("/api/v1/counts").path("events").asInt()).isEqualTo(1);
      assertThat(folder.resolve("uploads")).isEmptyDirectory();

      JsonNode again = served.ended(job(Served.json(served.upload("a.txt", ARTICLE))));
      assertThat(again.path("job").path("held").asInt()).isEqualTo(1);

      JsonNode broken = served.ended(job(Served.json(served.upload("b.pdf", "no PDF"))));
      assertThat(broken.path("job").path("state").asString()).isEqualTo("failed");
      JsonNode problem = broken.path("files").path(0).path("problems").path(0);
      assertThat(problem.path("reason").asString()).isNotBlank();
      String id = job(broken);
      served.change("POST", "/api/v1/jobs/" + id + "/retry", "");
      assertThat(served.ended(id).path("job").path("failed").asInt()).isEqualTo(1);
    }
  }

  @Test
  void theOutlookLooksFromTheLastDayThatWasReadIn() throws Exception {
    try (Served served = Served.on(folder, true)) {
      String address = "/api/v1/outlook/forecasts?actor=TUR";
      assertThat(served.json(address).path("day").asString()).startsWith("2020-12-");
      String line =
          """
          {"id": "late", "published": "2021-02-03", "text": "On 2021-02-01 Turkey AID Libya."}
          """;
      served.ended(job(Served.json(served.upload("late.jsonl", line))));

      String day = "";
      for (int i = 0; i < 600 && !day.equals("2021-02-03"); i++) {
        Thread.sleep(50);
        day = served.json(address).path("day").asString();
      }
      assertThat(day).isEqualTo("2021-02-03");
    }
  }

  @Test
  void aJobThatAStoppedProcessLeftIsGoneOnWith() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    try (EventRecord record = EventRecord.open(folder.resolve("record"));
        JobBook jobs = record.jobs()) {
      jobs.put(
          new Job(
              "left",
              Kind.FILES,
              State.RUNNING,
              Instant.now(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(Part.waiting("a.txt", article.toString()).in(State.RUNNING))));
    }
    try (Served served = Served.on(folder, false)) {
      assertThat(served.ended("left").path("job").path("state").asString()).isEqualTo("done");
      assertThat(served.json("/api/v1/counts").path("events").asInt()).isEqualTo(1);
      assertThat(article).exists();
    }
  }

  @Test
  void aJobThatWaitsCanBeCancelled() throws Exception {
    try (Served served = Served.on(folder, false)) {
      String id = job(Served.json(served.change("POST", "/api/v1/imports/examples", "")));
      served.change("POST", "/api/v1/jobs/" + id + "/cancel", "");
      String state = served.ended(id).path("job").path("state").asString();
      assertThat(state).isIn("cancelled", "failed", "done");
    }
  }

  @Test
  void filesOfAWatchedFolderAreRead() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("in"));
    try (Served served = Served.on(folder, false)) {
      served.change("POST", "/api/v1/folders", "{\"path\": \"" + watched + "\"}");
      Files.writeString(watched.resolve("a.txt"), ARTICLE);
      assertThat(comes(served)).as(served.json("/api/v1/jobs").toString()).isTrue();
      assertThat(served.json("/api/v1/jobs").path("items").path(0).path("kind").asString())
          .isEqualTo("folder");
    }
  }

  @Test
  void aFeedIsPolled() throws Exception {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] feed =
        """
        <rss version="2.0"><channel><title>Front</title><item><title>Strike</title>
        <guid>1</guid><pubDate>Mon, 18 May 2020 10:00:00 GMT</pubDate>
        <description>%s %s</description></item></channel></rss>"""
            .formatted(ARTICLE, "The front was quiet before that, people say. ".repeat(30))
            .getBytes(StandardCharsets.UTF_8);
    site.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
          exchange.close();
        });
    site.start();
    try (Served served = Served.on(folder, false)) {
      String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/feed";
      served.change("POST", "/api/v1/feeds", "{\"url\": \"" + url + "\"}");
      assertThat(comes(served)).as(served.json("/api/v1/jobs").toString()).isTrue();
      assertThat(served.json("/api/v1/feeds").path("items").path(0).path("title").asString())
          .isEqualTo("Front");
    } finally {
      site.stop(0);
    }
  }

  /** Waits until an event is in the record. */
  private static boolean comes(Served served) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (served.json("/api/v1/counts").path("events").asInt() > 0) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }
}
