package io.dragoman.server.routes;

import io.dragoman.record.EventQuery;
import io.dragoman.record.JobBook.Job;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Selection;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.dragoman.server.jobs.JobList;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells clients of new states of the record and of jobs. Each client has a thread of its own, so
 * that one that does not listen holds nobody up; it is let go when too much waits for it.
 */
public final class LiveStream implements AutoCloseable {
  private static final int CLIENTS = 200;
  private static final int WAITING = 256;
  private static final int SILENCE = 15;
  private static final Message END = new Message("end", "");

  private final State state;
  private final Set<Client> clients = ConcurrentHashMap.newKeySet();

  private record Message(String name, String data) {}

  /** Who listens. */
  private static final class Client {
    private final SseClient connection;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>(WAITING);

    Client(SseClient connection) {
      this.connection = connection;
    }

    /** Sends what comes, until the connection ends. */
    void serve() {
      try {
        while (!connection.terminated()) {
          Message message = messages.poll(SILENCE, TimeUnit.SECONDS);
          if (message == null) {
            connection.sendComment("still here");
          } else if (message.equals(END)) {
            connection.close();
          } else {
            connection.sendEvent(message.name(), message.data());
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void tell(Message message) {
      if (!messages.offer(message)) {
        connection.close();
      }
    }
  }

  /**
   * @param state what is shown
   * @param jobs all jobs
   */
  public LiveStream(State state, JobList jobs) {
    this.state = state;
    state.listen(shown -> tell(snapshot(shown)));
    jobs.listen(job -> tell(job(job)));
  }

  private void tell(Message message) {
    clients.forEach(client -> client.tell(message));
  }

  private static Message snapshot(Shown shown) {
    Selection all = shown.select(EventQuery.ALL);
    ObjectNode data = Answers.of(shown.snapshot()).put("change", Changes.last(shown));
    data.put("events", all.entries().size()).put("mentions", all.hits());
    data.put("articles", shown.board().articles().size());
    return new Message("snapshot", data.toString());
  }

  private static Message job(Job job) {
    return new Message("job", JobRoutes.json(job).toString());
  }

  /** Answers {@code GET /stream}: the state that is shown at once, then what comes. */
  public void open(SseClient connection) {
    if (clients.size() >= CLIENTS) {
      throw new Problem(503, "busy", "too many listen already");
    }
    Client client = new Client(connection);
    connection.keepAlive();
    connection.onClose(() -> clients.remove(client));
    client.tell(snapshot(state.shown()));
    clients.add(client);
    Thread.ofVirtual().name("dragoman-stream").start(client::serve);
  }

  @Override
  public void close() {
    clients.forEach(client -> client.tell(END));
  }
}
