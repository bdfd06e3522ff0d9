package io.dragoman.record;

import io.dragoman.model.sources.Feed;
import io.dragoman.model.sources.WatchedFolder;
import java.util.List;
import java.util.Optional;

/**
 * The feeds that are polled and the folders that are watched for a record, kept beside its
 * articles. Valid as long as the record that gave it is open, and may be used by several threads.
 *
 * <p>Every method throws {@link RecordException} where the disk or the database fails; those that
 * change something need a record that is open to write.
 */
public interface Subscriptions {
  /** Returns the feeds by address. */
  List<Feed> feeds();

  /**
   * Returns a feed.
   *
   * @param id its id
   */
  Optional<Feed> feed(String id);

  /**
   * Adds a feed.
   *
   * @param feed the feed
   * @return whether there was none of its id; otherwise nothing is changed
   */
  boolean add(Feed feed);

  /**
   * Keeps the new state of a feed.
   *
   * @param feed the feed
   * @return whether it is there; one that was removed meanwhile stays removed
   */
  boolean update(Feed feed);

  /**
   * Removes a feed; what came of it stays in the record.
   *
   * @param id its id
   * @return whether it was there
   */
  boolean removeFeed(String id);

  /** Returns the folders by path. */
  List<WatchedFolder> folders();

  /**
   * Returns a folder.
   *
   * @param id its id
   */
  Optional<WatchedFolder> folder(String id);

  /**
   * Adds a folder.
   *
   * @param folder the folder
   * @return whether there was none of its id; otherwise nothing is changed
   */
  boolean add(WatchedFolder folder);

  /**
   * Keeps the new state of a folder.
   *
   * @param folder the folder
   * @return whether it is there; one that was removed meanwhile stays removed
   */
  boolean update(WatchedFolder folder);

  /**
   * Removes a folder; what came of it stays in the record.
   *
   * @param id its id
   * @return whether it was there
   */
  boolean removeFolder(String id);
}
