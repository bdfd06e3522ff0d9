package io.dragoman.server.answers;

import io.dragoman.model.QuadClass;
import io.dragoman.outlook.alignment.Alignment;
import io.dragoman.outlook.alignment.Relation;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Intensity;
import io.dragoman.outlook.deeds.Ledger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How parties stand to each other, as JSON objects. */
public final class RelationJson {
  private static final int EVENTS = 50;

  private RelationJson() {}

  /** Writes a relation with the latest events that show it. */
  public static void relation(ObjectNode node, Relation relation) {
    node.put("from", relation.from()).put("to", relation.to());
    alignment(node.putObject("alignment"), relation.alignment());
    Answers.texts(node.putArray("bodies"), relation.bodies());
    List<Deed> latest =
        relation
            .deeds()
            .subList(Math.max(0, relation.deeds().size() - EVENTS), relation.deeds().size());
    ids(node.putArray("events"), latest.reversed());
  }

  /** Writes how far one stands with another. */
  public static void alignment(ObjectNode node, Alignment alignment) {
    node.put("value", alignment.value()).put("low", alignment.low()).put("high", alignment.high());
    node.put("relation", alignment.relation()).put("events", alignment.events());
  }

  /** Writes how much happened in a month. */
  public static ObjectNode month(ObjectNode node, Intensity month) {
    node.put("month", month.month().toString()).put("articles", month.articles());
    node.put("mentions", month.mentions()).put("events", month.events());
    int[] quads = new int[QuadClass.values().length];
    month.quads().forEach((quad, number) -> quads[quad.number() - 1] = number);
    Answers.quads(node, "quads", quads);
    return node.put("conflict", month.conflict()).put("cooperation", month.cooperation());
  }

  /** Writes what was lost, the most first. */
  public static void losses(ArrayNode items, Collection<Deed> deeds) {
    for (Ledger.Loss loss : Ledger.losses(deeds)) {
      ObjectNode node = items.addObject().put("side", loss.side());
      node.put("kind", loss.kind().code()).put("status", loss.status().code());
      ids(node.put("count", loss.count()).putArray("events"), loss.deeds());
    }
  }

  /** Writes the ids of the events of deeds, the most reported first. */
  public static void mostReported(ArrayNode items, Collection<Deed> deeds) {
    ids(
        items,
        deeds.stream()
            .sorted(
                Comparator.comparingInt((Deed deed) -> -deed.event().articles())
                    .thenComparing(deed -> deed.event().id()))
            .toList());
  }

  private static void ids(ArrayNode items, Collection<Deed> deeds) {
    deeds.forEach(deed -> items.add(deed.event().id()));
  }
}
