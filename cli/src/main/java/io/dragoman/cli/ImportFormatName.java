package io.dragoman.cli;

import io.dragoman.record.imports.ImportFormat;
import java.util.stream.Stream;

/** Reads and lists the names of import formats. */
final class ImportFormatName extends CodeNames<ImportFormat> {
  ImportFormatName() {
    super(Stream.of(ImportFormat.values()).map(ImportFormat::code).toList(), ImportFormat::of);
  }
}
