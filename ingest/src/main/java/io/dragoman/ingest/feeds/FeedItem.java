package io.dragoman.ingest.feeds;

import io.dragoman.ingest.Announcement;
import io.dragoman.model.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One item of a feed.
 *
 * @param guid its name
 * @param link address of its page, absolute where it could be made so
 * @param title headline without markup
 * @param published day as it is written
 * @param updated day of a later change, as it is written
 * @param author who wrote it
 * @param source outlet that the item names as its own
 * @param content what the feed holds of its text
 */
record FeedItem(
    Optional<String> guid,
    Optional<String> link,
    String title,
    Optional<String> published,
    Optional<String> updated,
    Optional<String> author,
    Optional<String> source,
    Content content) {
  private static final int KEY_BYTES = 8;

  /**
   * What a feed holds of an article's text.
   *
   * @param html HTML, blank where there is nothing
   * @param whole whether it seems to be the whole text
   */
  record Content(String html, boolean whole) {
    static final Content NONE = new Content("", false);
  }

  /** Returns the digest of its name: of its guid, else of its link, else of its words. */
  String key() {
    return digest(guid.or(() -> link).orElse(title + "\n" + content.html()));
  }

  /**
   * Returns digests by which it is known again: that of its name, and that of its words, since some
   * feeds give the same item another name each time.
   */
  List<String> keys() {
    List<String> keys = new ArrayList<>(List.of(key()));
    if (!content.html().isBlank()) {
      keys.add(digest(title + "\n" + published.orElse("") + "\n" + content.html()));
    }
    return keys;
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, KEY_BYTES);
  }

  /** Returns where it is in the feed, as messages name it. */
  String place() {
    return link.or(() -> guid).orElse("item '" + title + "'");
  }

  /**
   * Returns what it says of its article.
   *
   * @param feed address of the feed
   * @param outlet outlet where the item names none
   */
  Announcement announcement(String feed, String outlet) {
    return new Announcement(
        feed,
        place(),
        Optional.of(title),
        published,
        updated,
        link,
        Optional.of(source.orElse(outlet)),
        author);
  }
}
