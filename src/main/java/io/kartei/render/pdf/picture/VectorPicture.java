package io.kartei.render.pdf.picture;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.EmbededExternalResourceSecurity;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An author's SVG picture, ready to be drawn; text becomes outlines. */
final class VectorPicture {
  private static final Pattern BLANKS_OR_COMMAS = Pattern.compile("[\\s,]+");

  private static final Dimension UNSIZED = new Dimension(300, 150);

  private final GraphicsNode node;
  private final double width;
  private final double height;

  private VectorPicture(GraphicsNode node, Dimension2D size) {
    this.node = node;
    this.width = size.getWidth();
    this.height = size.getHeight();
  }

  /**
   * Returns the picture in a file.
   *
   * @param svg the output of {@link io.kartei.picture.SvgReducer}
   * @throws PictureException if the picture cannot be drawn or is too complex
   */
  public static VectorPicture of(byte[] svg, SvgFonts fonts) throws PictureException {
    Document safe = PaperSvg.of(svg, fonts.printable());
    try {
      sized(safe.getDocumentElement());
      Agent agent = new Agent(fonts);
      BridgeContext context = new BridgeContext(agent, new DocumentLoader(agent));
      context.setDynamicState(BridgeContext.STATIC);
      Document own =
          DOMUtilities.deepCloneDocument(safe, SVGDOMImplementation.getDOMImplementation());
      GraphicsNode node = new GVTBuilder().build(context, own);
      PaintCost.check(node);
      Dimension2D size = context.getDocumentSize();
      node.getBounds(); // lays out text, with fonts that a JVM may lack
      if (!(size.getWidth() > 0 && size.getHeight() > 0 && Double.isFinite(size.getWidth()))) {
        throw new PictureException("picture.no-size");
      }
      return new VectorPicture(node, size);
    } catch (RuntimeException | LinkageError | InternalError e) {
      // Batik's way of reporting a picture that it doesn't understand
      throw new PictureException("picture.not-understood");
    }
  }

  /** Gives a picture without a size the size of its view box. */
  private static void sized(Element root) {
    String[] box = BLANKS_OR_COMMAS.split(root.getAttribute("viewBox").trim());
    for (int i = 0; i < 2; i++) {
      String side = i == 0 ? "width" : "height";
      String given = root.getAttribute(side).trim();
      if (box.length == 4 && (given.isEmpty() || given.endsWith("%") || given.equals("auto"))) {
        root.setAttribute(side, box[2 + i]);
      }
    }
  }

  /** Returns the width in px. */
  public double width() {
    return width;
  }

  /** Returns the height in px. */
  public double height() {
    return height;
  }

  /** Draws the picture at this scale. One thread at a time. */
  synchronized void draw(Graphics2D graphics, double scale) {
    graphics.scale(scale, scale);
    graphics.clip(new Rectangle2D.Double(0, 0, width, height));
    node.paint(graphics);
  }

  /** Loads nothing, runs nothing and reports nothing. */
  private static final class Agent extends UserAgentAdapter {
    private final FontFamilyResolver fonts;

    private Agent(FontFamilyResolver fonts) {
      this.fonts = fonts;
      addStdFeatures();
    }

    @Override
    public Dimension2D getViewportSize() {
      return UNSIZED;
    }

    @Override
    public FontFamilyResolver getFontFamilyResolver() {
      return fonts;
    }

    @Override
    public ScriptSecurity getScriptSecurity(
        String type, ParsedURL script, @Nullable ParsedURL document) {
      return new NoLoadScriptSecurity(type);
    }

    @Override
    public void checkLoadScript(String type, ParsedURL script, @Nullable ParsedURL document) {
      throw new SecurityException(type);
    }

    @Override
    public ExternalResourceSecurity getExternalResourceSecurity(
        ParsedURL resource, @Nullable ParsedURL document) {
      return new EmbededExternalResourceSecurity(resource);
    }

    @Override
    public void checkLoadExternalResource(ParsedURL resource, @Nullable ParsedURL document) {
      Objects.requireNonNull(getExternalResourceSecurity(resource, document))
          .checkLoadExternalResource();
    }

    @Override
    public void displayError(String message) {}

    @Override
    public void displayError(Exception e) {}

    @Override
    public void displayMessage(String message) {}
  }
}
