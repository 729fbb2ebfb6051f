package io.kartei.diagram.drawing;

import org.jspecify.annotations.Nullable;

/** One method for each kind of mark. */
public interface MarkVisitor<R extends @Nullable Object> {
  R group(Mark.Group group);

  R rectangle(Mark.Rectangle rectangle);

  R ellipse(Mark.Ellipse ellipse);

  R path(Mark.Path path);

  R text(Mark.Text text);

  R image(Mark.Image image);
}
