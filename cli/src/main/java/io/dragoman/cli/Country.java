package io.dragoman.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a country's code in any case. */
final class Country implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    if (!upper.matches("[A-Z]{3}")) {
      throw new TypeConversionException(value + ": must be a code of three letters, e.g. LBY");
    }
    return upper;
  }
}
