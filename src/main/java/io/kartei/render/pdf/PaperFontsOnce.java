package io.kartei.render.pdf;

import org.jspecify.annotations.Nullable;

/** The fonts, read when first asked for: printers that share one of these read them once. */
final class PaperFontsOnce {
  private @Nullable PaperFonts fonts;

  synchronized PaperFonts get() {
    PaperFonts read = fonts;
    if (read == null) {
      read = new PaperFonts();
      fonts = read;
    }
    return read;
  }
}
