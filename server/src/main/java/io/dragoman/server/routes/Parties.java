package io.dragoman.server.routes;

import io.dragoman.model.ActorCode;
import io.dragoman.outlook.alignment.Alignment;
import io.dragoman.outlook.alignment.Dealings;
import io.dragoman.outlook.alignment.Party;
import io.dragoman.outlook.alignment.Relation;
import io.dragoman.outlook.alignment.Relations;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Intensity;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.outlook.deeds.Period;
import io.dragoman.reader.actors.RegistryRow;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.DeedSource;
import io.dragoman.server.answers.Filters;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.RelationJson;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.dragoman.server.board.Who;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One party, or two and how they stand to each other. */
public final class Parties {
  private final State state;
  private final Offices offices = new Offices();

  /**
   * @param state what is shown
   */
  public Parties(State state) {
    this.state = state;
  }

  /** Returns whom a parameter names, which may be an actor's key as a filter writes it. */
  static Party party(Context ctx, String parameter) {
    return new Party(Filters.plain(Params.text(ctx, parameter)));
  }

  /** Returns what people call a party. */
  private static String name(Party party, Shown shown) {
    return ActorCode.isCountry(party.name())
        ? Names.country(party.name())
        : Optional.ofNullable(shown.board().actors().get(party.name()))
            .map(Who::name)
            .orElse(party.name());
  }

  private static List<Deed> deeds(DeedSource source, Party party, Period period) {
    return source.deeds(party.name()).stream().filter(d -> period.has(d.day())).toList();
  }

  /** Answers {@code GET /actor}. */
  public void actor(Context ctx) {
    Served.send(ctx, state, shown -> actor(ctx, shown));
  }

  private ObjectNode actor(Context ctx, Shown shown) {
    Party party = party(ctx, "name");
    Period period = Params.period(ctx);
    DeedSource source = Served.source(state, shown);
    List<Deed> deeds = deeds(source, party, period);
    ObjectNode answer = Served.answer(shown).put("name", name(party, shown));
    answer.put("did", deeds.stream().filter(party::did).count());
    answer.put("suffered", deeds.stream().filter(party::suffered).count());
    ArrayNode months = answer.putArray("months");
    Intensity.byMonth(deeds, source.coverage())
        .forEach(month -> RelationJson.month(months.addObject(), month));
    ArrayNode relations = answer.putArray("relations");
    Relations.within(deeds, period)
        .of(party)
        .forEach(relation -> RelationJson.relation(relations.addObject(), relation));
    ArrayNode held = answer.putArray("offices");
    for (RegistryRow row : offices.of(party.name(), name(party, shown), days(deeds, period))) {
      office(held.addObject(), row);
    }
    RelationJson.losses(answer.putArray("losses"), deeds.stream().filter(party::suffered).toList());
    return Answers.whole(answer);
  }

  /** The days asked for, those of the deeds where open. */
  private static Period days(List<Deed> deeds, Period period) {
    TreeSet<LocalDate> days = new TreeSet<>();
    deeds.forEach(deed -> days.add(deed.day()));
    return days.isEmpty()
        ? period
        : new Period(
            Optional.of(period.since().orElse(days.first())),
            Optional.of(period.until().orElse(days.last())));
  }

  private static void office(ObjectNode node, RegistryRow row) {
    node.put("country", row.code().country()).put("sector", row.code().sector().name());
    node.put("office", row.note()).put("holder", row.name());
    Answers.put(node, "from", Optional.of(row.term().from()).filter(day -> !day.isEmpty()));
    Answers.put(node, "until", Optional.of(row.term().to()).filter(day -> !day.isEmpty()));
    node.put("source", row.source());
  }

  /** Answers {@code GET /dyad}. */
  public void dyad(Context ctx) {
    Served.send(ctx, state, shown -> dyad(ctx, shown));
  }

  private ObjectNode dyad(Context ctx, Shown shown) {
    Party a = party(ctx, "a");
    Party b = party(ctx, "b");
    Period period = Params.period(ctx);
    DeedSource source = Served.source(state, shown);
    Dealings dealings = Dealings.between(a, b, source.deeds(a.name()));
    List<Deed> asked = dealings.deeds().stream().filter(d -> period.has(d.day())).toList();
    Relations relations = Relations.within(dealings.deeds(), untilEnd(period));
    ObjectNode answer = Served.answer(shown).put("a", name(a, shown)).put("b", name(b, shown));
    RelationJson.relation(answer.putObject("forward"), called(relations.between(a, b), shown));
    RelationJson.relation(answer.putObject("backward"), called(relations.between(b, a), shown));
    ArrayNode months = answer.putArray("months");
    for (Dealings.Month month : dealings.months(source.coverage(), period)) {
      ObjectNode node = RelationJson.month(months.addObject(), month.intensity());
      RelationJson.alignment(node.putObject("alignment"), month.alignment());
      node.put("byA", month.byA()).put("byB", month.byB());
    }
    RelationJson.losses(answer.putArray("losses"), asked);
    return Answers.whole(answer);
  }

  /** How one stands to another rests on all that was before the last day asked for. */
  private static Period untilEnd(Period period) {
    return new Period(Optional.empty(), period.until());
  }

  private static Relation called(Relation relation, Shown shown) {
    return new Relation(
        name(new Party(relation.from()), shown),
        name(new Party(relation.to()), shown),
        relation.alignment(),
        relation.bodies(),
        relation.deeds());
  }

  /** Answers {@code GET /alignments}. */
  public void alignments(Context ctx) {
    Served.send(ctx, state, shown -> alignments(ctx, shown));
  }

  private ObjectNode alignments(Context ctx, Shown shown) {
    Party from = party(ctx, "from");
    Party to = party(ctx, "to");
    Period period = Params.period(ctx);
    List<Deed> deeds =
        Relations.within(Served.source(state, shown).deeds(from.name()), untilEnd(period))
            .between(from, to)
            .deeds();
    ObjectNode answer =
        Served.answer(shown).put("from", name(from, shown)).put("to", name(to, shown));
    ArrayNode items = answer.putArray("items");
    deeds.stream()
        .map(deed -> YearMonth.from(deed.day()).atEndOfMonth())
        .distinct()
        .filter(end -> period.has(end) || period.has(end.withDayOfMonth(1)))
        .forEach(
            end ->
                RelationJson.alignment(
                    items.addObject().put("day", end.toString()).putObject("alignment"),
                    Alignment.of(deeds, end)));
    return Answers.whole(answer);
  }
}
