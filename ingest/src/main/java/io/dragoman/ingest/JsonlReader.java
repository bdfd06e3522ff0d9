package io.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one article a line, line by line; a line that cannot be read does not stop the others. */
final class JsonlReader implements ArticleReader {

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    Bom bom = Bom.of(content.head(4));
    if (!bom.charset().equals(StandardCharsets.UTF_8)) {
      throw new RefusedException("byte 0", "JSONL in UTF-16 is not read; save it as UTF-8");
    }
    try (InputStream in = content.open()) {
      in.skipNBytes(bom.length());
      ByteLines lines = new ByteLines(in, maker.limits().lineBytes());
      while (lines.next()) {
        article(lines, beside, maker);
      }
    }
    if (maker.results() == 0) {
      throw new RefusedException("no articles in it");
    }
  }

  private static void article(ByteLines line, Metadata beside, DocumentMaker maker)
      throws IOException {
    String where = "line " + line.number();
    try {
      if (line.isTooLong()) {
        throw new RefusedException("longer than " + maker.limits().lineBytes() + " bytes");
      }
      String json = DecodedReader.decode(line.bytes(), StandardCharsets.UTF_8, 0, "");
      if (!json.isBlank()) {
        JsonReader.article(JsonFields.object(json), beside, where, maker);
      }
    } catch (RefusedException e) {
      maker.failed(Optional.of(e.place().map(at -> where + ", " + at).orElse(where)), e.reason());
    }
  }
}
