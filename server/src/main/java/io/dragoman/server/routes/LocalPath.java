package io.dragoman.server.routes;

import io.dragoman.server.answers.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/** Paths of this machine that a client names. */
final class LocalPath {
  /** What lies here are no articles. */
  private static final Set<String> SYSTEM = Set.of("proc", "sys", "dev", "etc", "boot");

  private LocalPath() {}

  /**
   * Returns where a file or folder really is.
   *
   * @param text an absolute path
   * @throws Problem if it is none, is not there, is hidden or below a hidden folder, or is the
   *     system's
   */
  static Path of(String text) {
    try {
      Path path = Path.of(text);
      if (!path.isAbsolute()) {
        throw new Problem(400, "bad-request", "path '" + text + "' is not absolute");
      }
      Path real = path.toRealPath();
      boolean article = Files.isRegularFile(real) || Files.isDirectory(real);
      if (!article || real.getNameCount() == 0 || isHidden(real) || isSystem(real)) {
        throw new Problem(
            400, "bad-request", "path '" + text + "' is hidden, or the system's, and is not read");
      }
      return real;
    } catch (InvalidPathException | IOException e) {
      throw new Problem(400, "bad-request", "path '" + text + "' is not there");
    }
  }

  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSystem(Path path) {
    return SYSTEM.contains(path.getName(0).toString());
  }
}
