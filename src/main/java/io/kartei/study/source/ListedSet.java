package io.kartei.study.source;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.outline.NamedLine;
import io.kartei.study.wording.Members;
import java.util.List;

/** Whether a list is the set that stands above it: all its members, and nothing else. */
final class ListedSet {
  /** A longer line without a name isn't one itself. */
  private static final int MAX_WORDS_OF_NAME = 8;

  /** With more lines below one of its members, a set is no longer recalled whole. */
  private static final int MAX_LINES_BELOW = 3;

  private static final int MIN_LETTERS = 3;

  /** At the end of a longer line, "etc." is about the things in that. */
  private static final int MAX_WORDS_OF_LAST = 3;

  private ListedSet() {}

  /**
   * Returns whether a list need not be the set that a name names.
   *
   * @param name the heading or the line above the list
   * @param pieces what it lists
   */
  static boolean isDoubtful(Text name, List<List<Block>> pieces, CardScope scope) {
    List<Text> lines = pieces.stream().map(piece -> scope.text(line(piece))).toList();
    return name.fromFirstWord().opensWith(Category.EXAMPLE_START)
        || goesOn(lines.get(lines.size() - 1))
        || lines.stream().anyMatch(ListedSet::isRemark)
        || lines.stream().allMatch(ListedSet::isOfContents)
        || lines.stream().allMatch(ListedSet::isOfFigures)
        || Members.names(pieces).stream().anyMatch(ListedSet::isLong);
  }

  /**
   * Returns whether most of a list are statements where there should be the names of kinds.
   *
   * @param name the heading or the line above the list
   */
  static boolean namesNone(Text name, List<List<Block>> pieces, CardScope scope) {
    long statements = pieces.stream().filter(piece -> isStatement(piece, scope)).count();
    return name.has(Category.KIND_HEAD) && statements * 2 > pieces.size();
  }

  private static String line(List<Block> piece) {
    return PlainText.ofBlocks(piece.subList(0, 1)).strip();
  }

  /** Returns whether the last line says that there are more, and not only of what it names. */
  private static boolean goesOn(Text line) {
    if (line.fromFirstWord().opensWith(Category.AND_SO_ON)) {
      return true;
    }
    List<Token> words =
        line.tokens().stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
    if (words.isEmpty() || words.size() > MAX_WORDS_OF_LAST) {
      return false;
    }
    Token last = words.get(words.size() - 1);
    Text said = line.from(last.start());
    return (said.opensWith(Category.AND_SO_ON) && !said.opensWith(Category.RELATIVE_CELL))
        || line.string().endsWith("…")
        || line.string().endsWith("...");
  }

  /** Returns whether a line is what its author concludes from the others, or an example. */
  private static boolean isRemark(Text line) {
    return line.begins(Category.ARROW) >= 0
        || line.fromFirstWord().opensWith(Category.EXAMPLE_START);
  }

  /** Returns whether a line has the number of a chapter, as in the contents of a book. */
  private static boolean isOfContents(Text line) {
    String text = line.string();
    int dot = text.indexOf('.');
    return dot > 0
        && dot + 1 < text.length()
        && text.substring(0, dot).chars().allMatch(Character::isDigit)
        && Character.isDigit(text.charAt(dot + 1))
        && Words.of(text).stream().anyMatch(ListedSet::isWord);
  }

  /** Returns whether a line begins with a number and has no word, as in a key of answers. */
  private static boolean isOfFigures(Text line) {
    String text = line.string();
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && text.chars().anyMatch(Character::isLetter)
        && Words.of(text).stream().noneMatch(ListedSet::isWord);
  }

  private static boolean isWord(String word) {
    return word.chars().filter(Character::isLetter).count() >= MIN_LETTERS;
  }

  /** Returns whether a member is told with so much below it that nobody recalls all. */
  private static boolean isLong(List<Block> piece) {
    return BodyWalker.all(Block.Item.class, piece).size() > MAX_LINES_BELOW;
  }

  private static boolean isStatement(List<Block> piece, CardScope scope) {
    List<Inline> line = Lines.contentOf(piece.get(0));
    return line != null
        && Words.count(PlainText.of(line)) > MAX_WORDS_OF_NAME
        && !(line.get(0) instanceof Inline.Strong)
        && NamedLine.of(line, scope) == null;
  }
}
