package io.kartei.include;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file: lines by number, or those between the comments {@code ANCHOR: name} and {@code
 * ANCHOR_END: name}, without the lines of such comments.
 *
 * @param runs the lines, merged where they are adjacent; without the last one's line break
 * @param problem what is wrong, or null
 */
record FilePart(List<SourceSpan> runs, @Nullable Diagnostic problem) {
  private static final Pattern LINES = Pattern.compile("(\\d{0,9})(?:(:)(\\d{0,9}))?(?::.*)?");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "ANCHOR(?<end>_END)?:\\s{0,20}(?<name>[\\w-]+)", Pattern.UNICODE_CHARACTER_CLASS);

  /** Finds the part with this description; null means the whole file. */
  static FilePart of(SourceText file, @Nullable String part) {
    Matcher lines = LINES.matcher(part == null ? "" : part);
    return lines.matches()
        ? lines(file, lines.group(1), lines.group(2) != null, lines.group(3))
        : anchored(file, part == null ? "" : part);
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
        boolean end = anchor.group("end") != null;
        boolean ours = anchor.group("name").equals(name);
        names.add(anchor.group("name"));
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
}
