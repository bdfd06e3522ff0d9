package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.model.EventType;
import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Describes the countries that an actor may have by what the text says of them. */
final class CountryFeatures {
  private static final int MANY = 3;
  private static final int GAP = 3;
  private static final double[] LEVELS = {0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99};

  private final Setting setting;
  private final Draft draft;
  private final List<Cue> cues;
  private final List<Token> tokens;
  private final boolean titled;
  private final int named;
  private final String basis;
  private final String asker;
  private final String noun;
  private final String deed;
  private final Set<String> across;
  private final Optional<Tellers> tellers;

  CountryFeatures(Setting setting, Draft draft, List<CountryOption> options) {
    this.setting = setting;
    this.draft = draft;
    this.tokens = setting.sentence().tokens();
    this.cues = setting.otherCues().stream().filter(Cue::hasCountry).toList();
    this.titled = setting.title().cues().stream().anyMatch(Cue::hasCountry);
    this.named = (int) options.stream().filter(o -> !others(o).isEmpty()).count();
    this.basis = draft.basis() + draft.row().map(row -> " " + row.kind()).orElse("");
    this.asker = asker(draft.sector());
    Optional<Deed> part = setting.context().deed();
    this.tellers = setting.context().tellers();
    this.across = part.map(d -> across(setting, d)).orElse(Set.of());
    this.deed =
        part.filter(d -> draft.basis() == Draft.Basis.OPEN)
            .map(d -> d.part() + " " + manner(d.type()))
            .orElse("");
    Phrase phrase = Phrase.of(setting.span());
    this.noun = draft.noun().map(Noun::words).orElseGet(() -> Tokens.key(phrase.core()));
  }

  /** Whether countries of names inside the span count too: all but those outside. */
  private List<Cue> others(CountryOption option) {
    return option.here().stream()
        .filter(cue -> cue.to() <= setting.from() || cue.from() >= setting.to())
        .toList();
  }

  /** The features of one option. */
  List<String> of(CountryOption option) {
    List<String> features = new ArrayList<>();
    if (option.country().equals(ActorCode.NO_COUNTRY)) {
      none(features);
    }
    if (option.ruled()) {
      ruled(option, features);
    }
    if (option.country().equals(ActorCode.INTERNATIONAL)) {
      international(features);
    }
    tellers.ifPresent(told -> told(told, option, features));
    if (!option.country().equals(ActorCode.NO_COUNTRY)) {
      features.add("country=" + option.country() + " " + draft.basis());
      features.add("country=" + option.country() + " " + draft.basis() + " " + draft.sector());
      for (String clue : clues(option)) {
        features.add(clue);
        features.add(basis + "|" + clue);
        features.add(asker + "|" + draft.basis() + "|" + clue);
        if (!deed.isEmpty()) {
          features.add(deed + "|" + clue);
        }
      }
    }
    return features;
  }

  /** What the network says of the names that tell the option, or of there being none. */
  private void told(Tellers told, CountryOption option, List<String> features) {
    double share =
        option.here().stream().mapToDouble(cue -> told.share(begin(cue), end(cue))).sum();
    String where;
    if (option.country().equals(ActorCode.NO_COUNTRY)) {
      where = "told none " + level(1 - told.share(0, setting.sentence().text().length()));
    } else if (option.here().isEmpty()) {
      double none = 1 - told.share(0, setting.sentence().text().length());
      where = (option.title().isEmpty() ? "told elsewhere " : "told title ") + level(none);
    } else {
      where = "told " + level(share);
    }
    features.add(where);
    features.add(where + "|" + draft.basis());
    features.add(where + "|" + draft.basis() + (option.ruled() ? " ruled" : " other"));
    features.add(where + "|" + draft.basis() + " " + asker);
    if (!deed.isEmpty()) {
      features.add(where + "|" + deed);
    }
  }

  private int begin(Cue cue) {
    return tokens.get(cue.from()).begin();
  }

  private int end(Cue cue) {
    return tokens.get(cue.to() - 1).end();
  }

  /** A probability in one of a few steps. */
  private static int level(double probability) {
    int level = 0;
    while (level < LEVELS.length && probability >= LEVELS[level]) {
      level++;
    }
    return level;
  }

  private void international(List<String> features) {
    features.add("igo " + draft.sector());
    features.add("igo noun=" + noun);
    setting.span().forEach(token -> features.add("igo word=" + token.key()));
    for (Cue cue : setting.sentence().cues()) {
      boolean inside = cue.from() < setting.to() && cue.to() > setting.from();
      if (inside && cue.country().equals(ActorCode.INTERNATIONAL)) {
        features.add("igo inside");
      }
    }
  }

  private void none(List<String> features) {
    String first = setting.span().getFirst().key();
    String last = setting.span().getLast().key();
    String count = "n" + Math.min(MANY, named);
    String title = titled ? "t" : "-";
    String before = setting.earlier().isEmpty() ? "-" : "e";
    for (String clue :
        List.of(
            "",
            "sector=" + draft.sector(),
            "first=" + first,
            "last=" + last,
            "noun=" + noun,
            count,
            count + title,
            count + title + draft.sector(),
            before,
            draft.sure() ? "sure" : "unsure",
            setting.span().getFirst().isCapital() ? "capital" : "small",
            "row=" + draft.row().map(row -> row.code().toString()).orElse(""))) {
      features.add("none " + clue);
      features.add("none " + basis + "|" + clue);
    }
    features.add("none noun=" + noun + "|" + count + title);
    setting
        .context()
        .deed()
        .ifPresent(
            d -> {
              features.add("none deed=" + d.type() + d.part() + " " + draft.basis());
              features.add("none deed=" + d.type() + d.part() + " " + draft.basis() + count);
            });
    features.add("none noun=" + noun + "|" + first);
    draft.row().ifPresent(row -> features.add("none id=" + row.identity().id()));
  }

  private void ruled(CountryOption option, List<String> features) {
    String other = named > (others(option).isEmpty() ? 0 : 1) ? "other" : "alone";
    for (String clue :
        List.of(
            "",
            "sector=" + draft.sector(),
            "noun=" + noun,
            other,
            "row=" + draft.row().map(row -> row.code().sector().toString()).orElse(""),
            "home=" + option.country().equals(ActorCode.INTERNATIONAL))) {
      features.add("rule " + clue);
      features.add("rule " + basis + "|" + clue);
    }
    draft
        .row()
        .filter(row -> draft.basis() != Draft.Basis.GENERIC)
        .ifPresent(
            row -> {
              features.add("rule id=" + row.identity().id());
              features.add("rule id=" + row.identity().id() + "|" + other);
            });
  }

  private Set<String> clues(CountryOption option) {
    Set<String> clues = new LinkedHashSet<>();
    List<Cue> mine = others(option);
    clues.add(mine.isEmpty() ? "absent" : named == 1 ? "only" : "named");
    if (!mine.isEmpty()) {
      clues.add("times" + Math.min(MANY, mine.size()));
      clues.add("among" + Math.min(MANY, named));
    }
    for (Cue cue : mine) {
      place(cue, clues);
      kind(cue, clues);
    }
    for (Cue cue : option.here()) {
      if (cue.from() < setting.to() && cue.to() > setting.from()) {
        clues.add("inside");
        clues.add("inside " + cue.row().kind() + " " + word(cue.from() - 1));
      }
    }
    title(option, mine.isEmpty(), clues);
    earlier(option, mine.isEmpty() && option.title().isEmpty(), clues);
    sides(option, clues);
    if (option.theatre()) {
      clues.add("theatre");
    }
    return clues;
  }

  /** Whether the country is that of the other side of the event, or another one is. */
  private void sides(CountryOption option, Set<String> clues) {
    Optional<Deed> of = setting.context().deed();
    if (of.isEmpty() || across.isEmpty()) {
      return;
    }
    String where = across.contains(option.country()) ? "across" : "not across";
    clues.add(where);
    clues.add(where + " " + of.get().type() + " " + draft.sector());
  }

  private static Set<String> across(Setting setting, Deed deed) {
    Set<String> countries = new LinkedHashSet<>();
    List<Token> tokens = setting.sentence().tokens();
    for (Cue cue : setting.otherCues()) {
      int begin = tokens.get(cue.from()).begin();
      int end = tokens.get(cue.to() - 1).end();
      if (cue.hasCountry()
          && deed.across().stream().anyMatch(r -> r.begin() < end && r.end() > begin)) {
        countries.add(cue.country());
      }
    }
    return countries;
  }

  private void place(Cue cue, Set<String> clues) {
    boolean before = cue.to() <= setting.from();
    int distance = before ? setting.from() - cue.to() : cue.from() - setting.to();
    String side = before ? "before" : "behind";
    boolean nearest =
        cues.stream()
            .noneMatch(
                o ->
                    before
                        ? o.to() <= setting.from() && o.from() > cue.from()
                        : o.from() >= setting.to() && o.from() < cue.from());
    clues.add(side);
    clues.add(side + " " + bucket(distance));
    clues.add(side + (nearest ? " nearest" : " farther"));
    if (before ? setting.from() == cue.to() : cue.from() == setting.to()) {
      clues.add(side + " beside");
    }
    if (distance <= GAP && distance > 0) {
      List<Token> gap =
          before
              ? tokens.subList(cue.to(), setting.from())
              : tokens.subList(setting.to(), cue.from());
      clues.add(side + " gap=" + Tokens.key(gap));
    }
    boolean joined = true;
    int from = before ? cue.to() : setting.to();
    int to = before ? setting.from() : cue.from();
    for (int i = from; i <= Math.min(to, tokens.size() - 1); i++) {
      joined &= tokens.get(i).isJoined();
    }
    clues.add(side + (joined ? " joined" : " parted"));
    int at = word(cue.from() - 1).equals("the") ? cue.from() - 2 : cue.from() - 1;
    clues.add(side + " word=" + word(at));
    if (cue.located()) {
      clues.add("located " + side);
      boolean last = cues.stream().noneMatch(o -> o.located() && o.from() > cue.from());
      clues.add(last ? "located last" : "located");
      clues.add("located noun=" + noun);
    } else {
      clues.add("acting " + side);
      clues.add("acting noun=" + noun);
    }
    if (cue.equals(cues.getFirst())) {
      clues.add(cue.located() ? "first located" : "first acting");
      clues.add("first noun=" + noun);
    }
    if (tokens.get(cue.to() - 1).possessive()) {
      clues.add("possessive " + side);
    }
  }

  private static void kind(Cue cue, Set<String> clues) {
    clues.add("kind=" + cue.row().kind());
    if (cue.row().kind() == ActorRow.Kind.ORGANISATION
        || cue.row().kind() == ActorRow.Kind.PERSON) {
      clues.add("kind=" + cue.row().kind() + " " + cue.row().code().sector());
    }
  }

  private void title(CountryOption option, boolean absent, Set<String> clues) {
    if (option.title().isEmpty()) {
      clues.add(titled ? "untitled" : "no title");
      return;
    }
    String where = absent ? "title alone" : "title";
    clues.add(where);
    boolean only =
        setting.title().cues().stream()
            .filter(Cue::hasCountry)
            .allMatch(cue -> cue.country().equals(option.country()));
    clues.add(where + (only ? " only" : " one"));
    clues.add(where + " noun=" + noun);
    if (absent) {
      clues.add(named == 0 ? "title where none is named" : "title against the sentence");
    }
  }

  private void earlier(CountryOption option, boolean absent, Set<String> clues) {
    if (option.earlier().times() == 0) {
      return;
    }
    String where = absent ? "earlier alone" : "earlier";
    clues.add(where);
    clues.add(where + " times" + Math.min(MANY, option.earlier().times()));
    clues.add(where + " back" + Math.min(MANY, option.earlier().latest()));
    if (option.earlier().last()) {
      clues.add(where + " last");
    }
    if (absent) {
      clues.add(
          named == 0 && !titled ? "earlier where none is named" : "earlier against the sentence");
    }
  }

  private String word(int index) {
    return index < 0 ? "^" : tokens.get(index).key();
  }

  private static String bucket(int distance) {
    return distance <= 1
        ? "1"
        : distance <= 3 ? "3" : distance <= 7 ? "7" : distance <= 14 ? "14" : "far";
  }

  private static String manner(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE -> "together";
      case AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> "toward";
      case PROTEST, MOBILIZE, COERCE -> "within";
      case ASSAULT -> "against";
    };
  }

  private static String asker(Sector sector) {
    return switch (sector) {
      case CVL, REF, CRM -> "people";
      case MIL, COP, REB -> "forces";
      case GOV, JUD, LEG, PTY, OPP -> "offices";
      case SPY, MED, BUS, NGO, REL, LAB, EDU, IGO, UNK -> "others";
    };
  }
}
