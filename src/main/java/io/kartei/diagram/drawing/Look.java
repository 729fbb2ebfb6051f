package io.kartei.diagram.drawing;

import io.kartei.diagram.drawing.Paint.Tone;
import io.kartei.diagram.element.Colour;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a role looks like where there is no page CSS: in standalone files and on paper. Matches the
 * CSS of the bundled theme.
 *
 * @param fill the colour of an area or of text; null for none
 * @param stroke the colour of a line; null for none
 * @param width the width of the line, in px
 * @param dash lengths of dashes and gaps, in px; empty for a solid line
 */
public record Look(@Nullable Tone fill, @Nullable Tone stroke, double width, List<Double> dash) {
  private static final Tone PAPER = tone(0xffffff, 0x14171d);
  private static final Tone CARD = tone(0xffffff, 0x1b1f27);
  private static final Tone SOFT = tone(0xf1efe8, 0x232832);
  private static final Tone LINE = tone(0xdcd9d0, 0x353c48);
  private static final Tone EDGE = tone(0x85827a, 0x78808e);
  private static final Tone INK = tone(0x1d2330, 0xe6e4de);
  private static final Tone QUIET = tone(0x545c6b, 0xa9afbb);
  private static final Tone ACCENT = tone(0x1f4f9a, 0x8db4f2);
  private static final Tone ACCENT_SOFT = tone(0xe6edf8, 0x1f2b40);
  private static final Tone RULE = tone(0xc8402f, 0xe0705f);
  private static final Tone NOTE = tone(0xfff6d6, 0x3a3316);
  private static final Tone NOTE_EDGE = tone(0xd9c27a, 0x75682f);
  private static final List<Double> NONE = List.of();

  private static final int[][] ACCENTS = {
    {0xb3c8ea, 0x36548a},
    {0xf2c9a1, 0x7d5122},
    {0xb9dcc0, 0x2f6440},
    {0xe3bfdc, 0x6d3f66},
    {0xf1e09a, 0x6b5d17},
    {0xa9d8dc, 0x236068},
    {0xf0b7ae, 0x83392d},
    {0xcfcbc0, 0x565c67}
  };

  private static final int[][] BRANCHES = {
    {0x4f7cc4, 0x8db4f2},
    {0xb9731f, 0xe0a566},
    {0x3f8a56, 0x86c797},
    {0xa05b97, 0xd9a4d1},
    {0x93801a, 0xd6c25a},
    {0x2b8590, 0x74c4cc},
    {0xc25643, 0xeb9c8e},
    {0x77756e, 0xa3a9b3}
  };

  private static final Map<Role, Look> LOOKS = looks();

  public Look {
    dash = List.copyOf(dash);
  }

  /** Returns the look of a role. */
  public static Look of(Role role) {
    Look look = LOOKS.get(role);
    if (look == null) {
      throw new IllegalArgumentException("no look: " + role);
    }
    return look;
  }

  /** Returns this look changed as an author wants. */
  public Look with(Paint paint) {
    return new Look(
        paint.fill() == null ? fill : paint.fill(),
        paint.stroke() == null ? stroke : paint.stroke(),
        paint.strokeWidth() == null ? width : paint.strokeWidth(),
        paint.dashed() == null ? dash : paint.dashed() ? List.of(6.0, 4.0) : NONE);
  }

  private static Tone tone(int light, int dark) {
    return new Tone(colour(light), colour(dark));
  }

  private static Colour colour(int rgb) {
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  private static Map<Role, Look> looks() {
    Map<Role, Look> looks = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      looks.put(role, look(role));
    }
    return looks;
  }

  private static Look look(Role role) {
    return switch (role) {
      case TITLE, NODE_TEXT, MEMBER_TEXT, NOTE_TEXT, BAR_TEXT, ACCENT_TEXT, LABEL -> words(INK);
      case NODE_DETAIL, CLUSTER_TEXT, AXIS_TEXT -> words(QUIET);
      case FRAME_TAG_TEXT -> words(ACCENT);
      case MARKER_TEXT -> words(RULE);
      case NODE -> new Look(CARD, ACCENT, 1.3, NONE);
      case NODE_LINE -> line(ACCENT, 1.3);
      case NODE_CRITICAL -> new Look(CARD, RULE, 2.2, NONE);
      case NODE_ASKED -> new Look(ACCENT_SOFT, ACCENT, 3, NONE);
      case LINE_CRITICAL -> line(RULE, 1.3);
      case EDGE_CRITICAL -> line(RULE, 2.8);
      case TIP_CRITICAL -> words(RULE);
      case SOLID, FORMULA -> words(INK);
      case CLUSTER -> new Look(SOFT, EDGE, 1, NONE);
      case DIVIDER -> new Look(null, EDGE, 1, List.of(4.0, 3.0));
      case EDGE -> line(QUIET, 1.4);
      case EDGE_THICK -> line(QUIET, 2.8);
      case EDGE_DOTTED -> new Look(null, QUIET, 1.4, List.of(2.0, 3.5));
      case TIP -> words(QUIET);
      case TIP_HOLLOW -> new Look(PAPER, QUIET, 1.4, NONE);
      case TIP_OPEN -> line(QUIET, 1.4);
      case LABEL_BACKGROUND -> words(PAPER);
      case NOTE -> new Look(NOTE, NOTE_EDGE, 1, NONE);
      case NOTE_LINE -> new Look(null, NOTE_EDGE, 1, List.of(3.0, 3.0));
      case LIFELINE -> new Look(null, EDGE, 1, List.of(5.0, 4.0));
      case ACTIVATION -> new Look(ACCENT_SOFT, ACCENT, 1, NONE);
      case FRAME -> line(EDGE, 1.2);
      case FRAME_TAG -> new Look(ACCENT_SOFT, EDGE, 1, NONE);
      case FREE_DAY -> words(tone(0xe3dfd4, 0x2d3440));
      case GROUND, CLUSTER_LABEL_BACKGROUND -> words(SOFT);
      case GRID -> line(LINE, 1);
      case BAR -> new Look(tone(0xcfdcf1, 0x2b4368), ACCENT, 1, NONE);
      case BAR_DONE -> new Look(tone(0xe3e1da, 0x353c48), EDGE, 1, NONE);
      case BAR_ACTIVE -> new Look(tone(0x9dbbe9, 0x36548a), ACCENT, 1.4, NONE);
      case BAR_CRITICAL -> new Look(tone(0xf7d3cc, 0x5e2a22), RULE, 1.4, NONE);
      case MARKER -> line(RULE, 1.4);
      case ACCENT_1 -> accent(0);
      case ACCENT_2 -> accent(1);
      case ACCENT_3 -> accent(2);
      case ACCENT_4 -> accent(3);
      case ACCENT_5 -> accent(4);
      case ACCENT_6 -> accent(5);
      case ACCENT_7 -> accent(6);
      case ACCENT_8 -> accent(7);
      case BRANCH_1 -> branch(0);
      case BRANCH_2 -> branch(1);
      case BRANCH_3 -> branch(2);
      case BRANCH_4 -> branch(3);
      case BRANCH_5 -> branch(4);
      case BRANCH_6 -> branch(5);
      case BRANCH_7 -> branch(6);
      case BRANCH_8 -> branch(7);
    };
  }

  private static Look words(Tone tone) {
    return new Look(tone, null, 0, NONE);
  }

  private static Look line(Tone tone, double width) {
    return new Look(null, tone, width, NONE);
  }

  private static Look accent(int index) {
    return new Look(tone(ACCENTS[index][0], ACCENTS[index][1]), PAPER, 1.5, NONE);
  }

  private static Look branch(int index) {
    return line(tone(BRANCHES[index][0], BRANCHES[index][1]), 4);
  }
}
