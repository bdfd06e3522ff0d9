package io.dragoman.server.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of a board, numbered by their first mentions, and the places of their mentions. */
final class Entries {
  private final List<Entry> all = new ArrayList<>();

  /** The event of each mention. */
  private final int[] events;

  /** For each event where its mentions begin in {@link #places}, and the end. */
  private final int[] starts;

  private final int[] places;

  Entries(Told[] lines) {
    events = new int[lines.length];
    Map<Entry, Integer> known = new HashMap<>();
    for (int i = 0; i < lines.length; i++) {
      Entry entry = lines[i].entry();
      Integer number = known.putIfAbsent(entry, all.size());
      events[i] = number == null ? all.size() : number;
      if (number == null) {
        all.add(entry);
      }
    }
    starts = new int[all.size() + 1];
    for (int event : events) {
      starts[event + 1]++;
    }
    for (int i = 0; i < all.size(); i++) {
      starts[i + 1] += starts[i];
    }
    places = new int[lines.length];
    int[] next = starts.clone();
    for (int i = 0; i < lines.length; i++) {
      places[next[events[i]]++] = i;
    }
  }

  /** Returns the event of a number. */
  Entry get(int event) {
    return all.get(event);
  }

  /** Returns the numbers of the events that some mentions belong to. */
  BitSet of(BitSet lines) {
    BitSet found = new BitSet(all.size());
    lines.stream().forEach(line -> found.set(events[line]));
    return found;
  }

  /** Returns where the mentions of an event begin. */
  int begin(int event) {
    return starts[event];
  }

  /** Returns where the mentions of an event end. */
  int end(int event) {
    return starts[event + 1];
  }

  /** Returns the place on the board of a mention between {@link #begin} and {@link #end}. */
  int place(int at) {
    return places[at];
  }
}
