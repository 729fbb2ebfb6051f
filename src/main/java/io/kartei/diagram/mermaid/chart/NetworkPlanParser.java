package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.NetworkPlan.Predecessor;
import io.kartei.diagram.element.Direction;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses {@code netzplan}, a type of Kartei's own: {@code A : Name, duration, after B, C}. Rows of
 * a table, {@code A | Name | duration | B, C}, mean the same.
 */
public final class NetworkPlanParser {
  private static final Pattern SEPARATOR = Pattern.compile("[,;&]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern COMMENT = Pattern.compile("\\s%%.*$");
  private static final Pattern TABLE_RULE = Pattern.compile("[-:|\\s]+");

  private static final int MAX_TASKS = 200;
  private static final Pattern BLANK = Pattern.compile("(?i)(?:leer|blank)(?=\\s|\\z)");
  private static final Pattern UNIT = Pattern.compile("(?i)(?:einheit|unit)[ \\t]*:?[ \\t]+");
  private static final Pattern DIRECTION = Pattern.compile("(?:direction[ \\t]+)?(LR|RL|TB|TD|BT)");
  private static final Pattern DURATION =
      Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,6})?)\\s*(\\p{L}{0,12}\\.?)");
  private static final Pattern AFTER = Pattern.compile("(?i)(?:nach|after)\\s+");
  private static final Pattern LAG =
      Pattern.compile("([+-])[ \\t]?([0-9]{1,9}(?:\\.[0-9]{1,6})?)\\z");

  private final Scanner in;
  private final InfoStatements info;
  private final Recovery recovery;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Direction direction = Direction.RIGHT;
  private String unit = "";
  private boolean blank;

  /** A task as it was read; {@code start} and {@code end} are the place of its line. */
  private record Entry(CriticalPath.Draft draft, int start, int end) {}

  private NetworkPlanParser(Scanner in) {
    this.in = in;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new NetworkPlanParser(in).plan(source);
  }

  private NetworkPlan plan(MermaidSource source) {
    in.skipSpaces();
    while (!in.atLineEnd() && header()) {
      in.skipSpaces();
    }
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    List<CriticalPath.Draft> drafts = withoutCycles(known());
    return new NetworkPlan(info.info(source), direction, unit, blank, CriticalPath.of(drafts));
  }

  private boolean header() {
    if (in.accept(BLANK) != null) {
      in.uses(Form.PLAN_BLANK);
      blank = true;
      return true;
    }
    String word = in.accept(DIRECTION);
    if (word != null) {
      in.uses(Form.PLAN_DIRECTION);
      direction =
          switch (word.substring(word.length() - 2)) {
            case "RL" -> Direction.LEFT;
            case "BT" -> Direction.UP;
            case "LR" -> Direction.RIGHT;
            default -> Direction.DOWN;
          };
    }
    return word != null;
  }

  private void statement() {
    if (info.accept()) {
      return;
    }
    int start = in.position();
    if (in.accept(UNIT) != null) {
      in.uses(Form.PLAN_UNIT);
      unit = LabelReader.line(in.restOfLine());
      return;
    }
    if (header() && in.atStatementEnd()) {
      return;
    }
    in.reset(start);
    task(start);
  }

  private void task(int start) {
    String line = COMMENT.matcher(in.restOfLine()).replaceAll("");
    int end = start + line.length();
    boolean row = line.indexOf('|') >= 0;
    String bare = row ? withoutBars(line) : line;
    if (row && TABLE_RULE.matcher(bare).matches()) {
      return;
    }
    int colon = bare.indexOf(row ? '|' : ':');
    String id = colon < 0 ? "" : LabelReader.line(bare.substring(0, colon));
    List<String> parts = parts(bare.substring(colon + 1), row ? '|' : ',');
    int at = duration(parts);
    if (row && at < 0 && entries.isEmpty()) {
      return;
    }
    if (id.isEmpty() || at < 0) {
      throw in.fail(
          start, end, Phrase.of("mermaid.plan.task"), Phrase.of("mermaid.plan.task.hint"));
    }
    in.uses(row ? Form.PLAN_ROW : Form.PLAN_TASK);
    Matcher duration = DURATION.matcher(parts.get(at));
    BigDecimal length = BigDecimal.ZERO;
    if (duration.matches()) {
      length = number(duration.group(1));
      unit = unit.isEmpty() ? duration.group(2) : unit;
    }
    String name = String.join(", ", parts.subList(0, at));
    List<Predecessor> after = after(parts.subList(at + 1, parts.size()));
    if (entries.containsKey(id)) {
      throw in.fail(start, end, Phrase.of("mermaid.plan.again", id), null);
    }
    if (entries.size() >= MAX_TASKS) {
      throw new MermaidException(
          new Problem(
              Problem.Kind.TOO_LARGE,
              start,
              end,
              Phrase.of("mermaid.too-many", MAX_TASKS, Phrase.of("mermaid.many.tasks")),
              Phrase.of("mermaid.too-many.hint")));
    }
    entries.put(
        id,
        new Entry(new CriticalPath.Draft(id, LabelReader.plain(name), length, after), start, end));
  }

  private static String withoutBars(String row) {
    int from = row.startsWith("|") ? 1 : 0;
    int to = row.length() > from && row.endsWith("|") ? row.length() - 1 : row.length();
    return row.substring(from, to).strip();
  }

  /** Splits at a sign, except within quotes. */
  private static List<String> parts(String text, char sign) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == sign || c == ';')) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }

  /** Returns which part is the duration, or -1. */
  private static int duration(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (DURATION.matcher(parts.get(i)).matches()
          && (i > 0 || parts.size() == 1 || isLast(parts))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a task has no name, so that its duration comes first. */
  private static boolean isLast(List<String> parts) {
    return parts.subList(1, parts.size()).stream().noneMatch(p -> DURATION.matcher(p).matches());
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
  }

  private List<Predecessor> after(List<String> parts) {
    List<Predecessor> after = new ArrayList<>();
    for (String part : parts) {
      String bare = AFTER.matcher(part).replaceFirst("");
      for (String one : SEPARATOR.split(bare.replace(" und ", ",").replace(" and ", ","))) {
        String link = one.strip();
        if (!link.isEmpty() && !"-–—".contains(link)) {
          after.add(predecessor(link));
        }
      }
    }
    return after;
  }

  private Predecessor predecessor(String link) {
    Matcher lag = LAG.matcher(link);
    if (!lag.find() || lag.start() == 0) {
      in.uses(Form.PLAN_AFTER);
      return new Predecessor(link, BigDecimal.ZERO);
    }
    in.uses(Form.PLAN_LAG);
    BigDecimal length = number(lag.group(2));
    return new Predecessor(
        link.substring(0, lag.start()).strip(),
        lag.group(1).equals("-") ? length.negate() : length);
  }

  /** Returns the tasks without predecessors that nobody knows. */
  private List<Entry> known() {
    List<Entry> known = new ArrayList<>();
    for (Entry entry : entries.values()) {
      List<Predecessor> after = new ArrayList<>();
      for (Predecessor p : entry.draft().after().stream().flatMap(this::apart).toList()) {
        if (entries.containsKey(p.id())) {
          after.add(p);
        } else {
          unknown(p.id(), entry);
        }
      }
      known.add(with(entry, after));
    }
    return known;
  }

  /** Returns the predecessors that words between blanks name, unless they are one id. */
  private Stream<Predecessor> apart(Predecessor p) {
    String[] words = BLANKS.split(p.id());
    if (entries.containsKey(p.id()) || Stream.of(words).noneMatch(entries::containsKey)) {
      return Stream.of(p);
    }
    Predecessor last = new Predecessor(words[words.length - 1], p.lag());
    return Stream.concat(
        Stream.of(words).limit(words.length - 1L).map(this::predecessor), Stream.of(last));
  }

  private static Entry with(Entry entry, List<Predecessor> after) {
    CriticalPath.Draft d = entry.draft();
    return new Entry(
        new CriticalPath.Draft(d.id(), d.name(), d.duration(), after), entry.start(), entry.end());
  }

  private void unknown(String id, Entry entry) {
    recovery.record(
        in.fail(
            entry.start(),
            entry.end(),
            Phrase.of("mermaid.gantt.no-task", id),
            Phrase.of("mermaid.gantt.tasks", String.join(", ", entries.keySet()))));
  }

  /** Returns the tasks without what makes one wait for itself. */
  private List<CriticalPath.Draft> withoutCycles(List<Entry> tasks) {
    List<CriticalPath.Draft> drafts = new ArrayList<>(tasks.stream().map(Entry::draft).toList());
    Collection<String> order = CriticalPath.order(drafts);
    for (int i = 0; order.size() < drafts.size() && i < drafts.size(); i++) {
      CriticalPath.Draft d = drafts.get(i);
      if (!order.contains(d.id())) {
        Entry entry = tasks.get(i);
        recovery.record(
            in.fail(entry.start(), entry.end(), Phrase.of("mermaid.gantt.waits"), null));
        List<Predecessor> free = new ArrayList<>(d.after());
        Collection<String> done = order;
        free.removeIf(p -> !done.contains(p.id()));
        drafts.set(i, new CriticalPath.Draft(d.id(), d.name(), d.duration(), free));
        order = CriticalPath.order(drafts);
      }
    }
    return drafts;
  }
}
