package io.kartei.render.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import io.kartei.body.DrawingShelf;
import io.kartei.diagram.drawing.Drawing;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The drawings of all documents of a build: the text of a document only has their keys, the press
 * finds them by these and draws them. May be used from several threads.
 */
final class Drawings implements SVGDrawer, DrawingShelf {
  /** On paper, where text is smaller than on a screen, a drawing is, too. */
  private static final double SCALE = 0.85;

  /** The part of a page that a drawing may take up, for its caption and the line above it. */
  private static final double PAGE = 0.92;

  private final List<Drawing> drawings = new CopyOnWriteArrayList<>();
  private final PaperFonts fonts;

  Drawings(PaperFonts fonts) {
    this.fonts = fonts;
  }

  @Override
  public synchronized String put(Drawing drawing) {
    drawings.add(drawing);
    return Integer.toString(drawings.size() - 1);
  }

  @Override
  public SVGImage buildSVGImage(
      Element element,
      Box box,
      CssContext context,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(KEY)));
    double scale = SCALE * dotsPerPixel;
    if (box.getContainingBlock() != null && box.getContainingBlock().getContentWidth() > 0) {
      scale = Math.min(scale, box.getContainingBlock().getContentWidth() / drawing.width());
    }
    double height = pageHeight(context);
    if (height > 0) {
      scale = Math.min(scale, PAGE * height / drawing.height());
    }
    return new Image(drawing, scale, fonts.printable());
  }

  private static double pageHeight(CssContext context) {
    if (context instanceof LayoutContext layout && layout.getRootLayer() != null) {
      List<PageBox> pages = layout.getRootLayer().getPages();
      return pages.isEmpty() ? 0 : pages.get(0).getContentHeight(layout);
    }
    return 0;
  }

  /**
   * A drawing at its size on paper.
   *
   * @param scale dots of the layout for each px of the drawing
   */
  private record Image(Drawing drawing, double scale, PrintableText printable) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.ceil(drawing.width() * scale);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.ceil(drawing.height() * scale);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      PaperPen pen = new PaperPen(device, context, x, y, scale, printable);
      drawing.marks().forEach(mark -> mark.accept(pen));
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(
      File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

  @Override
  public void addFontStream(
      FSSupplier<InputStream> stream,
      String family,
      @Nullable Integer weight,
      @Nullable FontStyle style) {}

  @Override
  public void close() {}
}
