package io.dragoman.outlook.forecast;

import java.time.Duration;

/** What a run costs this process. */
final class Cost {
  private Cost() {}

  /** The processor time that this process has taken so far, all threads together. */
  static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
