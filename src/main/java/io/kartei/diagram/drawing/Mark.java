package io.kartei.diagram.drawing;

import io.kartei.diagram.Hyperlink;
import io.kartei.diagram.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a drawing. */
public sealed interface Mark {

  /** Calls the visitor's method for this variant. */
  <R extends @Nullable Object> R accept(MarkVisitor<R> visitor);

  /**
   * Marks that belong together, as the outline and the words of a node.
   *
   * @param id unique in the drawing and the same whenever the same source is drawn; null when
   *     nobody needs one
   * @param role what the group is
   * @param link where a click on it leads, or null
   */
  record Group(@Nullable String id, Role role, @Nullable Hyperlink link, List<Mark> marks)
      implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }

    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /**
   * A rectangle.
   *
   * @param radius of its corners
   */
  record Rectangle(
      double x, double y, double width, double height, double radius, Role role, Paint paint)
      implements Mark {
    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.rectangle(this);
    }
  }

  /** An ellipse around a centre. */
  record Ellipse(double x, double y, double radiusX, double radiusY, Role role, Paint paint)
      implements Mark {
    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.ellipse(this);
    }
  }

  /** Lines and curves. */
  record Path(Outline outline, Role role, Paint paint) implements Mark {
    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.path(this);
    }
  }

  /**
   * One line of text.
   *
   * @param x where it begins, has its middle or ends, as the anchor says
   * @param y of the baseline
   * @param size of the letters
   * @param width as measured; a page whose font is wider may squeeze the text into it
   */
  record Text(
      double x,
      double y,
      Anchor anchor,
      double size,
      double width,
      List<Label.Span> spans,
      Role role,
      Paint paint)
      implements Mark {
    public Text {
      spans = List.copyOf(spans);
    }

    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A picture from elsewhere.
   *
   * @param url as the author wrote it; never one that runs a script
   */
  record Image(double x, double y, double width, double height, String url) implements Mark {
    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** Which part of a text its x is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
