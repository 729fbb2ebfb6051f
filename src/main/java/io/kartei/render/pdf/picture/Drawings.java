package io.kartei.render.pdf.picture;

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
import io.kartei.body.DrawingRegistry;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.font.PrintableText;
import io.kartei.render.pdf.formula.FormulaSetter;
import io.kartei.render.pdf.formula.SetFormula;
import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The drawings of all documents of a build: a document's text contains only their keys, by which
 * the printer finds and draws them. Thread-safe.
 */
public final class Drawings implements SVGDrawer, DrawingRegistry {
  /** Drawings are smaller on paper than on a screen, just as text is. */
  private static final double SCALE = 0.78;

  /** The part of its usual size on paper below which the text of a drawing can't be read. */
  private static final double LEGIBLE = 0.55;

  /**
   * The fraction of a page that a drawing may take up; the rest is for its caption and the line
   * above it.
   */
  private static final double PAGE = 0.92;

  /** The attribute of an empty {@code svg} element that holds the path of an author's picture. */
  public static final String PICTURE = "data-picture";

  /** The attribute of an {@code svg} element that holds an address, whose QR code it shows. */
  public static final String CODE = "data-code";

  /** The attribute of an {@code svg} element whose drawing may shrink to stay on its page. */
  public static final String SHRINKS = "data-shrinks";

  /** How far a drawing shrinks at most. */
  public static final double MIN_SHRINK = 0.8;

  /** The attribute of an {@code svg} element with the scale of its drawing; 1 if there is none. */
  public static final String SCALED = "data-scaled";

  /**
   * The attribute of an {@code svg} element with the scale of its drawing where there is room for
   * more, so that all have type of one size; 1 if there is none.
   */
  public static final String MAX_SCALE = "data-max-scale";

  /** The attribute of an author's picture with the width that it should have, in px or percent. */
  public static final String WIDTH = "width";

  /**
   * The attribute of an {@code svg} element with the height of the text on a page, in points, where
   * the page that it is laid out on is no measure.
   */
  public static final String MAX_HEIGHT = "data-max-height";

  /** The space around a drawing, in points. */
  public static final double AROUND = 12;

  /** In CSS px per point. */
  private static final double PX = 4 / 3.0;

  /** How much larger than their text formulas are, for letters to be of one height with it. */
  private static final double FORMULA_SCALE = 1.15;

  /** The units of a formula in an em. */
  private static final double FORMULA_UNITS = 1000;

  private final List<SetFormula> formulas = Collections.synchronizedList(new ArrayList<>());
  private final List<Drawing> drawings = Collections.synchronizedList(new ArrayList<>());
  private final PaperFonts fonts;
  private final Pictures pictures;
  private final FormulaSetter setter;

  public Drawings(PaperFonts fonts, Pictures pictures, FormulaSetter setter) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.setter = setter;
  }

  /**
   * Returns whether the text of a drawing can be read when it is made to fit.
   *
   * @param width the room's width in points
   * @param height its height in points
   */
  public static boolean isLegible(Drawing drawing, double width, double height) {
    double fits = Math.min(width / drawing.width(), height / drawing.height());
    return fits * PX >= LEGIBLE * SCALE;
  }

  @Override
  public synchronized String put(Drawing drawing) {
    drawings.add(drawing);
    return Integer.toString(drawings.size() - 1);
  }

  @Override
  public @Nullable Formula set(String tex, boolean display, List<String> before) {
    SetFormula formula = setter.set(tex, display, before).formula();
    if (formula == null) {
      return null;
    }
    synchronized (formulas) {
      formulas.add(formula);
      double em = FORMULA_SCALE / FORMULA_UNITS;
      String key = Integer.toString(formulas.size() - 1);
      return new Formula(key, formula.width() * em, formula.depth() * em);
    }
  }

  @Override
  public boolean defines(String tex) {
    return FormulaSetter.defines(tex);
  }

  @Override
  public SVGImage buildSVGImage(
      Element element,
      Box box,
      CssContext context,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    if (element.hasAttribute(CODE)) {
      return QrCode.of(element.getAttribute(CODE), dotsPerPixel);
    }
    if (element.hasAttribute(FORMULA)) {
      SetFormula formula = formulas.get(Integer.parseInt(element.getAttribute(FORMULA)));
      double natural = FORMULA_SCALE * box.getStyle().getFont(context).size / FORMULA_UNITS;
      double high = formula.height() + formula.depth();
      return new FormulaImage(formula, scale(box, context, natural, formula.width(), high));
    }
    VectorPicture picture = pictures.vector(element.getAttribute(PICTURE));
    if (picture != null) {
      double natural = dotsPerPixel * zoom(element, box, dotsPerPixel, picture.width());
      double scale = scale(box, context, natural, picture.width(), picture.height());
      return new PictureImage(picture, scale, dotsPerPixel);
    }
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute(KEY)));
    String most = element.getAttribute(MAX_SCALE);
    double natural = SCALE * dotsPerPixel * (most.isEmpty() ? 1 : Double.parseDouble(most));
    double scale = scale(box, context, natural, drawing.width(), drawing.height());
    if (element.hasAttribute(MAX_HEIGHT)) {
      double page = Double.parseDouble(element.getAttribute(MAX_HEIGHT)) * PX * dotsPerPixel;
      scale = Math.min(scale, PAGE * page / drawing.height());
    }
    double least = scale * MIN_SHRINK;
    if (element.hasAttribute(SCALED)) {
      scale *= Double.parseDouble(element.getAttribute(SCALED));
    }
    if (element.hasAttribute(SHRINKS)) {
      double left = left(box, context) - AROUND * PX * dotsPerPixel;
      double wanted = drawing.height() * scale;
      boolean fits = wanted <= left || drawing.height() * least > left;
      scale = fits ? scale : left / drawing.height();
    }
    return new Image(drawing, scale, fonts.printable());
  }

  /** Returns by how much a picture is enlarged to have the width that its author wants. */
  private static double zoom(Element element, Box box, double dotsPerPixel, double width) {
    String wanted = element.getAttribute(WIDTH);
    if (wanted.isEmpty()) {
      return 1;
    }
    Box around = box.getContainingBlock();
    boolean isPart = wanted.endsWith("%");
    double number = Double.parseDouble(isPart ? wanted.substring(0, wanted.length() - 1) : wanted);
    double pixels =
        isPart && around != null ? number / 100 * around.getContentWidth() / dotsPerPixel : number;
    return pixels / width;
  }

  /**
   * Returns the scale: natural size, unless the page, the containing box or the style's greatest
   * height is smaller.
   */
  private static double scale(
      Box box, CssContext context, double natural, double width, double height) {
    double scale = natural;
    if (box.getContainingBlock() != null && box.getContainingBlock().getContentWidth() > 0) {
      scale = Math.min(scale, box.getContainingBlock().getContentWidth() / width);
    }
    double most = box.getStyle().isMaxHeightNone() ? 0 : box.getStyle().getMaxHeight(context, 0);
    scale = most > 0 ? Math.min(scale, most / height) : scale;
    double page = pageHeight(context);
    return page > 0 ? Math.min(scale, PAGE * page / height) : scale;
  }

  /** Returns the room on the page below the top of the block around a box, in layout dots. */
  private static double left(Box box, CssContext context) {
    Box around = box.getContainingBlock();
    if (around != null
        && context instanceof LayoutContext layout
        && layout.getRootLayer() != null) {
      PageBox page = layout.getRootLayer().getFirstPage(layout, around);
      return page == null ? 0 : page.getBottom(layout) - around.getAbsY();
    }
    return 0;
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
   * @param scale layout dots per px of the drawing
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
      PaperMarkPainter pen = new PaperMarkPainter(device, context, x, y, scale, printable);
      drawing.marks().forEach(mark -> mark.accept(pen));
    }
  }

  /**
   * An author's picture at its size on paper.
   *
   * @param scale layout dots per px of the picture
   * @param dots dots per px on paper
   */
  private record PictureImage(VectorPicture picture, double scale, double dots)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.ceil(picture.width() * scale);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.ceil(picture.height() * scale);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) Math.ceil(picture.width() * scale / dots),
          (float) Math.ceil(picture.height() * scale / dots),
          graphics -> picture.draw(graphics, scale / dots));
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
