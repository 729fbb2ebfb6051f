package io.kartei.diagram.drawing;

import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a drawing with one box that a reader is to name: with a question mark in the place of its
 * name, or with its name and marked. All else stays where it is.
 */
public final class AskedBox {
  private static final double SIZE_OF_SIGN = 1.3;
  private static final double WIDTH_OF_SIGN = 0.61;

  private final boolean hidden;

  private AskedBox(boolean hidden) {
    this.hidden = hidden;
  }

  /**
   * Returns the drawing with one of its boxes asked for, or null if it has no such box with a name.
   *
   * @param group the id of the box
   * @param hidden whether its name is hidden: nothing of the group's text, pictures, link and id is
   *     left
   */
  public static @Nullable Drawing in(Drawing drawing, String group, boolean hidden) {
    List<Mark> marks = new ArrayList<>();
    boolean found = false;
    for (Mark mark : drawing.marks()) {
      Mark.Group asked =
          mark instanceof Mark.Group box && group.equals(box.id())
              ? new AskedBox(hidden).asked(box)
              : null;
      found |= asked != null;
      marks.add(asked == null ? mark : asked);
    }
    return found
        ? new Drawing(
            drawing.width(), drawing.height(), drawing.title(), drawing.description(), marks)
        : null;
  }

  private Mark.@Nullable Group asked(Mark.Group box) {
    List<Mark> marks = new ArrayList<>();
    List<Mark.Text> words = new ArrayList<>();
    for (Mark mark : box.marks()) {
      if (mark instanceof Mark.Text text) {
        words.add(text);
      } else if (mark instanceof Mark.Path path) {
        marks.add(new Mark.Path(path.outline(), role(path.role()), Paint.ROLE));
      } else if (mark instanceof Mark.Image && !hidden) {
        marks.add(mark);
      } else if (!(mark instanceof Mark.Image)) {
        return null;
      }
    }
    boolean framed =
        marks.stream()
            .anyMatch(mark -> mark instanceof Mark.Path path && path.role() == Role.NODE_ASKED);
    if (!framed || words.isEmpty()) {
      return null;
    }
    if (hidden) {
      marks.add(sign(words));
    } else {
      words.forEach(text -> marks.add(plain(text)));
    }
    return new Mark.Group(
        hidden ? null : box.id(), Role.NODE_ASKED, hidden ? null : box.link(), marks);
  }

  /** Returns the role of a line of the box: an outline is marked, what is within stays. */
  private static Role role(Role role) {
    return role == Role.NODE_LINE || role == Role.SOLID ? role : Role.NODE_ASKED;
  }

  /** Returns the question mark, in the middle of what it stands for. */
  private static Mark.Text sign(List<Mark.Text> words) {
    Mark.Text first = words.get(0);
    Mark.Text last = words.get(words.size() - 1);
    double size = first.size() * SIZE_OF_SIGN;
    double width = size * WIDTH_OF_SIGN;
    double middle =
        switch (first.anchor()) {
          case START -> first.x() + first.width() / 2;
          case MIDDLE -> first.x();
          case END -> first.x() - first.width() / 2;
        };
    double base = (first.y() + last.y()) / 2 + (size - first.size()) / 3;
    return new Mark.Text(
        middle,
        base,
        Mark.Anchor.MIDDLE,
        size,
        width,
        List.of(new Label.Span("?", true, false)),
        Role.NODE_TEXT,
        Paint.ROLE);
  }

  /** Returns a text in the colour that is legible on a marked box. */
  private static Mark.Text plain(Mark.Text text) {
    return new Mark.Text(
        text.x(),
        text.y(),
        text.anchor(),
        text.size(),
        text.width(),
        text.spans(),
        Role.NODE_TEXT,
        Paint.ROLE);
  }
}
