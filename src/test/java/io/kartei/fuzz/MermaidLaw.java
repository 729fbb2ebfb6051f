package io.kartei.fuzz;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.kind.DiagramDescriber;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.svg.SvgWriter;
import io.kartei.messages.Messages;
import io.kartei.source.SourceDecoder;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What must hold for any diagram. */
final class MermaidLaw {
  private static final Messages GERMAN = Messages.forLanguage("de");
  private static final Pattern NO_NUMBER = Pattern.compile("=\"[^\"]*\\b(?:NaN|Infinity)\\b");

  private MermaidLaw() {}

  static String outcome(byte[] input) {
    String source = SourceDecoder.decode(input).text();
    DrawnDiagram drawn = DrawnDiagram.of(source);
    drawn.problems().forEach(p -> Spans.check(p.start(), p.end(), source.length(), p));
    Drawing drawing = drawn.drawing();
    if (drawing == null) {
      if (drawn.problems().isEmpty()) {
        throw new AssertionError("neither drawn nor told why: " + source);
      }
      return drawn.problems().toString();
    }
    String inPage = SvgWriter.write(named(drawn, drawing), "d1-", MermaidLaw::target);
    XmlLaws.check(inPage);
    XmlLaws.check(SvgWriter.standalone(drawing, SvgWriter.Shade.DARK));
    if (NO_NUMBER.matcher(inPage.replaceAll(">[^<]*<", "><")).find()) {
      throw new AssertionError("a place that is no number: " + inPage);
    }
    var complaints = HtmlOracle.ofPart(Jsoup.parseBodyFragment(inPage).body());
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints));
    }
    return drawn.problems() + inPage;
  }

  /** Where links lead is the page's to say; here everything that a page would let pass. */
  private static @org.jspecify.annotations.Nullable String target(String destination) {
    return destination.matches("(?i)https?://[\\x21-\\x7e]*") ? destination : null;
  }

  private static Drawing named(DrawnDiagram drawn, Drawing drawing) {
    var diagram = Objects.requireNonNull(drawn.diagram());
    return drawing.named(
        DiagramDescriber.name(diagram, GERMAN),
        String.join(" ", DiagramDescriber.describe(diagram, GERMAN)));
  }
}
