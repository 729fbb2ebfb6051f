package io.kartei.diagram.draw.graph;

import io.kartei.diagram.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is within what, and which frames a line crosses. Used by one thread. */
final class Nesting {
  private static final String TOP = "";

  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> crossed = new HashSet<>();

  /** Puts something into a frame, or at the top. */
  void put(String id, @Nullable String frame) {
    members.computeIfAbsent(frame == null ? TOP : frame, f -> new ArrayList<>()).add(id);
    if (frame != null) {
      parents.put(id, frame);
    }
  }

  /** Takes note of a line; everything has been put into its place. */
  void connect(String from, String to) {
    Set<String> around = frames(from);
    Set<String> others = frames(to);
    around.stream().filter(f -> !others.contains(f)).forEach(crossed::add);
    others.stream().filter(f -> !around.contains(f)).forEach(crossed::add);
  }

  private Set<String> frames(String id) {
    Set<String> found = new HashSet<>();
    String at = parents.get(id);
    while (at != null && found.add(at)) {
      at = parents.get(at);
    }
    return found;
  }

  /** What is directly in a frame, or at the top, in the order in which it was put there. */
  List<String> in(@Nullable String frame) {
    return members.getOrDefault(frame == null ? TOP : frame, List.of());
  }

  /**
   * Which way a frame flows: its own, as in Mermaid only while no line leads from within it to
   * elsewhere.
   */
  Direction direction(String frame, @Nullable Direction own, Direction around) {
    return own == null || crossed.contains(frame) ? around : own;
  }
}
