package io.kartei.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An author's SVG reduced to what is drawn: no scripts, nothing from elsewhere, no effects that
 * would have to be painted in pixels, and not more elements than a picture has.
 */
final class SafeSvg {
  /** Of elements, copies made by {@code use} included. */
  private static final int MOST_ELEMENTS = 50_000;

  private static final String SVG = "http://www.w3.org/2000/svg";

  private static final Set<String> DRAWN =
      Set.of(
          ("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath"
                  + " linearGradient radialGradient stop clipPath marker pattern title desc style"
                  + " switch a image")
              .split(" "));

  private static final Pattern EFFECT = Pattern.compile("on.*|filter|mask|xml:base|base");
  private static final Pattern EFFECTS =
      Pattern.compile("(?i)(?<![\\w-])(?:filter|mask)\\s*:[^;}]*;?");
  private static final Pattern RULES =
      Pattern.compile("(?i)@import[^;]*;?|@font-face\\s*\\{[^}]*}?");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)url\\(\\s*['\"]?\\s*(?!['\"#\\s])");
  private static final Pattern ALPHA = Pattern.compile("rgba\\(([^,]+,[^,]+,[^,]+),[^)]*\\)");
  private static final Pattern BY_SCHEME =
      Pattern.compile("light-dark\\(\\s*((?:rgb\\([^)]*\\)|[^,()])+),(?:rgb\\([^)]*\\)|[^()])+\\)");
  private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpe?g|gif);base64,.*");

  /** Paints of SVG 2 that take their colour from a line elsewhere. */
  private static final Pattern BY_CONTEXT = Pattern.compile("context-(?:stroke|fill)");

  private final PrintableText printable;
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, Long> weights = new HashMap<>();
  private final Set<Element> open = new HashSet<>();

  private SafeSvg(PrintableText printable) {
    this.printable = printable;
  }

  /**
   * The picture as a tree of the JDK's, or null when it is none, or too much of one.
   *
   * @param printable turns its words into what can be drawn
   */
  static @Nullable Document of(byte[] svg, PrintableText printable) {
    try {
      Document document = parser().parse(new ByteArrayInputStream(svg));
      Element root = document.getDocumentElement();
      if (!root.getLocalName().equals("svg")) {
        return null;
      }
      SafeSvg safe = new SafeSvg(printable);
      for (Node node : children(document)) {
        if (node != root) {
          document.removeChild(node);
        }
      }
      safe.clean(root);
      return safe.weight(root) > MOST_ELEMENTS ? null : document;
    } catch (IOException | SAXException e) {
      return null;
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      parser.setErrorHandler(new DefaultHandler());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private void clean(Element element) {
    for (Node attribute : attributes(element)) {
      clean(element, attribute);
    }
    byId.putIfAbsent(element.getAttribute("id"), element);
    for (Node child : children(element)) {
      if (child instanceof Element inner) {
        if (isDrawn(inner)) {
          clean(inner);
        } else {
          element.removeChild(inner);
        }
      } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
        element.removeChild(child);
      } else if (child instanceof Text text) {
        text.setData(printable.of(text.getData()));
      }
    }
    if (element.getLocalName().equals("style")) {
      element.setTextContent(css(element.getTextContent()));
    }
  }

  private static List<Node> attributes(Element element) {
    List<Node> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add(element.getAttributes().item(i));
    }
    return attributes;
  }

  private static void clean(Element element, Node attribute) {
    String name = attribute.getNodeName();
    String value = attribute.getNodeValue();
    boolean leads = name.equals("href") || name.endsWith(":href");
    if (EFFECT.matcher(name.toLowerCase(Locale.ROOT)).matches()
        || ELSEWHERE.matcher(value).find()
        || (leads && !isInside(element, value))) {
      element.removeAttribute(name);
    } else if (name.equals("style")) {
      element.setAttribute(name, css(value));
    } else if (value.equals("auto-start-reverse")) {
      attribute.setNodeValue("auto");
    } else if (value.contains("(") || value.matches("transparent|context-.*")) {
      attribute.setNodeValue(colour(value).replace("transparent", "none"));
    }
  }

  private static boolean isInside(Element element, String address) {
    return address.startsWith("#")
        || (element.getLocalName().equals("image") && PICTURE.matcher(address).lookingAt());
  }

  private static boolean isDrawn(Element element) {
    boolean refers = element.getLocalName().matches("use|image");
    return SVG.equals(element.getNamespaceURI())
        && DRAWN.contains(element.getLocalName())
        && (!refers || isInside(element, target(element)));
  }

  private static String target(Element element) {
    String plain = element.getAttribute("href");
    return plain.isEmpty() ? element.getAttributeNS("http://www.w3.org/1999/xlink", "href") : plain;
  }

  private static String css(String css) {
    String inside = EFFECTS.matcher(RULES.matcher(css).replaceAll("")).replaceAll("");
    return ELSEWHERE.matcher(colour(inside)).replaceAll("none(");
  }

  /** Colours as CSS 2 has them. */
  private static String colour(String value) {
    String plain = BY_CONTEXT.matcher(BY_SCHEME.matcher(value).replaceAll("$1")).replaceAll("#000");
    return ALPHA.matcher(plain).replaceAll("rgb($1)");
  }

  /** How many elements it becomes; more than enough when it uses itself. */
  private long weight(Element element) {
    Long known = weights.get(element);
    if (known != null) {
      return known;
    }
    if (!open.add(element)) {
      return MOST_ELEMENTS + 1L;
    }
    long sum = 1;
    for (Node child : children(element)) {
      sum += child instanceof Element inner ? weight(inner) : 0;
    }
    if (element.getLocalName().equals("use")) {
      Element used = byId.get(target(element).substring(1));
      sum += used == null ? 0 : weight(used);
    }
    open.remove(element);
    long weight = Math.min(sum, MOST_ELEMENTS + 1L);
    weights.put(element, weight);
    return weight;
  }
}
