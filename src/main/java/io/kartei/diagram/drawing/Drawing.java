package io.kartei.diagram.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture: shapes with roles, placed. The origin is at the top left, y grows downwards, all
 * measures are in px of which 96 make an inch. Nothing reaches beyond width and height.
 *
 * @param title its name, or null
 * @param description what it shows, for those who do not see it; may be empty
 * @param marks from the bottom to the top
 */
public record Drawing(
    double width, double height, @Nullable String title, String description, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }

  /** The same picture with this title and description. */
  public Drawing named(@Nullable String name, String text) {
    return new Drawing(width, height, name, text, marks);
  }
}
