package io.kartei.config;

import org.jspecify.annotations.Nullable;

/** A paper size in portrait orientation (ISO 216; ANSI/ASME Y14.1). */
public enum PaperSize {
  A4("A4", 210, 297),
  /** Half of A4: for cheat sheets, four of which are a folded sheet. */
  A5("A5", 148, 210),
  LETTER("Letter", 215.9, 279.4);

  private final String label;
  private final double width;
  private final double height;

  PaperSize(String label, double width, double height) {
    this.label = label;
    this.width = width;
    this.height = height;
  }

  /** Returns its name for authors and in style sheets. */
  public String label() {
    return label;
  }

  /** Returns the short side, in millimetres. */
  public double width() {
    return width;
  }

  /** Returns the long side, in millimetres. */
  public double height() {
    return height;
  }

  /** Returns the size with this name, ignoring case, or null. */
  public static @Nullable PaperSize named(String name) {
    for (PaperSize size : values()) {
      if (size.label.equalsIgnoreCase(name)) {
        return size;
      }
    }
    return null;
  }
}
