package io.dragoman.ingest;

/**
 * How large things may be, so that memory stays flat. Sizes of packed files count unpacked.
 *
 * @param partCharacters length in UTF-16 characters beyond which a text is cut into parts, at
 *     paragraph borders where it has any; at least 100
 * @param lineBytes the longest line of a JSONL file in bytes
 * @param pageBytes the largest HTML, Markdown or JSON article in bytes
 * @param pdfBytes the largest PDF in bytes
 */
public record Limits(int partCharacters, int lineBytes, int pageBytes, long pdfBytes) {
  private static final int MEGABYTE = 1 << 20;

  /** Parts of a million characters, lines of 16 MB, pages of 64 MB, PDFs of 512 MB. */
  public static final Limits DEFAULT =
      new Limits(1_000_000, 16 * MEGABYTE, 64 * MEGABYTE, 512L * MEGABYTE);

  /** Checks that every limit leaves room for an article. */
  public Limits {
    if (partCharacters < 100 || lineBytes < 1 || pageBytes < 1 || pdfBytes < 1) {
      throw new IllegalArgumentException(
          "limits %d, %d, %d, %d".formatted(partCharacters, lineBytes, pageBytes, pdfBytes));
    }
  }
}
