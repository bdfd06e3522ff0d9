package io.dragoman.cli;

import io.dragoman.model.QuadClass;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a quad class by its number or its name. */
final class Quad implements ITypeConverter<QuadClass> {
  @Override
  public QuadClass convert(String value) {
    String name = value.toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
    for (QuadClass quad : QuadClass.values()) {
      if (name.equals(quad.label()) || name.equals(Integer.toString(quad.number()))) {
        return quad;
      }
    }
    throw new TypeConversionException(
        value + ": must be 1 to 4, or e.g. " + QuadClass.MATERIAL_CONFLICT.label());
  }
}
