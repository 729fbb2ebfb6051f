package io.kartei.include;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file: lines by number, or those between two marks with a name, without the lines of
 * such marks: the comments {@code ANCHOR: name} and {@code ANCHOR_END: name}, {@code --8<--
 * [start:name]} and {@code [end:name]}, {@code #region name} and {@code #endregion}. In VitePress,
 * a section is named by its heading, too.
 *
 * @param runs the lines, merged where they are adjacent; without the last one's line break
 * @param problem what is wrong, or null
 */
record FilePart(List<SourceSpan> runs, @Nullable Diagnostic problem) {
  private static final Pattern LINES = Pattern.compile("(\\d{0,9})(?:(:)(\\d{0,9}))?(?::.*)?");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "ANCHOR(?<end>_END)?:\\s{0,20}(?<name>[\\w-]+)"
              + "|-8<-{1,20}\\s{0,20}\\[\\s{0,20}(?<edge>start|end)\\s{0,20}:\\s{0,20}(?<section>[\\w-]+)|#(?<close>end)?region\\b["
              + " \\t]{0,20}(?<region>\\w[\\w-]*)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern HEADING =
      Pattern.compile("(?<level>#{1,6})[ \\t]+(?<words>[^\\r\\n]{1,300})");

  /** Finds the part with this description; null means the whole file. */
  static FilePart of(SourceText file, @Nullable String part, IncludeSyntax syntax) {
    if (part == null && syntax == IncludeSyntax.VUE) {
      return lines(file, String.valueOf(firstLine(file)), true, null);
    }
    List<SourceSpan> runs = new ArrayList<>();
    for (String one : COMMA.split(part == null ? "" : part)) {
      Matcher lines = LINES.matcher(one);
      if (!lines.matches()) {
        FilePart section = syntax == IncludeSyntax.VUE ? section(file, one) : null;
        return section == null ? anchored(file, one) : section;
      }
      FilePart found = lines(file, lines.group(1), lines.group(2) != null, lines.group(3));
      runs.addAll(found.runs);
      if (found.problem != null) {
        return new FilePart(runs, found.problem);
      }
    }
    return new FilePart(runs, null);
  }

  /** Returns the first line after front matter. */
  private static int firstLine(SourceText file) {
    if (file.line(1).stripTrailing().equals("---")) {
      for (int i = 2; i <= file.lineCount(); i++) {
        if (file.line(i).stripTrailing().equals("---")) {
          return i + 1;
        }
      }
    }
    return 1;
  }

  /** Returns the section whose heading has this anchor, or null if there is none. */
  private static @Nullable FilePart section(SourceText file, String anchor) {
    String wanted = Slugs.of(anchor);
    int from = 0;
    int level = 0;
    boolean code = false;
    for (int i = 1; i <= file.lineCount(); i++) {
      String line = file.line(i);
      code ^= line.startsWith("```");
      Matcher heading = HEADING.matcher(line);
      if (!code && heading.matches()) {
        int depth = heading.group("level").length();
        if (from > 0 && depth <= level) {
          return lines(file, String.valueOf(from), true, String.valueOf(i - 1));
        }
        if (from == 0 && Slugs.of(heading.group("words")).equals(wanted)) {
          from = i;
          level = depth;
        }
      }
    }
    return from == 0 ? null : lines(file, String.valueOf(from), true, null);
  }

  private static FilePart lines(SourceText file, String from, boolean open, @Nullable String to) {
    int count = lineCount(file);
    int start = from.isEmpty() ? 1 : Math.max(1, Integer.parseInt(from));
    boolean single = !from.isEmpty() && !open;
    boolean bounded = to != null && !to.isEmpty();
    int end = single ? start : bounded ? Integer.parseInt(to) : Math.max(count, start);
    Diagnostic problem = null;
    if (end < start) {
      problem = Diagnostic.warning("include.lines-backwards");
    } else if (start > Math.max(count, 1) || (bounded && end > count) || (single && end > count)) {
      problem = Diagnostic.warning("include.few-lines", file.path(), count);
    }
    List<SourceSpan> runs = new ArrayList<>();
    if (start <= Math.min(end, count)) {
      int last = Math.min(end, count);
      runs.add(
          new SourceSpan(file.lineStart(start), file.lineStart(last) + file.line(last).length()));
    }
    return new FilePart(runs, problem);
  }

  /** Counts the lines, without the empty line after a final line break. */
  private static int lineCount(SourceText file) {
    int count = file.lineCount();
    return file.line(count).isEmpty() ? count - 1 : count;
  }

  private static FilePart anchored(SourceText file, String name) {
    List<SourceSpan> runs = new ArrayList<>();
    SortedSet<String> names = new TreeSet<>();
    boolean inside = false;
    boolean found = false;
    boolean closed = false;
    int joined = -1;
    for (int i = 1; i <= file.lineCount() && !closed; i++) {
      String line = file.line(i);
      Matcher anchor = ANCHOR.matcher(line);
      if (anchor.find()) {
        boolean end = isEnd(anchor);
        String marked = name(anchor);
        boolean ours = marked.equals(name) || (end && marked.isEmpty());
        if (!marked.isEmpty()) {
          names.add(marked);
        }
        closed = inside && end && ours;
        inside = (inside && !closed) || (!end && ours);
        found |= inside;
      } else if (inside) {
        int start = file.lineStart(i);
        SourceSpan span = new SourceSpan(start, start + line.length());
        boolean follows = joined == i - 1;
        runs.add(follows ? runs.remove(runs.size() - 1).to(span) : span);
        joined = i;
      }
    }
    if (!found) {
      String near = Suggestions.nearest(name, names);
      Diagnostic missing = Diagnostic.warning("include.no-anchor", name, file.path());
      return new FilePart(List.of(), near == null ? missing : missing.hint("did-you-mean", near));
    }
    return closed
        ? new FilePart(runs, null)
        : new FilePart(runs, Diagnostic.warning("include.no-anchor-end", name, file.path()));
  }

  private static boolean isEnd(Matcher anchor) {
    return anchor.group("end") != null
        || anchor.group("close") != null
        || "end".equals(anchor.group("edge"));
  }

  private static String name(Matcher anchor) {
    for (String group : List.of("name", "section", "region")) {
      if (anchor.group(group) != null) {
        return anchor.group(group);
      }
    }
    return "";
  }
}
