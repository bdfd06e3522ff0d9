package io.dragoman.server.routes;

import io.dragoman.model.Document;
import io.dragoman.record.Condition;
import io.dragoman.record.Survey;
import io.dragoman.record.exports.FullEvent;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Pages;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.board.Shown;
import io.dragoman.server.board.State;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Articles. */
public final class Documents {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");
  private static final Comparator<Survey.Article> BY_DAY =
      Comparator.comparing((Survey.Article a) -> a.published().orElse(LocalDate.MAX))
          .thenComparing(Survey.Article::id);

  private final State state;
  private final FullEvents full;

  /**
   * @param state what is shown
   */
  public Documents(State state) {
    this.state = state;
    full = new FullEvents(state.view());
  }

  /** Answers {@code GET /documents}. */
  public void list(Context ctx) {
    Served.send(ctx, state, shown -> list(ctx, shown));
  }

  private static ObjectNode list(Context ctx, Shown shown) {
    String part = Params.maybe(ctx, "text").orElse("").toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    shown.board().all().forEach(line -> counts.merge(line.row().document(), 1, Integer::sum));
    List<Survey.Article> found =
        shown.board().articles().values().stream()
            .filter(article -> says(article, part))
            .sorted(BY_DAY)
            .toList();
    int from = Pages.from(ctx, found, Survey.Article::id);
    int to = Math.min(found.size(), from + Params.limit(ctx));
    ObjectNode answer = Served.answer(shown);
    ArrayNode items = answer.putArray("items");
    for (Survey.Article article : found.subList(from, to)) {
      ObjectNode node = items.addObject().put("id", article.id());
      Answers.put(node, "title", article.title());
      Answers.put(node, "published", article.published());
      Answers.put(node, "outlet", article.outlet());
      node.put("mentions", counts.getOrDefault(article.id(), 0));
    }
    Pages.end(answer, found, to, Survey.Article::id);
    return answer;
  }

  private static boolean says(Survey.Article article, String part) {
    String text = article.title().orElse("") + "\n" + article.outlet().orElse("");
    return text.toLowerCase(Locale.ROOT).contains(part);
  }

  /** Answers {@code GET /documents/ID}. */
  public void one(Context ctx) {
    Served.send(ctx, state, shown -> one(ctx.pathParam("id"), shown));
  }

  private ObjectNode one(String id, Shown shown) {
    Document document =
        state
            .view()
            .document(id)
            .orElseThrow(() -> new Problem(404, "no-such-document", "no article '" + id + "'"));
    ObjectNode answer = Served.answer(shown).put("id", id).put("text", document.text());
    answer.put("direction", RIGHT_TO_LEFT.contains(document.language()) ? "rtl" : "ltr");
    answer.set("article", JsonMapper.shared().readTree(FullEvent.article(document)));
    ArrayNode items = answer.putArray("mentions");
    full.mentions(full.found(new Condition.In(Set.of(id))), shown.snapshot()).stream()
        .filter(mention -> mention.path("document").asString().equals(id))
        .sorted(Comparator.comparingInt(m -> m.path("trigger").path("begin").asInt()))
        .forEach(mention -> items.add(mention.without("article")));
    return answer;
  }
}
