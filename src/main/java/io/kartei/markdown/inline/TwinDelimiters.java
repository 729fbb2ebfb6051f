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
  private static final int MAX_WORD = 60;

  private final char mark;
  private final int shortest;
  private final boolean insideWords;
  private final BiFunction<BasedSequence, BasedSequence, Node> node;

  /**
   * Creates delimiters with runs of up to two characters.
   *
   * @param shortest 1 or 2
   * @param insideWords whether they may be anywhere within words, as in {@code a~~b~~c}
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
    return leftFlanking;
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
    return rightFlanking;
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
    return insideWords || isWordOrPart(opener, closer) ? getDelimiterUse(opener, closer) : 0;
  }

  /**
   * Returns whether delimiters enclose whole words, or the beginning or end of one: {@code
   * ==D==ynamic}, but not {@code a==b or c==d}.
   */
  private static boolean isWordOrPart(Delimiter opener, Delimiter closer) {
    BasedSequence text = opener.getInput();
    int start = opener.getStartIndex();
    int end = closer.getEndIndex();
    boolean fromWithin = start > 0 && isOfWord(text, start - 1);
    boolean toWithin = end < text.length() && isOfWord(text, end);
    if (fromWithin && toWithin) {
      return false;
    }
    return (!fromWithin && !toWithin)
        || isOneWord(text, opener.getEndIndex(), closer.getStartIndex());
  }

  private static boolean isOneWord(BasedSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isOfWord(text, i) || i - from > MAX_WORD) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(BasedSequence text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
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
