package io.dragoman.outlook.forecast.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dragoman.outlook.forecast.data.Quadruples;
import io.dragoman.outlook.forecast.trees.Bins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class StoresProperties {
  @Property(tries = 200)
  void anIndexNumbersKeysAsAMapDoes(
      @ForAll @Size(max = 3000) List<@LongRange(min = 0, max = 5000) Long> keys) {
    KeyIndex index = new KeyIndex();
    Map<Long, Integer> map = new HashMap<>();
    for (long key : keys) {
      int next = map.size();
      map.putIfAbsent(key, next);
      assertThat(index.add(key)).isEqualTo(map.get(key));
    }
    assertThat(index.size()).isEqualTo(map.size());
    for (long key = 0; key <= 5000; key++) {
      assertThat(index.find(key)).isEqualTo(map.getOrDefault(key, KeyIndex.NONE));
    }
  }

  @Property(tries = 200)
  void fadedSumsAreTheSumsOfWhatFaded(
      @ForAll @NotEmpty List<@IntRange(min = 0, max = 400) Integer> days,
      @ForAll @IntRange(min = 1, max = 50) int later) {
    List<Integer> sorted = new ArrayList<>(days);
    Collections.sort(sorted);
    Recurrence recurrence = new Recurrence();
    sorted.forEach(day -> recurrence.note(3, day));
    int today = sorted.getLast() + later;

    assertThat(recurrence.count(3)).isEqualTo(days.size());
    assertThat(recurrence.gap(3, today)).isEqualTo(later);
    for (int k = 0; k < Recurrence.KINDS; k++) {
      double halfLife = Recurrence.HALF_LIVES[k];
      double sum = sorted.stream().mapToDouble(d -> Math.pow(0.5, (today - d) / halfLife)).sum();
      assertThat((double) recurrence.sum(3, k, today)).isCloseTo(sum, within(1e-3 * sum + 1e-6));
    }
  }

  @Property(tries = 200)
  void whatIsTakenBackIsAsIfItHadNotBeen(
      @ForAll @NotEmpty List<@IntRange(min = 0, max = 60) Integer> days, @ForAll Random random) {
    List<Integer> sorted = new ArrayList<>(days);
    Collections.sort(sorted);
    Recurrence all = new Recurrence(true);
    sorted.forEach(day -> all.note(0, day));
    int taken = sorted.remove(/* index */ random.nextInt(sorted.size()));
    Recurrence fewer = new Recurrence(true);
    sorted.forEach(day -> fewer.note(0, day));

    all.forget(0, taken);
    assertSame(all, fewer);

    fewer.insert(0, taken);
    all.insert(0, taken);
    assertSame(all, fewer);
    assertThat(all.count(0)).isEqualTo(days.size());
  }

  private static void assertSame(Recurrence a, Recurrence b) {
    int today = 61;
    assertThat(a.count(0)).isEqualTo(b.count(0));
    assertThat(a.gap(0, today)).isEqualTo(b.gap(0, today));
    assertThat(a.gapBefore(0, today)).isEqualTo(b.gapBefore(0, today));
    assertThat(a.age(0, today)).isEqualTo(b.age(0, today));
    for (int k = 0; k < Recurrence.KINDS; k++) {
      assertThat(a.sum(0, k, today)).isCloseTo(b.sum(0, k, today), within(1e-3f));
    }
  }

  @Property(tries = 100)
  void patternsTellTheSameHoweverOftenTheyAreAsked(@ForAll Random random) {
    List<String> actors =
        List.of("Libya", "Army (Libya)", "Rebels (Libya)", "Turkey", "Army (Turkey)", "Nobody");
    World asked = new World(actors, 2, true);
    World silent = new World(actors, 2, true);
    List<int[]> facts = new ArrayList<>();
    for (int day = 0; day < 30; day += random.nextInt(3)) {
      int[] fact = {random.nextInt(6), random.nextInt(2), random.nextInt(6), day};
      if (!facts.isEmpty() && random.nextInt(4) == 0) {
        fact = facts.remove(random.nextInt(facts.size()));
        asked.forget(fact[0], fact[1], fact[2], fact[3]);
        silent.forget(fact[0], fact[1], fact[2], fact[3]);
      } else {
        facts.add(fact);
        asked.add(fact[0], fact[1], fact[2], fact[3]);
        silent.add(fact[0], fact[1], fact[2], fact[3]);
      }
      told(asked, day + random.nextInt(2));
    }

    assertThat(told(asked, 31)).isEqualTo(told(silent, 31));
  }

  /** All that the patterns tell on a day. */
  private static List<Float> told(World world, int day) {
    List<Float> told = new ArrayList<>();
    for (int subject = 0; subject < 6; subject++) {
      for (int relation = 0; relation < 4; relation++) {
        Query query = new Query(subject, relation, day, day - 1);
        for (Patterns.Kind kind : Patterns.Kind.values()) {
          told.add(world.patterns.whole(kind, query));
          for (int actor = 0; actor < 6; actor++) {
            told.add(world.patterns.part(kind, query, actor));
          }
        }
        for (Patterns.Kind kind :
            List.of(Patterns.Kind.ACTOR_FOR_COUNTRY, Patterns.Kind.PARTNER_FOR_COUNTRY)) {
          float[] counts = world.patterns.actors(kind, query);
          for (float count : counts) {
            told.add(count);
          }
        }
      }
    }
    return told;
  }

  @Property(tries = 100)
  void factsAreTheSameInWhateverOrderTheyCame(@ForAll Random random) {
    int size = 1 + random.nextInt(60);
    int[][] columns = new int[4][];
    for (int c = 0; c < 4; c++) {
      columns[c] = random.ints(size, 0, 5).toArray();
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    int[][] shuffled = new int[4][size];
    for (int c = 0; c < 4; c++) {
      for (int i = 0; i < size; i++) {
        shuffled[c][i] = columns[c][order.get(i)];
      }
    }
    Quadruples a = Quadruples.of(columns[0], columns[1], columns[2], columns[3]);
    Quadruples b = Quadruples.of(shuffled[0], shuffled[1], shuffled[2], shuffled[3]);

    for (int i = 0; i < size; i++) {
      assertThat(List.of(a.day(i), a.subject(i), a.relation(i), a.object(i)))
          .isEqualTo(List.of(b.day(i), b.subject(i), b.relation(i), b.object(i)));
      assertThat(a.day(i)).isGreaterThanOrEqualTo(a.day(Math.max(0, i - 1)));
    }
  }

  @Property(tries = 200)
  void binsKeepTheOrderOfValues(@ForAll @Size(min = 1, max = 400) List<Float> values) {
    float[][] rows = new float[values.size()][];
    Arrays.setAll(rows, i -> new float[] {values.get(i)});
    Bins bins = Bins.of(rows, 1);
    List<Float> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(bins.bin(0, sorted.get(i)))
          .isGreaterThanOrEqualTo(bins.bin(0, sorted.get(i - 1)))
          .isLessThan((byte) bins.count(0));
    }
    assertThat(bins.count(0)).isLessThanOrEqualTo(Bins.MOST);
  }

  @Property
  void logarithmsAreCloseEnough(@ForAll @IntRange(min = 1, max = 1_000_000) int millionths) {
    float x = millionths / 1e3f;
    assertThat((double) FastLog.log(x)).isCloseTo(Math.log(x), within(1e-3));
  }
}
