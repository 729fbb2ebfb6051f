package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The label at the beginning of a line: bold, or with a colon.
 *
 * @param line the whole line
 * @param length the label's length in characters
 */
record PairLabel(MarkedLine line, int length) {

  /** Returns the label of a question, or null. */
  static @Nullable PairLabel question(MarkedLine line, FactScope scope) {
    return of(line, Category.LABELLED_QUESTION, Category.QUESTION_LABEL_ALONE, scope);
  }

  /** Returns the label of an answer, or null. */
  static @Nullable PairLabel answer(MarkedLine line, FactScope scope) {
    return of(line, Category.LABELLED_ANSWER, Category.ANSWER_LABEL_ALONE, scope);
  }

  /** Returns the answer label that blocks begin with, or null. */
  static @Nullable PairLabel answer(List<Block> blocks, FactScope scope) {
    MarkedLine first = Lines.first(blocks);
    return first == null ? null : answer(first, scope);
  }

  /** Returns the question label that blocks begin with, or null. */
  static @Nullable PairLabel question(List<Block> blocks, FactScope scope) {
    MarkedLine first = Lines.first(blocks);
    return first == null ? null : question(first, scope);
  }

  /**
   * Returns a question without its label. If the label contains a number, it is the author's and
   * stays.
   */
  static Block without(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(block);
    PairLabel label = question(List.of(block), scope);
    if (content == null || label == null || label.isNumbered()) {
      return block;
    }
    List<Inline> rest = InlineCut.from(content, label.length);
    return PlainText.of(rest).isBlank() ? block : new Block.Paragraph(block.span(), rest);
  }

  /** Returns an answer without the label that it begins with, if there is more than that. */
  static List<Block> withoutAnswerLabel(List<Block> answer, FactScope scope) {
    List<Inline> content = answer.isEmpty() ? null : Lines.contentOf(answer.get(0));
    PairLabel label = content == null ? null : answer(answer, scope);
    if (content == null || label == null) {
      return answer;
    }
    List<Inline> rest = InlineCut.from(content, label.length);
    boolean said = !PlainText.of(rest).isBlank();
    if (!said && answer.size() == 1) {
      return answer;
    }
    List<Block> bare = new ArrayList<>(answer.subList(1, answer.size()));
    if (said) {
      bare.add(0, new Block.Paragraph(answer.get(0).span(), rest));
    }
    return bare;
  }

  private static @Nullable PairLabel of(
      MarkedLine line, Category before, Category alone, FactScope scope) {
    String whole = InlineCut.opening(line.rest());
    Text text = scope.words(whole);
    int end = text.begins(before);
    if (end > 0 && (whole.charAt(end - 1) == ':' || isBlank(whole, end))) {
      return new PairLabel(line, text.behindBlanks(end));
    }
    int marked = marked(line, whole, alone, scope);
    return marked > 0 ? new PairLabel(line, text.behindBlanks(marked)) : null;
  }

  /**
   * Returns the length of a label in bold or emphasised that is alone on its line or ends with a
   * full stop; 0 if there isn't one.
   */
  private static int marked(MarkedLine line, String whole, Category alone, FactScope scope) {
    Inline first = line.rest().isEmpty() ? null : line.rest().get(0);
    if (!(first instanceof Inline.Strong || first instanceof Inline.Emphasis)) {
      return 0;
    }
    Text label = scope.words(InlineCut.opening(List.of(first)));
    Text bare = label.withoutEnd(".");
    int end = label.string().length();
    boolean stopped = end < whole.length() && whole.charAt(end) == '.';
    boolean ends = bare != label || stopped || line.rest().size() == 1;
    return ends && bare.is(alone) ? end + (stopped ? 1 : 0) : 0;
  }

  private static boolean isBlank(String text, int at) {
    return at == text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Returns whether the label says more than that something is asked. */
  private boolean isNumbered() {
    String written = InlineCut.opening(line.rest()).substring(0, length);
    return written.chars().anyMatch(Character::isDigit);
  }

  /** Returns the label as written; empty if it only says that something is asked or answered. */
  List<Inline> written() {
    return isNumbered() ? InlineCut.of(line.rest(), 0, length) : List.of();
  }

  /** Returns the rest of the line, which may be empty. */
  MarkedLine rest() {
    return line.plain(InlineCut.from(line.rest(), length));
  }
}
