package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GsrBenchTest {
  @Test
  void readsRootsAndCodesUnderTodaysNames() {
    String row =
        """
        {"event":"FIGHT","source":[{"actorText":"a","code":"JAP"},{"actorText":"b","code":"USA"}],
         "target":"diplomatic"}
        """;
    assertThat(GsrBench.triple(JsonMapper.shared().readTree(row)))
        .isEqualTo(new GsrBench.Triple(EventType.ASSAULT, Set.of("JPN", "USA"), Set.of()));
  }

  @Test
  void whatIsToldTwiceCountsTwice() {
    assertThat(GsrBench.compare(List.of("a", "a", "b"), List.of("a", "b", "c")))
        .isEqualTo(new Overlap(3, 3, 2));
    assertThat(GsrBench.compare(List.of("a", "a"), List.of("a", "a")))
        .isEqualTo(new Overlap(2, 2, 2));
  }
}
