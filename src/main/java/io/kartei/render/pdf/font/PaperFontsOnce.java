package io.kartei.render.pdf.font;

import org.jspecify.annotations.Nullable;

/** The fonts, read on first use. Printers that share an instance read them only once. */
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
