package io.dragoman.server;

import io.dragoman.model.Document;
import io.dragoman.record.EventRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on a record of a few small articles, and a client of it. */
final class Served implements AutoCloseable {
  static final String TOKEN = "0123456789abcdef";
  private static final List<String> DEEDS =
      List.of("ASSAULT", "CONSULT", "AID", "THREATEN", "AGREE", "COERCE");

  private final EventRecord record;
  private final DragomanServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(EventRecord record, DragomanServer server) {
    this.record = record;
    this.server = server;
  }

  /** Starts on the record of a folder, and fills it where it is empty. */
  static Served on(Path folder, boolean fill) {
    EventRecord record = EventRecord.open(folder.resolve("record"));
    if (fill) {
      fill(record);
    }
    return new Served(
        record,
        DragomanServer.start(
            new ServerOptions("127.0.0.1", 0, TOKEN, "test", folder.resolve("uploads"), 64 << 10),
            record,
            (threshold, own) -> new LineCoder()));
  }

  /** Two articles a month in three years, with three events each. */
  private static void fill(EventRecord record) {
    LineCoder coder = new LineCoder();
    LocalDate end = LocalDate.of(2021, 1, 1);
    int number = 0;
    for (LocalDate day = LocalDate.of(2018, 1, 5); day.isBefore(end); day = day.plusDays(15)) {
      String deed = DEEDS.get(number % DEEDS.size());
      String text =
          "On %s Turkey %s Libya in Sirte.\n\nOn %s Libya ACCUSE Turkey.\n\nOn %s Russia AID Egypt."
              .formatted(day, deed, day.plusDays(1), day);
      number++;
      Document document = document("d" + number, text, day.plusDays(2));
      record.append(document, coder.read(document), coder.version());
    }
  }

  static Document document(String id, String text, LocalDate published) {
    return new Document(
        id,
        text,
        Optional.of("Title of " + id),
        Optional.of(published),
        Optional.empty(),
        Optional.of(id.endsWith("1") ? "The Other" : "The Outlet"),
        Optional.empty(),
        "en",
        List.of(),
        id + ".txt");
  }

  URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request("GET", path, headers));
  }

  /** Asks with the token, and with a body of JSON where there is one. */
  HttpResponse<String> change(String method, String path, String body) {
    HttpRequest.Builder request = request(method, path, "Authorization", "Bearer " + TOKEN);
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return send(request);
  }

  /** Uploads a file. */
  HttpResponse<String> upload(String name, String content) {
    String body =
        "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + content
            + "\r\n--cut--\r\n";
    HttpRequest.Builder request =
        request("POST", "/api/v1/imports", "Authorization", "Bearer " + TOKEN);
    request.header("Content-Type", "multipart/form-data; boundary=cut");
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String method, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    request.method(method, BodyPublishers.noBody());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  /** Waits until a job has ended, and returns what it says. */
  JsonNode ended(String job) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      JsonNode answer = json("/api/v1/jobs/" + job);
      String state = answer.path("job").path("state").asString();
      if (!state.equals("waiting") && !state.equals("running")) {
        return answer;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("job " + job + " does not end");
  }

  @Override
  public void close() {
    client.close();
    server.close();
    record.close();
  }
}
