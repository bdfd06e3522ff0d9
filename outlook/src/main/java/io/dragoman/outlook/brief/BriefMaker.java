package io.dragoman.outlook.brief;

import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.outlook.alignment.Alignment;
import io.dragoman.outlook.alignment.Relation;
import io.dragoman.outlook.alignment.Relations;
import io.dragoman.outlook.alignment.Stance;
import io.dragoman.outlook.brief.Brief.Line;
import io.dragoman.outlook.brief.Brief.Section;
import io.dragoman.outlook.brief.Brief.Table;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Intensity;
import io.dragoman.outlook.deeds.Ledger;
import io.dragoman.outlook.deeds.Names;
import io.dragoman.outlook.deeds.Signal;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.outlook.turns.War;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes situation briefs. The words are the same for every war; the facts come from its deeds. */
public final class BriefMaker {
  private static final int ROWS = 12;
  private static final int PLACES = 40;
  private static final int EVIDENCE = 5;
  private static final int FEW = 3;
  private static final double MONTH = 30.44;

  /** Fewer days than this are no state of affairs. */
  private static final int SHORT = 21;

  /** Fewer articles a month on violence than this is no war. */
  private static final double QUIET = 1;

  /** Fewer places a month than this is a front that does not move. */
  private static final double STILL = 1;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final War war;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Deed> deeds;
  private final List<Turn> turns;
  private final Notes notes;
  private final String subtitle;

  /**
   * Prepares a brief.
   *
   * @param war the war, in all the years that the record holds: turns are found against what was
   *     usual before
   * @param finder finds the turns
   * @param from first day told
   * @param to last day told
   * @param origin the query and the state of the record, in words
   * @param documents gives an article by its id
   */
  public BriefMaker(
      War war,
      TurnFinder finder,
      LocalDate from,
      LocalDate to,
      String origin,
      Function<String, Optional<Document>> documents) {
    this.war = war;
    this.from = from;
    this.to = to;
    this.subtitle = DAY.format(from) + " to " + DAY.format(to) + ". " + origin;
    deeds =
        war.deeds().stream()
            .filter(deed -> isWithin(deed.day()))
            .sorted(Comparator.comparing(Deed::day).thenComparing(deed -> deed.event().id()))
            .toList();
    turns = finder.find(war).stream().filter(turn -> isWithin(turn.day())).toList();
    notes = new Notes(documents);
  }

  private boolean isWithin(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Returns the brief. */
  public Brief make() {
    String where =
        war.theatre().home().stream()
            .sorted()
            .map(Names::country)
            .collect(Collectors.joining(", "));
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("In figures", List.of(figures())));
    sections.add(new Section("The course of the war", course()));
    sections.add(new Section("Turning points", turningPoints()));
    sections.add(new Section("Month by month", List.of(chart())));
    sections.add(new Section("Who fights whom", List.of(fights())));
    sections.add(new Section("Who backs whom", List.of(backers())));
    sections.add(new Section("Places that changed hands", places()));
    sections.add(new Section("Materiel lost", List.of(losses())));
    sections.add(new Section("What reports disagree on", List.of(contested())));
    sections.add(new Section("How to read this", method()));
    return new Brief("Situation brief: " + where, subtitle, sections, notes.all());
  }

  private Table figures() {
    Set<String> articles = new HashSet<>();
    int mentions = 0;
    for (Deed deed : deeds) {
      articles.addAll(deed.articles());
      mentions += deed.event().mentions().size();
    }
    return new Table(
        List.of("what", "how many"),
        List.of(
            row("articles that tell of it", number(articles.size())),
            row("mentions: an article says that something happened", number(mentions)),
            row("events: it happened once", number(deeds.size())),
            row("of them armed violence", number(count(Signal::isViolence))),
            row(
                "of them ground taken or left",
                number(count(d -> Signal.isTaking(d) || Signal.isLeaving(d)))),
            row("of them ceasefires, peace or surrender", number(count(Signal::isPeace))),
            row("turning points", number(turns.size()))));
  }

  private int count(Predicate<Deed> which) {
    return (int) deeds.stream().filter(which).count();
  }

  /** A sentence for each stretch between two turns. */
  private List<Brief.Block> course() {
    List<Brief.Block> lines = new ArrayList<>();
    LocalDate begin = from;
    String opening = "";
    for (Turn turn : turns) {
      stretch(begin, turn.day(), opening).ifPresent(lines::add);
      begin = turn.day();
      opening = sentence(turn) + ". ";
    }
    stretch(begin, to.plusDays(1), opening).ifPresent(lines::add);
    return lines;
  }

  private Optional<Line> stretch(LocalDate begin, LocalDate end, String opening) {
    long days = ChronoUnit.DAYS.between(begin, end);
    if (days <= 0 || (opening.isEmpty() && days < SHORT)) {
      return Optional.empty();
    }
    List<Deed> within =
        deeds.stream().filter(d -> !d.day().isBefore(begin) && d.day().isBefore(end)).toList();
    List<Deed> violence =
        within.stream().filter(d -> Signal.isViolence(d) && war.theatre().isSceneOf(d)).toList();
    List<Deed> ground = within.stream().filter(Signal::isTaking).toList();
    long reports = violence.stream().flatMap(d -> d.articles().stream()).distinct().count();
    double months = days / MONTH;
    String state =
        days < SHORT ? "" : state(reports / months, Ledger.places(ground).size() / months) + "; ";
    String who = takers(ground);
    return Optional.of(
        new Line(
            opening
                + String.format(
                    Locale.ROOT,
                    "%s to %s: %s%.1f articles a month on armed violence, %d places taken%s.",
                    DAY.format(begin),
                    DAY.format(end.minusDays(1)),
                    state,
                    reports / months,
                    Ledger.places(ground).size(),
                    who.isEmpty() ? "" : ", most by " + who),
            notes.of(ground.isEmpty() ? violence : ground, FEW)));
  }

  private static String state(double violence, double ground) {
    if (violence < QUIET) {
      return "little fighting";
    }
    return ground < STILL ? "stalemate" : "a war of movement";
  }

  private static String takers(List<Deed> ground) {
    Map<String, Integer> takers = new TreeMap<>();
    ground.forEach(
        deed ->
            deed.facts()
                .sources()
                .forEach(actor -> takers.merge(Names.of(actor), 1, Integer::sum)));
    return takers.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String sentence(Turn turn) {
    String who = turn.by().isEmpty() ? "" : " (" + String.join(", ", turn.by()) + ")";
    String label = turn.kind().label();
    return DAY.format(turn.day()) + ": " + label + who;
  }

  private List<Brief.Block> turningPoints() {
    if (turns.isEmpty()) {
      return List.of(plain("None was found in these days."));
    }
    List<Brief.Block> blocks = new ArrayList<>();
    for (Turn turn : turns) {
      String parts =
          turn.parts().entrySet().stream()
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .map(entry -> String.format(Locale.ROOT, "%s %.1f", entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", "));
      blocks.add(
          new Line(
              sentence(turn)
                  + String.format(Locale.ROOT, ". Strength %.1f: %s. ", turn.strength(), parts)
                  + turn.deeds().stream()
                      .limit(EVIDENCE)
                      .map(BriefMaker::told)
                      .collect(Collectors.joining("; "))
                  + ".",
              notes.of(turn.deeds(), EVIDENCE)));
    }
    return blocks;
  }

  private static String told(Deed deed) {
    String doers =
        deed.facts().sources().stream()
            .map(Names::of)
            .distinct()
            .limit(2)
            .collect(Collectors.joining(", "));
    String others =
        deed.facts().targets().stream()
            .map(Names::of)
            .distinct()
            .limit(2)
            .collect(Collectors.joining(", "));
    String place =
        deed.facts()
            .place()
            .map(p -> p.location().map(l -> l.name()).orElse(p.span().text()))
            .orElse("");
    return deed.day()
        + " "
        + (doers.isEmpty() ? "someone" : doers)
        + " "
        + deed.type().name().toLowerCase(Locale.ROOT)
        + (others.isEmpty() ? "" : " " + others)
        + (place.isEmpty() ? "" : " (" + place + ")");
  }

  private Brief.Chart chart() {
    List<Intensity> months = Intensity.byMonth(deeds, war.coverage());
    List<Brief.Mark> marks = new ArrayList<>();
    for (Turn turn : turns) {
      for (int i = 0; i < months.size(); i++) {
        if (months.get(i).month().equals(YearMonth.from(turn.day()))) {
          marks.add(new Brief.Mark(i, turn.kind().label()));
        }
      }
    }
    return new Brief.Chart(
        "Events by month, weighed by type (Goldstein) and certainty and divided by how much the"
            + " record holds: conflict below the line, cooperation above it",
        months,
        marks);
  }

  private Table fights() {
    List<Deed> here = deeds.stream().filter(war.theatre()::isSceneOf).toList();
    List<List<Line>> rows = new ArrayList<>();
    for (Relation relation : new Relations(here, to).fights().stream().limit(ROWS).toList()) {
      List<Deed> own = relation.deeds();
      rows.add(
          List.of(
              plain(relation.from()),
              plain(relation.to()),
              new Line(number(own.size()), notes.of(own, FEW)),
              plain(own.get(0).day() + " to " + own.get(own.size() - 1).day())));
    }
    return new Table(List.of("attacker", "attacked", "events", "first to last"), rows);
  }

  private Table backers() {
    List<List<Line>> rows = new ArrayList<>();
    for (String home : war.theatre().home().stream().sorted().toList()) {
      new Relations(deeds, to)
          .backers(home).stream()
              .filter(relation -> relation.deeds().size() > 1 || isArming(relation))
              .limit(ROWS * 2L)
              .forEach(relation -> rows.add(backer(relation)));
    }
    return new Table(
        List.of("from outside", "relation", "to", "alignment (90 % interval)", "events", "through"),
        rows);
  }

  private static boolean isArming(Relation relation) {
    return relation.deeds().stream().anyMatch(deed -> deed.type() == EventType.AID);
  }

  private List<Line> backer(Relation relation) {
    Alignment alignment = relation.alignment();
    List<Deed> telling =
        relation.deeds().stream()
            .sorted(Comparator.comparingInt((Deed d) -> Stance.of(d) == Stance.BACKS ? 0 : 1))
            .toList();
    return List.of(
        plain(relation.from()),
        plain(alignment.relation()),
        plain(relation.to()),
        plain(
            String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                alignment.value(),
                alignment.low(),
                alignment.high())),
        new Line(number(relation.deeds().size()), notes.of(telling, FEW)),
        plain(String.join("; ", relation.bodies())));
  }

  private List<Brief.Block> places() {
    List<Deed> here = deeds.stream().filter(war.theatre()::isSceneOf).toList();
    List<Ledger.Hold> holds = Ledger.places(here);
    List<List<Line>> rows = new ArrayList<>();
    for (Ledger.Hold hold : holds.stream().limit(PLACES).toList()) {
      rows.add(
          List.of(
              plain(hold.day().toString()),
              new Line(hold.place(), notes.of(List.of(hold.deed()), 1)),
              plain(hold.by().isEmpty() ? "left" : hold.by()),
              plain(hold.from())));
    }
    List<Brief.Block> blocks = new ArrayList<>();
    if (holds.size() > PLACES) {
      blocks.add(plain("The first " + PLACES + " of " + holds.size() + "."));
    }
    blocks.add(new Table(List.of("day", "place", "taken by", "from"), rows));
    return blocks;
  }

  private Table losses() {
    List<List<Line>> rows = new ArrayList<>();
    for (Ledger.Loss loss : Ledger.losses(deeds).stream().limit(ROWS * 2L).toList()) {
      rows.add(
          List.of(
              plain(loss.side()),
              plain(loss.kind().code()),
              plain(loss.status().code()),
              new Line(number(loss.count()), notes.of(loss.deeds(), FEW))));
    }
    return new Table(List.of("side", "kind", "what became of it", "count"), rows);
  }

  private Table contested() {
    List<List<Line>> rows = new ArrayList<>();
    for (Ledger.Contested contested : Ledger.contested(deeds).stream().limit(ROWS).toList()) {
      rows.add(
          List.of(
              new Line(told(contested.deed()), notes.of(List.of(contested.deed()), 1)),
              plain(
                  contested.deaths().stream()
                      .map(BriefMaker::number)
                      .collect(Collectors.joining(" or ")))));
    }
    return new Table(List.of("event", "people reported dead"), rows);
  }

  private static List<Brief.Block> method() {
    return List.of(
        plain(
            "Articles, mentions and events are three counts and never added. What is planned, asked"
                + " for or denied is left out of events. A turning point is a change in weekly"
                + " counts of articles on violence, on ground taken or left by a side, on the deeds"
                + " of outsiders, or on peace, found by penalised segmentation under a negative"
                + " binomial likelihood; its strength is in nats."),
        plain(
            "Alignment runs from -1 (opposes) to 1 (backs): events weighed by type and certainty,"
                + " halved every 180 days; with few reports its interval is wide."),
        plain("All of it was read by a machine and may be wrong: follow the notes."));
  }

  private static Line plain(String text) {
    return new Line(text, List.of());
  }

  private static List<Line> row(String what, String much) {
    return List.of(plain(what), plain(much));
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
