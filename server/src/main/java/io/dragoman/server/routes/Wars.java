package io.dragoman.server.routes;

import io.dragoman.model.ActorCode;
import io.dragoman.outlook.alignment.Relations;
import io.dragoman.outlook.brief.Brief;
import io.dragoman.outlook.brief.HtmlBrief;
import io.dragoman.outlook.brief.MarkdownBrief;
import io.dragoman.outlook.brief.PdfBrief;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Period;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.turns.Settings;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.outlook.turns.War;
import io.dragoman.record.EventQuery;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.answers.RelationJson;
import io.dragoman.server.board.Columns;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.Slow;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Wars: when they took another course, who backs whom, and briefs of them. */
public final class Wars implements AutoCloseable {
  /** A brief is a document of its own: it may style itself, and runs nothing. */
  private static final String BRIEF_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** For so many countries turns are looked for before anybody asks. */
  private static final int FOUND = 3;

  private static final int KEPT = 64;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final State state;
  private final Slow<Set<String>, List<Turn>> turns;

  /**
   * @param state what is shown
   */
  public Wars(State state) {
    this.state = state;
    turns = new Slow<>(state, "dragoman-turns", KEPT, this::find);
    findSoon(state.shown());
    state.listen(this::findSoon);
  }

  /** Looks for the turns of the countries with most events, behind the answers. */
  private void findSoon(Shown shown) {
    shown.select(EventQuery.ALL).count(Columns::countries).entrySet().stream()
        .filter(country -> !country.getKey().equals(ActorCode.INTERNATIONAL))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(FOUND)
        .forEach(country -> turns.soon(Set.of(country.getKey())));
  }

  private List<Turn> find(Shown shown, Set<String> countries) {
    War war = Served.source(state, shown).war(new Theatre(countries));
    return new TurnFinder(Settings.USUAL).find(war);
  }

  /** Answers {@code GET /turns}. */
  public void turns(Context ctx) {
    Set<String> countries = Params.countries(ctx);
    Period period = Params.period(ctx);
    Slow.Answer<List<Turn>> found =
        turns
            .get(countries, PATIENCE)
            .orElseThrow(() -> new Problem(503, "busy", "turns are looked for; ask again"));
    if (!Answers.isKnown(ctx, found.snapshot())) {
      Answers.send(ctx, answer(found, period));
    }
  }

  private static ObjectNode answer(Slow.Answer<List<Turn>> found, Period period) {
    ObjectNode answer = Answers.of(found.snapshot());
    ArrayNode items = answer.putArray("items");
    for (Turn turn : found.value()) {
      if (period.has(turn.day())) {
        ObjectNode node = items.addObject().put("day", turn.day().toString());
        node.put("kind", turn.kind().label());
        Answers.texts(node.putArray("by"), turn.by());
        ObjectNode parts = node.put("strength", turn.strength()).putObject("parts");
        turn.parts().forEach(parts::put);
        RelationJson.mostReported(node.putArray("events"), turn.deeds());
      }
    }
    return Answers.whole(answer);
  }

  /** Answers {@code GET /backers}. */
  public void backers(Context ctx) {
    Served.send(ctx, state, shown -> backers(ctx, shown));
  }

  private ObjectNode backers(Context ctx, Shown shown) {
    String country = Params.country(Params.text(ctx, "country"));
    List<Deed> deeds = Served.source(state, shown).deeds(country);
    ObjectNode answer = Served.answer(shown).put("country", country);
    ArrayNode items = answer.putArray("items");
    Relations.within(deeds, Params.period(ctx))
        .backers(country)
        .forEach(relation -> RelationJson.relation(items.addObject(), relation));
    return Answers.whole(answer);
  }

  @Override
  public void close() {
    turns.close();
  }

  /** Answers {@code GET /brief}. */
  public void brief(Context ctx) throws IOException {
    Set<String> countries = Params.countries(ctx);
    Period period = Params.period(ctx);
    String format = Params.oneOf(ctx, "format", "html", "md", "pdf");
    Shown shown = state.shown();
    if (Answers.isKnown(ctx, shown.snapshot())) {
      return;
    }
    Brief brief = Served.source(state, shown).brief(countries, period);
    ctx.header("Content-Security-Policy", BRIEF_POLICY);
    switch (format) {
      case "md" -> ctx.contentType("text/markdown; charset=utf-8").result(MarkdownBrief.of(brief));
      case "pdf" -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfBrief.write(brief, bytes);
        ctx.contentType("application/pdf").result(bytes.toByteArray());
      }
      default -> ctx.contentType("text/html; charset=utf-8").result(HtmlBrief.of(brief));
    }
  }
}
