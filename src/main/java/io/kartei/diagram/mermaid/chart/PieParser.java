package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.diagram.mermaid.scan.TypeParser;
import io.kartei.messages.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parses {@code pie} (Mermaid documentation, "Pie chart diagrams"). */
public final class PieParser {
  private static final Pattern SHOW_DATA = Pattern.compile("(?i)showData\\b");
  private static final Pattern VALUE =
      Pattern.compile("[+-]?(?:[0-9]{1,30}(?:\\.[0-9]{1,30})?|\\.[0-9]{1,30})");
  private static final double LABEL_POSITION = 0.75;

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final List<PieChart.Slice> slices = new ArrayList<>();
  private boolean showData;

  private PieParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new PieParser(in).chart(source);
  }

  private PieChart chart(MermaidSource source) {
    in.skipSeparators();
    showData = in.accept(SHOW_DATA) != null;
    if (showData) {
      in.uses(Form.SHOW_DATA);
    }
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    return new PieChart(info.info(source), showData, slices, labelPosition(source));
  }

  private static double labelPosition(MermaidSource source) {
    String position = source.setting("pie", "textPosition");
    try {
      double value = position == null ? LABEL_POSITION : Double.parseDouble(position);
      return value >= 0 && value <= 1 ? value : LABEL_POSITION;
    } catch (NumberFormatException e) {
      return LABEL_POSITION;
    }
  }

  private void statement() {
    if (in.peek() == '"' || in.peek() == '\'') {
      slice();
    } else if (in.accept(SHOW_DATA) != null) {
      in.uses(Form.SHOW_DATA_APART);
      showData = true;
    } else if (!info.accept()) {
      throw in.expected(Phrase.of("mermaid.pie.slice"));
    }
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
  }

  private void slice() {
    int from = in.position();
    String quote = String.valueOf(in.peek());
    in.skip(1);
    int text = in.position();
    String raw = in.until(quote);
    if (raw == null || raw.indexOf('\n') >= 0) {
      in.reset(text);
      String rest = in.restOfLine();
      throw in.fail(from, in.position(), Phrase.of("mermaid.pie.quote", quote), hint(rest));
    }
    in.uses(Form.SLICE);
    Label label = LabelReader.plain(raw);
    in.skipSpaces();
    if (!in.accept(":")) {
      throw in.expected(Phrase.of("mermaid.pie.number"), hint(""));
    }
    in.skipSpaces();
    int at = in.position();
    String value = in.accept(VALUE);
    if (value == null || Scanner.isWordPart(in.peek()) || in.peek() == ',') {
      in.reset(at);
      throw in.fail(
          at,
          Math.max(at, at + in.restOfLine().length()),
          Phrase.of("mermaid.pie.not-a-number"),
          in.text(at, in.position()).contains(",") ? Phrase.of("mermaid.pie.decimals") : null);
    }
    if (value.startsWith("-") && new BigDecimal(value).signum() != 0) {
      throw in.fail(at, in.position(), Phrase.of("mermaid.pie.negative"), null);
    }
    in.skipSpaces();
    slices.add(new PieChart.Slice(label, new BigDecimal(value).abs()));
  }

  private static Phrase hint(String rest) {
    int colon = rest.lastIndexOf(':');
    String name = colon > 0 ? rest.substring(0, colon).strip() : "name";
    return Phrase.verbatim("\"" + name + "\" : 42");
  }
}
