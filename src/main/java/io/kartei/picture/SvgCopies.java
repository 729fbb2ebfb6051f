package io.kartei.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the copies of parts of an SVG that a browser makes to draw it: for {@code use}, patterns,
 * markers, masks, clip paths and filters, which may refer to each other. Feed it the elements in
 * order, then ask once.
 */
final class SvgCopies {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BRACKET_OR_COLON = Pattern.compile("[\\[:]");

  /**
   * The most copies, nested ones included; with more, a browser takes longer than a reader waits.
   */
  private static final long MAX_COPIES = 120_000;

  /**
   * The most copies if something refers to itself. A browser leaves such a reference out, but other
   * references to the thing are counted without it.
   */
  private static final long MAX_COPIES_OF_ITSELF = 500;

  /** The greatest depth of parts drawn within each other, by nesting or by reference. */
  private static final int MAX_DEPTH = 1000;

  /** The most nested filters, each of which may process the whole picture and more. */
  private static final int MAX_FILTERS = 8;

  /**
   * The cost of a {@code use} in addition to what it shows; a browser creates it anew wherever it
   * is nested in another.
   */
  private static final int USE = 4;

  /** The number of characters, in text or an attribute, that count as much as an element. */
  private static final int LETTERS = 100;

  /** The number of characters in a path's data that count as a corner. */
  private static final int CORNER = 4;

  /** Gradients with a weight below this cost nothing worth counting. */
  private static final int FEW_COLOURS = 300;

  private static final Pattern REFERENCE = Pattern.compile("(?i)url\\(\\s*+['\"]?+#([^)'\"\\s]++)");
  private static final Pattern EFFECT =
      Pattern.compile("(?i)\\s*+(?:clip-path|mask|filter)\\b.*", Pattern.DOTALL);
  private static final Pattern FILTER =
      Pattern.compile("(?i)\\s*+filter\\s*+:.*\\(.*", Pattern.DOTALL);
  private static final Pattern CORNERS =
      Pattern.compile("(?i)\\s*+marker(?:-mid)?+\\s*+:.*", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[.#]?[\\w-]++|\\*");
  private static final Set<String> TEMPLATES =
      Set.of("use", "pattern", "linearGradient", "radialGradient", "filter", "textPath");

  /** An element or a style rule. */
  private static final class Part {
    private final String kind;
    private final List<Part> inside = new ArrayList<>(0);
    private final List<String> names = new ArrayList<>(1);
    private final List<String> shown = new ArrayList<>(0);
    private final List<String> paints = new ArrayList<>(0);
    private final List<String> atCorners = new ArrayList<>(0);
    private final List<String> inputs = new ArrayList<>(0);
    private String result = "";
    private long corners;
    private int filters;
    private long own = 1;
    private long elements;
    private long weight = -1;
    private boolean open;

    private Part(String kind) {
      this.kind = kind;
    }
  }

  private final Map<String, Part> byId = new HashMap<>();
  private final Map<String, List<Part>> rules = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private @Nullable Part root;
  private boolean tooDeep;
  private boolean ofItself;

  void start(String kind) {
    Part part = new Part(kind);
    part.names.add(kind);
    if (open.isEmpty()) {
      root = part;
    } else {
      open.element().inside.add(part);
    }
    open.push(part);
  }

  void attribute(String name, String value) {
    Part part = open.element();
    switch (name) {
      case "id" -> {
        byId.putIfAbsent(value, part);
        part.names.add("#" + value);
      }
      case "class" -> List.of(BLANKS.split(value.strip())).forEach(c -> part.names.add("." + c));
      case "href", "xlink:href" -> {
        if (value.startsWith("#") && TEMPLATES.contains(part.kind)) {
          part.shown.add(value.substring(1));
        }
      }
      case "style" -> declarations(part, value);
      case "in", "in2" -> part.inputs.add(value);
      case "result" -> part.result = value;
      case "d", "points" -> part.corners += value.length() / CORNER;
      default -> {
        if (value.indexOf('(') >= 0) {
          declarations(part, name + ':' + value);
        }
      }
    }
    if (!value.startsWith("data:")) {
      part.own += value.length() / LETTERS;
    }
  }

  void text(String text) {
    open.element().own += text.length() / LETTERS;
  }

  void end() {
    open.pop();
  }

  /** Collects what a style sheet refers to, by the names in its selectors. */
  void css(String css) {
    int selector = 0;
    int declarations = -1;
    for (int i = 0; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        selector = declarations < 0 ? selector : declarations;
        declarations = i + 1;
      } else if (css.charAt(i) == '}') {
        if (declarations > 0) {
          rule(css.substring(selector, declarations - 1), css.substring(declarations, i));
        }
        selector = i + 1;
        declarations = -1;
      }
    }
  }

  private void rule(String selector, String declarations) {
    Part part = new Part("");
    declarations(part, declarations);
    if (part.filters + part.shown.size() + part.paints.size() + part.atCorners.size() > 0) {
      // a selector with an attribute or state may match anything
      Matcher name = NAME.matcher(BRACKET_OR_COLON.matcher(selector).replaceAll(" * "));
      while (name.find()) {
        rules.computeIfAbsent(name.group(), n -> new ArrayList<>()).add(part);
      }
    }
  }

  private static void declarations(Part part, String declarations) {
    if (declarations.indexOf('(') >= 0) {
      for (String declaration : declarations.split(";")) {
        part.filters |= FILTER.matcher(declaration).matches() ? 1 : 0;
        Matcher reference = REFERENCE.matcher(declaration);
        while (reference.find()) {
          list(part, declaration).add(reference.group(1));
        }
      }
    }
  }

  private static List<String> list(Part part, String declaration) {
    boolean corner = CORNERS.matcher(declaration).matches();
    return corner
        ? part.atCorners
        : EFFECT.matcher(declaration).matches() ? part.shown : part.paints;
  }

  /** Returns how much is drawn in addition to the elements themselves. */
  long count() {
    return root == null ? 0 : weight(root, 0) - root.elements;
  }

  /** Returns whether the picture is too much for a browser to draw. */
  boolean areTooMany() {
    long copies = count();
    return tooDeep
        || (root != null && root.filters > MAX_FILTERS)
        || copies > (ofItself ? MAX_COPIES_OF_ITSELF : MAX_COPIES);
  }

  private long weight(Part part, int depth) {
    ofItself |= part.open;
    if (part.weight >= 0 || part.open) {
      return Math.max(0, part.weight);
    }
    if (depth > MAX_DEPTH) {
      tooDeep = true;
      return 0;
    }
    part.open = true;
    long sum = part.own;
    part.elements = part.own;
    int filtersInside = 0;
    for (Part inner : part.inside) {
      long weight = weight(inner, depth + 1);
      sum += part.kind.equals("defs") ? inner.elements : weight;
      part.elements += inner.elements;
      part.corners += inner.corners;
      filtersInside = Math.max(filtersInside, inner.filters);
    }
    sum += part.kind.equals("filter") ? steps(part) : 0;
    long painted = Math.min(sum, Integer.MAX_VALUE);
    sum += references(part, part, painted, depth);
    if (!rules.isEmpty()) {
      part.names.add("*");
      for (String name : part.names) {
        for (Part rule : rules.getOrDefault(name, List.of())) {
          part.filters |= rule.filters;
          sum += references(rule, part, painted, depth);
        }
      }
    }
    for (String id : part.shown) {
      Part shown = byId.get(id);
      filtersInside = Math.max(filtersInside, shown == null ? 0 : shown.filters);
    }
    part.filters += filtersInside;
    part.open = false;
    part.weight = Math.min(sum, Integer.MAX_VALUE);
    return part.weight;
  }

  /**
   * Returns how often a filter's steps run. A result is computed anew for each step that uses it.
   */
  private static long steps(Part filter) {
    Map<String, Long> results = new HashMap<>();
    long last = 0;
    for (Part step : filter.inside) {
      long sum = step.inputs.isEmpty() && step.inside.isEmpty() ? 1 + last : 1;
      for (String input : step.inputs) {
        sum += results.getOrDefault(input, 0L);
      }
      for (Part merged : step.inside) {
        long former = last;
        sum += merged.inputs.stream().mapToLong(input -> results.getOrDefault(input, former)).sum();
      }
      last = Math.min(sum, Integer.MAX_VALUE);
      results.put(step.result, last);
    }
    return last;
  }

  /**
   * Returns the weight that references add.
   *
   * @param part the part that contains them: the drawn part, or a rule for it
   * @param drawn the drawn part, whose descendants inherit a paint
   */
  private long references(Part part, Part drawn, long painted, int depth) {
    long sum = 0;
    for (String id : part.atCorners) {
      Part marker = byId.get(id);
      long weight = marker == null ? 0 : weight(marker, depth + 1);
      sum += Math.min(Integer.MAX_VALUE, weight * (drawn.corners + painted));
    }
    for (String id : part.shown) {
      Part shown = byId.get(id);
      sum += shown == null ? 0 : weight(shown, depth + 1) + (part.kind.equals("use") ? USE : 0);
    }
    for (String id : part.paints) {
      Part paint = byId.get(id);
      long weight = paint == null ? 0 : weight(paint, depth + 1);
      boolean plain = paint != null && paint.kind.endsWith("Gradient") && weight < FEW_COLOURS;
      sum += plain ? 0 : Math.min(Integer.MAX_VALUE, weight * Math.max(1, painted));
    }
    return sum;
  }
}
