package io.dragoman.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, or the first or last day of a month or year. */
final class Day {
  private Day() {}

  /** A month or year means its first day. */
  static final class First implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return parse(value, "-01", false);
    }
  }

  /** A month or year means its last day. */
  static final class Last implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      return parse(value, "-12", true);
    }
  }

  private static LocalDate parse(String value, String month, boolean last) {
    try {
      if (value.length() == 10) {
        return LocalDate.parse(value);
      }
      YearMonth parsed = YearMonth.parse(value.length() == 4 ? value + month : value);
      return last ? parsed.atEndOfMonth() : parsed.atDay(1);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no day (2020-05-18), month (2020-05) or year (2020)");
    }
  }
}
