package io.kartei.render.pdf.picture;

import io.kartei.messages.Phrase;
import io.kartei.render.pdf.font.PrintableText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns a reduced SVG into a tree that can be drawn on paper: without effects that need
 * rasterizing, without animation, with paints that Batik understands, and within size limits.
 */
final class PaperSvg {
  private static final Pattern NO_COLOUR = Pattern.compile("transparent|context-.*");

  /** In bytes. A larger SVG is a map or a photograph rather than a picture to learn from. */
  private static final int MAX_BYTES = 3_000_000;

  /** The deepest nesting of elements, because Batik and the PDF need stack space for each level. */
  private static final int MAX_DEPTH = 200;

  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private static final Pattern PAINTED_IN_PIXELS = Pattern.compile("filter|mask|mpath|fe[A-Z].*");
  private static final Pattern ANIMATED = Pattern.compile("animate.*|set|view");
  private static final Pattern EFFECTS =
      Pattern.compile("(?i)(?<![\\w-])(?:filter|mask)\\s*:[^;}]*;?");
  private static final Pattern ALPHA = Pattern.compile("rgba\\(([^,]+,[^,]+,[^,]+),[^)]*\\)");
  private static final Pattern BY_SCHEME =
      Pattern.compile("light-dark\\(\\s*((?:rgb\\([^)]*\\)|[^,()])+),(?:rgb\\([^)]*\\)|[^()])+\\)");

  /** SVG 2 paints that take their colour from the referencing element. */
  private static final Pattern BY_CONTEXT = Pattern.compile("context-(?:stroke|fill)");

  private final PrintableText printable;

  private PaperSvg(PrintableText printable) {
    this.printable = printable;
  }

  /**
   * Returns the picture as a DOM tree.
   *
   * @param svg the output of {@link io.kartei.picture.SvgReducer}
   * @param printable converts its text into what can be drawn
   * @throws PictureException if the picture is too complex
   */
  static Document of(byte[] svg, PrintableText printable) throws PictureException {
    if (svg.length > MAX_BYTES) {
      throw new PictureException(Phrase.of("picture.too-large", MAX_BYTES / 1_000_000));
    }
    try {
      Document document = parser().parse(new ByteArrayInputStream(svg));
      Element root = document.getDocumentElement();
      new PaperSvg(printable).settle(root, 1);
      SvgWeight.check(root);
      return document;
    } catch (IOException | SAXException e) {
      throw new PictureException("picture.no-xml");
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(new DefaultHandler());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static List<Node> attributes(Element element) {
    List<Node> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add(element.getAttributes().item(i));
    }
    return attributes;
  }

  /** Returns the address that an element links to, or an empty string. */
  static String target(Element element) {
    return element.getAttributeNS(XLINK, "href");
  }

  private void settle(Element element, int depth) throws PictureException {
    if (depth > MAX_DEPTH) {
      throw new PictureException(Phrase.of("picture.too-deep", MAX_DEPTH));
    }
    for (Node attribute : attributes(element)) {
      settle(element, attribute);
    }
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        String name = inner.getLocalName();
        if (PAINTED_IN_PIXELS.matcher(name).matches() || ANIMATED.matcher(name).matches()) {
          element.removeChild(inner);
        } else {
          settle(inner, depth + 1);
        }
      } else if (child instanceof Text text) {
        text.setData(printable.of(text.getData()));
      }
    }
    if (element.getLocalName().equals("style")) {
      element.setTextContent(css(element.getTextContent()));
    }
  }

  private static void settle(Element element, Node attribute) {
    String name = attribute.getNodeName();
    String value = attribute.getNodeValue();
    String known = name.toLowerCase(Locale.ROOT);
    if (known.equals("filter") || known.equals("mask")) {
      element.removeAttribute(name);
    } else if (name.equals("href")) {
      element.removeAttribute(name); // Batik only supports the older name
      element.setAttributeNS(XLINK, "xlink:href", value);
    } else if (name.equals("style")) {
      element.setAttribute(name, css(value));
    } else if (value.equals("auto-start-reverse")) {
      attribute.setNodeValue("auto");
    } else if (value.contains("(") || NO_COLOUR.matcher(value).matches()) {
      attribute.setNodeValue(colour(value).replace("transparent", "none"));
    }
  }

  private static String css(String css) {
    return EFFECTS.matcher(colour(css)).replaceAll("");
  }

  /** Returns a colour as in CSS 2. */
  private static String colour(String value) {
    String plain = BY_CONTEXT.matcher(BY_SCHEME.matcher(value).replaceAll("$1")).replaceAll("#000");
    return ALPHA.matcher(plain).replaceAll("rgb($1)");
  }
}
