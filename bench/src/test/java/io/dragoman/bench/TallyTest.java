package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.Tally.Count;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

final class TallyTest {

  private static CodedEvent event(
      String type, String trigger, String source, String target, String cert) {
    return CodedEvent.of(
        new ObjectMapper()
            .readTree(
                """
                {"type":"%s","mode":null,"trigger":"%s",
                 "source":[{"text":"x","code":"%s"}],"target":[{"text":"y","code":"%s"}],
                 "place":null,"date":"2020-05-18","cert":"%s","by":null,"deaths":null,
                 "state":false}
                """
                    .formatted(type, trigger, source, target, cert)));
  }

  @Test
  void countsAPerfectAnswerEverywhere() {
    CodedEvent event = event("ASSAULT", "shelled", "RUS MIL", "UKR CVL", "fact");
    Tally tally = Tally.of(List.of(event), List.of(event));
    for (Count count :
        List.of(Count.TRIGGER, Count.TYPE, Count.TYPE_AND_TRIGGER, Count.DYAD, Count.FULL)) {
      assertThat(tally.get(count)).as(count.name()).isEqualTo(1);
    }
  }

  @Test
  void givesTheDyadButNotTheSectorsForCountriesAlone() {
    Tally tally =
        Tally.of(
            List.of(event("ASSAULT", "shelled", "RUS MIL", "UKR CVL", "fact")),
            List.of(event("ASSAULT", "shelling", "RUS GOV", "UKR CVL", "fact")));
    assertThat(tally.get(Count.DYAD)).isEqualTo(1);
    assertThat(tally.get(Count.FULL)).isZero();
  }

  @Test
  void pairsByTypeBeforeTrigger() {
    Tally tally =
        Tally.of(
            List.of(
                event("ACCUSE", "accused", "USA GOV", "SYR GOV", "fact"),
                event("ASSAULT", "attack", "SYR GOV", "SYR CVL", "possible")),
            List.of(event("ASSAULT", "accused", "SYR GOV", "SYR CVL", "fact")));
    assertThat(tally.get(Count.TYPE)).isEqualTo(1);
    assertThat(tally.get(Count.TYPE_AND_TRIGGER)).isZero();
    assertThat(tally.said(Field.CERT)).containsExactly(0, 0, 1);
  }

  @Test
  void countsFiringOnEventFreeSentences() {
    Tally tally = Tally.of(List.of(), List.of(event("AID", "gave", "USA GOV", "UKR GOV", "fact")));
    assertThat(tally.get(Count.FIRED)).isEqualTo(1);
    assertThat(tally.get(Count.WITHOUT_EVENT)).isEqualTo(1);
  }

  @Test
  void overlapsOnSharedWordsThatCarryMeaning() {
    assertThat(Pairing.overlap("the attack on", "a deadly attack")).isTrue();
    assertThat(Pairing.overlap("in the city", "in the north")).isFalse();
    assertThat(Pairing.overlap("", "")).isTrue();
    assertThat(Pairing.overlap("", "Kobani")).isFalse();
  }

  @Property(tries = 200)
  void neverCountsMoreHitsThanEvents(
      @ForAll("events") List<CodedEvent> gold, @ForAll("events") List<CodedEvent> coded) {
    Tally tally = Tally.of(gold, coded);
    assertThat(tally.get(Count.TYPE)).isLessThanOrEqualTo(Math.min(gold.size(), coded.size()));
    assertThat(tally.get(Count.FULL)).isLessThanOrEqualTo(tally.get(Count.DYAD));
    assertThat(tally.get(Count.DYAD)).isLessThanOrEqualTo(tally.get(Count.TYPE));
    assertThat(tally.get(Count.TYPE_AND_TRIGGER)).isLessThanOrEqualTo(tally.get(Count.TYPE));
  }

  @Property(tries = 100)
  void anAnswerEqualToTheGoldIsAllHits(@ForAll("events") List<CodedEvent> gold) {
    Tally tally = Tally.of(gold, gold);
    assertThat(tally.get(Count.FULL)).isEqualTo(gold.size());
  }

  @Provide
  Arbitrary<List<CodedEvent>> events() {
    return Combinators.combine(
            Arbitraries.of("ASSAULT", "AID", "CONSULT"),
            Arbitraries.of("attack", "sent aid", "talks", "struck"),
            Arbitraries.of("RUS GOV", "UKR MIL", "--- UNK"),
            Arbitraries.of("SYR REB", "USA GOV"),
            Arbitraries.of("fact", "future"))
        .as(TallyTest::event)
        .list()
        .ofMaxSize(6);
  }
}
