package io.kartei.render.html.share;

import io.kartei.picture.paint.Canvas;
import io.kartei.picture.paint.Lettering;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PreviewImages;
import io.kartei.render.html.page.PreviewImages.Image;
import io.kartei.render.html.page.Site;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The pictures that links to the site are shown with elsewhere: an index card with the topic. */
public final class PreviewPictures implements PageKind {
  /** The size that Open Graph's readers show whole. */
  static final int WIDTH = 1200;

  static final int HEIGHT = 630;

  private static final int PAPER = 0xFBFAF7;
  private static final int CARD = 0xFFFFFF;
  private static final int LINE = 0xDAD7CE;
  private static final int INK = 0x1D1D1B;
  private static final int FAINT = 0x5C5A55;
  private static final int BLUE = 0x1F4F9A;

  /** Where text begins, and how wide it may be. */
  private static final int LEFT = 120;

  private static final double MAX_WIDTH = WIDTH - 2.0 * LEFT;
  private static final int BASE_OF_SITE = 170;
  private static final int MIDDLE = 345;
  private static final int BASE_OF_NUMBER = 520;
  private static final double SMALL = 34;

  /** Sizes of type for titles; the first one in which a title has at most as many lines. */
  private static final double[] SIZES = {92, 76, 62, 50, 42};

  private static final int MAX_LINES = 3;
  private static final double LEADING = 1.18;

  @Override
  public void write(Site site) {
    PreviewImages images = site.previewImages();
    if (images != null) {
      images
          .all()
          .forEach((path, image) -> site.sink().offer(path, () -> picture(site, image).png()));
    }
  }

  private static Canvas picture(Site site, Image image) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT, PAPER);
    canvas.fill(new RoundRectangle2D.Double(58, 58, 1084, 514, 28, 28), 1, LINE);
    canvas.fill(new RoundRectangle2D.Double(60, 60, 1080, 510, 24, 24), 1, CARD);
    canvas.fill(new Rectangle2D.Double(60, 210, 1080, 3), 1, BLUE);
    Lettering regular = Lettering.regular();
    Lettering bold = Lettering.bold();
    String name = image.title().equals(site.info().title()) ? "" : site.info().title();
    String line = cut(regular.lines(name, MAX_WIDTH / SMALL), 1).get(0);
    canvas.fill(regular.outline(line, LEFT, BASE_OF_SITE, SMALL), 1, BLUE);
    title(canvas, bold, image.title());
    String number =
        site.text("number", image.notes()) + " " + site.text("home.notes", image.notes());
    canvas.fill(regular.outline(number, LEFT, BASE_OF_NUMBER, SMALL), 1, FAINT);
    return canvas;
  }

  private static void title(Canvas canvas, Lettering bold, String title) {
    double size = SIZES[SIZES.length - 1];
    for (double larger : SIZES) {
      List<String> lines = bold.lines(title, MAX_WIDTH / larger);
      boolean fits = lines.stream().allMatch(line -> bold.width(line) * larger <= MAX_WIDTH);
      if (fits && lines.size() <= MAX_LINES) {
        size = larger;
        break;
      }
    }
    List<String> lines = cut(bold.lines(title, MAX_WIDTH / size), MAX_LINES);
    double base = MIDDLE + size * 0.36 - (lines.size() - 1) * size * LEADING / 2;
    for (String line : lines) {
      canvas.fill(bold.outline(line, LEFT, base, size), 1, INK);
      base += size * LEADING;
    }
  }

  /** Returns the first lines, with a sign that there is more. */
  private static List<String> cut(List<String> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> first = new java.util.ArrayList<>(lines.subList(0, most));
    first.set(most - 1, first.get(most - 1) + " …");
    return first;
  }
}
