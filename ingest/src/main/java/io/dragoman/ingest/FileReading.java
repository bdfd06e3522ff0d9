package io.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads single files and turns whatever goes wrong into one line each. Not thread-safe. */
final class FileReading {
  /** So many first bytes tell the kind of a file. */
  static final int HEAD = 1 << 13;

  private final IngestOptions options;
  private final Scratch scratch;
  private final List<String> inputs;
  private final Consumer<? super Result> sink;

  FileReading(
      IngestOptions options, Scratch scratch, List<String> inputs, Consumer<? super Result> sink) {
    this.options = options;
    this.scratch = scratch;
    this.inputs = inputs;
    this.sink = sink;
  }

  /** Reads a file of a folder; descriptions of other files are passed over. */
  void found(Path file) {
    read(file, false);
  }

  /** Reads a file that a person named; one that describes an article not named is a mistake. */
  void named(Path file) {
    read(file, true);
  }

  private void read(Path file, boolean named) {
    DocumentMaker maker = new DocumentMaker(file.toString(), options, sink);
    try {
      Optional<Path> described = Sidecar.described(file);
      if (described.isEmpty()) {
        String name = String.valueOf(file.getFileName());
        read(Content.of(file), name, beside(file), maker);
      } else if (named && !isNamed(described.get())) {
        throw new RefusedException("describes an article; read " + described.get() + " instead");
      }
    } catch (RefusedException e) {
      maker.failed(e);
    } catch (IOException e) {
      maker.failed(Optional.empty(), Reasons.of(e));
    } finally {
      scratch.empty();
    }
  }

  /** Reads what comes out of a stream, after keeping it in a temporary file. */
  void stream(String origin, String name, InputStream in) {
    DocumentMaker maker = new DocumentMaker(origin, options, sink);
    try {
      Path copy = Files.createTempFile(scratch.folder(), "stream", "");
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      read(Content.of(copy), name, Metadata.NONE, maker);
    } catch (RefusedException e) {
      maker.failed(e);
    } catch (IOException e) {
      maker.failed(Optional.empty(), Reasons.of(e));
    } finally {
      scratch.empty();
    }
  }

  private void read(Content file, String fileName, Metadata beside, DocumentMaker maker)
      throws IOException {
    Content content = file;
    String name = fileName;
    byte[] head = content.head(HEAD);
    if (head.length >= 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B) {
      content = file.unpacked();
      name = Kind.withoutGz(name);
      head = content.head(HEAD);
    }
    if (head.length == 0) {
      throw new RefusedException("empty file");
    }
    Kind kind = Kind.of(name, head);
    if (kind != Kind.PDF && kind != Kind.WARC) {
      Binaries.refuse(head);
    }
    reader(kind).read(content, beside, maker);
  }

  private ArticleReader reader(Kind kind) {
    return switch (kind) {
      case TEXT -> new TextReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader(Optional.empty());
      case PDF -> new PdfReader(scratch);
      case JSONL -> new JsonlReader();
      case JSON -> new JsonReader();
      case WARC -> new WarcArchiveReader(scratch);
    };
  }

  private static Metadata beside(Path article) throws IOException {
    Optional<Path> description = Sidecar.of(article);
    if (description.isEmpty()) {
      return Metadata.NONE;
    }
    try {
      return Sidecar.read(description.get());
    } catch (RefusedException e) {
      String place = e.place().map(at -> description.get() + ", " + at).orElse("");
      throw new RefusedException(place, e.reason());
    }
  }

  private boolean isNamed(Path article) {
    return inputs.stream()
        .anyMatch(
            input -> {
              try {
                return Path.of(input).toAbsolutePath().equals(article.toAbsolutePath());
              } catch (InvalidPathException e) {
                return false;
              }
            });
  }
}
