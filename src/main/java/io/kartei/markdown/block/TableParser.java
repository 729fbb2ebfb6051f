package io.kartei.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.markdown.inline.StrictInlineParser;
import io.kartei.model.Block.Alignment;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables in paragraphs by GFM's rules: rows are split into cells before anything in them is
 * parsed, the head needs as many cells as the delimiter row, and every further line of the
 * paragraph is a row. Lines above the head remain a paragraph.
 */
public final class TableParser implements ParagraphPreProcessor {
  /**
   * A line about the block above: attributes, {@code {: .class}} (kramdown, "Inline Attribute
   * Lists"), or its id, {@code ^id} (Obsidian, "Link to a block in a note"); or one that ends the
   * front of a card, {@code ?} (Obsidian's plugin "Spaced Repetition").
   */
  private static final Pattern REMARK = Pattern.compile("\\{:[^}\\n]*}|\\^[A-Za-z0-9-]+|\\?{1,2}");

  /**
   * The maximum number of missing cells to add to a table: a wide head and many short rows would
   * otherwise need far more cells than were written. Beyond that, the rest is a paragraph, as after
   * an empty line.
   */
  private static final int MAX_FILLED = 10_000;

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    List<BasedSequence> lines = block.getContentLines();
    for (int i = 1; i < lines.size(); i++) {
      List<Alignment> alignments = head(lines.get(i - 1), lines.get(i));
      if (alignments != null) {
        return table(block, i, alignments, state);
      }
    }
    return 0;
  }

  private static @Nullable List<Alignment> head(BasedSequence head, BasedSequence delimiters) {
    if (!TableLine.isParted(head) || delimiters.indexOf('-') < 0) {
      return null;
    }
    List<Alignment> alignments = TableLine.delimiters(delimiters);
    boolean fits = alignments != null && alignments.size() == TableLine.cells(head).size();
    // a line with one cell could be a setext underline
    return fits && TableLine.isParted(delimiters) ? alignments : null;
  }

  private static int table(
      Paragraph block, int delimiters, List<Alignment> alignments, ParserState state) {
    List<BasedSequence> lines = block.getContentLines();
    StrictInlineParser inlines = (StrictInlineParser) state.getInlineParser();
    int end = end(lines, delimiters, alignments.size());
    if (delimiters > 1) {
      Paragraph before = new Paragraph();
      before.setContent(block, 0, delimiters - 1);
      inlines.parseLater(before.getContentChars(), before);
      block.insertBefore(before);
    }
    BasedSequence first = lines.get(delimiters - 1).trim();
    BasedSequence last = lines.get(end - 1).trim();
    BasedSequence chars = first.baseSubSequence(first.getStartOffset(), last.getEndOffset());
    TableNode table = new TableNode(chars, alignments);
    for (int i = delimiters - 1; i < end; i++) {
      if (i != delimiters) {
        table.appendChild(row(lines.get(i).trim(), inlines));
      }
    }
    block.insertBefore(table);
    state.blockAdded(table);
    return lines.get(end - 1).getEndOffset() - block.getStartOffset();
  }

  private static int end(List<BasedSequence> lines, int delimiters, int columns) {
    int filled = 0;
    int end = delimiters + 1;
    while (end < lines.size() && isRow(lines.get(delimiters - 1), lines.get(end))) {
      filled += Math.max(0, columns - TableLine.cells(lines.get(end)).size());
      if (filled > MAX_FILLED) {
        return end;
      }
      end++;
    }
    return end;
  }

  /**
   * Returns whether a line below a table is a row rather than a lazy continuation line below a
   * quote or item.
   */
  private static boolean isRow(BasedSequence head, BasedSequence line) {
    return TableLine.isParted(line)
        || (indent(line) >= indent(head) && !REMARK.matcher(line.trim()).matches());
  }

  /** Returns the zero-based column where the content of a line begins. */
  private static int indent(BasedSequence line) {
    BasedSequence content = line.trimStart();
    int start = content.getStartOffset();
    BasedSequence base = line.getBaseSequence();
    return start - (base.lastIndexOfAny(c -> c == '\n' || c == '\r', start - 1) + 1);
  }

  private static TableNode.Row row(BasedSequence line, StrictInlineParser inlines) {
    TableNode.Row row = new TableNode.Row(line);
    for (BasedSequence chars : TableLine.cells(line)) {
      TableNode.Cell cell = new TableNode.Cell(chars);
      if (!chars.isEmpty()) {
        inlines.parseLater(chars, cell);
      }
      row.appendChild(cell);
    }
    return row;
  }

  /** Creates the parser, to run after link definitions have been removed from paragraphs. */
  public static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TableParser();
    }
  }
}
