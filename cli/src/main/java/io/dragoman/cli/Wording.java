package io.dragoman.cli;

import io.dragoman.record.Condition;
import io.dragoman.record.text.TextQueryException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a question for words. */
final class Wording implements ITypeConverter<Condition.Saying> {
  @Override
  public Condition.Saying convert(String typed) {
    try {
      return new Condition.Saying(typed);
    } catch (TextQueryException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
