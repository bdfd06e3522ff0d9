package io.dragoman.ingest;

import io.dragoman.model.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text of any length in flat memory. The first pass checks the encoding to the last
 * byte, so that nothing of a file that is not text is handed on; the second makes the documents.
 */
final class TextReader implements ArticleReader {
  private static final int LINES_AHEAD = 2_000;
  private static final int CHARACTERS_AHEAD = 200_000;

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    Bom bom = Bom.of(content.head(4));
    String fingerprint = check(content, bom);
    int limit = maker.limits().partCharacters();
    try (DecodedReader reader = new DecodedReader(content.open(), bom)) {
      LineSource lines = new LineSource(reader, limit);
      List<Line> ahead = ahead(lines);
      TextHead head = TextHead.of(ahead);
      TextParagraphs paragraphs =
          new TextParagraphs(head.rest(), lines, Wrapping.of(head.rest()), limit);
      maker.article(beside.or(head.metadata()), paragraphs, "", () -> fingerprint);
    }
  }

  private static String check(Content content, Bom bom) throws IOException {
    MessageDigest digest = Sha256.digest();
    char[] buffer = new char[1 << 13];
    try (InputStream in = new DigestInputStream(new BufferedInputStream(content.open()), digest);
        DecodedReader reader = new DecodedReader(in, bom)) {
      while (reader.read(buffer, 0, buffer.length) >= 0) {
        // Reading is the check.
      }
    }
    return Fingerprint.hex(digest);
  }

  private static List<Line> ahead(LineSource lines) throws IOException {
    List<Line> ahead = new ArrayList<>();
    int characters = 0;
    while (ahead.size() < LINES_AHEAD && characters < CHARACTERS_AHEAD) {
      Optional<Line> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      ahead.add(line.get());
      characters += line.get().text().length();
    }
    return ahead;
  }
}
