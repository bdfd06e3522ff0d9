package io.dragoman.reader.actors;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** Looks texts over for names, and keeps the last of them. Safe to share between threads. */
final class Scenes {
  private static final int KEPT = 64;

  private final ActorRegistry registry;
  private final CountryHints hints;
  private final SequencedMap<Key, Scene> kept = new LinkedHashMap<>();

  private record Key(String text, Optional<LocalDate> day) {}

  Scenes(ActorRegistry registry, CountryHints hints) {
    this.registry = registry;
    this.hints = hints;
  }

  /** A text with its words and the names that were known on a day. */
  Scene of(String text, Optional<LocalDate> day) {
    Key key = new Key(text, day);
    synchronized (kept) {
      Scene scene = kept.get(key);
      if (scene != null) {
        return scene;
      }
    }
    Scene scene = Scene.of(text, day, registry, hints);
    synchronized (kept) {
      kept.put(key, scene);
      if (kept.size() > KEPT) {
        kept.pollFirstEntry();
      }
    }
    return scene;
  }
}
