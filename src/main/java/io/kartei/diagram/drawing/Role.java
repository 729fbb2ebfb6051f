package io.kartei.diagram.drawing;

import java.util.Locale;

/**
 * What a mark is in its drawing. Each writer has a look for every role: a class in the page's CSS,
 * a colour on paper.
 */
public enum Role {
  /** The text of the drawing's heading. */
  TITLE,
  /** A box, and the group that holds it. */
  NODE,
  /** A box that must not be late. */
  NODE_CRITICAL,
  /** A box that a reader is to name. */
  NODE_ASKED,
  /** A line within a box that must not be late. */
  LINE_CRITICAL,
  /** A line between such boxes. */
  EDGE_CRITICAL,
  /** The tip of such a line. */
  TIP_CRITICAL,
  /** Lines within a box, not filled. */
  NODE_LINE,
  /** A solid symbol: a junction, a start, a bar. */
  SOLID,
  /** Text in a box. */
  NODE_TEXT,
  /** An attribute or operation of a class; underlined only if it is static, not as a link. */
  MEMBER_TEXT,
  /** Less prominent text in a box. */
  NODE_DETAIL,
  /** A frame around boxes, and the group that holds it. */
  CLUSTER,
  /** The name of a frame. */
  CLUSTER_TEXT,
  /** A line between the regions of a frame. */
  DIVIDER,
  /** A line between boxes, and the group that holds it; never filled. */
  EDGE,
  /** A heavier line between boxes. */
  EDGE_THICK,
  /** A dotted line between boxes. */
  EDGE_DOTTED,
  /** An edge's tip, filled like its line. */
  TIP,
  /** An edge's tip, filled like the paper. */
  TIP_HOLLOW,
  /** An edge's tip, not filled. */
  TIP_OPEN,
  /** The background of a label on an edge, in the colour of the paper. */
  LABEL_BACKGROUND,
  /** The background of a frame's name where a line passes, in the colour of the frame. */
  CLUSTER_LABEL_BACKGROUND,
  /** The label of an edge. */
  LABEL,
  /** A formula in any text. */
  FORMULA,
  /** The box of a note, and the group that holds it. */
  NOTE,
  /** Text in a note. */
  NOTE_TEXT,
  /** The thin line from a note to what it is about. */
  NOTE_LINE,
  /** One of several colours that distinguish things; light enough for {@link #ACCENT_TEXT}. */
  ACCENT_1,
  ACCENT_2,
  ACCENT_3,
  ACCENT_4,
  ACCENT_5,
  ACCENT_6,
  ACCENT_7,
  ACCENT_8,
  /** A line in one of several colours: the stronger counterparts of the accents. */
  BRANCH_1,
  BRANCH_2,
  BRANCH_3,
  BRANCH_4,
  BRANCH_5,
  BRANCH_6,
  BRANCH_7,
  BRANCH_8,
  /** Text on an accent colour. */
  ACCENT_TEXT,
  /** A participant's lifeline. */
  LIFELINE,
  /** A bar on a lifeline where the participant is active. */
  ACTIVATION,
  /** A frame around steps, not filled. */
  FRAME,
  /** The background of a frame's keyword. */
  FRAME_TAG,
  /** A frame's keyword. */
  FRAME_TAG_TEXT,
  /** A quiet background without a border. */
  GROUND,
  /** The background of a non-working day. */
  FREE_DAY,
  /** A thin grid line that guides the eye to an axis. */
  GRID,
  /** Text along an axis. */
  AXIS_TEXT,
  /** An ordinary task. */
  BAR,
  /** A task that is done. */
  BAR_DONE,
  /** A task in progress. */
  BAR_ACTIVE,
  /** A critical task. */
  BAR_CRITICAL,
  /** Text on any kind of bar. */
  BAR_TEXT,
  /** A vertical line at one moment. */
  MARKER,
  /** The name of such a line. */
  MARKER_TEXT;

  private final String cssClass = "d-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns its class in SVG, such as {@code d-edge-dotted}. */
  public String cssClass() {
    return cssClass;
  }

  /** Returns the n-th accent, counting from 0; the first one follows the last. */
  public static Role accent(int index) {
    return valueOf("ACCENT_" + (1 + Math.floorMod(index, 8)));
  }

  /**
   * Returns the line in the colour of this accent.
   *
   * <p>Only for accents.
   */
  public Role line() {
    return valueOf("BRANCH_" + name().substring("ACCENT_".length()));
  }
}
