package io.dragoman.reader.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything read around a span: its sentence, the title and the sentences before.
 *
 * @param context what the caller knows
 * @param sentence the sentence
 * @param title the title, empty text where there is none
 * @param earlier sentences before, the nearest first
 * @param from index of the span's first word in the sentence
 * @param to index behind its last word
 */
record Setting(
    ActorContext context, Scene sentence, Scene title, List<Scene> earlier, int from, int to) {
  static Setting of(ActorContext context, Scenes scenes) {
    Scene sentence = scenes.of(context.sentence(), context.day());
    Scene title = scenes.of(context.title().orElse(""), context.day());
    List<Scene> earlier = new ArrayList<>();
    for (String text : context.earlier().reversed()) {
      earlier.add(scenes.of(text, context.day()));
    }
    int from = Scene.indexAt(sentence.tokens(), context.begin());
    int to = from;
    while (to < sentence.tokens().size() && sentence.tokens().get(to).begin() < context.end()) {
      to++;
    }
    return new Setting(context, sentence, title, earlier, from, to);
  }

  /** The span's words. */
  List<Token> span() {
    return sentence.tokens().subList(from, to);
  }

  /**
   * A text that stands before the span.
   *
   * @param scene the text
   * @param end index behind its last word before the span
   */
  record Before(Scene scene, int end) {}

  /** What stands before the span, the nearest first: the sentence, the title, earlier text. */
  List<Before> before() {
    List<Before> texts = new ArrayList<>(List.of(new Before(sentence, from)));
    texts.add(new Before(title, title.tokens().size()));
    earlier.forEach(scene -> texts.add(new Before(scene, scene.tokens().size())));
    return texts;
  }

  /** The names of the sentence that do not overlap the span. */
  List<Scene.Cue> otherCues() {
    return sentence.cues().stream().filter(cue -> cue.to() <= from || cue.from() >= to).toList();
  }

  /** The scenes around, the sentence first, then the title, then the sentences before. */
  List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>(List.of(sentence, title));
    scenes.addAll(earlier);
    return scenes;
  }
}
