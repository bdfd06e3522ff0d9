package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.past.World;
import java.nio.file.Path;

/** A benchmark of our own making: threats are followed by attacks two days later. */
final class Tiny {
  static final Path FOLDER = Path.of("src", "test", "resources", "tiny");

  private Tiny() {}

  static BenchmarkFolder read() {
    return BenchmarkFolder.read(FOLDER);
  }

  /** All that is known before the test part. */
  static World beforeTest(BenchmarkFolder tiny, boolean remembers) {
    World world = new World(tiny.actors(), tiny.relations().size(), remembers);
    world.add(tiny.train(), 0, tiny.train().lastDay());
    world.add(tiny.valid(), 0, tiny.valid().lastDay());
    return world;
  }
}
