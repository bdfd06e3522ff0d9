package io.dragoman.cli;

import io.dragoman.outlook.alignment.Alignment;
import io.dragoman.outlook.alignment.Relation;
import io.dragoman.outlook.deeds.Deed;
import java.util.List;
import java.util.stream.Collectors;

/** Relations as rows; each row ends with the events that it rests on. */
final class RelationRows {
  private static final List<String> HEADER =
      List.of(
          "from",
          "relation",
          "to",
          "alignment",
          "low",
          "high",
          "events",
          "first",
          "last",
          "through",
          "event_ids");

  private RelationRows() {}

  static Rows of(List<Relation> relations) {
    return new Rows(
        HEADER, List.of(0, 2, 9, 10), relations.stream().map(RelationRows::row).toList());
  }

  private static List<String> row(Relation relation) {
    Alignment alignment = relation.alignment();
    List<Deed> deeds = relation.deeds();
    return List.of(
        relation.from(),
        alignment.relation(),
        relation.to(),
        DyadCommand.decimal(alignment.value()),
        DyadCommand.decimal(alignment.low()),
        DyadCommand.decimal(alignment.high()),
        Integer.toString(deeds.size()),
        deeds.isEmpty() ? "" : deeds.get(0).day().toString(),
        deeds.isEmpty() ? "" : deeds.get(deeds.size() - 1).day().toString(),
        String.join("; ", relation.bodies()),
        deeds.stream().map(deed -> deed.event().id()).collect(Collectors.joining(" ")));
  }
}
