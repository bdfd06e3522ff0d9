package io.dragoman.server.board;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for. Safe for use by several threads. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    T value = made.orElseGet(maker);
    made = Optional.of(value);
    return value;
  }
}
