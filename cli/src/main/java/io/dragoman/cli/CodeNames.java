package io.dragoman.cli;

import io.dragoman.model.UnknownCodeException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and lists the names of things that have codes. */
abstract class CodeNames<T> implements ITypeConverter<T>, Iterable<String> {
  private final List<String> codes;
  private final Function<String, T> reader;

  /**
   * @param codes the names, in the order in which they are listed
   * @param reader what a name stands for; throws UnknownCodeException where it is none
   */
  CodeNames(List<String> codes, Function<String, T> reader) {
    this.codes = codes;
    this.reader = reader;
  }

  @Override
  public final T convert(String value) {
    try {
      return reader.apply(value);
    } catch (UnknownCodeException e) {
      throw new TypeConversionException(e.getMessage() + "; there are " + String.join(", ", codes));
    }
  }

  @Override
  public final Iterator<String> iterator() {
    return codes.iterator();
  }
}
