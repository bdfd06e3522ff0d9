package io.dragoman.cli;

import io.dragoman.model.UnknownCodeException;
import io.dragoman.record.imports.ImportFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and lists the names of import formats. */
final class ImportFormatName implements ITypeConverter<ImportFormat>, Iterable<String> {
  @Override
  public ImportFormat convert(String value) {
    try {
      return ImportFormat.of(value);
    } catch (UnknownCodeException e) {
      throw new TypeConversionException(
          e.getMessage() + "; there are " + String.join(", ", (Iterable<String>) this));
    }
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(ImportFormat.values()).map(ImportFormat::code).iterator();
  }
}
