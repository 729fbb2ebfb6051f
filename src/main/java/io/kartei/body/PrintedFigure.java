package io.kartei.body;

import io.kartei.address.ReadableAddress;
import io.kartei.address.SafeAddress;
import io.kartei.body.PrintOptions.Room;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.DrawingLinks;
import io.kartei.diagram.kind.DiagramDescriber;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Diagrams and formulas on paper: diagrams as drawings, with the details that a site shows on
 * interaction; formulas set. What can't be drawn or set is written as its source, what can't be
 * shown or played as its name.
 */
final class PrintedFigure {
  private static final Pattern QUERY = Pattern.compile("[?#].*");
  private static final Pattern EXTENSION = Pattern.compile("\\.\\w{2,4}$");

  private final PrintBody body;
  private final BodyLinks links;
  private final PrintOptions options;
  private final StringBuilder out;

  /** Formulas that define commands for those after them. */
  private final List<String> definitions = new ArrayList<>();

  PrintedFigure(PrintBody body, BodyLinks links, PrintOptions options, StringBuilder out) {
    this.body = body;
    this.links = links;
    this.options = options;
    this.out = out;
  }

  /** Writes a diagram: its drawing, or else its source in a frame that says why. */
  void drawOrQuote(Block.Diagram diagram) {
    Messages messages = options.messages();
    DrawnDiagram drawn = diagram.drawn();
    if (drawn.drawing() == null || drawn.diagram() == null) {
      boolean wrong = drawn.by() == DrawnDiagram.By.NOBODY;
      String key = wrong ? "paper.diagram-unread" : "paper.diagram";
      String caption = messages.get(key, diagram.type());
      framed("diagram", caption, diagram.source().text());
      return;
    }
    List<String> told = new ArrayList<>();
    told.add(DiagramDescriber.name(drawn.diagram(), messages) + ".");
    told.addAll(DiagramDescriber.describe(drawn.diagram(), messages));
    Place place =
        options.ids() == null
            ? Place.in(drawn.drawing(), drawn.narrow(), options.room())
            : Place.of(drawn.drawing(), drawn.narrow(), options.room());
    out.append("<div class=\"drawing").append(place.sideways() ? " sideways" : "");
    out.append("\"><svg");
    body.attribute(DrawingRegistry.KEY, options.drawings().put(place.drawing()));
    if (options.ids() != null && place.isSmall(options.room())) {
      body.attribute(DrawingRegistry.WHOLE, "");
    }
    body.attribute("alt", String.join(" ", told));
    out.append("></svg></div>\n");
    leftOut(drawn.leftOut(diagram.source().text()));
    if (options.ids() != null) {
      links(drawn.drawing());
      if (!place.legible()) {
        inWords(told);
      }
    }
  }

  /** Writes a displayed formula, or else its source in a frame. */
  void displayed(String tex) {
    DrawingRegistry.Formula set = set(tex, true);
    if (set == null) {
      framed("math", options.messages().get("paper.formula"), tex);
      return;
    }
    out.append("<div class=\"drawing set\">");
    formula(set, tex, false);
    out.append("</div>\n");
  }

  /** Writes a formula within a line; returns false if it can't be set. */
  boolean inLine(String tex) {
    DrawingRegistry.Formula set = set(tex, false);
    if (set != null) {
      formula(set, tex, true);
    }
    return set != null;
  }

  private DrawingRegistry.@Nullable Formula set(String tex, boolean display) {
    DrawingRegistry.Formula set = options.drawings().set(tex, display, definitions);
    if (set != null && options.drawings().defines(tex)) {
      definitions.add(tex);
    }
    return set;
  }

  private void formula(DrawingRegistry.Formula set, String tex, boolean inLine) {
    out.append("<svg");
    body.attribute("class", DrawingRegistry.FORMULA_CLASS);
    body.attribute(DrawingRegistry.FORMULA, set.key());
    body.attribute(DrawingRegistry.FORMULA_WIDTH, Double.toString(set.width()));
    if (inLine) {
      body.attribute("style", "vertical-align: " + -set.depth() + "em");
    }
    body.attribute("alt", tex);
    out.append("></svg>");
  }

  /** Writes something that cannot be printed as its source in a frame, with a caption. */
  private void framed(String kind, String caption, String source) {
    out.append("<div class=\"framed ").append(kind).append("\"><p class=\"caption\">");
    Escape.text(caption, out);
    out.append("</p><pre>");
    Escape.text(source.stripTrailing(), out);
    out.append("</pre></div>\n");
  }

  /** Says below the drawing which lines of its source are not in it. */
  private void leftOut(List<String> lines) {
    if (!lines.isEmpty()) {
      out.append("<p class=\"caption\">");
      Escape.text(options.messages().get("diagram.left-out") + " ", out);
      Escape.text(String.join(" · ", lines), out);
      out.append("</p>\n");
    }
  }

  /** Lists below the drawing where its parts lead, since paper cannot be clicked. */
  private void links(Drawing drawing) {
    List<DrawingLinks.Part> parts = DrawingLinks.of(drawing);
    if (parts.isEmpty()) {
      return;
    }
    out.append("<p class=\"caption\">");
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : " · ");
      List<Inline> name = List.of(new Inline.Text(new SourceSpan(0, 0), parts.get(i).name()));
      String url = parts.get(i).url();
      body.link(url, links.link(url), null, name);
    }
    out.append("</p>\n");
  }

  private void inWords(List<String> told) {
    out.append("<div class=\"framed\"><p class=\"caption\">");
    Escape.text(options.messages().get("paper.told"), out);
    out.append("</p><p>");
    Escape.text(String.join(" ", told), out);
    out.append("</p></div>\n");
  }

  /**
   * Writes the name of a picture that isn't at hand: its alternative text, or else that of its
   * file, if an author would know it; the name of a file elsewhere tells readers nothing.
   */
  void pictureElsewhere(String address, String alt, boolean isInLink) {
    String kind = options.messages().get("paper.picture");
    if (alt.isBlank() && SafeAddress.isOnWeb(address)) {
      String unnamed = options.messages().get("paper.picture.unnamed");
      elsewhere(kind, unnamed, address, isInLink, " unshown unnamed");
    } else {
      String name = alt.isBlank() ? fileName(address) : alt;
      elsewhere(kind, name, address, isInLink, " unshown");
    }
  }

  /** Writes the name of what paper can't play: its title, or else its address. */
  void playerElsewhere(String address, String title, boolean isInLink) {
    String name = title.isBlank() ? ReadableAddress.of(address) : title;
    elsewhere(options.messages().get("paper.online"), name, address, isInLink, "");
  }

  /** Returns the name of the file at an address, as people would write it. */
  private static String fileName(String address) {
    String path = ReadableAddress.of(QUERY.matcher(address).replaceFirst(""));
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = EXTENSION.matcher(file).replaceFirst("").replace('_', ' ').strip();
    return name.isEmpty() ? path : name;
  }

  private void elsewhere(
      String kind, String name, String address, boolean isInLink, String unshown) {
    boolean leads = !isInLink && SafeAddress.isOnWeb(address) && SafeAddress.loads(address);
    boolean shows = !SafeAddress.isOnWeb(address) && !name.equals(address);
    String text = kind + ": " + name + (shows ? " (" + address + ")" : "");
    out.append(leads ? "<a" : "<span").append(" class=\"elsewhere").append(unshown).append('"');
    if (leads) {
      String url = Urls.encode(SafeAddress.whole(address));
      body.attribute("href", Urls.encode(url));
      body.attribute("title", text + " (" + url + ")");
    }
    out.append('>');
    if (unshown.isEmpty()) {
      Escape.text(text, out);
    } else {
      out.append("<span class=\"kind\">").append(Escape.text(kind)).append(": </span><span>");
      Escape.text(text.substring(kind.length() + 2), out);
      out.append("</span>");
    }
    out.append(leads ? "</a>" : "</span>");
  }

  /**
   * How a diagram gets onto paper so that it can be read: as it is drawn for a page, as it is drawn
   * for a narrow one, or on a page of its own that lies on its side.
   *
   * @param drawing the drawing to print
   * @param sideways whether it has a page of its own, as wide as others are high
   * @param legible whether its text can be read there
   */
  record Place(Drawing drawing, boolean sideways, boolean legible) {
    /** Smaller type is worth another place, in points. */
    private static final double MIN_TYPE = 6.5;

    /** Smaller type can't be read. */
    private static final double LEGIBLE_TYPE = 4.5;

    /** The size of the smallest text in most drawings, in px. */
    private static final double SMALL_TEXT = 13;

    /** In points per px. */
    private static final double MIN_SCALE = MIN_TYPE / SMALL_TEXT;

    private static final double LEGIBLE_SCALE = LEGIBLE_TYPE / SMALL_TEXT;

    /** The part of a page's height that a drawing takes; the rest is for what leads in to it. */
    private static final double HEIGHT = 0.88;

    /** A page of its own is worth it only if the drawing is so many times larger there. */
    private static final double WORTH = 1.2;

    /**
     * Chooses a place.
     *
     * @param drawing the drawing for a page
     * @param narrow the drawing for a narrow page, or null if there is none
     * @param room the room on a page
     */
    static Place of(Drawing drawing, @Nullable Drawing narrow, Room room) {
      double upright = scale(drawing, room.width(), room.height());
      if (upright >= MIN_SCALE) {
        return new Place(drawing, false, true);
      }
      double slim = narrow == null ? 0 : scale(narrow, room.width(), room.height());
      if (narrow != null && slim >= MIN_SCALE) {
        return new Place(narrow, false, true);
      }
      double turned = scale(drawing, room.height(), room.width());
      if (turned > WORTH * Math.max(upright, slim)) {
        return new Place(drawing, true, turned >= LEGIBLE_SCALE);
      }
      Drawing larger = narrow == null || slim < upright ? drawing : narrow;
      return new Place(larger, false, Math.max(upright, slim) >= LEGIBLE_SCALE);
    }

    /** Returns whether its type is small upright. */
    boolean isSmall(Room room) {
      return !sideways && scale(drawing, room.width(), room.height()) < MIN_SCALE;
    }

    /** Returns the drawing that is larger in some room, without a page of its own. */
    static Place in(Drawing drawing, @Nullable Drawing narrow, Room room) {
      boolean isNarrow =
          narrow != null
              && scale(drawing, room.width(), room.height()) < 1
              && scale(narrow, room.width(), room.height())
                  > WORTH * scale(drawing, room.width(), room.height());
      return new Place(isNarrow && narrow != null ? narrow : drawing, false, true);
    }

    private static double scale(Drawing drawing, double width, double height) {
      return Math.min(width / drawing.width(), HEIGHT * height / drawing.height());
    }
  }
}
