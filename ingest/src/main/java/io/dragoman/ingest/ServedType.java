package io.dragoman.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a web server said that it served, where that may be an article.
 *
 * @param kind HTML, text or PDF
 * @param charset its encoding, where the server named one that is known
 */
record ServedType(Kind kind, Optional<Charset> charset) {
  /** Reads the value of a header Content-Type; empty where it is no article's. */
  static Optional<ServedType> of(String header) {
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Optional<Charset> charset = WebHeaders.charset(header);
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> Optional.of(new ServedType(Kind.HTML, charset));
      case "text/plain" -> Optional.of(new ServedType(Kind.TEXT, charset));
      case "application/pdf", "application/x-pdf" ->
          Optional.of(new ServedType(Kind.PDF, Optional.empty()));
      default -> Optional.empty();
    };
  }

  /**
   * Reads the article that was served.
   *
   * @throws RefusedException where it cannot be read
   */
  void read(Content content, Scratch scratch, Metadata known, DocumentMaker maker)
      throws IOException {
    byte[] head = content.head(FileReading.HEAD);
    if (head.length == 0) {
      throw new RefusedException("empty page");
    }
    if (kind == Kind.PDF) {
      new PdfReader(scratch).read(content, known, maker);
      return;
    }
    Binaries.refuse(head);
    if (kind == Kind.HTML) {
      new HtmlReader(charset).read(content, known, maker);
    } else {
      new TextReader().read(inUtf8(content, maker.limits().pageBytes()), known, maker);
    }
  }

  private Content inUtf8(Content content, int limit) throws IOException {
    if (charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8)) {
      return content;
    }
    String text =
        DecodedReader.decode(
            content.bytes(limit, ""), charset.get(), 0, ", the encoding that the server named");
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
