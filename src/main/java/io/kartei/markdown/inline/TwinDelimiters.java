package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Delimiters in runs of equal length on both sides: {@code ~~struck~~}, {@code ==marked==}. */
public final class TwinDelimiters implements Marks {
  private final char mark;
  private final int shortest;
  private final boolean insideWords;
  private final BiFunction<BasedSequence, BasedSequence, Node> node;

  /**
   * Creates delimiters with runs of up to two characters.
   *
   * @param shortest 1 or 2
   * @param insideWords whether they may be within a word, as in {@code a==b}
   * @param node makes the node from the opening and the closing run
   */
  public TwinDelimiters(
      char mark,
      int shortest,
      boolean insideWords,
      BiFunction<BasedSequence, BasedSequence, Node> node) {
    this.mark = mark;
    this.shortest = shortest;
    this.insideWords = insideWords;
    this.node = node;
  }

  @Override
  public char getOpeningCharacter() {
    return mark;
  }

  @Override
  public char getClosingCharacter() {
    return mark;
  }

  @Override
  public int getMinLength() {
    return shortest;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking && (insideWords || !Character.isLetterOrDigit(before.charAt(0)));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking && (insideWords || !Character.isLetterOrDigit(after.charAt(0)));
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == closer.length() && opener.length() <= 2 ? opener.length() : 0;
  }

  @Override
  public int use(Delimiter opener, int opening, Delimiter closer, int closing) {
    return getDelimiterUse(opener, closer);
  }

  @Override
  public String kind(Delimiter closer, int closing) {
    return "" + mark + Math.min(closing, 3);
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
    Node made =
        node.apply(opener.getTailChars(delimitersUsed), closer.getLeadChars(delimitersUsed));
    opener.moveNodesBetweenDelimitersTo((DelimitedNode) made, closer);
  }
}
