package io.dragoman.outlook.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * One candidate's features, filled in order. What a feature speaks of is told by the part of its
 * name before the colon.
 */
final class FeatureRow {
  /** The names in order. */
  static final List<String> NAMES = names();

  /** How many features there are. */
  static final int SIZE = NAMES.size();

  final float[] values = new float[SIZE];
  private int at;

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name :
        ("choice:logit choice:behind choice:probability choice:place rules:weight choice:rest "
                + "same:sum2 same:sum8 same:sum32 same:sum128 same:sum1024 same:share2 same:share8"
                + " same:share32 same:share128 same:share1024 same:gap same:before same:count"
                + " same:age same:rhythm same:weekday pair:sum2 pair:sum8 pair:sum32 pair:sum128"
                + " pair:sum1024 pair:share2 pair:share8 pair:share128 pair:gap pair:before"
                + " pair:count pair:kinds back:sum8 back:sum128 back:gap rules:best rules:second"
                + " rules:any rules:support rules:gap target:share2 target:share8 target:share32"
                + " target:share128 target:share1024 target:gap target:count active:sum2"
                + " active:sum32 active:sum1024 active:trend kind:role kind:roleforrole"
                + " kind:country kind:countryfordoing kind:countryforcountry kind:actorforcountry"
                + " kind:partnerforcountry kind:roleforactor kind:samecountry kind:compatriot"
                + " kind:samerole path:walked path:ruled path:best path:shared question:doing8"
                + " question:doing1024 question:answers question:subject8 question:subject1024"
                + " question:relation question:candidates question:surest question:horizon"
                + " place:same8 place:same1024 place:pair32 place:target32 place:rules place:path"
                + " place:shared")
            .split("\\s+")) {
      names.add(name);
    }
    return List.copyOf(names);
  }

  void restart() {
    at = 0;
  }

  void put(float value) {
    values[at++] = value;
  }
}
