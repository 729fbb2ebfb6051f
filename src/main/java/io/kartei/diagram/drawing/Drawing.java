package io.kartei.diagram.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture made of placed shapes with roles. The origin is at the top left and y grows downwards.
 * All measures are in px, 96 to the inch. Nothing extends beyond width and height.
 *
 * @param title its name, or null
 * @param description what it shows, for readers who can't see it; may be empty
 * @param marks in stacking order, the bottom one first
 */
public record Drawing(
    double width, double height, @Nullable String title, String description, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /**
   * Returns the size of the smallest text, in px.
   *
   * @param most the result if all text is larger than this, or if there is none
   */
  public double smallestText(double most) {
    return smallest(marks, most);
  }

  private static double smallest(List<Mark> marks, double most) {
    double smallest = most;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        smallest = smallest(group.marks(), smallest);
      } else if (mark instanceof Mark.Text text) {
        smallest = Math.min(smallest, text.size());
      }
    }
    return smallest;
  }

  /** Returns the same picture with this title and description. */
  public Drawing named(@Nullable String name, String text) {
    return new Drawing(width, height, name, text, marks);
  }
}
