package io.dragoman.record.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder beside the file that is asked for, in which an export is written under its final names.
 * Either all of it moves into place or nothing does, but for the moment of moving itself.
 */
final class Staging implements AutoCloseable {
  private final Path out;
  private final boolean replace;
  private final Path folder;

  private Staging(Path out, boolean replace, Path folder) {
    this.out = out;
    this.replace = replace;
    this.folder = folder;
  }

  /**
   * Makes the folder.
   *
   * @param out the file that is asked for
   * @param replace whether it and the others may be there already
   * @throws ExportException if they may not and it is
   */
  static Staging beside(Path out, boolean replace) throws IOException {
    Path absolute = out.toAbsolutePath();
    Path parent = absolute.getParent();
    if (Files.isDirectory(absolute)) {
      throw new ExportException(out, "is a folder");
    }
    refuse(out, absolute, replace);
    refuse(out, Sidecar.beside(absolute), replace);
    if (parent == null || !Files.isDirectory(parent)) {
      throw new ExportException(out, "there is no folder " + parent);
    }
    Path folder = Files.createTempDirectory(parent, "." + out.getFileName() + ".part");
    return new Staging(absolute, replace, folder);
  }

  /** Returns where the file that is asked for is written. */
  Path file() {
    return folder.resolve(out.getFileName());
  }

  /** Returns the names of all files written so far, that which is asked for first. */
  List<Path> names() throws IOException {
    List<Path> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Path::getFileName).sorted().forEach(names::add);
    }
    names.remove(out.getFileName());
    names.add(0, out.getFileName());
    return names;
  }

  /**
   * Moves all files into place, that which is asked for last.
   *
   * @param stale names of files that an earlier export may have left and this one does not write
   * @return where the files are, that which is asked for first
   */
  List<Path> publish(Predicate<String> stale) throws IOException {
    List<Path> names = names();
    for (Path name : names) {
      refuse(out.resolveSibling(name), out.resolveSibling(name), replace);
    }
    if (replace) {
      removeStale(names, stale);
    }
    List<Path> places = new ArrayList<>(names.size());
    for (int i = names.size() - 1; i >= 0; i--) {
      Path place = out.resolveSibling(names.get(i));
      Files.move(folder.resolve(names.get(i)), place, StandardCopyOption.ATOMIC_MOVE);
      places.add(0, place);
    }
    return places;
  }

  private void removeStale(List<Path> names, Predicate<String> stale) throws IOException {
    List<Path> old;
    try (Stream<Path> files = Files.list(folder.resolveSibling("."))) {
      old =
          files
              .filter(file -> stale.test(file.getFileName().toString()))
              .filter(file -> !names.contains(file.getFileName()))
              .toList();
    }
    for (Path file : old) {
      Files.delete(file);
    }
  }

  private static void refuse(Path name, Path file, boolean replace) {
    if (!replace && Files.exists(file)) {
      throw new ExportException(
          name, (name.equals(file) ? "" : file.getFileName() + " beside it ") + "is there already");
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
