package io.dragoman.outlook.watch;

import io.dragoman.model.Event;
import io.dragoman.outlook.alignment.Party;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Goldstein;
import io.dragoman.outlook.deeds.Intensity;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.dyads.Act;
import io.dragoman.outlook.dyads.Forecast;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.turns.Settings;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.outlook.watch.Condition.Side;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks whether conditions hold. */
public final class Evaluation {
  /** A turning point is news for so many days. */
  public static final int FRESH = 90;

  /** The usual intensity is that of so many months before. */
  private static final int YEAR = 12;

  /** A usual intensity below this one, a tenth of an attack, counts as this one. */
  private static final double LEAST_USUAL = 1;

  private static final int REASONS = 3;

  private final Sight sight;

  /**
   * Prepares it.
   *
   * @param sight what conditions are looked up in
   */
  public Evaluation(Sight sight) {
    this.sight = sight;
  }

  /**
   * Looks whether a condition holds.
   *
   * <ul>
   *   <li>A probability is that of {@link Outlook} from the last day known.
   *   <li>An intensity is looked at for the month of the last day known, as far as it is told, and
   *       the month before; one that must be low, for the month before alone.
   *   <li>A turning point must lie in the last {@link #FRESH} days.
   *   <li>Events must be dated to the last days known.
   * </ul>
   *
   * @param condition the condition
   */
  public Verdict of(Condition condition) {
    return switch (condition) {
      case Condition.Likelihood likelihood -> likelihood(likelihood);
      case Condition.Strength strength -> strength(strength);
      case Condition.Turning turning -> turning(turning);
      case Condition.Happening happening -> happening(happening);
    };
  }

  private Verdict likelihood(Condition.Likelihood asked) {
    Outlook.Answer answer =
        sight.outlook().ask(asked.source(), asked.target(), asked.outcome(), asked.days());
    return switch (answer) {
      case Outlook.TooLittle little -> new Verdict.Unknown(little.reason());
      case Outlook.Likely likely -> likelihood(asked, likely.forecasts().getFirst());
    };
  }

  private static Verdict likelihood(Condition.Likelihood asked, Forecast forecast) {
    String told =
        String.format(
            Locale.ROOT,
            "probability %.3f (its own rate %.3f) in the %d days from %s",
            forecast.probability(),
            forecast.ownRate(),
            forecast.horizon(),
            forecast.from());
    if (!asked.comparison().holds(forecast.probability(), asked.bound())) {
      return new Verdict.Fails(told);
    }
    String reasons =
        forecast.reasons().stream()
            .limit(REASONS)
            .map(
                reason ->
                    String.format(Locale.ROOT, "%s (%.0f %%)", reason.text(), 100 * reason.share()))
            .collect(Collectors.joining("; "));
    return new Verdict.Holds(
        List.of(
            new Finding(
                "",
                Optional.empty(),
                forecast.probability(),
                reasons.isEmpty() ? told : told + ": " + reasons,
                forecast.acts().stream().map(Act::event).distinct().toList())));
  }

  private Verdict strength(Condition.Strength asked) {
    Coverage coverage = sight.coverage();
    YearMonth running = YearMonth.from(sight.day());
    YearMonth whole = sight.day().equals(running.atEndOfMonth()) ? running : running.minusMonths(1);
    Optional<YearMonth> begin = coverage.first();
    YearMonth needed = asked.ofUsual() ? whole.minusMonths(YEAR) : whole;
    if (begin.isEmpty() || begin.get().isAfter(needed)) {
      return new Verdict.Unknown(
          "the record must reach back to %s, and begins %s"
              .formatted(needed, begin.map(month -> "with " + month).orElse("nowhere")));
    }
    List<Deed> deeds = deeds(asked.subject());
    Map<YearMonth, Intensity> months =
        Intensity.byMonth(deeds, coverage).stream()
            .collect(Collectors.toMap(Intensity::month, Function.identity()));
    List<YearMonth> looked =
        asked.comparison().isDownward() || whole.equals(running)
            ? List.of(whole)
            : List.of(whole, running);
    List<Finding> found = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (YearMonth month : looked) {
      double intensity = intensity(months, month, asked.side());
      double usual = asked.ofUsual() ? usual(months, month, asked.side()) : 1;
      String text =
          String.format(
                  Locale.ROOT,
                  "%s intensity of %s in %s: %.2f",
                  asked.side().label(),
                  asked.subject(),
                  month,
                  intensity)
              + (asked.ofUsual()
                  ? String.format(
                      Locale.ROOT, ", %.1f times the usual %.2f", intensity / usual, usual)
                  : "");
      told.add(text);
      if (asked.comparison().holds(intensity / usual, asked.bound())) {
        List<Deed> own =
            deeds.stream()
                .filter(deed -> YearMonth.from(deed.day()).equals(month))
                .filter(
                    deed -> (Goldstein.weight(deed.type()) < 0) == (asked.side() == Side.CONFLICT))
                .sorted(Evaluation::byWeight)
                .toList();
        found.add(
            new Finding(
                month.toString(),
                Optional.empty(),
                intensity / usual,
                String.format(Locale.ROOT, "%s, from %d events", text, own.size()),
                ids(own)));
      }
    }
    return found.isEmpty() ? new Verdict.Fails(String.join("; ", told)) : new Verdict.Holds(found);
  }

  private List<Deed> deeds(Condition.Subject subject) {
    List<Deed> deeds =
        switch (subject) {
          case Condition.InCountry country -> sight.deeds(country.code());
          case Condition.Between between -> {
            Party source = new Party(between.source());
            Party target = new Party(between.target());
            yield sight.deeds(between.source()).stream()
                .filter(deed -> source.did(deed) && target.suffered(deed))
                .toList();
          }
        };
    return deeds.stream().filter(deed -> !deed.day().isAfter(sight.day())).toList();
  }

  private static int byWeight(Deed a, Deed b) {
    return Comparator.comparingDouble(
            (Deed deed) -> -deed.weight() * Math.abs(Goldstein.weight(deed.type())))
        .thenComparing(Comparator.comparing(Deed::day).reversed())
        .thenComparing(deed -> deed.event().id())
        .compare(a, b);
  }

  private static double intensity(Map<YearMonth, Intensity> months, YearMonth month, Side side) {
    return Optional.ofNullable(months.get(month))
        .map(i -> side == Side.CONFLICT ? -i.conflict() : i.cooperation())
        .map(value -> Math.max(0, value))
        .orElse(0.0);
  }

  private static double usual(Map<YearMonth, Intensity> months, YearMonth month, Side side) {
    double sum = 0;
    for (int back = 1; back <= YEAR; back++) {
      sum += intensity(months, month.minusMonths(back), side);
    }
    return Math.max(LEAST_USUAL, sum / YEAR);
  }

  private Verdict turning(Condition.Turning asked) {
    LocalDate first = sight.day().minusDays(FRESH);
    List<Finding> found =
        new TurnFinder(Settings.USUAL)
            .find(sight.war(new Theatre(Set.copyOf(asked.countries())))).stream()
                .filter(turn -> asked.kind().isEmpty() || asked.kind().get() == turn.kind())
                .filter(turn -> turn.day().isAfter(first) && !turn.day().isAfter(sight.day()))
                .map(Evaluation::finding)
                .toList();
    return found.isEmpty()
        ? new Verdict.Fails("no " + asked + " from " + first.plusDays(1) + " to " + sight.day())
        : new Verdict.Holds(found);
  }

  private static Finding finding(Turn turn) {
    String parts =
        turn.parts().entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(part -> String.format(Locale.ROOT, "%s %.1f", part.getKey(), part.getValue()))
            .collect(Collectors.joining(", "));
    String by = turn.by().isEmpty() ? "" : " by " + String.join(", ", turn.by());
    return new Finding(
        turn.kind().label(),
        Optional.of(turn.day()),
        turn.strength(),
        String.format(
            Locale.ROOT,
            "%s on %s%s, strength %.1f nats: %s",
            turn.kind().label(),
            turn.day(),
            by,
            turn.strength(),
            parts),
        ids(turn.deeds()));
  }

  private Verdict happening(Condition.Happening asked) {
    LocalDate first = sight.day().minusDays(asked.days() - 1L);
    List<String> events =
        sight.events(asked.filter(), first, sight.day()).stream().map(Event::id).toList();
    String told =
        String.format(Locale.ROOT, "%d events from %s to %s", events.size(), first, sight.day());
    return asked.comparison().holds(events.size(), asked.bound())
        ? new Verdict.Holds(
            List.of(new Finding("", Optional.empty(), events.size(), told, events.reversed())))
        : new Verdict.Fails(told);
  }

  private static List<String> ids(List<Deed> deeds) {
    return deeds.stream().map(deed -> deed.event().id()).distinct().toList();
  }
}
