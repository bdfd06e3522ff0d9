package io.dragoman.cli;

import io.dragoman.model.UnknownCodeException;
import io.dragoman.record.exports.ExportFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and lists the names of export formats. */
final class FormatName implements ITypeConverter<ExportFormat>, Iterable<String> {
  @Override
  public ExportFormat convert(String value) {
    try {
      return ExportFormat.of(value);
    } catch (UnknownCodeException e) {
      throw new TypeConversionException(
          e.getMessage() + "; there are " + String.join(", ", (Iterable<String>) this));
    }
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(ExportFormat.values()).map(ExportFormat::code).iterator();
  }
}
