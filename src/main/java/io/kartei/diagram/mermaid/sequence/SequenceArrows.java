package io.kartei.diagram.mermaid.sequence;

import io.kartei.diagram.SequenceStep.Arrow;
import io.kartei.diagram.SequenceStep.Tip;
import io.kartei.diagram.mermaid.scan.Scanner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arrows of messages, by their notation. */
final class SequenceArrows {
  private static final Map<String, Arrow> BY_TOKEN =
      Map.ofEntries(
          arrow("->", false, Tip.NONE, Tip.NONE),
          arrow("-->", true, Tip.NONE, Tip.NONE),
          arrow("->>", false, Tip.NONE, Tip.ARROW),
          arrow("-->>", true, Tip.NONE, Tip.ARROW),
          arrow("<<->>", false, Tip.ARROW, Tip.ARROW),
          arrow("<<-->>", true, Tip.ARROW, Tip.ARROW),
          arrow("-x", false, Tip.NONE, Tip.CROSS),
          arrow("--x", true, Tip.NONE, Tip.CROSS),
          arrow("-X", false, Tip.NONE, Tip.CROSS),
          arrow("--X", true, Tip.NONE, Tip.CROSS),
          arrow("-)", false, Tip.NONE, Tip.OPEN),
          arrow("--)", true, Tip.NONE, Tip.OPEN),
          arrow("-|\\", false, Tip.NONE, Tip.UPPER_HALF),
          arrow("--|\\", true, Tip.NONE, Tip.UPPER_HALF),
          arrow("-|/", false, Tip.NONE, Tip.LOWER_HALF),
          arrow("--|/", true, Tip.NONE, Tip.LOWER_HALF),
          arrow("/|-", false, Tip.UPPER_HALF, Tip.NONE),
          arrow("/|--", true, Tip.UPPER_HALF, Tip.NONE),
          arrow("\\|-", false, Tip.LOWER_HALF, Tip.NONE),
          arrow("\\|--", true, Tip.LOWER_HALF, Tip.NONE),
          arrow("-\\\\", false, Tip.NONE, Tip.UPPER_STICK),
          arrow("--\\\\", true, Tip.NONE, Tip.UPPER_STICK),
          arrow("-//", false, Tip.NONE, Tip.LOWER_STICK),
          arrow("--//", true, Tip.NONE, Tip.LOWER_STICK),
          arrow("//-", false, Tip.UPPER_STICK, Tip.NONE),
          arrow("//--", true, Tip.UPPER_STICK, Tip.NONE),
          arrow("\\\\-", false, Tip.LOWER_STICK, Tip.NONE),
          arrow("\\\\--", true, Tip.LOWER_STICK, Tip.NONE));

  private static final List<String> LONGEST_FIRST =
      BY_TOKEN.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed().thenComparing(t -> t))
          .toList();

  private SequenceArrows() {}

  /** Returns the notations of all arrows. */
  public static Set<String> tokens() {
    return BY_TOKEN.keySet();
  }

  private static Map.Entry<String, Arrow> arrow(String token, boolean dotted, Tip tail, Tip head) {
    return Map.entry(token, new Arrow(dotted, tail, head, false, false));
  }

  /** Returns the arrow that is next, or null, without skipping it. */
  static @Nullable String peek(Scanner in) {
    if ("-<\\/".indexOf(in.peek()) < 0) {
      return null;
    }
    for (String token : LONGEST_FIRST) {
      if (in.looksAt(token)) {
        return token;
      }
    }
    return null;
  }

  /** Returns the arrow for a token, with circles where {@code ()} is next to it. */
  static Arrow of(String token, boolean centralTail, boolean centralHead) {
    Arrow arrow = BY_TOKEN.get(token);
    if (arrow == null) {
      throw new IllegalArgumentException("no arrow: " + token);
    }
    return new Arrow(arrow.dotted(), arrow.tail(), arrow.head(), centralTail, centralHead);
  }
}
