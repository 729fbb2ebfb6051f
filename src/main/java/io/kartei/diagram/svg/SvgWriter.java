package io.kartei.diagram.svg;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Look;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.MarkVisitor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.text.Escape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as an SVG element (SVG 2) for an HTML page with a strict policy: no scripts, no
 * styles, no foreign objects. Colours come from the page's CSS through the {@linkplain
 * io.kartei.diagram.drawing.Role#cssClass() classes} of the roles; an author's own colours become
 * presentation attributes.
 */
public final class SvgWriter implements MarkVisitor<SvgWriter> {
  private static final String FONTS = "Arial, 'Liberation Sans', Helvetica, Roboto, sans-serif";

  private static final Label.Span PLAIN = Label.Span.plain("");

  private final StringBuilder out = new StringBuilder();
  private final String idPrefix;
  private final @Nullable Shade shade;
  private LinkTargets links = url -> url;
  private boolean isFine;
  private @Nullable String first;

  private SvgWriter(String idPrefix, @Nullable Shade shade) {
    this.idPrefix = idPrefix;
    this.shade = shade;
  }

  /** Says where the links in a drawing lead. */
  @FunctionalInterface
  public interface LinkTargets {
    /** Returns the address for a destination as the author wrote it, or null if there is none. */
    @Nullable String of(String destination);
  }

  /** The paper of a standalone file. */
  public enum Shade {
    LIGHT,
    DARK;

    private Colour of(Paint.Tone tone) {
      return this == LIGHT ? tone.light() : tone.dark();
    }
  }

  /**
   * Returns the SVG element of a drawing.
   *
   * @param idPrefix prefix for every id; keeps the ids of several drawings on a page distinct
   */
  public static String write(Drawing drawing, String idPrefix) {
    return write(drawing, idPrefix, url -> url);
  }

  /**
   * Returns the SVG element of a drawing whose links need other addresses where it is used.
   *
   * @param links where each of the author's links leads
   */
  public static String write(Drawing drawing, String idPrefix, LinkTargets links) {
    SvgWriter writer = new SvgWriter(idPrefix, null);
    writer.links = links;
    writer.drawing(drawing);
    return writer.out.toString();
  }

  /**
   * Returns the SVG element of a second drawing of the same thing, which a page shows instead of
   * the first where there is little width. Its name and description are those of the first.
   *
   * @param first the prefix for ids in the first drawing
   */
  public static String narrow(Drawing drawing, String first, LinkTargets links) {
    SvgWriter writer = new SvgWriter(first + "narrow-", null);
    writer.links = links;
    writer.first = first;
    writer.drawing(drawing);
    return writer.out.toString();
  }

  /**
   * Returns a standalone file that needs no CSS: it includes every colour and the paper.
   *
   * @param shade the shade of the paper
   */
  public static String standalone(Drawing drawing, Shade shade) {
    SvgWriter writer = new SvgWriter("", shade);
    writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.drawing(drawing);
    return writer.out.append('\n').toString();
  }

  private void drawing(Drawing drawing) {
    String title = drawing.title();
    boolean linked = hasLink(drawing.marks());
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("class", LegibleWidth.classes(drawing) + (first == null ? "" : " narrow"));
    attribute("id", idPrefix + "drawing");
    number("width", drawing.width());
    number("height", drawing.height());
    out.append(" viewBox=\"0 0 ");
    number(drawing.width());
    out.append(' ');
    number(drawing.height());
    // an image can't contain links; a group can
    out.append("\" role=\"").append(linked ? "group" : "img").append('"');
    if (shade != null) {
      attribute("font-family", FONTS);
    }
    String told = first == null ? idPrefix : first;
    if (title != null) {
      attribute("aria-labelledby", told + "title");
    }
    if (!drawing.description().isEmpty()) {
      attribute("aria-describedby", told + "desc");
    }
    out.append('>');
    if (first == null) {
      words(drawing);
    }
    if (shade != null) {
      rectangle(
          new Mark.Rectangle(
              0, 0, drawing.width(), drawing.height(), 0, Role.LABEL_BACKGROUND, Paint.ROLE));
    }
    drawing.marks().forEach(mark -> mark.accept(this));
    out.append("</svg>");
  }

  private void words(Drawing drawing) {
    String title = drawing.title();
    if (title != null) {
      element("title", idPrefix + "title", title);
    }
    if (!drawing.description().isEmpty()) {
      element("desc", idPrefix + "desc", drawing.description());
    }
  }

  private static boolean hasLink(List<Mark> marks) {
    return marks.stream()
        .anyMatch(m -> m instanceof Mark.Group g && (g.link() != null || hasLink(g.marks())));
  }

  private void element(String name, String id, String text) {
    out.append('<').append(name);
    attribute("id", id);
    out.append('>');
    Escape.xml(text, out);
    out.append("</").append(name).append('>');
  }

  @Override
  public SvgWriter group(Mark.Group group) {
    Hyperlink link = group.link();
    String target = link == null ? null : links.of(link.url());
    out.append(target == null ? "<g" : "<a");
    if (shade == null) {
      attribute("class", group.role().cssClass() + "-group");
    }
    if (group.id() != null) {
      attribute("id", idPrefix + group.id());
    }
    if (target != null) {
      attribute("href", target);
    }
    out.append('>');
    if (link != null && link.tooltip() != null) {
      out.append("<title>");
      Escape.xml(link.tooltip(), out);
      out.append("</title>");
    }
    group.marks().forEach(mark -> mark.accept(this));
    out.append(target == null ? "</g>" : "</a>");
    return this;
  }

  @Override
  public SvgWriter rectangle(Mark.Rectangle mark) {
    out.append("<rect");
    role(mark.role());
    number("x", mark.x());
    number("y", mark.y());
    number("width", mark.width());
    number("height", mark.height());
    if (mark.radius() > 0) {
      number("rx", mark.radius());
    }
    return end(mark.role(), mark.paint());
  }

  @Override
  public SvgWriter ellipse(Mark.Ellipse mark) {
    out.append("<ellipse");
    role(mark.role());
    number("cx", mark.x());
    number("cy", mark.y());
    number("rx", mark.radiusX());
    number("ry", mark.radiusY());
    return end(mark.role(), mark.paint());
  }

  @Override
  public SvgWriter path(Mark.Path mark) {
    out.append("<path");
    role(mark.role());
    out.append(" d=\"");
    isFine = mark.role() == Role.FORMULA;
    mark.outline().steps().forEach(this::step);
    isFine = false;
    out.append('"');
    return end(mark.role(), mark.paint());
  }

  private void step(Outline.Step step) {
    if (step instanceof Outline.Move move) {
      numbers('M', move.x(), move.y());
    } else if (step instanceof Outline.Line line) {
      numbers('L', line.x(), line.y());
    } else if (step instanceof Outline.Curve c) {
      numbers('C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
    } else {
      out.append('Z');
    }
  }

  @Override
  public SvgWriter text(Mark.Text mark) {
    out.append("<text");
    role(mark.role());
    number("x", mark.x());
    number("y", mark.y());
    number("font-size", mark.size());
    if (mark.anchor() != Mark.Anchor.START) {
      attribute("text-anchor", mark.anchor() == Mark.Anchor.MIDDLE ? "middle" : "end");
    }
    if (mark.spans().stream().anyMatch(span -> span.text().contains("  "))) {
      attribute("xml:space", "preserve");
    }
    paint(mark.role(), mark.paint());
    out.append('>');
    mark.spans().forEach(this::span);
    out.append("</text>");
    return this;
  }

  private void span(Label.Span span) {
    if (span.isStyledAs(PLAIN)) {
      Escape.xml(span.text(), out);
      return;
    }
    out.append("<tspan");
    if (span.bold()) {
      attribute("font-weight", "bold");
    }
    if (span.italic()) {
      attribute("font-style", "italic");
    }
    if (span.decoration() != Label.Decoration.NONE) {
      boolean under = span.decoration() == Label.Decoration.UNDERLINE;
      attribute("text-decoration", under ? "underline" : "line-through");
    }
    out.append('>');
    Escape.xml(span.text(), out);
    out.append("</tspan>");
  }

  @Override
  public SvgWriter image(Mark.Image mark) {
    out.append("<image");
    number("x", mark.x());
    number("y", mark.y());
    number("width", mark.width());
    number("height", mark.height());
    attribute("href", mark.url());
    out.append("/>");
    return this;
  }

  private SvgWriter end(Role role, Paint paint) {
    paint(role, paint);
    out.append("/>");
    return this;
  }

  private void role(Role role) {
    if (shade == null) {
      attribute("class", role.cssClass());
    }
  }

  private void paint(Role role, Paint paint) {
    if (shade != null) {
      look(Look.of(role).with(paint), shade);
      return;
    }
    tone("fill", paint.fill());
    tone("stroke", paint.stroke());
    if (paint.strokeWidth() != null) {
      number("stroke-width", paint.strokeWidth());
    }
    if (paint.dashed() != null) {
      attribute("stroke-dasharray", paint.dashed() ? "6 4" : "none");
    }
  }

  private void look(Look look, Shade shade) {
    Paint.Tone fill = look.fill();
    attribute("fill", fill == null ? "none" : shade.of(fill).hex());
    Paint.Tone stroke = look.stroke();
    if (stroke != null) {
      attribute("stroke", shade.of(stroke).hex());
      number("stroke-width", look.width());
      if (!look.dash().isEmpty()) {
        out.append(" stroke-dasharray=\"");
        look.dash()
            .forEach(
                length -> {
                  number(length);
                  out.append(' ');
                });
        out.setCharAt(out.length() - 1, '"');
      }
    }
  }

  private void tone(String name, Paint.@Nullable Tone tone) {
    if (tone == null) {
      return;
    }
    Colour light = tone.light();
    attribute(
        name,
        light.equals(tone.dark())
            ? light.hex()
            : "light-dark(" + light.hex() + ", " + tone.dark().hex() + ")");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Escape.xmlAttribute(value, out);
    out.append('"');
  }

  private void number(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(value);
    out.append('"');
  }

  private void numbers(char command, double... values) {
    out.append(command);
    String separator = "";
    for (double value : values) {
      out.append(separator);
      number(value);
      separator = " ";
    }
  }

  /** Writes a number with one decimal place, or two in a formula, and no exponent. */
  private void number(double value) {
    long parts = Math.round(value * (isFine ? 100 : 10)) * (isFine ? 1 : 10);
    if (parts < 0) {
      out.append('-');
      parts = -parts;
    }
    out.append(parts / 100);
    if (parts % 100 != 0) {
      out.append('.').append(parts / 10 % 10);
      if (parts % 10 != 0) {
        out.append(parts % 10);
      }
    }
  }
}
