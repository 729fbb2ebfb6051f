package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.XyChart;
import io.kartei.diagram.XyChart.Axis;
import io.kartei.diagram.XyChart.Series;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.CssColours;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code xychart} (Mermaid documentation, "XY Chart"). */
public final class XyChartParser {
  private static final int MAX_VALUES = 2000;
  private static final Pattern ORIENTATION = Pattern.compile("(?i)(?:horizontal|vertical)\\b");
  private static final Pattern AXIS = Pattern.compile("(?i)[xy]-axis(?=[\\s\"\\[])");
  private static final Pattern SERIES = Pattern.compile("(?i)(?:bar|line)(?=[\\s\"\\[])");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]{1,30}(?:\\.[0-9]{1,30})?|\\.[0-9]{1,30})(?![0-9.])");

  private final Scanner in;
  private final MermaidSource source;
  private final InfoStatements info;
  private final Recovery recovery;
  private final List<Series> series = new ArrayList<>();
  private Axis across = Axis.BARE;
  private Axis up = Axis.BARE;
  private boolean horizontal;
  private int values;

  private XyChartParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.source = source;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new XyChartParser(in, source).chart();
  }

  private XyChart chart() {
    horizontal = "horizontal".equals(source.setting("xyChart", "chartOrientation"));
    in.skipSeparators();
    orientation();
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    boolean showValues = source.flag(false, "xyChart", "showDataLabel");
    return new XyChart(info.info(source), horizontal, showValues, across, up, series, palette());
  }

  private boolean orientation() {
    String word = in.accept(ORIENTATION);
    if (word == null) {
      return false;
    }
    in.uses(Form.XY_ORIENTATION);
    horizontal = word.equalsIgnoreCase("horizontal");
    return true;
  }

  private List<Colour> palette() {
    List<Colour> colours = new ArrayList<>();
    String list = source.setting("themeVariables", "xyChart", "plotColorPalette");
    for (String css : list == null ? new String[0] : list.split(",")) {
      Colour colour = CssColours.parse(css);
      if (colour != null) {
        colours.add(colour);
      }
    }
    return colours;
  }

  private void statement() {
    if (in.looksAt("%%")) {
      in.restOfLine();
      return;
    }
    if (info.accept() || orientation()) {
      return;
    }
    String axis = in.accept(AXIS);
    if (axis != null) {
      axis(Character.toLowerCase(axis.charAt(0)) == 'x');
    } else {
      String word = in.accept(SERIES);
      if (word == null) {
        throw in.expected(Phrase.of("mermaid.xy.statement"));
      }
      series(word.equalsIgnoreCase("bar"));
    }
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
  }

  private void axis(boolean isAcross) {
    in.skipSpaces();
    Label title = Label.EMPTY;
    BigDecimal from = null;
    BigDecimal to = null;
    List<Label> categories = List.of();
    int start = in.position();
    boolean number = number() != null && arrowFollows();
    in.reset(start);
    if (!number && in.peek() != '[') {
      in.uses(Form.XY_AXIS_TITLE);
      title = text("[");
    }
    in.skipSpaces();
    if (in.peek() == '[' && isAcross) {
      in.uses(Form.XY_CATEGORIES);
      categories = categories();
    } else if (!in.atStatementEnd() && !in.looksAt("%%")) {
      in.uses(Form.XY_RANGE);
      from = need(number());
      in.skipSpaces();
      in.expect("-->");
      to = need(number());
      if (from.compareTo(to) == 0) {
        throw in.fail(start, in.position(), Phrase.of("mermaid.xy.range"), null);
      }
    }
    Axis axis = new Axis(title, categories, from, to);
    if (isAcross) {
      across = axis;
    } else {
      up = axis;
    }
  }

  private boolean arrowFollows() {
    in.skipSpaces();
    return in.looksAt("-->");
  }

  private @Nullable BigDecimal number() {
    in.skipSpaces();
    String digits = in.accept(NUMBER);
    return digits == null ? null : new BigDecimal(digits);
  }

  private BigDecimal need(@Nullable BigDecimal number) {
    if (number == null) {
      throw in.expected(Phrase.of("mermaid.xy.number"));
    }
    return number;
  }

  /**
   * Reads text, in quotes or up to a sign. Without quotes it also ends before the numbers of an
   * axis.
   */
  private Label text(String ends) {
    in.skipSpaces();
    if (in.peek() == '"') {
      int at = in.position();
      in.skip(1);
      String text = in.until("\"");
      if (text == null || text.indexOf('\n') >= 0) {
        in.reset(at);
        throw in.fail(at, at + 1, Phrase.of("mermaid.quote-open"), null);
      }
      return LabelReader.read(text);
    }
    int from = in.position();
    while (!in.atStatementEnd() && ends.indexOf(in.peek()) < 0 && !in.looksAt("%%")) {
      int here = in.position();
      boolean range =
          here > from
              && Scanner.isSpace(in.peek(-1))
              && !Scanner.isSpace(in.peek())
              && ends.equals("[")
              && number() != null
              && arrowFollows();
      in.reset(here);
      if (range) {
        break;
      }
      in.skip(1);
    }
    return LabelReader.plain(in.text(from, in.position()).strip());
  }

  private List<Label> categories() {
    int start = in.position();
    in.skip(1);
    List<Label> names = new ArrayList<>();
    do {
      skipBreaks();
      names.add(text(",]"));
      skipBreaks();
    } while (in.accept(","));
    in.expect("]");
    count(names.size(), start);
    return names;
  }

  private void skipBreaks() {
    in.skipWhitespace();
  }

  private void series(boolean bars) {
    int start = in.position();
    in.uses(bars ? Form.XY_BAR : Form.XY_LINE);
    in.skipSpaces();
    Label name = Label.EMPTY;
    if (in.peek() != '[') {
      in.uses(Form.XY_SERIES_NAME);
      name = text("[\n");
    }
    in.skipSpaces();
    in.expect("[");
    List<BigDecimal> numbers = new ArrayList<>();
    do {
      skipBreaks();
      numbers.add(need(number()));
      skipBreaks();
    } while (in.accept(","));
    in.expect("]");
    count(numbers.size(), start);
    series.add(new Series(bars, name, numbers));
  }

  private void count(int more, int start) {
    values += more;
    if (values > MAX_VALUES) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              start,
              start + 1,
              Phrase.of("mermaid.too-many", MAX_VALUES, Phrase.of("mermaid.many.values")),
              Phrase.of("mermaid.too-many.hint")));
    }
  }
}
