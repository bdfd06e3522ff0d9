package io.dragoman.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a probability. */
final class Confidence implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is no number");
    }
    if (!(number >= 0 && number <= 1)) {
      throw new TypeConversionException(value + " is not between 0 and 1");
    }
    return number;
  }
}
