package io.dragoman.cli;

import io.dragoman.model.DaySpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, or the first or last day of a month or year. */
final class Day {
  private Day() {}

  /** A month or year means its first day. */
  static final class First implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return parse(value).first();
    }
  }

  /** A month or year means its last day. */
  static final class Last implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return parse(value).last();
    }
  }

  private static DaySpan parse(String value) {
    try {
      return DaySpan.ofDate(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no day (2020-05-18), month (2020-05) or year (2020)");
    }
  }
}
