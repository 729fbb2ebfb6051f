package io.kartei.markdown.block;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.model.Block.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a line as a table row (GFM 0.29, section 4.10). */
public final class TableLine {
  private static final Pattern DELIMITER = Pattern.compile(":?-+:?");

  private TableLine() {}

  /** Returns the trimmed cells of a line; at least one. */
  static List<BasedSequence> cells(BasedSequence line) {
    BasedSequence row = line.trim();
    List<BasedSequence> cells = new ArrayList<>();
    int start = !row.isEmpty() && row.charAt(0) == '|' ? 1 : 0;
    for (int at = pipe(row, start); at >= 0; at = pipe(row, start)) {
      cells.add(row.subSequence(start, at).trim());
      start = at + 1;
    }
    if (start < row.length() || cells.isEmpty()) {
      cells.add(row.subSequence(start, row.length()).trim());
    }
    return cells;
  }

  /** Returns whether a line has a bar that separates cells. */
  public static boolean isParted(BasedSequence line) {
    return pipe(line, 0) >= 0;
  }

  /** Returns the offset of the next unescaped bar, or -1. */
  private static int pipe(BasedSequence row, int from) {
    for (int at = from; at < row.length(); at++) {
      char c = row.charAt(at);
      if (c == '|') {
        return at;
      }
      at += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  /** Returns the column alignments of a delimiter row, or null if the line isn't one. */
  static @Nullable List<Alignment> delimiters(BasedSequence line) {
    List<Alignment> alignments = new ArrayList<>();
    for (BasedSequence cell : cells(line)) {
      if (!DELIMITER.matcher(cell).matches()) {
        return null;
      }
      boolean left = cell.charAt(0) == ':';
      boolean right = cell.charAt(cell.length() - 1) == ':';
      alignments.add(
          left && right
              ? Alignment.CENTER
              : left ? Alignment.LEFT : right ? Alignment.RIGHT : Alignment.NONE);
    }
    return alignments;
  }
}
