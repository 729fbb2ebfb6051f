package io.kartei.render.pdf;

import io.kartei.diagram.Label;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Look;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Paint;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts drawings where a text has the sources of diagrams: the shapes as one object, and the words
 * above it as text of the document, in its fonts, to be read, found and copied.
 *
 * @param workshop for the drawings and the fonts
 * @param width that there is for a drawing, in points
 * @param height the same
 */
record DiagramPlaces(Workshop workshop, double width, double height) {
  /** Points in a px. */
  private static final double NATURAL = 0.75;

  /** Where the baseline lies in a line as high as its type, by the metrics of Liberation Sans. */
  private static final double BASELINE = 0.8465;

  /** Words may be wider in print than they were measured. */
  private static final double SLACK = 12;

  void fill(Document document) {
    for (Element frame : document.select(".framed.diagram")) {
      Element source = frame.selectFirst("pre");
      Drawing drawing = source == null ? null : workshop.diagrams().of(source.wholeText());
      if (source != null && drawing != null) {
        frame.replaceWith(element(drawing, source.wholeText()));
      }
    }
  }

  private Element element(Drawing drawing, String source) {
    double scale = Math.min(NATURAL, Math.min(width / drawing.width(), height / drawing.height()));
    String size = "width: " + drawing.width() * scale + "pt; height: " + drawing.height() * scale;
    Element place = new Element("div").addClass("drawing").attr("style", size + "pt");
    String says = workshop.fonts().printable().of(drawing.description());
    place
        .appendElement("object")
        .attr("type", DiagramPainter.TYPE)
        .attr("data-source", source)
        .attr("alt", says.isBlank() ? workshop.text("paper.diagram", "") : says)
        .attr("style", size + "pt");
    words(drawing.marks(), scale, place);
    return place;
  }

  private void words(List<Mark> marks, double scale, Element place) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        words(group.marks(), scale, place);
      } else if (mark instanceof Mark.Text text) {
        word(text, scale, place);
      }
    }
  }

  private void word(Mark.Text text, double scale, Element place) {
    double wide = text.width() + 2 * SLACK;
    double left =
        switch (text.anchor()) {
          case START -> text.x();
          case MIDDLE -> text.x() - wide / 2;
          case END -> text.x() - wide;
        };
    String align =
        switch (text.anchor()) {
          case START -> "left";
          case MIDDLE -> "center";
          case END -> "right";
        };
    Paint.Tone tone = Look.of(text.role()).with(text.paint()).fill();
    Element word = place.appendElement("div").addClass("word");
    word.attr(
        "style",
        ("left: " + left * scale + "pt; top: ")
            + ((text.y() - BASELINE * text.size()) * scale + "pt; width: " + wide * scale)
            + ("pt; font-size: " + text.size() * scale + "pt; text-align: " + align)
            + ("; color: " + (tone == null ? "#000" : tone.light().hex())));
    for (Label.Span span : text.spans()) {
      String tag = span.bold() ? "b" : span.italic() ? "i" : "span";
      word.appendElement(tag).text(workshop.fonts().printable().of(span.text()));
    }
  }
}
