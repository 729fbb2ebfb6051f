package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.diagram.mermaid.scan.TypeParser;
import io.kartei.diagram.time.TickInterval;
import io.kartei.messages.Phrase;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code gantt} (Mermaid documentation, "Gantt diagrams"). {@link GanttTiming} dates the
 * tasks.
 */
public final class GanttParser {
  public static final Set<String> KEYWORDS =
      Set.of(
          "dateformat",
          "axisformat",
          "tickinterval",
          "excludes",
          "includes",
          "todaymarker",
          "weekday",
          "weekend",
          "workdayhours",
          "section",
          "inclusiveenddates",
          "topaxis",
          "click");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final Pattern HREF = Pattern.compile("(?i)href[ \\t]+\"([^\"\\n]*)\"");
  private static final Pattern CALL = Pattern.compile("(?i)call[ \\t]+[^(\\n]*(?:\\([^)\\n]*\\))?");
  private static final Pattern ID = Pattern.compile("[^\\s]+");

  private static final Pattern SETTING =
      Pattern.compile("\\s*:\\s*(?:[YMDHmsSXxZ]{1,4}\\b|%[A-Za-z]|[0-9]+(?:day|week|month|hour))");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final GanttTiming timing;
  private final List<GanttTiming.Section> sections = new ArrayList<>();
  private final Map<String, Hyperlink> links = new HashMap<>();
  private @Nullable String axisFormat;
  private @Nullable TickInterval interval;
  private DayOfWeek firstDay = DayOfWeek.SUNDAY;
  private boolean topAxis;

  private GanttParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
    this.timing = new GanttTiming(in);
  }

  /** Parses a source; see {@link TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new GanttParser(in).chart(source);
  }

  private GanttChart chart(MermaidSource source) {
    settings(source);
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    List<GanttChart.Section> dated = timing.date(sections, links, recovery);
    return new GanttChart(
        info.info(source),
        dated,
        new GanttChart.Axis(axisFormat, interval, firstDay, topAxis),
        timing.calendar(),
        "compact".equals(source.setting("gantt", "displayMode")));
  }

  private void settings(MermaidSource source) {
    axisFormat = source.setting("gantt", "axisFormat");
    topAxis = source.flag(false, "gantt", "topAxis");
    String ticks = source.setting("gantt", "tickInterval");
    interval = ticks == null ? null : TickInterval.parse(ticks);
    DayOfWeek day = day(String.valueOf(source.setting("gantt", "weekday")));
    firstDay = day == null ? firstDay : day;
  }

  private void statement() {
    if (info.accept()) {
      return;
    }
    int from = in.position();
    String word = in.accept(WORD);
    String keyword = word == null ? "" : word.toLowerCase(Locale.ROOT);
    if (KEYWORDS.contains(keyword) && !isTask()) {
      in.usesKeyword(keyword);
      in.skipSpaces();
      keyword(keyword, from);
    } else {
      in.reset(from);
      task();
    }
  }

  /** Returns whether a keyword is just the name of a task. */
  private boolean isTask() {
    int at = in.position();
    in.skipSpaces();
    boolean colon = in.peek() == ':' && !isSetting(at);
    boolean task = colon || (in.position() == at && !in.atStatementEnd());
    in.reset(at);
    return task;
  }

  /** Returns whether what follows a keyword and a colon is a pattern rather than dates. */
  private boolean isSetting(int at) {
    int here = in.position();
    in.reset(at);
    boolean setting = in.accept(SETTING) != null || !hasDates(in.restOfLine());
    in.reset(here);
    return setting;
  }

  /** Returns whether a colon and what follows it may be those of a task. */
  private static boolean hasDates(String colon) {
    String rest = colon.substring(1).strip();
    return rest.indexOf(',') >= 0 || rest.indexOf(' ') < 0 || rest.startsWith("until ");
  }

  private void keyword(String keyword, int from) {
    int at = in.position();
    switch (keyword) {
      case "section" -> sections.add(new GanttTiming.Section(LabelReader.plain(in.restOfLine())));
      case "click" -> click(from);
      case "dateformat" -> timing.pattern(value(Phrase.of("mermaid.gantt.pattern")), at);
      case "axisformat" -> axisFormat = LabelReader.line(value(Phrase.of("mermaid.gantt.axis")));
      case "tickinterval" -> tickInterval(value(Phrase.of("mermaid.gantt.interval")), at);
      case "excludes" -> timing.excludes(value(Phrase.of("mermaid.gantt.days")), at);
      case "includes" -> timing.includes(value(Phrase.of("mermaid.gantt.dates")), at);
      case "weekend" -> timing.weekend(value(Phrase.of("mermaid.gantt.weekend")), at);
      case "workdayhours" -> timing.workdayHours(value(Phrase.of("mermaid.gantt.hours")), at);
      case "weekday" -> {
        DayOfWeek day = day(value(Phrase.of("mermaid.gantt.day")));
        if (day == null) {
          throw in.fail(
              at, in.position(), Phrase.of("mermaid.gantt.weekday"), Phrase.verbatim("monday"));
        }
        firstDay = day;
      }
      case "todaymarker" -> todayMarker(value(Phrase.of("mermaid.gantt.today-marker")), from);
      case "inclusiveenddates" -> {
        timing.inclusiveEnds();
        in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
      }
      default -> {
        topAxis = true;
        in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
      }
    }
  }

  /** Returns the rest of the statement, which must not be empty. */
  private String value(Phrase expected) {
    int at = in.position();
    if (in.accept(":")) {
      in.skipSpaces();
      in.misread(at, Phrase.of("mermaid.gantt.no-colon"), null);
    }
    String value = restOfStatement();
    if (value.isEmpty()) {
      throw in.expected(expected);
    }
    return value;
  }

  /** Returns the text up to the end of the statement or to a comment after it. */
  private String restOfStatement() {
    int from = in.position();
    while (!in.atStatementEnd() && !(in.looksAt("%%") && Scanner.isSpace(in.peek(-1)))) {
      in.skip(1);
    }
    String rest = in.text(from, in.position()).strip();
    in.skipComment();
    return rest;
  }

  /** Ignores unknown intervals, as Mermaid does. */
  private void tickInterval(String text, int at) {
    TickInterval read = TickInterval.parse(text.toLowerCase(Locale.ROOT));
    if (read == null) {
      in.ignored(
          at,
          Phrase.of("mermaid.gantt.no-interval", text),
          Phrase.of("mermaid.gantt.no-interval.hint"));
    } else {
      interval = read;
    }
  }

  /**
   * Ignores the marker, because the day of a reader's visit isn't known when the chart is drawn.
   */
  private void todayMarker(String value, int from) {
    if (!value.equals("off")) {
      in.ignored(from, Phrase.of("mermaid.gantt.today"), null);
    }
  }

  static @Nullable DayOfWeek day(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(name)) {
        return day;
      }
    }
    return null;
  }

  private void click(int from) {
    String ids = in.accept(ID);
    if (ids == null) {
      throw in.expected(Phrase.of("mermaid.gantt.task-id"));
    }
    in.skipSpaces();
    boolean any = false;
    while (!in.atStatementEnd()) {
      int at = in.position();
      String href = in.accept(HREF);
      if (href != null) {
        link(ids, href.substring(href.indexOf('"') + 1, href.length() - 1), at);
      } else if (in.accept(CALL) != null) {
        in.ignored(from, Phrase.of("mermaid.script"), null);
      } else {
        throw in.expected(Phrase.verbatim("href \"https://...\""));
      }
      any = true;
      in.skipSpaces();
    }
    if (!any) {
      throw in.expected(Phrase.verbatim("href \"https://...\""));
    }
  }

  private void link(String ids, String url, int at) {
    Hyperlink link = in.hyperlink(at, url, null);
    if (link == null) {
      return;
    }
    for (String id : ids.split(",")) {
      links.put(id.strip(), link);
    }
  }

  /**
   * Returns the name of a task whose colon has been read. What is before a second colon and has no
   * comma can't be dates: there the first colon is part of the name, which Mermaid doesn't see.
   */
  private String name(int from, String name) {
    int at = in.position();
    String rest = in.restOfLine();
    in.reset(at);
    int second = rest.indexOf(" :");
    if (second <= 0 || rest.substring(0, second).contains(",")) {
      return name;
    }
    while (in.peek() != ':' || !Scanner.isSpace(in.peek(-1))) {
      in.skip(1);
    }
    String whole = in.text(from, in.position()).strip();
    in.misread(
        at - 1,
        Phrase.of("mermaid.gantt.colon", whole),
        Phrase.of("mermaid.gantt.colon.hint", name + "#58; " + rest.substring(0, second)));
    in.expect(":");
    return whole;
  }

  private void task() {
    int from = in.position();
    while (!in.atLineEnd() && in.peek() != ':') {
      in.skip(1);
    }
    String name = in.text(from, in.position()).strip();
    if (!in.accept(":")) {
      throw in.fail(
          from,
          from + Math.max(1, name.length()),
          Phrase.of("mermaid.gantt.statement", name),
          Phrase.of("for-example", name + " : 2024-05-06, 3d"));
    }
    in.uses(Form.TASK);
    Label label = LabelReader.plain(name(from, name));
    if (sections.isEmpty()) {
      sections.add(new GanttTiming.Section(Label.EMPTY));
    }
    int at = in.position();
    String data = restOfStatement();
    if (data.isEmpty()) {
      throw in.expected(Phrase.of("mermaid.gantt.end"));
    }
    sections.get(sections.size() - 1).tasks().add(GanttTiming.Entry.read(in, label, data, at));
  }
}
