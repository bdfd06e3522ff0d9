package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of armed groups and peoples that belong to several, from theatres.tsv. */
final class Theatres {
  private final Map<String, List<String>> countries = new HashMap<>();

  static Theatres load() {
    Theatres theatres = new Theatres();
    for (Table.Line line : Table.read("theatres.tsv").lines()) {
      theatres.countries.put(Tokens.key(line.cell(0)), line.names(1));
    }
    return theatres;
  }

  /** The country where the text has the group of a draft act, if that is not the group's own. */
  Optional<String> elsewhere(Setting setting, Draft draft) {
    if (draft.row().isEmpty()) {
      return Optional.empty();
    }
    String name =
        setting.context().sentence().substring(setting.context().begin(), setting.context().end());
    return elsewhere(draft.row().get(), name, setting);
  }

  /**
   * The country where the text has the group act, if that is not the group's own.
   *
   * @param row the group's row
   * @param name its name as the text writes it
   */
  private Optional<String> elsewhere(ActorRow row, String name, Setting setting) {
    List<String> known =
        countries.getOrDefault(
            Tokens.key(name), countries.getOrDefault(Tokens.key(row.identity().name()), List.of()));
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String own = row.code().country();
    for (List<Cue> cues : List.of(setting.otherCues(), setting.title().cues())) {
      List<String> spoken =
          cues.stream().filter(cue -> cue.row().kind().isCountryOnly()).map(Cue::country).toList();
      if (spoken.contains(own) && !own.equals(ActorCode.NO_COUNTRY)) {
        return Optional.empty();
      }
      Optional<String> found = spoken.stream().filter(known::contains).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
