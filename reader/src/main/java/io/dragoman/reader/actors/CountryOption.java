package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A country that an actor may have.
 *
 * @param country ISO3, "IGO" or {@link ActorCode#NO_COUNTRY}
 * @param ruled whether the rules gave it
 * @param theatre whether theatres.tsv has the group act there in this text
 * @param here names in the sentence that tell it
 * @param title names in the title that tell it
 * @param earlier how many of the sentences before speak of it, and the first of these names
 * @param reason the row that gave it
 */
record CountryOption(
    String country,
    boolean ruled,
    boolean theatre,
    List<Cue> here,
    List<Cue> title,
    Earlier earlier,
    String reason) {
  /**
   * What the sentences before say of a country.
   *
   * @param times how many of them speak of it
   * @param latest how many sentences back it was last named, 0 where never
   * @param last whether no other country is named behind it there
   */
  record Earlier(int times, int latest, boolean last) {
    static final Earlier NEVER = new Earlier(0, 0, false);
  }

  /** The options for a draft: no country first, then that of the rules, then those around. */
  static List<CountryOption> of(Setting setting, Draft draft, String theatre) {
    List<Cue> names =
        draft.basis() == Draft.Basis.OPEN ? setting.otherCues() : setting.sentence().cues();
    List<Cue> here = names.stream().filter(Cue::hasCountry).toList();
    List<Cue> title = setting.title().cues().stream().filter(Cue::hasCountry).toList();
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put(ActorCode.NO_COUNTRY, "no country fits");
    reasons.putIfAbsent(draft.country(), "");
    here.forEach(cue -> reasons.putIfAbsent(cue.country(), reason(cue, "in the sentence")));
    title.forEach(cue -> reasons.putIfAbsent(cue.country(), reason(cue, "in the title")));
    Map<String, Earlier> earlier = earlier(setting, reasons);
    if (draft.row().isEmpty()) {
      reasons.putIfAbsent(ActorCode.INTERNATIONAL, "an international body");
    }
    if (!theatre.isEmpty()) {
      reasons.put(theatre, "theatres.tsv: acts there in this text");
    }
    List<CountryOption> options = new ArrayList<>();
    reasons.forEach(
        (country, reason) ->
            options.add(
                new CountryOption(
                    country,
                    country.equals(draft.country()) && draft.basis() != Draft.Basis.OPEN,
                    country.equals(theatre),
                    with(here, country),
                    with(title, country),
                    earlier.getOrDefault(country, Earlier.NEVER),
                    reason)));
    return options;
  }

  private static Map<String, Earlier> earlier(Setting setting, Map<String, String> reasons) {
    Map<String, Earlier> earlier = new LinkedHashMap<>();
    int back = 0;
    for (Scene scene : setting.earlier()) {
      back++;
      List<Cue> cues = scene.cues().stream().filter(Cue::hasCountry).toList();
      boolean unnamed = earlier.isEmpty();
      for (String country : cues.stream().map(Cue::country).distinct().toList()) {
        boolean last = unnamed && cues.getLast().country().equals(country);
        Earlier before = earlier.getOrDefault(country, new Earlier(0, back, last));
        earlier.put(country, new Earlier(before.times() + 1, before.latest(), before.last()));
      }
      cues.reversed()
          .forEach(
              cue -> reasons.putIfAbsent(cue.country(), reason(cue, "in an earlier sentence")));
    }
    return earlier;
  }

  private static String reason(Cue cue, String where) {
    return cue.row().origin() + " " + cue.row().identity().name() + ": " + where;
  }

  private static List<Cue> with(List<Cue> cues, String country) {
    return cues.stream().filter(cue -> cue.country().equals(country)).toList();
  }
}
