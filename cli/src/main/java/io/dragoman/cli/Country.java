package io.dragoman.cli;

import io.dragoman.model.ActorCode;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a country's code in any case. */
final class Country implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    String upper = value.toUpperCase(Locale.ROOT);
    if (!ActorCode.isCountry(upper)) {
      throw new TypeConversionException(value + ": must be a code of three letters, e.g. LBY");
    }
    return upper;
  }
}
