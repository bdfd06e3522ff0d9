package io.dragoman.record.exports;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be exported, and what the export says about itself.
 *
 * @param format the layout
 * @param out the file; the sidecar and other files of the layout lie beside it
 * @param replace whether files that are there may be replaced
 * @param slice how networks are cut
 * @param snapshot id of the state of the record that the events come from
 * @param query the filters, as a person would type them; empty for everything
 * @param version version of Dragoman
 * @param attribution licence and attribution lines of the sources that were imported into the
 *     record
 */
public record ExportRequest(
    ExportFormat format,
    Path out,
    boolean replace,
    Slice slice,
    String snapshot,
    String query,
    String version,
    List<String> attribution) {
  /** Checks that there is a snapshot and a file name. */
  public ExportRequest {
    attribution = List.copyOf(attribution);
    if (snapshot.isBlank()) {
      throw new IllegalArgumentException("an export without a snapshot");
    }
    if (out.getFileName() == null) {
      throw new IllegalArgumentException(out + " names no file");
    }
  }
}
