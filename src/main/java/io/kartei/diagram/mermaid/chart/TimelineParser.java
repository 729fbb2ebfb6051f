package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.Timeline;
import io.kartei.diagram.Timeline.Period;
import io.kartei.diagram.Timeline.Section;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code timeline} (Mermaid documentation, "Timeline Diagram"). */
public final class TimelineParser {
  private static final int MAX_EVENTS = 600;
  private static final Pattern DIRECTION = Pattern.compile("(?i)(?:LR|TD|TB)(?=\\s|\\z)");
  private static final Pattern SECTION = Pattern.compile("(?i)section(?:[ \\t]+|(?=\\R|\\z))");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final List<Section> sections = new ArrayList<>();
  private final List<Period> periods = new ArrayList<>();
  private final List<Label> events = new ArrayList<>();
  private Label sectionName = Label.EMPTY;
  private @Nullable Label time;
  private int count;

  private TimelineParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new TimelineParser(in).timeline(source);
  }

  private Timeline timeline(MermaidSource source) {
    in.skipSpaces();
    String direction = in.accept(DIRECTION);
    if (direction != null) {
      in.uses(Form.TIMELINE_DIRECTION);
    }
    in.skipWhitespace();
    while (!in.atEnd()) {
      recovery.statement(this::line);
      in.skipWhitespace();
    }
    endSection();
    boolean down = direction != null && !direction.equalsIgnoreCase("LR");
    boolean plain = source.flag(false, "timeline", "disableMulticolor");
    return new Timeline(info.info(source), down, plain, sections);
  }

  private void line() {
    if (info.accept()) {
      return;
    }
    if (in.looksAt("%%") || (in.peek() == '#' && Scanner.isSpace(in.peek(1)))) {
      in.restOfLine();
      return;
    }
    if (in.accept(SECTION) != null) {
      in.uses(Form.TIMELINE_SECTION);
      endSection();
      sectionName = LabelReader.read(withoutComment(in.restOfLine()));
      return;
    }
    int start = in.position();
    List<String> parts = parts(withoutComment(in.restOfLine()));
    if (!parts.get(0).isEmpty()) {
      endPeriod();
      time = LabelReader.read(parts.get(0));
      in.uses(Form.TIMELINE_PERIOD);
      count(start);
    } else if (time == null) {
      Phrase example = Phrase.of("mermaid.timeline.period.hint");
      throw in.fail(start, in.position(), Phrase.of("mermaid.timeline.period"), example);
    } else {
      in.uses(Form.TIMELINE_MORE_EVENTS);
    }
    for (String part : parts.subList(1, parts.size())) {
      Label event = LabelReader.read(part);
      if (!event.isEmpty()) {
        in.uses(Form.TIMELINE_EVENT);
        events.add(event);
        count(start);
      }
    }
  }

  private void count(int start) {
    if (++count > MAX_EVENTS) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              start,
              start + 1,
              Phrase.of("mermaid.too-many", MAX_EVENTS, Phrase.of("mermaid.many.events")),
              Phrase.of("mermaid.too-many.hint")));
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf(" %%");
    return comment < 0 ? line : line.substring(0, comment).strip();
  }

  /**
   * Returns what colons part, the time first. Only a colon beside a blank parts, so that {@code
   * 12:30} and addresses stay whole.
   */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
      boolean apart = isBlank(line, at - 1) || isBlank(line, at + 1);
      if (apart) {
        parts.add(line.substring(from, at).strip());
        from = at + 1;
      }
    }
    parts.add(line.substring(from).strip());
    return parts;
  }

  private static boolean isBlank(String line, int at) {
    return at < 0 || at >= line.length() || Scanner.isSpace(line.charAt(at));
  }

  private void endPeriod() {
    if (time != null) {
      periods.add(new Period(Objects.requireNonNull(time), events));
    }
    time = null;
    events.clear();
  }

  private void endSection() {
    endPeriod();
    if (!periods.isEmpty() || !sectionName.isEmpty()) {
      sections.add(new Section(sectionName, periods));
    }
    periods.clear();
  }
}
