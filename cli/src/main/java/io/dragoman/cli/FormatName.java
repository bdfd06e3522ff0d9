package io.dragoman.cli;

import io.dragoman.record.exports.ExportFormat;
import java.util.stream.Stream;

/** Reads and lists the names of export formats. */
final class FormatName extends CodeNames<ExportFormat> {
  FormatName() {
    super(Stream.of(ExportFormat.values()).map(ExportFormat::code).toList(), ExportFormat::of);
  }
}
