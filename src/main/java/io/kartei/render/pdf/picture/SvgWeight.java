package io.kartei.render.pdf.picture;

import io.kartei.messages.Phrase;
import io.kartei.picture.RasterPicture;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Estimates the work of drawing an SVG in advance, by counting its elements with all copies made by
 * {@code use}, patterns and markers. Used once.
 */
final class SvgWeight {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BRACKET_OR_COLON = Pattern.compile("[\\[:]");

  /**
   * The maximum weight. An element weighs two, plus the length of its attributes' text in units of
   * {@link #CHARACTERS}.
   */
  private static final long MAX_WEIGHT = 100_000;

  /** This many characters of an attribute, such as a few corners of a path, weigh one. */
  private static final int CHARACTERS = 16;

  /** The weights of elements whose parts need layout or blending. */
  private static final Map<String, Integer> HEAVY = Map.of("text", 30, "tspan", 30, "stop", 20);

  /** The weight of a drawn character. */
  private static final int LETTER = 4;

  /**
   * The limit for one text: its letters times the length of the attributes that may position them.
   */
  private static final long MAX_PLACED = 1_000_000;

  /**
   * The maximum weight of a clipping path, because clipping takes time quadratic in its corners.
   */
  private static final int MAX_CLIP = 150;

  /** The limit for style sheet rules times elements. */
  private static final long MAX_MATCHES = 2_000_000;

  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*+['\"]?#([^)'\"\\s]+)");
  private static final Pattern CORNERS = Pattern.compile("(?i)marker(?:-mid)?\\s*:");
  private static final Pattern RULE = Pattern.compile("(?<![^{}])([^{}]++)\\{([^{}]*+)}");
  private static final Pattern NAME = Pattern.compile("[.#]?[\\w-]++|\\*");
  private static final Set<String> REPEATED = Set.of("pattern", "marker");
  private static final Set<String> PAINTED = Set.of("pattern", "marker", "clipPath");

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Set<String>> byStyle = new HashMap<>();
  private final Map<Element, Long> weights = new HashMap<>();
  private final Set<Element> open = new HashSet<>();
  private boolean everyCorner;
  private int elements;
  private int rules;

  private SvgWeight() {}

  /** Throws an exception if a picture is too complex. */
  static void check(Element root) throws PictureException {
    SvgWeight weight = new SvgWeight();
    weight.collect(root);
    if ((long) weight.rules * weight.elements > MAX_MATCHES) {
      throw new PictureException("picture.too-many-rules");
    }
    if (weight.of(root) > MAX_WEIGHT) {
      throw new PictureException("picture.too-many-parts");
    }
  }

  private void collect(Element element) throws PictureException {
    elements++;
    byId.putIfAbsent(element.getAttribute("id"), element);
    everyCorner |= element.hasAttribute("marker") || element.hasAttribute("marker-mid");
    everyCorner |= CORNERS.matcher(element.getAttribute("style")).find();
    if (element.getLocalName().equals("style")) {
      everyCorner |= CORNERS.matcher(element.getTextContent()).find();
      rules(element.getTextContent());
    }
    if (element.getLocalName().equals("image")) {
      pixels(PaperSvg.target(element));
    }
    for (Node child : PaperSvg.children(element)) {
      if (child instanceof Element inner) {
        collect(inner);
      }
    }
  }

  private static void pixels(String address) throws PictureException {
    int comma = address.indexOf(',');
    if (comma > 0) {
      byte[] bytes = Base64.getMimeDecoder().decode(address.substring(comma + 1));
      Phrase fault = RasterPicture.fault(bytes);
      if (fault != null) {
        throw new PictureException(Phrase.of("picture.within", fault));
      }
    }
  }

  /** Collects what the rules of a style sheet refer to, by the names in their selectors. */
  private void rules(String css) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      rules++;
      Collection<String> references = references(rule.group(2));
      if (!references.isEmpty()) {
        // a selector by attribute or state may match anything
        String selectors = BRACKET_OR_COLON.matcher(rule.group(1)).replaceAll(" * ");
        Matcher name = NAME.matcher(selectors);
        while (name.find()) {
          byStyle.computeIfAbsent(name.group(), n -> new LinkedHashSet<>()).addAll(references);
        }
      }
    }
  }

  private static List<String> references(String value) {
    if (!value.contains("#")) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      found.add(reference.group(1));
    }
    return found;
  }

  /**
   * Returns the weight of an element with its content; above the maximum when it is drawn within
   * itself.
   */
  private long of(Element element) throws PictureException {
    Long known = weights.get(element);
    if (known != null) {
      return known;
    }
    if (!open.add(element)) {
      throw new PictureException("picture.within-itself");
    }
    String kind = element.getLocalName();
    long length = 0;
    Set<Element> painted = new LinkedHashSet<>(byRules(element));
    for (Node attribute : PaperSvg.attributes(element)) {
      boolean data = kind.equals("image") && attribute.getNodeName().endsWith("href");
      length += data ? 0 : attribute.getNodeValue().length();
      references(attribute.getNodeValue()).stream().map(byId::get).forEach(e -> add(painted, e));
    }
    long sum = HEAVY.getOrDefault(kind, 2) + length / CHARACTERS;
    sum += kind.equals("text") ? letters(element, length) : 0;
    for (Node child : PaperSvg.children(element)) {
      sum += child instanceof Element inner ? of(inner) : 0;
    }
    if (kind.equals("use")) {
      String target = PaperSvg.target(element);
      Element used = target.isEmpty() ? null : byId.get(target.substring(1));
      sum += used == null ? 0 : of(used);
    }
    long own = Math.min(sum, MAX_WEIGHT);
    for (Element paint : painted) {
      sum += painted(element, own, paint);
    }
    open.remove(element);
    long weight = Math.min(sum, MAX_WEIGHT + 1);
    weights.put(element, weight);
    return weight;
  }

  /** Returns the weight of the letters of a text. */
  private static long letters(Element text, long length) throws PictureException {
    long letters = text.getTextContent().length();
    long placed = length;
    for (Node part : PaperSvg.children(text)) {
      placed += part instanceof Element inner ? placed(inner) : 0;
    }
    if (letters * placed > MAX_PLACED) {
      throw new PictureException("picture.text-parts");
    }
    return letters * LETTER;
  }

  /** Returns the number of characters in the attributes of an element and its descendants. */
  private static long placed(Element element) {
    long sum = 1;
    for (Node attribute : PaperSvg.attributes(element)) {
      sum += attribute.getNodeValue().length();
    }
    for (Node child : PaperSvg.children(element)) {
      sum += child instanceof Element inner ? placed(inner) : 0;
    }
    return sum;
  }

  /** Returns the weight that a paint adds to an element, or to descendants that inherit it. */
  private long painted(Element element, long own, Element paint) throws PictureException {
    String kind = paint.getLocalName();
    if (!PAINTED.contains(kind)) {
      return 0;
    }
    if (REPEATED.contains(kind) && isWithin(paint, element)) {
      throw new PictureException("picture.within-itself");
    }
    long weight = of(paint);
    if (kind.equals("clipPath") && weight > MAX_CLIP) {
      throw new PictureException("picture.clip-corners");
    }
    // a marker may be drawn at each corner of a line, and a corner may take only four characters
    long corners = kind.equals("marker") && everyCorner ? own * CHARACTERS / 4 : own;
    return Math.min(MAX_WEIGHT + 1, weight * Math.max(1, corners));
  }

  private static boolean isWithin(Node inner, Node outer) {
    for (Node node = inner; node != null; node = node.getParentNode()) {
      if (node == outer) {
        return true;
      }
    }
    return false;
  }

  private Set<Element> byRules(Element element) {
    Set<Element> painted = new LinkedHashSet<>();
    if (!byStyle.isEmpty()) {
      Stream<String> classes =
          Stream.of(BLANKS.split(element.getAttribute("class"))).map(c -> "." + c);
      Stream.concat(
              classes, Stream.of("*", element.getLocalName(), "#" + element.getAttribute("id")))
          .flatMap(name -> byStyle.getOrDefault(name, Set.of()).stream())
          .forEach(id -> add(painted, byId.get(id)));
    }
    return painted;
  }

  private static void add(Set<Element> painted, @Nullable Element element) {
    if (element != null) {
      painted.add(element);
    }
  }
}
