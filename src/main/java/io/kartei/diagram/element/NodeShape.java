package io.kartei.diagram.element;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shapes of flowchart nodes, each with its Mermaid names. */
public enum NodeShape {
  RECTANGLE("rect", "proc", "process", "rectangle", "squareRect", "note"),
  ROUNDED("rounded", "event", "roundedRect"),
  STADIUM("stadium", "terminal", "pill"),
  SUBROUTINE("fr-rect", "subprocess", "subproc", "framed-rectangle", "subroutine"),
  CYLINDER("cyl", "db", "database", "cylinder"),
  CIRCLE("circle", "circ"),
  BANG("bang"),
  CLOUD("cloud"),
  DIAMOND("diam", "decision", "diamond", "question", "choice"),
  HEXAGON("hex", "hexagon", "prepare"),
  LEAN_RIGHT("lean-r", "lean-right", "in-out", "lean_right"),
  LEAN_LEFT("lean-l", "lean-left", "out-in", "lean_left"),
  TRAPEZOID("trap-b", "priority", "trapezoid-bottom", "trapezoid"),
  INVERTED_TRAPEZOID("trap-t", "manual", "trapezoid-top", "inv-trapezoid", "inv_trapezoid"),
  DOUBLE_CIRCLE("dbl-circ", "double-circle", "doublecircle"),
  TEXT("text"),
  CARD("notch-rect", "card", "notched-rectangle"),
  LINED_RECTANGLE("lin-rect", "lined-rectangle", "lined-process", "lin-proc", "shaded-process"),
  START("sm-circ", "start", "small-circle", "stateStart"),
  STOP("fr-circ", "stop", "framed-circle", "stateEnd"),
  BAR("fork", "join", "forkJoin"),
  HOURGLASS("hourglass", "collate"),
  BRACE_LEFT("brace", "comment", "brace-l"),
  BRACE_RIGHT("brace-r"),
  BRACES("braces"),
  BOLT("bolt", "com-link", "lightning-bolt"),
  DOCUMENT("doc", "document"),
  DELAY("delay", "half-rounded-rectangle"),
  HORIZONTAL_CYLINDER("h-cyl", "das", "horizontal-cylinder"),
  LINED_CYLINDER("lin-cyl", "disk", "lined-cylinder"),
  DISPLAY("curv-trap", "curved-trapezoid", "display"),
  DIVIDED_RECTANGLE("div-rect", "div-proc", "divided-rectangle", "divided-process"),
  TRIANGLE("tri", "extract", "triangle"),
  WINDOW_PANE("win-pane", "internal-storage", "window-pane"),
  JUNCTION("f-circ", "junction", "filled-circle", "anchor"),
  LOOP_LIMIT("notch-pent", "loop-limit", "notched-pentagon"),
  FLIPPED_TRIANGLE("flip-tri", "manual-file", "flipped-triangle"),
  SLOPED_RECTANGLE("sl-rect", "manual-input", "sloped-rectangle"),
  DOCUMENTS("docs", "documents", "st-doc", "stacked-document"),
  STACKED_RECTANGLES("st-rect", "procs", "processes", "stacked-rectangle"),
  BOW_RECTANGLE("bow-rect", "stored-data", "bow-tie-rectangle"),
  CROSSED_CIRCLE("cross-circ", "summary", "crossed-circle"),
  TAGGED_DOCUMENT("tag-doc", "tagged-document"),
  TAGGED_RECTANGLE("tag-rect", "tagged-rectangle", "tag-proc", "tagged-process"),
  FLAG("flag", "paper-tape"),
  ODD("odd", "rect_left_inv_arrow"),
  LINED_DOCUMENT("lin-doc", "lined-document"),
  DATASTORE("datastore", "data-store"),
  /** The older form {@code (-text-)}. */
  ELLIPSE("ellipse"),
  /** A picture given by its address; only its label is drawn. */
  IMAGE("image"),
  /** An icon given by its name; only its label can be drawn. */
  ICON("icon"),
  /** A stick figure with its name below, as of an actor in UML; Mermaid has no name for it. */
  ACTOR();

  private static final Map<String, NodeShape> BY_NAME =
      Arrays.stream(values())
          .flatMap(shape -> shape.names.stream().map(name -> Map.entry(name, shape)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> names;

  NodeShape(String... names) {
    this.names = List.of(names);
  }

  /** Returns the names of this shape in Mermaid's {@code @{ shape: ... }}, the short one first. */
  public List<String> names() {
    return names;
  }

  /** Returns the shape with this name, or null. */
  public static @Nullable NodeShape named(String name) {
    return BY_NAME.get(name);
  }

  /** Returns whether this is a symbol without text, such as a junction. */
  public boolean isMark() {
    return switch (this) {
      case START, STOP, BAR, JUNCTION, CROSSED_CIRCLE, HOURGLASS, BOLT -> true;
      default -> false;
    };
  }
}
