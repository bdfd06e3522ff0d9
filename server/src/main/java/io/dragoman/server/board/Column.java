package io.dragoman.server.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the mentions of a board tell of one thing. Values are numbered, so that a condition looks at
 * each value once and then at numbers. Immutable.
 *
 * @param <T> a value
 */
public final class Column<T> {
  private final List<T> values;

  /** For each mention where its numbers begin, and the end; empty where each mention has one. */
  private final int[] starts;

  private final int[] numbers;

  private Column(List<T> values, int[] starts, int[] numbers) {
    this.values = values;
    this.starts = starts;
    this.numbers = numbers;
  }

  /** Takes one value of each mention. */
  static <T> Column<T> single(Told[] lines, Function<Told, T> value) {
    Numbering<T> numbering = new Numbering<>();
    int[] numbers = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      numbers[i] = numbering.of(value.apply(lines[i]));
    }
    return new Column<>(numbering.values, new int[0], numbers);
  }

  /** Takes any number of values of each mention, each value once. */
  static <T> Column<T> many(Told[] lines, Function<Told, ? extends Iterable<T>> told) {
    Numbering<T> numbering = new Numbering<>();
    int[] starts = new int[lines.length + 1];
    int[] numbers = new int[lines.length];
    int size = 0;
    for (int i = 0; i < lines.length; i++) {
      for (T value : told.apply(lines[i])) {
        if (size == numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = numbering.of(value);
      }
      starts[i + 1] = size;
    }
    return new Column<>(numbering.values, starts, Arrays.copyOf(numbers, size));
  }

  /** Numbers values as they come. */
  private static final class Numbering<T> {
    private final Map<T, Integer> known = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
      Integer number = known.putIfAbsent(value, values.size());
      if (number != null) {
        return number;
      }
      values.add(value);
      return values.size() - 1;
    }
  }

  /** Returns how many values there are. */
  int size() {
    return values.size();
  }

  /** Returns the value of a number. */
  T value(int number) {
    return values.get(number);
  }

  /** Returns where the numbers of a mention begin. */
  int begin(int line) {
    return starts.length == 0 ? line : starts[line];
  }

  /** Returns where the numbers of a mention end. */
  int end(int line) {
    return starts.length == 0 ? line + 1 : starts[line + 1];
  }

  /** Returns the number at a place between {@link #begin} and {@link #end}. */
  int number(int at) {
    return numbers[at];
  }

  /** Returns the mentions of which one value is like this. */
  BitSet where(Predicate<? super T> like) {
    boolean[] wanted = new boolean[values.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = like.test(values.get(i));
    }
    int lines = starts.length == 0 ? numbers.length : starts.length - 1;
    BitSet found = new BitSet(lines);
    for (int line = 0; line < lines; line++) {
      for (int at = begin(line); at < end(line); at++) {
        if (wanted[numbers[at]]) {
          found.set(line);
          break;
        }
      }
    }
    return found;
  }
}
