package io.kartei.diagram.drawing;

import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/** The links in a drawing. */
public final class DrawingLinks {
  /**
   * A linked part of a drawing.
   *
   * @param name the text in it, or its address if there is no text
   * @param url as the author wrote it
   */
  public record Part(String name, String url) {}

  private final List<Part> parts = new ArrayList<>();

  private DrawingLinks() {}

  /** Returns the links in drawing order, without duplicates. */
  public static List<Part> of(Drawing drawing) {
    DrawingLinks links = new DrawingLinks();
    links.find(drawing.marks());
    return links.parts.stream().distinct().toList();
  }

  private void find(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (group.link() != null) {
          String words = words(group.marks());
          String url = group.link().url();
          parts.add(new Part(words.isEmpty() ? url : words, url));
        }
        find(group.marks());
      }
    }
  }

  private static String words(List<Mark> marks) {
    List<String> lines = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        lines.add(String.join("", text.spans().stream().map(Label.Span::text).toList()));
      } else if (mark instanceof Mark.Group group) {
        lines.add(words(group.marks()));
      }
    }
    return String.join(" ", lines).strip();
  }
}
