package io.dragoman.ingest.feeds;

import io.dragoman.ingest.Announcement;
import io.dragoman.ingest.Result;
import io.dragoman.ingest.WebReader;
import io.dragoman.model.sources.Feed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Goes through the items of one answer of a feed. Not thread-safe. */
final class ItemRun {
  /** So many times is a page asked for in all, once a poll. */
  private static final int TRIES = 3;

  /** So many digests are kept at least, so that an item that comes back is known. */
  private static final int LEAST_KEPT = 1000;

  private static final String HTML = "text/html; charset=utf-8";

  private final Feed feed;
  private final String outlet;
  private final Pages pages;
  private final WebReader reader;
  private final Consumer<? super Result> sink;
  private final Set<String> seen;
  private final Set<String> present = new HashSet<>();
  private final List<String> tried = new ArrayList<>();
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private long articles;

  /**
   * @param outlet who publishes items that do not say
   */
  ItemRun(Feed feed, String outlet, Pages pages, WebReader reader, Consumer<? super Result> sink) {
    this.feed = feed;
    this.outlet = outlet;
    this.pages = pages;
    this.reader = reader;
    this.sink = sink;
    this.seen = new LinkedHashSet<>(feed.items().seen());
    this.articles = feed.items().articles();
  }

  /** Hands on an item, unless that was done before or is to be done later. */
  void take(FeedItem item) {
    List<String> keys = item.keys();
    present.addAll(keys);
    if (Collections.disjoint(seen, keys)) {
      Optional<List<Result>> results = results(item);
      if (results.isEmpty()) {
        return;
      }
      results.get().forEach(sink);
      articles += results.get().stream().anyMatch(Result.Read.class::isInstance) ? 1 : 0;
    }
    // What is there now is kept longest.
    seen.removeAll(keys);
    seen.addAll(keys);
  }

  /** Returns what becomes of an item, empty where its page is to be tried again. */
  private Optional<List<Result>> results(FeedItem item) {
    Announcement known = item.announcement(feed.url(), outlet);
    if ((item.title() + item.content().html()).indexOf('\uFFFD') >= 0) {
      return Optional.of(
          refused(item, "wrong encoding: it holds bytes that the feed's encoding does not have"));
    }
    if (item.content().whole()) {
      return Optional.of(own(item, known));
    }
    try {
      List<Result> read = pages.read(item, known);
      boolean failed = read.stream().noneMatch(Result.Read.class::isInstance);
      return Optional.of(failed ? instead(item, known, "no article found in it", read) : read);
    } catch (FetchException e) {
      if (e.isPassing() && isToBeTriedAgain(item)) {
        note("page to be tried again: " + e.reason());
        return Optional.empty();
      }
      return Optional.of(
          instead(item, known, e.reason(), refused(item, "page not read: " + e.reason())));
    }
  }

  private boolean isToBeTriedAgain(FeedItem item) {
    int before = Collections.frequency(feed.items().tried(), item.key());
    if (before + 1 >= TRIES) {
      return false;
    }
    tried.addAll(Collections.nCopies(before + 1, item.key()));
    return true;
  }

  /** Reads what the feed holds of an article whose page is not to be had. */
  private List<Result> instead(
      FeedItem item, Announcement known, String reason, List<Result> otherwise) {
    if (item.content().html().isBlank()) {
      return otherwise;
    }
    List<Result> own = own(item, known);
    if (own.stream().noneMatch(Result.Read.class::isInstance)) {
      return otherwise;
    }
    note("page not read, only what the feed holds of it: " + reason);
    return own;
  }

  private List<Result> own(FeedItem item, Announcement known) {
    List<Result> results = new ArrayList<>();
    String page = "<html><body>" + item.content().html() + "</body></html>";
    reader.read(known, HTML, page.getBytes(StandardCharsets.UTF_8), results::add);
    return results;
  }

  private List<Result> refused(FeedItem item, String reason) {
    return List.of(new Result.Failed(feed.url(), Optional.of(item.place()), reason));
  }

  /** Adds something that is to be said of this poll. */
  void note(String note) {
    notes.merge(note, 1, Integer::sum);
  }

  /** Returns all that is to be said in one line, blank where that is nothing. */
  String notes() {
    return notes.entrySet().stream()
        .map(
            note -> note.getKey() + (note.getValue() > 1 ? " (" + note.getValue() + " times)" : ""))
        .collect(Collectors.joining("; "));
  }

  /** Tells whether no item is left for another poll. */
  boolean isComplete() {
    return tried.isEmpty();
  }

  /** Returns what is to be remembered. */
  Feed.Items items() {
    int most = Math.max(LEAST_KEPT, 4 * present.size());
    return new Feed.Items(articles, last(seen, most), tried);
  }

  private static List<String> last(Collection<String> all, int most) {
    return all.stream().skip(Math.max(0, all.size() - most)).toList();
  }
}
