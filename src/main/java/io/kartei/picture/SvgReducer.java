package io.kartei.picture;

import io.kartei.text.Escape;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reduces an author's SVG to what is drawn: no scripts or event handlers, no HTML, nothing
 * external, no animated addresses. Rewrites it element by element, which guarantees that only
 * elements known to be drawn remain. The same picture always gives the same bytes.
 *
 * <pre>{@code
 * ReducedSvg reduced = SvgReducer.reduce(Files.readAllBytes(file));
 * }</pre>
 */
public final class SvgReducer {
  private static final Pattern XML_NAMES = Pattern.compile("space|lang");

  /** The greatest nesting depth; drawings aren't deeper, and browsers don't draw deeper either. */
  static final int MAX_DEPTH = 500;

  /** The largest file, in bytes. */
  public static final int MAX_BYTES = 64_000_000;

  /** The largest result, in characters, including expanded entities. */
  private static final int MAX_LENGTH = MAX_BYTES;

  /** The most characters that entities may expand to. */
  private static final String MAX_ENTITIES = "1000000";

  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\s*data:image/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\\s]*");

  /** Allowed link addresses: the web, mailboxes, and within the site. */
  private static final Pattern LINK =
      Pattern.compile("(?i)(?:https?:|mailto:|#|[^:\\x00-\\x20\\\\]*(?:[/?#]|$)).*");

  private static final Pattern ANIMATED_ADDRESS = Pattern.compile("(?is)\\s*+(?:on.*|.*href\\s*+)");

  private static final Pattern LEFT_OUT =
      Pattern.compile("(?i)on.*|base|src|srcset|ping|target|download|contentscripttype");

  private static final Set<String> SILENT = Set.of("target", "download");

  /** The most animations, each of which may run forever. */
  private static final int MAX_ANIMATIONS = 100;

  private static final int MAX_MOVING_COPIES = 1000;

  /** The most elements in a picture whose style sheet animates some of them. */
  private static final int MAX_MOVED = 1000;

  private final XMLStreamReader in;

  /** Whether to disable all animations because there are too many. */
  private final boolean still;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final SortedMap<String, Integer> dropped = new TreeMap<>();

  private final SvgCopies copies = new SvgCopies();

  /** The text of the current style sheet, which comments may split. */
  private final StringBuilder css = new StringBuilder();

  private int elements;
  private int animations;
  private boolean cssMoves;

  private SvgReducer(byte[] svg, boolean still)
      throws XMLStreamException, CharacterCodingException {
    this.in = parser().createXMLStreamReader(new StringReader(XmlCharacters.of(svg)));
    this.still = still;
  }

  /**
   * Reduces the picture in a file. The result has a {@link ReducedSvg#fault} if there is no usable
   * picture.
   */
  public static ReducedSvg reduce(byte[] svg) {
    if (svg.length > MAX_BYTES) {
      return ReducedSvg.none("picture.too-long");
    }
    try {
      SvgReducer first = new SvgReducer(svg, false);
      ReducedSvg reduced = first.read();
      return first.movesTooMuch() ? new SvgReducer(svg, true).read() : reduced;
    } catch (XMLStreamException e) {
      return e.getLocation() == null
          ? ReducedSvg.none("picture.no-xml")
          : ReducedSvg.none("picture.no-xml-line", line(e));
    } catch (CharacterCodingException | RuntimeException e) {
      return ReducedSvg.none("picture.no-xml"); // the JDK's parser throws these, too
    }
  }

  private static String line(XMLStreamException e) {
    return String.valueOf(e.getLocation().getLineNumber());
  }

  private static XMLInputFactory parser() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(
        "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", MAX_ENTITIES);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  private ReducedSvg read() throws XMLStreamException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (open.isEmpty() && !isOurs("svg")) {
          return ReducedSvg.none("picture.no-svg");
        }
        if (open.size() == MAX_DEPTH) {
          return ReducedSvg.none("picture.too-deep", MAX_DEPTH);
        }
        start();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end();
      } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
        text(in.getText());
      }
      if (out.length() > MAX_LENGTH) {
        return ReducedSvg.none("picture.too-long");
      }
    }
    if (copies.areTooMany()) {
      return ReducedSvg.none("picture.too-many-copies");
    }
    return out.length() == 0
        ? ReducedSvg.none("picture.no-svg")
        : ReducedSvg.of(out.append('\n').toString().getBytes(StandardCharsets.UTF_8), dropped);
  }

  private boolean movesTooMuch() {
    boolean moves = animations > 0 || cssMoves;
    return animations > MAX_ANIMATIONS
        || (cssMoves && elements > MAX_MOVED)
        || (moves && copies.count() > MAX_MOVING_COPIES);
  }

  private boolean isOurs(String name) {
    return SvgNames.SVG.equals(in.getNamespaceURI()) && in.getLocalName().equals(name);
  }

  private void text(String text) {
    if ("style".equals(open.peek())) {
      css.append(text);
    } else {
      copies.text(text);
      Escape.xml(text, out);
    }
  }

  private void end() {
    String name = open.pop();
    if (name.equals("style")) {
      String own = still(SvgCss.inside(css.toString()));
      copies.css(own);
      Escape.xml(own, out);
      css.setLength(0);
    }
    copies.end();
    out.append("</").append(name).append('>');
  }

  private String still(String own) {
    boolean moves = SvgCss.moves(own);
    cssMoves |= moves;
    if (moves && still) {
      drop("keyframes");
      return SvgCss.still(own);
    }
    return own;
  }

  private void start() throws XMLStreamException {
    String name = in.getLocalName();
    String parent = open.isEmpty() ? "" : open.peek();
    boolean drawn =
        SvgNames.SVG.equals(in.getNamespaceURI())
            && SvgNames.isDrawn(name)
            && !SvgNames.WORDS.contains(parent);
    boolean animation = SvgNames.ANIMATIONS.contains(name);
    if (!drawn || (animation && still) || isAnimatedAddress(name) || lacksItsTarget(name)) {
      // what is beside it in a switch is drawn instead, as draw.io has it
      if (!(name.equals("foreignObject") && parent.equals("switch"))
          && !SvgNames.isSilent(String.valueOf(in.getNamespaceURI()), name)) {
        drop(name);
      }
      skip();
      return;
    }
    elements++;
    animations += animation ? 1 : 0;
    copies.start(name);
    out.append('<').append(name);
    if (open.isEmpty()) {
      out.append(" xmlns=\"").append(SvgNames.SVG).append("\" xmlns:xlink=\"");
      out.append(SvgNames.XLINK).append('"');
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(name, i);
    }
    out.append('>');
    open.push(name);
  }

  /** Skips an element and everything in it. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = in.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private boolean isAnimatedAddress(String element) {
    String animated = in.getAttributeValue("", "attributeName");
    return SvgNames.ANIMATIONS.contains(element)
        && animated != null
        && ANIMATED_ADDRESS.matcher(animated).matches();
  }

  /** Returns whether an element that only shows something else lacks a target it may show. */
  private boolean lacksItsTarget(String element) {
    if (!element.equals("use") && !element.equals("image")) {
      return false;
    }
    String plain = in.getAttributeValue("", "href");
    String linked = in.getAttributeValue(SvgNames.XLINK, "href");
    return (plain == null && linked == null)
        || (plain != null && !leadsInside(element, plain))
        || (linked != null && !leadsInside(element, linked));
  }

  private static boolean leadsInside(String element, String address) {
    String to = address.strip();
    boolean picture = element.equals("image") || element.equals("feImage");
    return to.startsWith("#")
        || (picture && PICTURE.matcher(to).matches())
        || (element.equals("a") && LINK.matcher(to).matches());
  }

  private void attribute(String element, int at) {
    String name = in.getAttributeLocalName(at);
    String space = in.getAttributeNamespace(at) == null ? "" : in.getAttributeNamespace(at);
    String value = in.getAttributeValue(at);
    boolean address = name.equals("href") && (space.isEmpty() || space.equals(SvgNames.XLINK));
    if (address && leadsInside(element, value)) {
      write(space.isEmpty() ? "href" : "xlink:href", value.strip());
    } else if (address) {
      drop("href elsewhere");
    } else if (space.equals(SvgNames.XML) && XML_NAMES.matcher(name).matches()) {
      write("xml:" + name, value);
    } else if (space.isEmpty()) {
      own(name, value);
    }
  }

  private void own(String name, String value) {
    if (SILENT.contains(name)) {
      return; // pictures may not say where a link opens, and nobody misses it
    }
    if (LEFT_OUT.matcher(name).matches()) {
      drop(name.toLowerCase(Locale.ROOT));
    } else if (name.equals("style")) {
      write(name, SvgCss.inside(value));
    } else if (SvgCss.isElsewhere(value)) {
      drop(name + " elsewhere");
    } else {
      write(name, value);
    }
  }

  private void drop(String what) {
    dropped.merge(what, 1, Integer::sum);
  }

  private void write(String name, String value) {
    copies.attribute(name, value);
    out.append(' ').append(name).append("=\"");
    Escape.xmlAttribute(value, out);
    out.append('"');
  }
}
