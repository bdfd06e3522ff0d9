package io.dragoman.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads articles that a program fetched from the web. Immutable and thread-safe. */
public final class WebReader {
  private final IngestOptions options;

  /**
   * @param options what a person can set
   */
  public WebReader(IngestOptions options) {
    this.options = options;
  }

  /**
   * Reads one article.
   *
   * @param known what is known of it
   * @param contentType what kind of thing it is and in which encoding, as the header Content-Type
   * @param body its bytes, unpacked
   * @param sink takes what becomes of it: one document, several of a long article, or a reason
   * @throws IngestException where a PDF needs a temporary folder and none can be had
   */
  public void read(
      Announcement known, String contentType, byte[] body, Consumer<? super Result> sink) {
    DocumentMaker maker =
        new DocumentMaker(known.origin(), known.options(options), sink).at(known.place());
    try (Scratch scratch = new Scratch()) {
      ServedType type =
          ServedType.of(contentType)
              .orElseThrow(
                  () ->
                      new RefusedException(
                          "neither HTML, text nor PDF but '" + Excerpt.of(contentType) + "'"));
      type.read(Content.of(body), scratch, known.metadata(), maker);
    } catch (RefusedException e) {
      maker.failed(e);
    } catch (IOException e) {
      maker.failed(Optional.empty(), Reasons.of(e));
    }
  }
}
