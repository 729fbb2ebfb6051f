package io.kartei.render.pdf.card;

import io.kartei.render.pdf.card.CardFaces.Face;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.Piece;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.font.PaperFonts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the largest type in which each side of a card fits; a side that fits in none is continued
 * on further cards. Each side is laid out once for each size tried.
 */
final class CardFitter {
  private static final int[] SIZES = {CardFaces.MAX_SIZE, CardFaces.ANSWER_SIZE, 21, 18, 15};

  /** What rounding may add to a line, in em. */
  private static final double ROUNDING = 0.1;

  /** The width of a letter of code, in em. */
  private static final double CODE = 0.61;

  /** The indent of a list, in em, as in the style sheet. */
  private static final double INDENT = 1.5;

  /** What is as wide as the card. */
  private static final String WIDE = "pre, table, svg, img, blockquote, .callout, .question";

  private static final String BOLD = "strong, b, dt, h1, h2, h3, h4, h5, h6";

  private static final String LINES = "p, li, dt, dd, h1, h2, h3, h4, h5, h6";

  /** How full lines are that are filled one after another; a text is measured in bold type. */
  private static final double FULL = 1.02;

  /** How much wider than equally long lines a text is, since words aren't split. */
  private static final double UNEVEN = 1.16;

  /** More lines look even by themselves. */
  private static final int MAX_BALANCED = 4;

  /** Which parts of a card are tried as the most that is filled, for several to be even. */
  private static final double MOST = 0.95;

  private static final double LEAST = 0.5;
  private static final double STEP = 0.05;

  private final PrintContext printing;
  private final CardLayout layout;

  CardFitter(PrintContext printing, CardLayout layout) {
    this.printing = printing;
    this.layout = layout;
  }

  /** Returns the cards in type that fits, in their order. */
  List<CardFaces> fit(List<CardFaces> cards) {
    List<Face> faces = new ArrayList<>();
    cards.forEach(card -> faces.addAll(List.of(card.front(), card.back())));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < faces.size(); i++) {
      open.add(i);
    }
    for (int size : SIZES) {
      if (size < layout.minSize()) {
        break;
      }
      List<Integer> tried = open.stream().filter(i -> isFront(i) || isOfAnswers(size)).toList();
      List<Text> texts =
          tried.stream().map(i -> new Text(faces.get(i).xhtml(), isFront(i))).toList();
      List<Double> heights = measure(texts, size);
      Set<Integer> fitting = new HashSet<>();
      for (int i = 0; i < tried.size(); i++) {
        if (heights.get(i) <= layout.textHeight()) {
          faces.set(tried.get(i), faces.get(tried.get(i)).sized(size, heights.get(i)));
          fitting.add(tried.get(i));
        }
      }
      open = open.stream().filter(i -> !fitting.contains(i)).toList();
    }
    Map<Integer, List<Face>> continued = continued(faces, open);
    List<CardFaces> fitted = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      List<Face> fronts = continued.getOrDefault(2 * i, List.of(faces.get(2 * i)));
      List<Face> backs = continued.getOrDefault(2 * i + 1, List.of(faces.get(2 * i + 1)));
      int parts = Math.max(fronts.size(), backs.size());
      List<String> which = new AskedParts(printing.messages()).of(backs);
      for (int part = 0; part < parts; part++) {
        String of = parts == 1 ? "" : " (" + (part + 1) + "/" + parts + ")";
        Face front = fronts.get(Math.min(part, fronts.size() - 1));
        fitted.add(
            new CardFaces(
                cards.get(i).where() + of,
                cards.get(i).exams(),
                fronts.size() == 1 && parts > 1 ? front.asking(which.get(part)) : front,
                backs.get(Math.min(part, backs.size() - 1))));
      }
    }
    return fitted;
  }

  /** A text of a side, to be measured. */
  private record Text(String xhtml, boolean isFront) {}

  /** Returns whether a side is a front; they alternate with backs. */
  private static boolean isFront(int side) {
    return side % 2 == 0;
  }

  /** Returns whether answers may have this size: of usual cards all have the same. */
  private boolean isOfAnswers(int size) {
    return layout.isWide() ? size <= CardFaces.ANSWER_SIZE : size == CardFaces.ANSWER_SIZE;
  }

  /**
   * Spreads sides that are too long for one card over several: as few as possible, in the largest
   * type in which they suffice.
   */
  private Map<Integer, List<Face>> continued(List<Face> faces, List<Integer> tooLong) {
    List<Piece> pieces = new ArrayList<>();
    tooLong.forEach(i -> pieces.addAll(faces.get(i).pieces()));
    Map<Integer, List<Face>> all = new HashMap<>();
    for (int at = SIZES.length - 1; at >= 0 && !pieces.isEmpty(); at--) {
      int size = SIZES[at];
      if (size < layout.minSize() || size > CardFaces.ANSWER_SIZE) {
        continue;
      }
      List<Text> texts = pieces.stream().map(piece -> new Text(piece.xhtml(), false)).toList();
      List<Double> heights = measure(texts, size);
      int next = 0;
      for (int i : tooLong) {
        int end = next + faces.get(i).pieces().size();
        if (!isFront(i) && !isOfAnswers(size)) {
          next = end;
          continue;
        }
        List<Face> spread = spread(pieces.subList(next, end), heights.subList(next, end), size);
        List<Face> smaller = all.get(i);
        if (smaller == null || (spread.size() == smaller.size() && isWhole(spread))) {
          all.put(i, spread);
        }
        next = end;
      }
    }
    return all;
  }

  private static boolean isWhole(List<Face> faces) {
    return faces.stream().allMatch(face -> face.scale() == 1);
  }

  /** Spreads pieces over as few cards as possible, which are about equally full. */
  private List<Face> spread(List<Piece> pieces, List<Double> heights, int size) {
    List<Face> fewest = spread(pieces, heights, size, layout.textHeight());
    List<Face> best = fewest;
    for (double part = MOST; part >= LEAST; part -= STEP) {
      List<Face> even = spread(pieces, heights, size, part * layout.textHeight());
      if (even.size() > fewest.size()) {
        break;
      }
      best = even;
    }
    return best;
  }

  private List<Face> spread(List<Piece> pieces, List<Double> heights, int size, double most) {
    List<Face> faces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double used = 0;
    for (int i = 0; i < pieces.size(); i++) {
      // keep a heading with what follows it
      boolean leads = pieces.get(i).leads() && i + 1 < pieces.size();
      double room = most - (leads ? heights.get(i + 1) : 0);
      if (used > 0 && used + heights.get(i) > room) {
        faces.add(face(text, size, used));
        text.setLength(0);
        used = 0;
      }
      text.append(pieces.get(i).xhtml());
      used += heights.get(i);
    }
    faces.add(face(text, size, used));
    return faces;
  }

  private Face face(StringBuilder text, int size, double used) {
    return new Face(text.toString(), List.of(), size, scale(used), used);
  }

  /**
   * Returns the scale of a single piece. One that is too high is set smaller than any other, so
   * that nothing is lost.
   */
  private double scale(double height) {
    return Math.min(1, layout.textHeight() / height);
  }

  /**
   * Returns the width that a text gets: what makes the lines of a sentence about equally long, what
   * the longest line of an answer takes, so that it is in the middle with one left edge, or else
   * all there is.
   *
   * @param size the size of its type, in half points
   */
  static double width(
      String xhtml, int size, boolean isFront, PaperFonts fonts, CardLayout layout) {
    double most = layout.textWidth();
    Element body = Jsoup.parseBodyFragment(xhtml).body();
    if (Face.isSentence(xhtml)) {
      double line = fonts.width(body.text()) * size / 2.0;
      double lines = Math.ceil(line / (most * FULL));
      if (lines >= 2 && lines <= MAX_BALANCED) {
        return Math.min(most, line / lines * UNEVEN);
      }
    }
    return isFront || body.selectFirst(WIDE) != null
        ? most
        : Math.min(most, natural(body, fonts) * size / 2.0);
  }

  /** Returns how wide the longest line is, in em. */
  private static double natural(Element body, PaperFonts fonts) {
    // an answer that is only a line is in no paragraph
    boolean isLine = body.children().stream().noneMatch(Element::isBlock);
    double widest = isLine ? ofLine(body, fonts) : 1;
    for (Element line : body.select(LINES)) {
      long lists = line.parents().stream().filter(e -> e.nameIs("ul") || e.nameIs("ol")).count();
      widest = Math.max(widest, lists * INDENT + ofLine(line, fonts));
    }
    return widest + ROUNDING;
  }

  /** Returns the width of what is directly on a line, without the lines below it, in em. */
  private static double ofLine(Element line, PaperFonts fonts) {
    double em = 0;
    for (Node node : line.childNodes()) {
      if (node instanceof TextNode text) {
        em += ofText(text, fonts);
      } else if (node instanceof Element part && !part.isBlock()) {
        em += ofLine(part, fonts);
      }
    }
    return em;
  }

  private static double ofText(TextNode text, PaperFonts fonts) {
    Element in = text.parent();
    if (in != null && in.closest("code") != null) {
      return CODE * text.text().length();
    }
    boolean bold = in != null && in.closest(BOLD) != null;
    return bold ? fonts.width(text.text()) : fonts.regularWidth(text.text());
  }

  private List<Double> measure(List<Text> texts, int size) {
    if (texts.isEmpty()) {
      return List.of();
    }
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      // as it will be set: centred lines have no hyphens
      Text text = texts.get(i);
      double width = width(text.xhtml(), size, text.isFront(), printing.fonts(), layout);
      body.append("<div class=\"text")
          .append(text.isFront() && Face.isCentred(text.xhtml()) ? " centred" : "")
          .append("\" id=\"m")
          .append(i)
          .append("\" style=\"position: static; width: ");
      body.append(width).append("pt; font-size: ").append(size / 2.0).append("pt\">");
      body.append(text.xhtml()).append("</div>");
    }
    PaperDocument document =
        CardSheets.document(printing, layout, "300mm 1000000mm", body.toString());
    try (LaidPaper laid = printing.measure(document)) {
      Map<String, Double> heights = laid.heights("m");
      List<Double> all = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        all.add(heights.getOrDefault("m" + i, 0.0));
      }
      return all;
    }
  }
}
