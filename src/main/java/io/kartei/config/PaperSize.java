package io.kartei.config;

import org.jspecify.annotations.Nullable;

/** A size of paper, upright (ISO 216; ANSI/ASME Y14.1). */
public enum PaperSize {
  A4("A4", 210, 297),
  LETTER("Letter", 215.9, 279.4);

  private final String label;
  private final double width;
  private final double height;

  PaperSize(String label, double width, double height) {
    this.label = label;
    this.width = width;
    this.height = height;
  }

  /** As authors and style sheets call it. */
  public String label() {
    return label;
  }

  /** The short side, in millimetres. */
  public double width() {
    return width;
  }

  /** The long side, in millimetres. */
  public double height() {
    return height;
  }

  /** The size of this name in upper or lower case, or null. */
  public static @Nullable PaperSize named(String name) {
    for (PaperSize size : values()) {
      if (size.label.equalsIgnoreCase(name)) {
        return size;
      }
    }
    return null;
  }
}
