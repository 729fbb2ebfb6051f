package io.kartei.render.html.share;

import io.kartei.picture.paint.Canvas;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The icon in the sizes that phones ask for, as PNG, painted as {@code assets/icon.svg} is. A theme
 * with an icon of its own may bring these files, too; if it doesn't, there are none.
 */
public final class Icons implements PageKind {
  private static final List<Integer> SIZES = List.of(180, 192, 512);

  private static final int PAPER = 0xFBFAF7;
  private static final int BLUE = 0x1F4F9A;
  private static final int RED = 0xC8402F;
  private static final int WHITE = 0xFFFFFF;

  /** The side of the icon's grid, and how much of it a device that cuts corners leaves. */
  private static final double GRID = 32;

  private static final double SAFE = 0.8;

  /** A part of the icon: the shape on the grid, and its colour. */
  private record Part(Shape shape, int colour) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(new RoundRectangle2D.Double(2, 5, 28, 22, 8, 8), BLUE),
          new Part(new RoundRectangle2D.Double(4, 7, 24, 18, 4, 4), WHITE),
          new Part(new Rectangle2D.Double(3, 11, 26, 2), RED),
          new Part(new Rectangle2D.Double(8, 16.2, 16, 1.6), BLUE),
          new Part(new Rectangle2D.Double(8, 20.2, 10, 1.6), BLUE));

  @Override
  public void write(Site site) {
    Map<String, byte[]> assets = site.context().theme().assets();
    if (site.context().theme().isBundled(Assets.ICON)) {
      for (int size : SIZES) {
        String path = path(size);
        if (!assets.containsKey(path)) {
          site.sink().offer(path, () -> picture(size).png());
        }
      }
    }
  }

  /** Returns the icons for a web application's manifest. */
  public static List<Map<String, String>> manifest(Site site) {
    Stream<Map<String, String>> vector =
        Stream.of(Map.of("src", Assets.ICON, "sizes", "any", "type", "image/svg+xml"));
    Stream<Map<String, String>> pixels =
        SIZES.stream()
            .filter(size -> site.hasIcon(path(size)))
            .map(
                size ->
                    Map.of(
                        "src",
                        path(size),
                        "sizes",
                        size + "x" + size,
                        "type",
                        "image/png",
                        "purpose",
                        "any maskable"));
    return Stream.concat(vector, pixels).collect(Collectors.toList());
  }

  private static String path(int size) {
    return "assets/icon-" + size + ".png";
  }

  private static Canvas picture(int size) {
    Canvas canvas = new Canvas(size, size, PAPER);
    double margin = GRID * (1 / SAFE - 1) / 2;
    AffineTransform place = AffineTransform.getTranslateInstance(margin, margin);
    for (Part part : PARTS) {
      Shape placed = place.createTransformedShape(part.shape());
      canvas.fill(placed, size * SAFE / GRID, part.colour());
    }
    return canvas;
  }
}
