package io.dragoman.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks a folder in the order of the names, without hidden files. Links are followed, but never
 * into a folder that holds them.
 */
public final class FileWalk {
  /** Takes what the walk finds. */
  public interface Visitor {
    /** Takes a file. */
    void file(Path file);

    /** Takes something that is neither a file nor a folder that can be read, and why. */
    void failed(Path path, String reason);
  }

  private final Visitor visitor;
  private final Set<Path> above = new HashSet<>();
  private int found;

  private FileWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Walks a folder.
   *
   * @param folder the folder
   * @param visitor takes what is found, on the calling thread
   * @return how many things were found
   */
  public static int walk(Path folder, Visitor visitor) {
    FileWalk walk = new FileWalk(visitor);
    walk.folder(folder);
    return walk.found;
  }

  private void folder(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (above.add(real)) {
        for (Path child : children(folder)) {
          visit(child);
        }
        above.remove(real);
      }
    } catch (IOException e) {
      found++;
      visitor.failed(folder, Reasons.of(e));
    }
  }

  private void visit(Path child) {
    if (Files.isDirectory(child)) {
      folder(child);
      return;
    }
    found++;
    if (Files.isRegularFile(child)) {
      visitor.file(child);
    } else {
      visitor.failed(
          child, Files.exists(child) ? "neither a file nor a folder" : "a link to nowhere");
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(child -> child.getFileName().toString()))
          .toList();
    }
  }
}
