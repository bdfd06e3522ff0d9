package io.dragoman.outlook.turns;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Signal;
import io.dragoman.outlook.deeds.Theatre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The changes of what is counted in a war. */
final class Changes {
  private static final Set<Sector> SENDERS =
      Set.copyOf(
          EnumSet.of(Sector.MIL, Sector.REB, Sector.GOV, Sector.SPY, Sector.UNK, Sector.LEG));

  private final War war;
  private final Theatre theatre;
  private final Settings settings;

  Changes(War war, Settings settings) {
    this.war = war;
    this.theatre = war.theatre();
    this.settings = settings;
  }

  List<Change> all() {
    Channel violence =
        channel("violence", deed -> theatre.isSceneOf(deed) && Signal.isViolence(deed));
    List<Change> changes = new ArrayList<>(rises(violence, new Change.Violence()));
    changes.addAll(
        new Truces(
                channel("peace", deed -> theatre.concernsOrHosts(deed) && Signal.isPeace(deed)),
                violence,
                settings)
            .changes());
    changes.addAll(calms(violence));
    Map<Side, Channel> taken = sides(Signal::isTaking);
    taken.forEach((side, channel) -> changes.addAll(takings(side, channel, taken)));
    sides(Signal::isLeaving)
        .forEach((side, left) -> changes.addAll(rises(left, new Change.Leaving(side))));
    for (Map.Entry<String, List<Deed>> outsider : outsiders().entrySet()) {
      Channel entry = channel(outsider.getKey(), outsider.getValue());
      rises(entry, new Change.Entry(outsider.getKey())).stream()
          .filter(change -> change.gain() >= settings.leastEntry())
          .forEach(changes::add);
    }
    return changes;
  }

  private List<Change> takings(Side side, Channel channel, Map<Side, Channel> taken) {
    List<Change> changes = new ArrayList<>();
    for (Change rise : rises(channel, new Change.Taking(side, false))) {
      boolean counter = Initiative.wasLost(side, rise.day(), taken);
      double gain = rise.gain() + Initiative.gain(side, rise.day(), taken);
      changes.add(new Change(rise.day(), new Change.Taking(side, counter), gain, rise.deeds()));
    }
    return changes;
  }

  /** Falls of the violence that part long stretches: news of a single blow fades within weeks. */
  private List<Change> calms(Channel violence) {
    List<Change> changes = new ArrayList<>();
    List<Segmentation.Stretch> stretches =
        Segmentation.of(violence.counts(), settings.penalty(), settings.shortest());
    for (int i = 1; i < stretches.size(); i++) {
      Segmentation.Stretch before = stretches.get(i - 1);
      Segmentation.Stretch after = stretches.get(i);
      if (after.rate() < before.rate()
          && Math.min(before.end() - before.begin(), after.end() - after.begin())
              >= settings.longStretch()) {
        LocalDate day = violence.day(after.begin());
        List<Deed> last = violence.within(day.minusDays(settings.window()), day);
        changes.add(new Change(day, new Change.Calm(), after.gain(), last));
      }
    }
    return changes;
  }

  /** What each side did of one sort. */
  private Map<Side, Channel> sides(Predicate<Deed> which) {
    Map<Side, List<Deed>> sides = new TreeMap<>();
    for (Deed deed : war.deeds()) {
      if (theatre.isSceneOf(deed) && which.test(deed)) {
        Side.of(deed).forEach(s -> sides.computeIfAbsent(s, key -> new ArrayList<>()).add(deed));
      }
    }
    Map<Side, Channel> channels = new TreeMap<>();
    sides.forEach((side, done) -> channels.put(side, channel(side.label(), done)));
    return channels;
  }

  private Channel channel(String name, Predicate<Deed> which) {
    return channel(name, war.deeds().stream().filter(which).toList());
  }

  private Channel channel(String name, List<Deed> counted) {
    return Channel.of(name, counted, war.first(), war.last(), war.coverage());
  }

  private List<Change> rises(Channel channel, Change.Topic topic) {
    List<Change> changes = new ArrayList<>();
    List<Segmentation.Stretch> stretches =
        Segmentation.of(channel.counts(), settings.penalty(), settings.shortest());
    for (int i = 1; i < stretches.size(); i++) {
      Segmentation.Stretch stretch = stretches.get(i);
      if (stretch.rate() > stretches.get(i - 1).rate()) {
        LocalDate day = Onset.day(channel, stretches.get(i - 1), stretch);
        List<Deed> after = channel.within(day, day.plusDays(settings.window()));
        if (articles(after) >= settings.leastArticles()) {
          changes.add(new Change(day, topic, stretch.gain(), after));
        }
      }
    }
    return changes;
  }

  private static long articles(List<Deed> deeds) {
    return deeds.stream().flatMap(deed -> deed.articles().stream()).distinct().count();
  }

  private Map<String, List<Deed>> outsiders() {
    Map<String, List<Deed>> outsiders = new TreeMap<>();
    List<Deed> all = new ArrayList<>(war.deeds());
    all.addAll(war.announced());
    for (Deed deed : all) {
      if (isForce(deed) && theatre.concernsOrHosts(deed)) {
        countries(deed)
            .forEach(c -> outsiders.computeIfAbsent(c, key -> new ArrayList<>()).add(deed));
      }
    }
    return outsiders;
  }

  private Set<String> countries(Deed deed) {
    Set<String> countries = new TreeSet<>();
    for (Actor source : deed.facts().sources()) {
      boolean forces = SENDERS.contains(source.code().sector());
      if (forces && source.code().hasCountry() && !theatre.isAtHome(source)) {
        countries.add(source.code().country());
      }
    }
    return countries;
  }

  private static boolean isForce(Deed deed) {
    return deed.type() == EventType.MOBILIZE
        || (deed.type() == EventType.AID && deed.is(Mode.MILITARY))
        || deed.type() == EventType.ASSAULT
        || Signal.isTaking(deed);
  }
}
