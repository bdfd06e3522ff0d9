package io.dragoman.reader.actors;

import io.dragoman.reader.actors.Lexicon.Noun;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Describes an actor by what tells its sector. */
final class SectorFeatures {
  private static final int NEAR = 5;

  private SectorFeatures() {}

  /** The features of an actor, without repeats. */
  static List<String> of(Setting setting, Draft draft) {
    Set<String> features = new LinkedHashSet<>();
    List<Token> tokens = setting.sentence().tokens();
    Phrase phrase = Phrase.of(setting.span());
    String rule = draft.sector() + (draft.sure() ? "" : "?");
    String row = draft.row().map(r -> r.kind() + " " + r.code().sector()).orElse("");
    String noun = draft.noun().map(n -> n.words() + " " + n.kind()).orElse("");
    String head = phrase.core().getLast().key();
    String next = word(tokens, setting.to());
    String before = word(tokens, setting.from() - 1);
    features.add("1");
    features.add("rule=" + rule);
    features.add("rule=" + rule + " " + draft.basis());
    features.add("rule=" + rule + " " + draft.basis() + " " + row);
    features.add("rule=" + rule + " noun=" + noun);
    features.add("rule=" + rule + " head=" + head);
    features.add("rule=" + rule + " next=" + next);
    features.add("rule=" + rule + " before=" + before);
    features.add("row=" + draft.basis() + " " + row);
    features.add("row=" + row + " noun=" + noun);
    features.add("row=" + row + " kind=" + draft.noun().map(Noun::kind));
    features.add("noun=" + noun);
    features.add("head=" + head);
    features.add("next=" + next);
    features.add("before=" + before);
    features.add("then=" + next + " " + word(tokens, setting.to() + 1));
    features.add("first=" + setting.span().getFirst().key());
    features.add(shape(setting));
    draft.row().ifPresent(r -> features.add("id=" + r.identity().id() + " " + draft.basis()));
    List<Token> words = setting.span();
    for (int i = 0; i < words.size(); i++) {
      features.add("word=" + words.get(i).key());
      if (i > 0) {
        features.add("pair=" + words.get(i - 1).key() + " " + words.get(i).key());
      }
    }
    for (int i = 1; i <= NEAR; i++) {
      features.add("left=" + word(tokens, setting.from() - i));
      features.add("right=" + word(tokens, setting.to() + i - 1));
    }
    setting
        .context()
        .deed()
        .ifPresent(
            deed -> {
              String part = "deed=" + deed.type() + " " + deed.part();
              features.add(part);
              features.add(part + " rule=" + rule);
              features.add(part + " head=" + head);
              features.add(part + " noun=" + noun);
              deed(setting, deed, features, rule, row);
            });
    about(setting, draft, features, rule);
    setting
        .context()
        .hint()
        .ifPresent(
            hint -> {
              features.add("hint=" + hint);
              features.add("hint=" + hint + " rule=" + rule);
              features.add("hint=" + hint + " " + draft.basis() + " " + row);
            });
    return List.copyOf(features);
  }

  /** How it is done, in which words, and who is on the other side. */
  private static void deed(
      Setting setting, Deed deed, Set<String> features, String rule, String row) {
    List<Token> tokens = setting.sentence().tokens();
    String part = deed.part().toString();
    String how = "how=" + deed.type() + deed.mode().map(mode -> " " + mode).orElse("");
    features.add(how + " " + part);
    features.add(how + " " + part + " rule=" + rule);
    features.add(how + " " + part + " row=" + row);
    String trigger = word(tokens, Scene.indexAt(tokens, deed.trigger().begin()));
    features.add("act=" + trigger + " " + part);
    features.add("act=" + trigger + " " + part + " rule=" + rule);
    features.add("act=" + trigger + " " + part + " row=" + row);
    if (deed.across().isEmpty()) {
      features.add("across none " + deed.type() + " " + part + " rule=" + rule);
    }
    for (Deed.Reach reach : deed.across()) {
      int last = Scene.indexAt(tokens, reach.end()) - 1;
      features.add("across=" + word(tokens, last) + " rule=" + rule);
      features.add("across=" + word(tokens, last) + " " + deed.type() + " " + part);
      for (Cue cue : setting.sentence().cues()) {
        if (cue.from() <= last && tokens.get(cue.to() - 1).end() > reach.begin()) {
          String other = cue.row().kind() + " " + cue.row().code().sector();
          features.add("across row=" + other + " rule=" + rule);
          features.add("across row=" + other + " " + deed.type() + " " + part + " rule=" + rule);
        }
      }
    }
  }

  /** Of which country it is, and what the title is about. */
  private static void about(Setting setting, Draft draft, Set<String> features, String rule) {
    draft
        .row()
        .ifPresent(
            r -> {
              features.add("of=" + r.code().country() + " rule=" + rule);
              setting
                  .context()
                  .deed()
                  .ifPresent(
                      deed ->
                          features.add(
                              "of=" + r.code().country() + " " + deed.type() + deed.part() + rule));
            });
    for (Token token : setting.title().tokens()) {
      features.add("title=" + token.key() + " rule=" + rule);
    }
  }

  /** What the trust in the rules' sector depends on. */
  static String trust(Draft draft) {
    return "trust="
        + draft.basis()
        + (draft.sure() ? "" : "?")
        + draft.noun().map(noun -> " " + noun.kind()).orElse("")
        + draft.row().map(row -> " " + row.kind()).orElse("");
  }

  private static String shape(Setting setting) {
    StringBuilder shape = new StringBuilder("shape=");
    setting.span().stream()
        .limit(NEAR)
        .forEach(token -> shape.append(token.isCapital() ? 'C' : 'c'));
    return shape.toString();
  }

  private static String word(List<Token> tokens, int index) {
    return index < 0 ? "^" : index >= tokens.size() ? "$" : tokens.get(index).key();
  }
}
