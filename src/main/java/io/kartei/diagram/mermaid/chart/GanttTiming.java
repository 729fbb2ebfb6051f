package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GanttChart.Tag;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.diagram.time.DatePattern;
import io.kartei.diagram.time.WorkCalendar;
import io.kartei.messages.Phrase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates the tasks of a chart, each after the tasks it depends on. A task may depend on a later one.
 */
final class GanttTiming {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BLANK_OR_COMMA = Pattern.compile("[\\s,]");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");

  /** A section as written. */
  record Section(Label name, List<Entry> tasks) {
    Section(Label name) {
      this(name, new ArrayList<>());
    }
  }

  /** A part between commas, with its place in the source. */
  record Part(String text, int start) {
    int end() {
      return start + text.length();
    }

    /** Returns the words after a given first word, or null if the text doesn't begin with it. */
    @Nullable List<String> behind(String first) {
      String[] words = BLANKS.split(text);
      return words.length > 1 && words[0].equals(first)
          ? List.of(words).subList(1, words.length)
          : null;
    }
  }

  /** A task as written. */
  record Entry(Label name, Set<Tag> tags, @Nullable Part id, @Nullable Part start, Part end) {

    /** Reads the data after a task's colon. */
    static Entry read(Scanner in, Label name, String data, int at) {
      List<Part> parts = parts(in, data, at);
      Set<Tag> tags = EnumSet.noneOf(Tag.class);
      for (Tag tag = tag(parts); tag != null; tag = tag(parts)) {
        tags.add(tag);
        parts.remove(0);
      }
      if (parts.isEmpty() || parts.size() > 3) {
        int from = parts.isEmpty() ? at : parts.get(3).start();
        throw in.fail(
            from,
            in.position(),
            parts.isEmpty()
                ? Phrase.of("mermaid.gantt.end-missing")
                : Phrase.of("mermaid.gantt.too-many-parts"),
            Phrase.of("for-example", "id, 2024-05-06, 3d"));
      }
      int last = parts.size() - 1;
      in.uses(List.of(Form.TASK_END, Form.TASK_START, Form.TASK_ID).get(last));
      return new Entry(
          name,
          tags,
          last == 2 ? parts.get(0) : null,
          last >= 1 ? parts.get(last - 1) : null,
          parts.get(last));
    }

    private static List<Part> parts(Scanner in, String data, int at) {
      int from = in.text(at, in.position()).indexOf(data) + at;
      List<Part> parts = new ArrayList<>();
      for (String raw : data.split(",", -1)) {
        String text = raw.strip();
        parts.add(new Part(text, from + (text.isEmpty() ? 0 : raw.indexOf(text))));
        from += raw.length() + 1;
      }
      return parts;
    }

    private static @Nullable Tag tag(List<Part> parts) {
      return switch (parts.isEmpty() ? "" : parts.get(0).text()) {
        case "active" -> Tag.ACTIVE;
        case "done" -> Tag.DONE;
        case "crit" -> Tag.CRITICAL;
        case "milestone" -> Tag.MILESTONE;
        case "vert" -> Tag.MARKER;
        default -> null;
      };
    }
  }

  private final Scanner in;
  private final List<Part> excluded = new ArrayList<>();
  private final List<Part> included = new ArrayList<>();
  private DatePattern pattern = DatePattern.DEFAULT;
  private DayOfWeek weekend = DayOfWeek.SATURDAY;
  private boolean inclusive;
  private @Nullable BigDecimal workdayHours;
  private WorkCalendar calendar = WorkCalendar.ALL_DAYS;

  GanttTiming(Scanner in) {
    this.in = in;
  }

  void pattern(String text, int at) {
    DatePattern read = DatePattern.of(text);
    if (read.isUsable()) {
      pattern = read;
    } else if (read.isOffset()) {
      in.ignored(at, Phrase.of("mermaid.gantt.wrong-pattern"), null);
    } else {
      throw in.fail(at, in.position(), Phrase.of("mermaid.gantt.wrong-pattern"), null);
    }
  }

  void excludes(String text, int at) {
    split(text, at, excluded);
  }

  void includes(String text, int at) {
    split(text, at, included);
  }

  private static void split(String text, int at, List<Part> to) {
    int from = at;
    for (String word : BLANK_OR_COMMA.split(text, -1)) {
      if (!word.isEmpty()) {
        to.add(new Part(word, from));
      }
      from += word.length() + 1;
    }
  }

  void weekend(String text, int at) {
    DayOfWeek day = GanttParser.day(text);
    if (day != DayOfWeek.FRIDAY && day != DayOfWeek.SATURDAY) {
      throw in.fail(at, in.position(), Phrase.of("mermaid.gantt.wrong-weekend"), null);
    }
    weekend = day;
  }

  void workdayHours(String text, int at) {
    if (!DECIMAL.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
      throw in.fail(at, in.position(), Phrase.of("mermaid.gantt.wrong-hours"), null);
    }
    workdayHours = new BigDecimal(text);
  }

  void inclusiveEnds() {
    inclusive = true;
  }

  /** Returns which days are free; known once the tasks are dated. */
  WorkCalendar calendar() {
    return calendar;
  }

  /**
   * Returns the sections with all tasks dated. A task that can't be dated is reported as a mistake
   * and left out.
   */
  List<GanttChart.Section> date(
      List<Section> sections, Map<String, Hyperlink> links, Recovery recovery) {
    calendar = readCalendar();
    List<GanttNode> nodes = nodes(sections);
    Map<String, GanttNode> byId = new HashMap<>();
    nodes.forEach(node -> byId.put(node.writtenId(), node));
    for (GanttNode node : nodes) {
      recovery.check(() -> node.link(byId, in));
    }
    dateInOrder(nodes, recovery);
    List<GanttChart.Section> dated = new ArrayList<>();
    int at = 0;
    for (Section section : sections) {
      List<GanttChart.Task> tasks = new ArrayList<>();
      for (int i = 0; i < section.tasks().size(); i++) {
        GanttChart.Task task = nodes.get(at++).task(links);
        if (task != null) {
          tasks.add(task);
        }
      }
      dated.add(new GanttChart.Section(section.name(), tasks));
    }
    return dated;
  }

  /** Returns every task as a node with a unique id. */
  private List<GanttNode> nodes(List<Section> sections) {
    List<GanttNode> nodes = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Map<String, Integer> repeated = new HashMap<>();
    GanttNode before = null;
    for (Section section : sections) {
      for (Entry entry : section.tasks()) {
        String written =
            entry.id() == null || entry.id().text().isEmpty()
                ? "task" + (nodes.size() + 1)
                : entry.id().text();
        String id = written;
        while (!used.add(id)) {
          id = written + "-" + repeated.merge(written, 2, (last, first) -> last + 1);
        }
        before = new GanttNode(entry, written, id, before);
        nodes.add(before);
      }
    }
    return nodes;
  }

  /** Dates each task as soon as all tasks it depends on are dated (Kahn 1962). */
  private void dateInOrder(List<GanttNode> nodes, Recovery recovery) {
    Deque<GanttNode> ready = new ArrayDeque<>();
    nodes.stream().filter(GanttNode::isReady).forEach(ready::add);
    while (!ready.isEmpty()) {
      GanttNode node = ready.remove();
      recovery.check(() -> GanttDates.date(node, this, in));
      ready.addAll(node.release());
    }
    for (GanttNode node : nodes) {
      if (!node.isReleased() && node.start == null) {
        recovery.check(
            () -> {
              Part part = node.entry().start() == null ? node.entry().end() : node.entry().start();
              throw in.fail(part.start(), part.end(), Phrase.of("mermaid.gantt.waits"), null);
            });
        return;
      }
    }
  }

  DatePattern pattern() {
    return pattern;
  }

  boolean endsAreInclusive() {
    return inclusive;
  }

  @Nullable BigDecimal hoursOfDay() {
    return workdayHours;
  }

  private WorkCalendar readCalendar() {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    Set<LocalDate> free = new LinkedHashSet<>();
    for (Part part : excluded) {
      String word = part.text().toLowerCase(Locale.ROOT);
      DayOfWeek day = GanttParser.day(word);
      if (word.equals("weekends") || word.equals("weekend")) {
        weekdays.add(weekend);
        weekdays.add(weekend.plus(1));
      } else if (day != null) {
        weekdays.add(day);
      } else {
        addDay(part, free);
      }
    }
    Set<LocalDate> working = new LinkedHashSet<>();
    included.forEach(part -> addDay(part, working));
    return new WorkCalendar(weekdays, free, working);
  }

  private void addDay(Part part, Set<LocalDate> to) {
    LocalDateTime date = pattern.parse(part.text());
    LocalDateTime read = date != null ? date : DatePattern.DEFAULT.parse(part.text());
    if (read != null) {
      to.add(read.toLocalDate());
    } else {
      in.problems()
          .add(
              new Problem(
                  Problem.Kind.IGNORED,
                  part.start(),
                  part.end(),
                  Phrase.of("mermaid.gantt.no-day", part.text()),
                  Phrase.of("mermaid.gantt.no-day.hint")));
    }
  }
}
