package io.dragoman.server.routes;

import io.dragoman.model.ActorCode;
import io.dragoman.model.EventType;
import io.dragoman.model.UnknownCodeException;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.outlook.dyads.Act;
import io.dragoman.outlook.dyads.Forecast;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Body;
import io.dragoman.server.answers.Filters;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Board;
import io.dragoman.server.board.State;
import io.dragoman.server.board.Who;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is likely next, and what if. */
public final class Outlooks {
  private static final int HORIZON = 30;
  private static final int LONGEST = 365;
  private static final int TOP = 10;
  private static final int MOST = 100;
  private static final List<Outcome> USUAL =
      List.of(Outcome.MATERIAL_CONFLICT, Outcome.COOPERATION);

  private final State state;
  private final LearntOutlook learnt;

  /**
   * @param state what is shown
   * @param learnt what was learnt from the record
   */
  public Outlooks(State state, LearntOutlook learnt) {
    this.state = state;
    this.learnt = learnt;
  }

  /**
   * What is asked.
   *
   * @param party whose future
   * @param outcomes what may happen
   * @param days within so many days
   * @param top how many forecasts at most
   */
  private record Question(String party, List<Outcome> outcomes, int days, int top) {
    List<Forecast> of(Outlook outlook) {
      return switch (outlook.ask(party, outcomes, days)) {
        case Outlook.Likely likely -> likely.forecasts();
        case Outlook.TooLittle little ->
            throw new Problem(404, "outlook-not-available", little.reason());
      };
    }
  }

  /** Answers {@code GET /outlook/forecasts}. */
  public void forecasts(Context ctx) {
    LearntOutlook.Learnt known = learnt.outlook();
    if (Answers.isKnown(ctx, known.snapshot())) {
      return;
    }
    Question question =
        new Question(
            party(Params.text(ctx, "actor")),
            outcomes(ctx.queryParams("outcome")),
            Params.number(ctx, "days", HORIZON, 1, LONGEST),
            Params.number(ctx, "top", TOP, 1, MOST));
    List<Forecast> forecasts = known.ask(question::of);
    ObjectNode answer = begin(known, question);
    ArrayNode items = answer.putArray("items");
    forecasts.stream().limit(question.top()).forEach(f -> forecast(items.addObject(), f));
    answer.put("truncated", forecasts.size() > question.top()).putNull("next");
    Answers.send(ctx, answer);
  }

  private static ObjectNode begin(LearntOutlook.Learnt known, Question question) {
    return Answers.of(known.snapshot())
        .put("day", known.day().toString())
        .put("days", question.days());
  }

  /** Answers {@code POST /outlook/what-if}. */
  public void whatIf(Context ctx) {
    Body body = Body.of(ctx);
    Question question =
        new Question(
            party(body.text("actor")),
            outcomes(body.maybeTexts("outcomes")),
            body.number("days", HORIZON, 1, LONGEST),
            body.number("top", TOP, 1, MOST));
    LearntOutlook.Learnt known = learnt.outlook();
    List<Act> add = new ArrayList<>();
    for (JsonNode act : body.node().path("add")) {
      add.add(act(new Body(act), known.day()));
    }
    Set<String> without = Set.copyOf(body.maybeTexts("without"));
    List<Forecast> before = new ArrayList<>();
    List<Forecast> after = new ArrayList<>();
    known.ask(
        outlook -> {
          before.addAll(question.of(outlook));
          after.addAll(question.of(outlook.supposing(add, without)));
          return true;
        });
    Map<String, Double> was = new HashMap<>();
    before.forEach(f -> was.put(key(f), f.probability()));
    after.sort(
        Comparator.comparingDouble(
            f -> -Math.abs(f.probability() - was.getOrDefault(key(f), 0.0))));
    List<Forecast> moved = after.stream().limit(question.top()).toList();
    Set<String> shown = Set.copyOf(moved.stream().map(Outlooks::key).toList());
    ObjectNode answer = begin(known, question);
    ArrayNode first = answer.putArray("before");
    before.stream()
        .filter(f -> shown.contains(key(f)))
        .forEach(f -> forecast(first.addObject(), f));
    ArrayNode then = answer.putArray("after");
    moved.forEach(f -> forecast(then.addObject(), f));
    Answers.send(ctx, answer);
  }

  private static String key(Forecast f) {
    return f.source() + ">" + f.target() + ":" + f.outcome().name();
  }

  private Act act(Body act, LocalDate last) {
    try {
      LocalDate day = LocalDate.parse(act.text("day"));
      if (day.isAfter(last)) {
        throw new Problem(400, "bad-request", "the last day that is known is " + last);
      }
      return new Act(
          party(act.text("source")),
          EventType.of(act.text("type")),
          party(act.text("target")),
          day,
          "supposed");
    } catch (DateTimeException | UnknownCodeException e) {
      throw new Problem(400, "bad-request", String.valueOf(e.getMessage()));
    }
  }

  /** Returns the outcomes of some names, the usual ones where there are none. */
  static List<Outcome> outcomes(List<String> names) {
    try {
      List<Outcome> outcomes =
          names.stream().filter(name -> !name.isBlank()).map(Outcome::of).toList();
      return outcomes.isEmpty() ? USUAL : outcomes;
    } catch (UnknownCodeException e) {
      throw new Problem(400, "bad-request", "outcome: " + e.getMessage());
    }
  }

  /** Returns the party that an actor's key belongs to. */
  private String party(String name) {
    String key = Filters.plain(name);
    return who(key).flatMap(who -> Act.party(who.code(), id(who))).orElse(key);
  }

  private Optional<Who> who(String key) {
    Board board = state.shown().board();
    return Optional.ofNullable(board.actors().get(key));
  }

  private static Optional<String> id(Who who) {
    return Optional.of(who.key()).filter(key -> !key.equals(who.code().toString()));
  }

  private String name(String party) {
    return ActorCode.isCountry(party)
        ? Names.country(party)
        : who(party).map(Who::name).orElse(party);
  }

  private void forecast(ObjectNode node, Forecast f) {
    node.put("source", f.source()).put("sourceName", name(f.source()));
    node.put("target", f.target()).put("targetName", name(f.target()));
    node.put("outcome", f.outcome().name()).put("probability", f.probability());
    ArrayNode reasons = node.put("ownRate", f.ownRate()).putArray("reasons");
    for (Forecast.Reason reason : f.reasons()) {
      ObjectNode entry = reasons.addObject().put("text", reason.text());
      entry.put("share", reason.share()).putNull("came").putNull("held");
      reason.past().ifPresent(past -> entry.put("came", past.came()).put("held", past.held()));
      ArrayNode events = entry.putArray("events");
      for (Act act : reason.acts()) {
        events
            .addObject()
            .put("day", act.day().toString())
            .put("source", act.source())
            .put("type", act.type().name())
            .put("target", act.target())
            .put("event", act.event());
      }
    }
  }

  /** Answers {@code GET /outlook/reliability}. */
  public void reliability(Context ctx) {
    Outcome outcome = outcomes(ctx.queryParams("outcome")).getFirst();
    LearntOutlook.Measured measured = learnt.reliability(outcome);
    if (Answers.isKnown(ctx, measured.snapshot())) {
      return;
    }
    ObjectNode answer = Answers.of(measured.snapshot()).put("outcome", outcome.name());
    answer.put("firstYear", measured.firstYear()).put("lastYear", measured.lastYear());
    answer.put("forecasts", measured.all().forecasts());
    answer.put("error", measured.all().bins().error()).put("skill", measured.all().skill());
    ArrayNode items = answer.putArray("items");
    measured
        .all()
        .bins()
        .bins()
        .forEach(
            bin ->
                items
                    .addObject()
                    .put("mean", bin.mean())
                    .put("right", bin.right())
                    .put("forecasts", bin.forecasts()));
    Answers.send(ctx, Answers.whole(answer));
  }
}
