package io.dragoman.reader.actors;

import io.dragoman.reader.actors.Scene.Cue;
import java.util.ArrayList;
import java.util.List;

/** Chooses between namesakes that are equally likely on a day. */
final class Choice {
  private Choice() {}

  /** The first row whose country the text around speaks of, else the first. */
  static ActorRow of(List<ActorRow> rows, Setting setting) {
    if (rows.size() == 1) {
      return rows.getFirst();
    }
    ActorRow first = rows.getFirst();
    List<ActorRow> equal =
        setting.context().day().isEmpty()
            ? rows
            : rows.stream()
                .filter(
                    row ->
                        row.distance(setting.context().day().get())
                            <= first.distance(setting.context().day().get()))
                .toList();
    List<List<Cue>> around = new ArrayList<>(List.of(setting.otherCues()));
    around.add(setting.title().cues());
    setting.earlier().forEach(scene -> around.add(scene.cues()));
    for (List<Cue> cues : around) {
      for (ActorRow row : equal) {
        if (speakOf(cues, row.code().country())) {
          return row;
        }
      }
    }
    return first;
  }

  private static boolean speakOf(List<Cue> cues, String country) {
    return cues.stream()
        .anyMatch(cue -> cue.row().kind().isCountryOnly() && cue.country().equals(country));
  }
}
