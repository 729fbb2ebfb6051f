package io.kartei.diagram.element;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text in a diagram, with its author's line breaks; a drawer may add more.
 *
 * @param lines empty for an empty label
 */
public record Label(List<Line> lines) {
  /** No text at all. */
  public static final Label EMPTY = new Label(List.of());

  public Label {
    lines = List.copyOf(lines);
  }

  /** Makes a label of plain text, keeping its line breaks. Blank text makes an empty label. */
  public static Label of(String text) {
    if (text.isBlank()) {
      return EMPTY;
    }
    return new Label(
        Arrays.stream(text.split("\n", -1))
            .map(line -> new Line(line.isEmpty() ? List.of() : List.of(Span.plain(line))))
            .toList());
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns the text on one line. */
  public String plain() {
    return lines.stream()
        .map(Line::plain)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Returns this label in bold. */
  public Label bold() {
    return new Label(
        lines.stream()
            .map(
                line ->
                    new Line(
                        line.spans().stream().map(span -> span.with(true, span.italic())).toList()))
            .toList());
  }

  /** One line. */
  public record Line(List<Span> spans) {
    public Line {
      spans = List.copyOf(spans);
    }

    public String plain() {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }
  }

  /** A line that goes with a text and has a meaning, such as that of a key or of what is void. */
  public enum Decoration {
    NONE,
    UNDERLINE,
    LINE_THROUGH
  }

  /**
   * A run of text in a single style, or a formula.
   *
   * @param text what to read; of a formula in plain characters
   * @param tex the source of a formula in TeX; null for text
   */
  public record Span(
      String text, boolean bold, boolean italic, Decoration decoration, @Nullable String tex) {
    /** Creates a run of text without a line. */
    public Span(String text, boolean bold, boolean italic) {
      this(text, bold, italic, Decoration.NONE, null);
    }

    public static Span plain(String text) {
      return new Span(text, false, false);
    }

    /** Returns the same with other words. */
    public Span withText(String words) {
      return new Span(words, bold, italic, decoration, tex);
    }

    /** Returns the same in another style. */
    public Span with(boolean isBold, boolean isItalic) {
      return new Span(text, isBold, isItalic, decoration, tex);
    }

    /** Returns whether another one looks like this one. */
    public boolean isStyledAs(Span other) {
      return bold == other.bold && italic == other.italic && decoration == other.decoration;
    }
  }
}
