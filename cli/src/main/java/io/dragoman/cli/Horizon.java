package io.dragoman.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of days, "30d" or "30". */
final class Horizon implements ITypeConverter<Integer> {
  private static final int MOST = 365;

  @Override
  public Integer convert(String value) {
    if (value.matches("\\d{1,3}d?")) {
      int days = Integer.parseInt(value.replace("d", ""));
      if (days >= 1 && days <= MOST) {
        return days;
      }
    }
    throw new TypeConversionException(value + ": must be 1d to " + MOST + "d");
  }
}
