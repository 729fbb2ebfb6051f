package io.kartei.diagram.drawing;

import java.util.Locale;

/**
 * What a mark is in its drawing; each writer has a look for each of them: a class in the page's
 * CSS, a colour on paper.
 */
public enum Role {
  /** The drawing's heading, in words. */
  TITLE,
  /** A box, and the group that holds it. */
  NODE,
  /** Lines within a box, not filled. */
  NODE_LINE,
  /** A solid mark: a junction, a start, a bar. */
  SOLID,
  /** Words in a box. */
  NODE_TEXT,
  /** An attribute or operation of a class; underlined when it is static, never as a link. */
  MEMBER_TEXT,
  /** Words of less weight in a box. */
  NODE_DETAIL,
  /** A frame around boxes, and the group that holds it. */
  CLUSTER,
  /** The name of a frame. */
  CLUSTER_TEXT,
  /** A line that parts the regions of a frame. */
  DIVIDER,
  /** A line from box to box, and the group that holds it; never filled. */
  EDGE,
  /** A line from box to box, heavier. */
  EDGE_THICK,
  /** A line from box to box, dotted. */
  EDGE_DOTTED,
  /** An edge's end, filled as its line. */
  TIP,
  /** An edge's end, filled as the paper. */
  TIP_HOLLOW,
  /** An edge's end, not filled. */
  TIP_OPEN,
  /** What lies behind words on an edge, coloured as the paper. */
  LABEL_BACKGROUND,
  /** What lies behind the name of a frame that a line passes, coloured as the frame. */
  CLUSTER_LABEL_BACKGROUND,
  /** Words on an edge. */
  LABEL,
  /** A note's sheet, and the group that holds it. */
  NOTE,
  /** Words on a note. */
  NOTE_TEXT,
  /** The thin line from a note to what it is about. */
  NOTE_LINE,
  /** One of several colours that tell things apart; light enough for {@link #ACCENT_TEXT}. */
  ACCENT_1,
  ACCENT_2,
  ACCENT_3,
  ACCENT_4,
  ACCENT_5,
  ACCENT_6,
  ACCENT_7,
  ACCENT_8,
  /** Words on an accent. */
  ACCENT_TEXT,
  /** The line of a participant's life. */
  LIFELINE,
  /** A bar on a lifeline: its participant is busy. */
  ACTIVATION,
  /** A frame around steps, not filled. */
  FRAME,
  /** What lies behind a frame's first word. */
  FRAME_TAG,
  /** A frame's first word. */
  FRAME_TAG_TEXT,
  /** A quiet ground without a line, behind whatever stands on it. */
  GROUND,
  /** The ground of a day on which nobody works. */
  FREE_DAY,
  /** A thin line that leads the eye to an axis. */
  GRID,
  /** Words along an axis. */
  AXIS_TEXT,
  /** A task that nothing special is said of. */
  BAR,
  /** A task that is done. */
  BAR_DONE,
  /** A task that is being worked on. */
  BAR_ACTIVE,
  /** A task that must not be late. */
  BAR_CRITICAL,
  /** Words on a bar, whichever it is. */
  BAR_TEXT,
  /** A line at one moment, from top to bottom. */
  MARKER,
  /** Words at such a line. */
  MARKER_TEXT;

  private final String cssClass = "d-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The class that stands for it in SVG, such as {@code d-edge-dotted}. */
  public String cssClass() {
    return cssClass;
  }

  /** The accent for the n-th thing, from 0; after the last comes the first again. */
  public static Role accent(int index) {
    return valueOf("ACCENT_" + (1 + Math.floorMod(index, 8)));
  }
}
