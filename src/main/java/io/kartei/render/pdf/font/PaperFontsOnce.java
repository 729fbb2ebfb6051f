package io.kartei.render.pdf.font;

import org.jspecify.annotations.Nullable;

/** The fonts, read when first asked for: printers that share one of these read them once. */
public final class PaperFontsOnce {
  private @Nullable PaperFonts fonts;

  public synchronized PaperFonts get() {
    PaperFonts read = fonts;
    if (read == null) {
      read = new PaperFonts();
      fonts = read;
    }
    return read;
  }
}
