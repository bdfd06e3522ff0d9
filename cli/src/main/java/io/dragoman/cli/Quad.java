package io.dragoman.cli;

import io.dragoman.model.QuadClass;
import io.dragoman.model.UnknownCodeException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a quad class by its number or its name. */
final class Quad implements ITypeConverter<QuadClass> {
  @Override
  public QuadClass convert(String value) {
    try {
      return QuadClass.of(value);
    } catch (UnknownCodeException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
