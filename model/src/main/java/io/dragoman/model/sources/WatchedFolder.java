package io.dragoman.model.sources;

import io.dragoman.model.Sha256;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder that is watched for new files, and all that is to be remembered of it between two looks.
 *
 * @param id its name, made of the path
 * @param path where it is
 * @param message what is wrong with it, as a sentence without a full stop
 * @param files its files as they were at the last look, by path
 */
public record WatchedFolder(
    String id, String path, Optional<String> message, Map<String, FileState> files) {
  private static final int ID_BYTES = 8;

  /** Takes a copy of the map. */
  public WatchedFolder {
    files = Map.copyOf(files);
  }

  /**
   * A file at the last look.
   *
   * @param size its size in bytes
   * @param modified when it was last changed, in milliseconds since 1970
   * @param read whether it has been handed on as it is
   */
  public record FileState(long size, long modified, boolean read) {}

  /**
   * A folder that has not been looked at.
   *
   * @param path where it is
   */
  public static WatchedFolder added(String path) {
    byte[] digest = Sha256.of(path);
    return new WatchedFolder(
        "d" + HexFormat.of().formatHex(digest, 0, ID_BYTES), path, Optional.empty(), Map.of());
  }

  /**
   * Returns the folder with some of its files marked as handed on.
   *
   * @param paths the files; those that the folder does not have are passed over
   */
  public WatchedFolder withRead(Iterable<String> paths) {
    Map<String, FileState> marked = new TreeMap<>(files);
    for (String file : paths) {
      marked.computeIfPresent(file, (name, s) -> new FileState(s.size(), s.modified(), true));
    }
    return new WatchedFolder(id, path, message, marked);
  }
}
