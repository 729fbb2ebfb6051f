package io.kartei.markdown.block;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a definition, which names what the next one defines. Without the blank line that
 * a definition list has between its entries, it reads as a line of the paragraph before it
 * (Markdown Extra, "Definition Lists"); authors of glossaries mostly leave it out.
 *
 * @param meaning the definition without that line
 * @param term the line
 */
public record GluedTerm(List<Block> meaning, List<Inline> term) {
  /** What a line ends with that a sentence is part of. */
  private static final String ENDS_OF_SENTENCE = ".,;:!?…";

  /** What a line ends with before one that begins anew. */
  private static final String ENDS_BEFORE_TERM = ".!?:;…)";

  /**
   * Returns the term at the end of a definition that another definition follows, or null if its
   * last line continues with the one before: it is indented, ends as a sentence does, or begins
   * with a small letter where no sentence has ended.
   *
   * @param definition the blocks of the definition
   * @param source the text of the note
   */
  public static @Nullable GluedTerm of(List<Block> definition, String source) {
    int last = definition.size() - 1;
    if (last < 0 || !(definition.get(last) instanceof Block.Paragraph paragraph)) {
      return null;
    }
    List<Inline> content = paragraph.content();
    int end = content.size() - 1;
    while (end > 0 && !(content.get(end) instanceof Inline.SoftBreak)) {
      end--;
    }
    if (end <= 0 || end == content.size() - 1) {
      return null;
    }
    List<Inline> before = content.subList(0, end);
    List<Inline> line = content.subList(end + 1, content.size());
    int start = line.get(0).span().start();
    boolean indented = start > 0 && source.charAt(start - 1) != '\n';
    if (indented || !isTerm(PlainText.of(before), line)) {
      return null;
    }
    List<Block> meaning = new ArrayList<>(definition.subList(0, last));
    SourceSpan span = paragraph.span();
    meaning.add(
        new Block.Paragraph(
            new SourceSpan(span.start(), before.get(before.size() - 1).span().end()), before));
    return new GluedTerm(meaning, List.copyOf(line));
  }

  private static boolean isTerm(String before, List<Inline> line) {
    String text = PlainText.of(line);
    if (before.isBlank() || text.isBlank()) {
      return false;
    }
    boolean code = line.stream().allMatch(Inline.Code.class::isInstance);
    boolean begins =
        code
            || !Character.isLowerCase(text.codePointAt(0))
            || ENDS_BEFORE_TERM.indexOf(before.charAt(before.length() - 1)) >= 0;
    return begins && ENDS_OF_SENTENCE.indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
