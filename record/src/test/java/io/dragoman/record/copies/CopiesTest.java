package io.dragoman.record.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final List<String> ONE =
      List.of(
          "The airport of the capital was shelled before dawn on Tuesday.",
          "Two airliners burned on the apron and a hangar was hit by shrapnel.",
          "Flights were diverted to Misrata, an hour's drive to the east.",
          "The health ministry counted five dead and a dozen wounded.",
          "Nobody claimed the attack, the third on the field this month.");
  private static final List<String> TWO =
      List.of(
          "Fishermen in the strait found an oil slick four miles long.",
          "The coast guard blames a tanker that changed its flag in March.",
          "Its owners in Piraeus say that the ship never left the anchorage.",
          "Divers will look at the hull as soon as the swell allows it.");

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }

  @Test
  void cutAndReorderedCopiesAreFoundAndOtherTextsAreNot() {
    Copies copies = new Copies(10);

    assertThat(copies.add("one", text(ONE)).cluster()).isEqualTo("one");
    assertThat(copies.add("two", text(TWO)).matches()).isEmpty();
    assertThat(copies.add("cut", text(ONE.subList(1, 4))).cluster()).isEqualTo("one");
    assertThat(copies.add("turned", text(ONE.reversed())).cluster()).isEqualTo("one");
  }

  @Test
  void aTextJoinedOfTwoMatchesBoth() {
    Copies copies = new Copies(10);
    copies.add("one", text(ONE));
    copies.add("two", text(TWO));

    Copies.Found both = copies.add("both", text(ONE) + " " + text(TWO));

    assertThat(both.matches()).extracting(Copies.Match::id).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void theOldestAreForgotten() {
    Copies copies = new Copies(2);
    copies.add("one", text(ONE));
    copies.add("two", text(TWO));
    copies.add("three", "Quite another text about the price of bread in the mountain villages.");

    assertThat(copies.add("again", text(ONE)).cluster()).isEqualTo("again");
    assertThat(copies.add("more", text(ONE)).cluster()).isEqualTo("again");
  }

  @Test
  void aTextWithoutSentencesIsNoCopy() {
    Copies copies = new Copies(10);
    String dots = IntStream.range(0, 50).mapToObj(i -> "...").collect(Collectors.joining(" "));

    copies.add("one", dots);

    assertThat(copies.add("two", dots).cluster()).isEqualTo("two");
  }
}
