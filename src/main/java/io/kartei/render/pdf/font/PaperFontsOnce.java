package io.kartei.render.pdf.font;

import io.kartei.render.pdf.font.FontFile.UnfitFont;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fonts, read on first use. Printers that share an instance read them only once. */
public final class PaperFontsOnce {
  private @Nullable PaperFonts fonts;
  private @Nullable PaperFonts extended;
  private byte @Nullable [] extension;

  /** Returns the fonts that come with Kartei. */
  public synchronized PaperFonts get() {
    PaperFonts read = fonts;
    if (read == null) {
      read = new PaperFonts();
      fonts = read;
    }
    return read;
  }

  /**
   * Returns the fonts that come with Kartei and another one after them; the last one that was asked
   * for is remembered.
   *
   * @param file the content of a font file
   * @throws UnfitFont if it is no font, or can't be embedded
   */
  synchronized PaperFonts with(byte[] file) throws UnfitFont {
    PaperFonts known = extended;
    if (known == null || !Arrays.equals(file, extension)) {
      known = get().and(FontFile.of(file));
      extended = known;
      extension = file;
    }
    return known;
  }
}
