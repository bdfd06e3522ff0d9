package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TellersTest {
  private static final EventNetwork NETWORK = EventNetwork.load();
  private static final String SENTENCE =
      "Turkish jets bomb a village in northern Iraq and kill ten people.";

  @AfterAll
  static void close() {
    NETWORK.close();
  }

  private static double telling(String actor, String name) {
    int a = SENTENCE.indexOf(actor);
    int n = SENTENCE.indexOf(name);
    return NETWORK.read(SENTENCE).telling(a, a + actor.length(), n, n + name.length());
  }

  @Test
  void theNameThatTellsAnActorsCountryIsLikelierThanOthers() {
    assertThat(telling("ten people", "Iraq")).isGreaterThan(telling("ten people", "Turkish"));
    assertThat(telling("Turkish jets", "Turkish")).isGreaterThan(telling("Turkish jets", "Iraq"));
  }

  @Test
  void theWordsOfASentenceShareOneAtMost() {
    assertThat(telling("ten people", SENTENCE)).isBetween(0.0, 1.0 + 1e-6);
    assertThat(telling("ten people", "Iraq") + telling("ten people", "Turkish"))
        .isLessThanOrEqualTo(telling("ten people", SENTENCE) + 1e-6);
  }

  @Test
  void wordsThatWereNotReadTellNothing() {
    assertThat(NETWORK.read(SENTENCE).telling(500, 510, 0, 7)).isZero();
    assertThat(NETWORK.read("").telling(0, 1, 0, 1)).isZero();
  }
}
