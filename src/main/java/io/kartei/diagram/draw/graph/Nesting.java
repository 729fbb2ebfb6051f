package io.kartei.diagram.draw.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which frame contains what, and which frames a line crosses. Not thread-safe. */
final class Nesting {
  private static final String TOP = "";

  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> crossed = new HashSet<>();

  /** Puts something into a frame, or at the top level. */
  void put(String id, @Nullable String frame) {
    members.computeIfAbsent(frame == null ? TOP : frame, f -> new ArrayList<>()).add(id);
    if (frame != null) {
      parents.put(id, frame);
    }
  }

  /** Records a line. Everything must have been put into its frame before. */
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

  /** Returns the direct contents of a frame, or of the top level, in the order they were added. */
  List<String> in(@Nullable String frame) {
    return members.getOrDefault(frame == null ? TOP : frame, List.of());
  }

  /** Returns whether a line crosses the border of a frame. */
  boolean isCrossed(String frame) {
    return crossed.contains(frame);
  }
}
