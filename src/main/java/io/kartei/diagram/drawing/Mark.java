package io.kartei.diagram.drawing;

import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a drawing. */
public sealed interface Mark {

  /** Calls the visitor's method for this variant. */
  <R extends @Nullable Object> R accept(MarkVisitor<R> visitor);

  /**
   * Marks that belong together, such as the outline and the text of a node.
   *
   * @param id unique in the drawing and the same whenever the same source is drawn; null if not
   *     needed
   * @param role what the group is
   * @param link the target of a click, or null
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
   * @param radius the radius of its corners
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
   * @param x the x of the text's start, middle or end, depending on the anchor
   * @param y the y of the baseline
   * @param size the font size
   * @param width as measured; a page with a wider font may squeeze the text into it
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
   * An external picture.
   *
   * @param url as the author wrote it; never one that runs a script
   */
  record Image(double x, double y, double width, double height, String url) implements Mark {
    @Override
    public <R extends @Nullable Object> R accept(MarkVisitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** Which part of a text is at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
