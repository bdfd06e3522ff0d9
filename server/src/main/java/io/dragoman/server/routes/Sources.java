package io.dragoman.server.routes;

import io.dragoman.ingest.feeds.FeedPoller;
import io.dragoman.model.sources.Feed;
import io.dragoman.model.sources.WatchedFolder;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Body;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where articles come from by themselves: feeds and folders. */
public final class Sources {
  private static final int MINUTES = 30;

  private final State state;

  /**
   * @param state the record
   */
  public Sources(State state) {
    this.state = state;
  }

  /** Answers {@code GET /feeds}. */
  public void feeds(Context ctx) {
    ObjectNode answer = Answers.object();
    ArrayNode items = answer.putArray("items");
    state.view().subscriptions().feeds().forEach(feed -> write(items.addObject(), feed));
    Answers.send(ctx, Answers.whole(answer));
  }

  private static ObjectNode write(ObjectNode node, Feed feed) {
    Feed.Polls polls = feed.polls();
    node.put("id", feed.id()).put("url", feed.url()).put("minutes", feed.minutes());
    Answers.put(node, "title", feed.title());
    Answers.put(node, "polled", polls.last());
    node.put("due", polls.due().toString()).put("failures", polls.failures());
    Answers.put(node, "message", polls.message());
    return node.put("ended", polls.ended()).put("articles", feed.items().articles());
  }

  /** Answers {@code POST /feeds}. */
  public void addFeed(Context ctx) {
    Body body = Body.of(ctx);
    String url = body.text("url");
    if (!FeedPoller.isAddress(url)) {
      throw new Problem(400, "bad-request", "url '" + url + "' is no address of http or https");
    }
    int minutes = body.number("minutes", MINUTES, Feed.SHORTEST, Feed.LONGEST);
    Feed feed = Feed.added(url, minutes, Instant.now());
    if (!state.record().subscriptions().add(feed)) {
      throw new Problem(409, "already-there", "'" + url + "' is polled already");
    }
    ctx.status(HttpStatus.CREATED);
    Answers.send(ctx, write(Answers.object(), feed));
  }

  /** Answers {@code DELETE /feeds/ID}. */
  public void removeFeed(Context ctx) {
    String id = ctx.pathParam("id");
    gone(ctx, state.record().subscriptions().removeFeed(id), "feed '" + id + "'");
  }

  private static void gone(Context ctx, boolean was, String what) {
    if (!was) {
      throw new Problem(404, "not-found", "no " + what);
    }
    ctx.status(HttpStatus.NO_CONTENT);
  }

  /** Answers {@code GET /folders}. */
  public void folders(Context ctx) {
    ObjectNode answer = Answers.object();
    ArrayNode items = answer.putArray("items");
    state.view().subscriptions().folders().forEach(folder -> write(items.addObject(), folder));
    Answers.send(ctx, Answers.whole(answer));
  }

  private static ObjectNode write(ObjectNode node, WatchedFolder folder) {
    Answers.put(
        node.put("id", folder.id()).put("path", folder.path()), "message", folder.message());
    return node;
  }

  /** Answers {@code POST /folders}. */
  public void addFolder(Context ctx) {
    Path path = LocalPath.of(Body.of(ctx).text("path"));
    if (!Files.isDirectory(path)) {
      throw new Problem(400, "bad-request", "path '" + path + "' is no folder");
    }
    WatchedFolder folder = WatchedFolder.added(path.toString());
    if (!state.record().subscriptions().add(folder)) {
      throw new Problem(409, "already-there", "'" + path + "' is watched already");
    }
    ctx.status(HttpStatus.CREATED);
    Answers.send(ctx, write(Answers.object(), folder));
  }

  /** Answers {@code DELETE /folders/ID}. */
  public void removeFolder(Context ctx) {
    String id = ctx.pathParam("id");
    gone(ctx, state.record().subscriptions().removeFolder(id), "folder '" + id + "'");
  }
}
