package io.dragoman.server.jobs;

import io.dragoman.model.DragomanException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder for files that came with requests, a folder a job, until they are read. */
public final class Uploads {
  private static final String EXAMPLES = "/io/dragoman/server/examples";
  private static final int NAME = 200;

  private final Path folder;

  /**
   * @param folder the folder; made when it is needed
   */
  public Uploads(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** The folder cannot be used. */
  public static final class UploadException extends DragomanException {
    private static final long serialVersionUID = 1L;

    UploadException(Path folder, Exception cause) {
      super("uploads cannot be kept in " + folder + ": " + cause.getMessage(), cause);
    }
  }

  /**
   * Keeps a file.
   *
   * @param job id of the job that reads it
   * @param name what the client calls it
   * @param content its bytes
   * @return where it is
   */
  public Path keep(String job, String name, InputStream content) {
    try {
      Path own = Files.createDirectories(folder.resolve(job));
      Path file = own.resolve(plain(name));
      for (int i = 2; Files.exists(file); i++) {
        file = own.resolve(i + "-" + plain(name));
      }
      Files.copy(content, file);
      return file;
    } catch (IOException e) {
      throw new UploadException(folder, e);
    }
  }

  /** Returns the last part of a name without anything that means something to a file system. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").replaceFirst("^\\.+", "");
    String kept = clean.substring(Math.max(0, clean.length() - NAME));
    return kept.isBlank() ? "unnamed" : kept;
  }

  /**
   * Keeps the sample articles.
   *
   * @param job id of the job that reads them
   * @return where they are
   */
  public List<Path> keepExamples(String job) {
    URL place =
        Optional.ofNullable(Uploads.class.getResource(EXAMPLES))
            .orElseThrow(() -> new IllegalStateException("the sample articles are not packed"));
    try {
      URI address = place.toURI();
      if (address.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
          return keepAll(job, jar.getPath(EXAMPLES));
        }
      }
      return keepAll(job, Path.of(address));
    } catch (IOException | URISyntaxException e) {
      throw new UploadException(folder, e);
    }
  }

  private List<Path> keepAll(String job, Path from) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files.sorted().map(file -> keepOne(job, file)).toList();
    }
  }

  private Path keepOne(String job, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return keep(job, String.valueOf(file.getFileName()), in);
    } catch (IOException e) {
      throw new UploadException(folder, e);
    }
  }

  /**
   * Removes a file that was kept here, and its folder with the last of them; leaves others alone.
   *
   * @param file the file
   */
  public void remove(Path file) {
    Path own = file.toAbsolutePath().getParent();
    if (own == null || !folder.equals(own.getParent())) {
      return;
    }
    try {
      Files.deleteIfExists(file);
      try (Stream<Path> left = Files.list(own)) {
        if (left.findAny().isPresent()) {
          return;
        }
      }
      Files.deleteIfExists(own);
    } catch (IOException e) {
      throw new UploadException(folder, e);
    }
  }
}
