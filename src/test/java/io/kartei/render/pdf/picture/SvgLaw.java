package io.kartei.render.pdf.picture;

import io.kartei.fuzz.HtmlOracle;
import io.kartei.fuzz.XmlLaws;
import io.kartei.picture.ReducedSvg;
import io.kartei.picture.SvgReducer;
import io.kartei.render.pdf.font.PaperFonts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What must hold for any SVG picture. */
public final class SvgLaw {
  private static final SvgFonts FONTS = new SvgFonts(new PaperFonts());

  private SvgLaw() {}

  /** The input reduced to what is drawn, and made ready to be drawn on paper. */
  public static String outcome(byte[] input) {
    ReducedSvg reduced = SvgReducer.reduce(input);
    byte[] file = reduced.file();
    if (file == null) {
      return Objects.requireNonNull(reduced.fault()).english();
    }
    String text = new String(file, StandardCharsets.UTF_8);
    List<String> complaints = HtmlOracle.ofPicture(XmlLaws.check(text));
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints) + "\nin\n" + text);
    }
    String again = new String(again(file), StandardCharsets.UTF_8);
    if (!again.equals(text)) {
      throw new AssertionError("reduced again it is another:\n" + text + "\n" + again);
    }
    return text + paper(input);
  }

  private static byte[] again(byte[] file) {
    byte[] again = SvgReducer.reduce(file).file();
    return again == null ? new byte[0] : again;
  }

  private static String paper(byte[] input) {
    try {
      VectorPicture picture = VectorPicture.of(input, FONTS);
      return picture.width() + " x " + picture.height();
    } catch (PictureException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
