package io.dragoman.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dragoman.server.Contract.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every route of openapi.yaml, asked of a running server. */
@TestInstance(Lifecycle.PER_CLASS)
class ContractTest {
  private static final String WHY = "{\"author\": \"tester\", \"why\": \"looked\"}";

  private Path folder = Path.of("");
  private Served served;
  private Contract contract;
  private final Map<String, Supplier<HttpResponse<String>>> calls = new HashMap<>();

  @BeforeAll
  void start(@TempDir Path given) throws IOException {
    folder = given;
    contract = Contract.read();
    served = Served.on(folder, true);
    reading();
    changing();
  }

  @AfterAll
  void end() {
    served.close();
  }

  private void get(String operation, String path) {
    calls.put(operation, () -> served.get(path));
  }

  private void change(String operation, String method, Supplier<String> path, String body) {
    calls.put(operation, () -> served.change(method, path.get(), body));
  }

  private void reading() {
    for (String plain :
        List.of(
            "status",
            "session",
            "counts",
            "timeline",
            "facets",
            "map",
            "network",
            "events",
            "mentions",
            "documents",
            "actors",
            "changes",
            "jobs",
            "codebook",
            "watches",
            "feeds",
            "folders")) {
      get(plain, "/api/v1/" + plain);
    }
    get("openapi", "/api/v1/openapi.yaml");
    get("metrics", "/metrics");
    get("expand", "/api/v1/network/expand?node=TUR&window=year");
    get("expandCount", "/api/v1/network/expand/count?node=TUR");
    get("eventIds", "/api/v1/event-ids?limit=3");
    get("document", "/api/v1/documents/d1");
    get("turns", "/api/v1/turns?country=LBY");
    get("actor", "/api/v1/actor?name=TUR");
    get("dyad", "/api/v1/dyad?a=TUR&b=LBY&since=2019");
    get("alignments", "/api/v1/alignments?from=TUR&to=LBY");
    get("backers", "/api/v1/backers?country=LBY");
    get("brief", "/api/v1/brief?country=LBY&format=md");
    get("forecasts", "/api/v1/outlook/forecasts?actor=TUR&outcome=ASSAULT");
    get("reliability", "/api/v1/outlook/reliability");
    get("exportFormats", "/api/v1/export-formats");
    get("exportEvents", "/api/v1/exports/csv?type=ASSAULT");
    calls.put("event", () -> served.get("/api/v1/events/" + event(3)));
    calls.put("job", () -> served.get("/api/v1/jobs/" + examples()));
  }

  private void changing() {
    change("openSession", "POST", () -> "/api/v1/session", "{\"token\": \"" + Served.TOKEN + "\"}");
    change("acceptEvent", "POST", () -> "/api/v1/events/" + event(1) + "/accept", WHY);
    change("rejectEvent", "POST", () -> "/api/v1/events/" + event(4) + "/reject", WHY);
    change(
        "correctEvent",
        "POST",
        () -> "/api/v1/events/" + event(5) + "/corrections",
        "{\"field\": \"certainty\", \"value\": \"likely\", \"why\": \"said so\"}");
    calls.put(
        "mergeEvents",
        () ->
            served.change(
                "POST",
                "/api/v1/events/" + event(6) + "/merge",
                "{\"others\": [\"" + event(7) + "\"], \"why\": \"one\"}"));
    calls.put("splitEvent", this::split);
    calls.put("undo", this::undo);
    change(
        "addWatch",
        "POST",
        () -> "/api/v1/watches",
        "{\"condition\": \"LBY turning point\", \"name\": \"turns\"}");
    change("checkWatches", "POST", () -> "/api/v1/watches/check", "");
    change("removeWatch", "DELETE", () -> "/api/v1/watches/" + watch("> 1000"), "");
    calls.put("watchHits", this::hits);
    change("addFeed", "POST", () -> "/api/v1/feeds", "{\"url\": \"http://127.0.0.1:9/a\"}");
    change("removeFeed", "DELETE", () -> added("feeds", "{\"url\": \"http://127.0.0.1:9/b\"}"), "");
    calls.put(
        "addFolder",
        () -> served.change("POST", "/api/v1/folders", "{\"path\": \"" + subfolder("a") + "\"}"));
    change(
        "removeFolder",
        "DELETE",
        () -> added("folders", "{\"path\": \"" + subfolder("b") + "\"}"),
        "");
    change(
        "whatIf",
        "POST",
        () -> "/api/v1/outlook/what-if",
        "{\"actor\": \"TUR\", \"add\": [{\"source\": \"TUR\", \"type\": \"ASSAULT\", \"target\":"
            + " \"LBY\", \"day\": \"2020-12-01\"}]}");
    calls.put(
        "importFiles",
        () -> served.upload("new.txt", "On 2020-12-20 Egypt ASSAULT Libya in Sirte."));
    change("importExamples", "POST", () -> "/api/v1/imports/examples", "");
    change("retryJob", "POST", () -> "/api/v1/jobs/" + examples() + "/retry", "");
    change("cancelJob", "POST", () -> "/api/v1/jobs/" + examples() + "/cancel", "");
  }

  private String watch(String bound) {
    HttpResponse<String> made =
        served.change(
            "POST",
            "/api/v1/watches",
            "{\"condition\": \"events country=LBY " + bound + " in 365d\"}");
    return Served.json(made).path("watch").path("id").asString();
  }

  private HttpResponse<String> hits() {
    String id = watch("> 2");
    served.change("POST", "/api/v1/watches/check", "");
    HttpResponse<String> hits = served.get("/api/v1/watches/" + id + "/hits");
    JsonNode hit = Served.json(hits).path("items").path(0);
    assertThat(hit.path("holds").asBoolean()).isTrue();
    assertThat(hit.path("reason").asString()).contains("events from");
    return hits;
  }

  private String added(String kind, String body) {
    HttpResponse<String> made = served.change("POST", "/api/v1/" + kind, body);
    return "/api/v1/" + kind + "/" + Served.json(made).path("id").asString();
  }

  private Path subfolder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String event(int index) {
    return served.json("/api/v1/event-ids?limit=20").path("items").path(index).asString();
  }

  private String examples() {
    try {
      String id =
          Served.json(served.change("POST", "/api/v1/imports/examples", ""))
              .path("job")
              .path("id")
              .asString();
      served.ended(id);
      return id;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> split() {
    String into = event(8);
    String other = event(9);
    served.change(
        "POST",
        "/api/v1/events/" + into + "/merge",
        "{\"others\": [\"" + other + "\"], \"why\": \"one\"}");
    String mention =
        served.json("/api/v1/events/" + into).path("mentions").path(1).path("id").asString();
    return served.change(
        "POST",
        "/api/v1/events/" + into + "/split",
        "{\"mentions\": [\"" + mention + "\"], \"why\": \"two\"}");
  }

  private HttpResponse<String> undo() {
    HttpResponse<String> done =
        served.change("POST", "/api/v1/events/" + event(10) + "/reject", WHY);
    int change = Served.json(done).path("change").asInt();
    return served.change("POST", "/api/v1/changes/" + change + "/undo", WHY);
  }

  @TestFactory
  Stream<DynamicTest> everyRouteAnswersAsTheFileSays() {
    return contract.operations().stream()
        .filter(operation -> !operation.id().equals("stream"))
        .map(operation -> dynamicTest(operation.id(), () -> answers(operation)));
  }

  private void answers(Operation operation) {
    HttpResponse<String> answer =
        Objects.requireNonNull(calls.get(operation.id()), "no call of " + operation.id()).get();
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    assertThat(contract.faults(operation, answer)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whatChangesTheRecordNeedsTheToken() {
    return contract.operations().stream()
        .filter(operation -> operation.node().has("security"))
        .map(
            operation ->
                dynamicTest(
                    operation.id(),
                    () -> {
                      String path = operation.path().replaceAll("\\{\\w+}", "1");
                      HttpResponse<String> refused =
                          served.send(served.request(operation.method(), path));
                      assertThat(refused.statusCode()).isEqualTo(401);
                      assertThat(contract.faults(operation, refused)).isEmpty();
                      assertThat(code(refused)).isEqualTo("token-required");
                    }));
  }

  private static String code(HttpResponse<String> problem) {
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    return Served.json(problem).path("code").asString();
  }

  private void refuses(int status, String code, HttpResponse<String> answer) {
    assertThat(code(answer)).as(answer.body()).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void badQuestionsGetAProblemWithAStableCode() {
    refuses(400, "bad-filter", served.get("/api/v1/counts?type=NOTHING"));
    refuses(400, "bad-filter", served.get("/api/v1/counts?country=Libya"));
    refuses(400, "bad-filter", served.get("/api/v1/counts?since=yesterday"));
    refuses(400, "bad-request", served.get("/api/v1/timeline?bucket=hour"));
    refuses(400, "bad-request", served.get("/api/v1/events?limit=0"));
    refuses(400, "bad-request", served.get("/api/v1/events?sort=colour"));
    refuses(400, "bad-request", served.get("/api/v1/turns"));
    refuses(400, "bad-cursor", served.get("/api/v1/events?cursor=%25%25"));
    refuses(404, "no-such-event", served.get("/api/v1/events/nothing-has-this-id"));
    refuses(404, "no-such-document", served.get("/api/v1/documents/nothing"));
    refuses(404, "not-found", served.get("/api/v1/nothing"));
    refuses(404, "not-found", served.get("/api/v1/jobs/nothing"));
    refuses(404, "not-found", served.get("/api/v1/watches/w99/hits"));
    refuses(
        400, "bad-condition", served.change("POST", "/api/v1/watches", "{\"condition\": \"x\"}"));
    refuses(400, "bad-request", served.change("POST", "/api/v1/feeds", "{\"url\": \"ftp://x\"}"));
    refuses(404, "outlook-not-available", served.get("/api/v1/outlook/forecasts?actor=ISL"));
    refuses(405, "method-not-allowed", served.change("DELETE", "/api/v1/counts", ""));
    refuses(400, "bad-request", served.change("POST", "/api/v1/events/x/accept", "[]"));
    refuses(404, "no-such-change", served.change("POST", "/api/v1/changes/99999/undo", WHY));
  }

  @Test
  void pathsThatAreNoArticlesAreRefusedAndSoIsAnUploadThatIsTooLarge() throws IOException {
    for (String path : List.of("relative.txt", "/proc/self/environ", "/nowhere/at/all")) {
      String body = "{\"paths\": [\"" + path + "\"]}";
      refuses(400, "bad-request", served.change("POST", "/api/v1/imports", body));
    }
    Path hidden = Files.createDirectory(folder.resolve(".secret"));
    Files.writeString(hidden.resolve("a.txt"), "x");
    refuses(
        400,
        "bad-request",
        served.change("POST", "/api/v1/imports", "{\"paths\": [\"" + hidden + "/a.txt\"]}"));
    refuses(413, "too-large", served.upload("large.txt", "x".repeat(80 << 10)));
  }

  @Test
  void aForeignHostOrPageIsRefused() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.at("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").contains("host-refused");
    }
    HttpResponse<String> changing =
        served.send(
            served.request(
                "POST",
                "/api/v1/imports/examples",
                "Authorization",
                "Bearer " + Served.TOKEN,
                "Origin",
                "http://evil.example"));
    refuses(403, "origin-refused", changing);
  }

  @Test
  void aClientThatHasTheStateGets304() {
    HttpResponse<String> first = served.get("/api/v1/facets");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).isEqualTo('"' + Served.json(first).path("snapshot").asString() + '"');
    HttpResponse<String> again = served.get("/api/v1/facets", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.get("/api/v1/facets", "If-None-Match", "\"s0-0\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void cursorsLeadThroughEachItemOnce() {
    for (String list : List.of("events", "documents", "actors", "changes", "mentions")) {
      List<String> seen = new ArrayList<>();
      String cursor = "";
      JsonNode page;
      do {
        page = served.json("/api/v1/" + list + "?limit=7" + cursor);
        page.path("items").forEach(item -> seen.add(item.toString()));
        assertThat(page.path("truncated").asBoolean()).isEqualTo(!page.path("next").isNull());
        cursor = "&cursor=" + page.path("next").asString("");
      } while (page.path("truncated").asBoolean());
      JsonNode whole = served.json("/api/v1/" + list + "?limit=1000");
      assertThat(whole.path("truncated").asBoolean()).isFalse();
      List<String> all = new ArrayList<>();
      whole.path("items").forEach(item -> all.add(item.toString()));
      assertThat(seen).as(list).doesNotHaveDuplicates().isEqualTo(all);
    }
  }

  @Test
  void aNumberIsItsListAndItsExport() {
    String query = "?type=ASSAULT&country=LBY";
    int counted = served.json("/api/v1/counts" + query).path("events").asInt();
    assertThat(counted).isPositive();
    assertThat(served.json("/api/v1/events" + query).path("total").asInt()).isEqualTo(counted);
    HttpResponse<String> export = served.get("/api/v1/exports/jsonl" + query);
    assertThat(export.body().lines()).hasSize(counted);
    assertThat(export.headers().firstValue("X-Dragoman-Events"))
        .contains(Integer.toString(counted));
    assertThat(served.json("/api/v1/map" + query).path("events").asInt()).isEqualTo(counted);
  }

  @Test
  void theStreamTellsTheStateAtOnceAndJobsAsTheyComeAndGo() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    client
                        .send(
                            served
                                .request("GET", "/api/v1/stream", "Accept", "text/event-stream")
                                .build(),
                            BodyHandlers.ofInputStream())
                        .body(),
                    StandardCharsets.UTF_8))) {
      assertThat(next(lines, "event: snapshot")).contains("\"mentions\"");
      served.upload("told.txt", "On 2020-12-24 Egypt AID Libya.");
      String job = next(lines, "event: job");
      while (!job.contains("\"kind\":\"files\"")) {
        job = next(lines, "event: job");
      }
      assertThat(job).contains("waiting");
      assertThat(next(lines, "event: snapshot")).contains("\"snapshot\"");
      client.shutdownNow();
    }
  }

  /** Reads on to an event and returns its data. */
  private static String next(BufferedReader lines, String event) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals(event)) {
      line = lines.readLine();
    }
    return String.valueOf(lines.readLine());
  }

  @Test
  void metricsCountRequestsByRouteAndWhatTheRecordHolds() {
    served.get("/api/v1/events/" + event(2));
    String metrics = served.get("/metrics").body();
    assertThat(metrics)
        .contains("route=\"/api/v1/events/{id}\"", "dragoman_request_seconds_bucket")
        .contains("dragoman_jobs{state=\"done\"}", "# TYPE dragoman_requests_total counter");
    int articles = served.json("/api/v1/status").path("articles").asInt();
    assertThat(metrics).containsPattern("dragoman_articles " + articles + "(\\.0)?\n");
  }
}
