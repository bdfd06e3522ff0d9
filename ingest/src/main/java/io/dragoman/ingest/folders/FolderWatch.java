package io.dragoman.ingest.folders;

import io.dragoman.ingest.FileWalk;
import io.dragoman.model.sources.WatchedFolder;
import io.dragoman.model.sources.WatchedFolder.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a watched folder. A file is ready when its size and time of change are the same at two
 * looks, so that one still being written waits; each is ready once, and again after it has changed.
 */
public final class FolderWatch {
  private FolderWatch() {}

  /**
   * What a look found.
   *
   * @param ready files to be read now, in the order of their names; they stay ready until {@link
   *     WatchedFolder#withRead} marks them
   * @param folder the folder's new state
   */
  public record Look(List<Path> ready, WatchedFolder folder) {
    /** Takes a copy of the list. */
    public Look {
      ready = List.copyOf(ready);
    }
  }

  /**
   * Looks at a folder and all below it, hidden files left out. That it cannot be looked at is no
   * exception but its message; what was known of its files is then kept.
   *
   * @param folder its state
   */
  public static Look look(WatchedFolder folder) {
    try {
      Path path = Path.of(folder.path());
      if (!Files.isDirectory(path)) {
        return nothing(folder, Files.exists(path) ? "not a folder" : "no such folder");
      }
      return look(folder, path);
    } catch (InvalidPathException e) {
      return nothing(folder, "no file name: " + e.getMessage());
    }
  }

  private static Look nothing(WatchedFolder folder, String message) {
    return new Look(
        List.of(),
        new WatchedFolder(folder.id(), folder.path(), Optional.of(message), folder.files()));
  }

  private static Look look(WatchedFolder folder, Path path) {
    List<Path> ready = new ArrayList<>();
    Map<String, FileState> files = new HashMap<>();
    List<String> problems = new ArrayList<>();
    FileWalk.walk(
        path,
        new FileWalk.Visitor() {
          @Override
          public void file(Path file) {
            Optional<FileState> before = Optional.ofNullable(folder.files().get(file.toString()));
            try {
              FileState now = state(file, before);
              files.put(file.toString(), now);
              if (!now.read() && before.equals(Optional.of(now))) {
                ready.add(file);
              }
            } catch (IOException e) {
              // It went away, or will be there at the next look.
              before.ifPresent(state -> files.put(file.toString(), state));
            }
          }

          @Override
          public void failed(Path file, String reason) {
            problems.add(file + ": " + reason);
          }
        });
    return new Look(ready, new WatchedFolder(folder.id(), folder.path(), message(problems), files));
  }

  private static Optional<String> message(List<String> problems) {
    return problems.stream()
        .findFirst()
        .map(
            first ->
                problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)");
  }

  private static FileState state(Path file, Optional<FileState> before) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    FileState unread = new FileState(now.size(), now.lastModifiedTime().toMillis(), false);
    return before
        .filter(old -> old.size() == unread.size() && old.modified() == unread.modified())
        .orElse(unread);
  }
}
