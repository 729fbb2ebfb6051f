package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Choices that have letters, with a line below that names the right ones: {@code Correct answer: B,
 * D}.
 */
final class LetteredChoices {
  private static final int MAX = 8;
  private static final int MAX_BEFORE_SEVERAL = 20;

  /** The letters of right answers, and the offset after them. */
  private record Letters(Set<Integer> right, int end) {}

  private static final String JOINS = ",;/&+()";
  private static final String BEHIND = ".,:;)-–—(";

  private LetteredChoices() {}

  /**
   * Returns the choices in a block.
   *
   * @param next the block after it, or null
   */
  static @Nullable Solution of(Block block, @Nullable Block next, FactScope scope) {
    List<MarkedLine> lines = new ArrayList<>(options(block));
    Block naming = next;
    if (lines.size() > 2
        && letters(scope.words(text(lines.get(lines.size() - 1))).fromFirstWord(), false) != null) {
      naming = Lines.paragraph(List.of(lines.remove(lines.size() - 1)));
    }
    if (naming == null || lines.size() < 2 || lines.size() > MAX || !inOrder(block, lines, scope)) {
      return null;
    }
    Set<Integer> right = right(naming, scope);
    if (right.isEmpty() || right.stream().anyMatch(i -> i >= lines.size())) {
      return null;
    }
    return solution(lines, right, naming, naming == next, scope);
  }

  /** Returns whether a line is a choice. */
  static boolean isOption(MarkedLine line, FactScope scope) {
    return behindLetter(scope.words(text(line))) > 0;
  }

  /** Returns whether a line has the letter of the second choice. */
  static boolean isSecond(Text line) {
    return line.opensWith(Category.CHOICE_LETTER) && letter(line) == 1;
  }

  /** Returns the offset of the text after a choice's letter; 0 if the line has no such letter. */
  private static int behindLetter(Text line) {
    int end = line.begins(Category.CHOICE_LETTER);
    String string = line.string();
    int open = string.startsWith("(") ? 1 : 0;
    boolean glued = end == open + 2;
    boolean lowerWithColon =
        glued && string.charAt(end - 1) == ':' && Character.isLowerCase(string.charAt(open));
    int behind = glued ? line.behindBlanks(end) : 0;
    return !lowerWithColon && behind > end && behind < string.length() ? behind : 0;
  }

  /** Returns the index, from 0, of the choice whose letter a line has. */
  private static int letter(Text line) {
    List<Token> tokens = line.tokens();
    return choice(tokens.get(tokens.get(0).folded().equals("(") ? 1 : 0));
  }

  /** Returns whether at least two lines or items are choices. */
  static boolean holdsOptions(Block block, FactScope scope) {
    return options(block).stream().filter(line -> isOption(line, scope)).count() >= 2;
  }

  /** Returns whether a block begins with the letters of answers. */
  static boolean isLetters(Block block, FactScope scope) {
    return lettersAt(scope.words(firstLine(block)), 0) != null;
  }

  /**
   * Returns the siblings with each paragraph of choices replaced by one that shows them line by
   * line.
   */
  static List<Block> onLines(List<Block> siblings, FactScope scope) {
    List<Block> apart = new ArrayList<>();
    for (int i = 0; i < siblings.size(); i++) {
      Block next = i + 1 < siblings.size() ? siblings.get(i + 1) : null;
      apart.addAll(promptAndOptions(siblings.get(i), next, scope));
    }
    for (int i = 0; i < apart.size(); i++) {
      Solution solution = Solution.at(apart, i, scope);
      List<Inline> content = Lines.contentOf(apart.get(i));
      if (solution != null && !solution.choices().isEmpty() && content != null) {
        List<Inline> lines = content.stream().map(LetteredChoices::hard).toList();
        apart.set(i, new Block.Paragraph(apart.get(i).span(), lines));
      }
    }
    return apart;
  }

  /** Splits a paragraph whose later lines are choices into prompt and choices. */
  private static List<Block> promptAndOptions(Block block, @Nullable Block next, FactScope scope) {
    List<MarkedLine> lines = Lines.of(block);
    if (lines.size() < 3 || isOption(lines.get(0), scope)) {
      return List.of(block);
    }
    int first = 0;
    while (first < lines.size() && !isOption(lines.get(first), scope)) {
      first++;
    }
    if (first > lines.size() - 2 || !isOption(lines.get(first + 1), scope)) {
      return List.of(block);
    }
    Block options = Lines.paragraph(lines.subList(first, lines.size()));
    return of(options, next, scope) == null
        ? List.of(block)
        : List.of(Lines.paragraph(lines.subList(0, first)), options);
  }

  private static Inline hard(Inline inline) {
    return inline instanceof Inline.SoftBreak soft ? new Inline.HardBreak(soft.span()) : inline;
  }

  private static String firstLine(Block block) {
    MarkedLine first = Lines.first(List.of(block));
    return first == null ? "" : text(first);
  }

  private static String text(MarkedLine line) {
    return PlainText.of(line.rest());
  }

  private static List<MarkedLine> options(Block block) {
    List<MarkedLine> lines = new ArrayList<>(Lines.of(block));
    if (block instanceof Block.ItemList list && list.items().size() <= MAX) {
      for (Block.Item item : list.items()) {
        List<Inline> text = Lines.contentOf(item);
        if (text == null || item.checked() != null) {
          return List.of();
        }
        lines.add(MarkedLine.plain(text, item.span()));
      }
    }
    return lines;
  }

  /**
   * Returns whether the choices are in order. Lines need letters starting at A; list items have
   * them implicitly.
   */
  private static boolean inOrder(Block block, List<MarkedLine> lines, FactScope scope) {
    boolean plain =
        block instanceof Block.ItemList && lines.stream().noneMatch(line -> isOption(line, scope));
    for (int i = 0; !plain && i < lines.size(); i++) {
      Text line = scope.words(text(lines.get(i)));
      if (behindLetter(line) == 0 || letter(line) != i) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> right(Block naming, FactScope scope) {
    List<Block> unfolded = Fold.answer(naming, scope);
    Block first = unfolded == null ? naming : unfolded.get(0);
    String text =
        first instanceof Block.Heading heading ? PlainText.of(heading.content()) : firstLine(first);
    Text words = scope.words(text).fromFirstWord();
    Letters letters = letters(words, unfolded != null);
    if (letters == null) {
      return Set.of();
    }
    Set<Integer> right = new HashSet<>(letters.right());
    if (isOfSeveral(words)) {
      right.addAll(others(words, letters.end()));
    }
    return right;
  }

  private static boolean isOfSeveral(Text text) {
    Match several = text.find(Category.SEVERAL_ANSWERS);
    return several != null && several.start() <= MAX_BEFORE_SEVERAL;
  }

  /** Returns the right answers named after the words of the first: {@code B. Disk and C. Tape}. */
  private static Set<Integer> others(Text text, int from) {
    Set<Integer> others = new HashSet<>();
    List<Token> tokens = text.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token letter = tokens.get(i);
      boolean joined = joins(text, i - 1) || (i > 1 && joins(text, i - 2));
      boolean ends = ".):".contains(tokens.get(i + 1).folded());
      boolean capital = Character.isUpperCase(text.string().charAt(letter.start()));
      if (letter.start() >= from && joined && capital && choice(letter) >= 0 && ends) {
        others.add(choice(letter));
      }
    }
    return others;
  }

  /**
   * Returns the letters of the right answers that a text names.
   *
   * @param alone whether the letters may occur without a word that says what they are
   */
  private static @Nullable Letters letters(Text text, boolean alone) {
    int named = text.begins(Category.NAMES_RIGHT_CHOICE);
    Letters letters = named < 0 ? null : lettersAt(text, named);
    return letters == null && alone ? lettersAt(text, 0) : letters;
  }

  /** Returns the letters from A to H at an offset, with what joins them. No word may follow. */
  private static @Nullable Letters lettersAt(Text text, int from) {
    Set<Integer> right = new HashSet<>();
    Letters found = null;
    List<Token> tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() < from) {
        continue;
      }
      if (choice(token) >= 0) {
        right.add(choice(token));
        boolean ends = i + 1 == tokens.size() || BEHIND.contains(tokens.get(i + 1).folded());
        found = ends ? new Letters(Set.copyOf(right), token.end()) : found;
      } else if (!joins(text, i)) {
        break;
      }
    }
    return found;
  }

  private static boolean joins(Text text, int token) {
    return JOINS.contains(text.tokens().get(token).folded())
        || text.at(Category.JOINS_NAMES, token) != null;
  }

  /** Returns the index, from 0, of the choice a letter stands for; -1 for any other token. */
  private static int choice(Token token) {
    char letter = token.folded().charAt(0);
    boolean lone = token.end() - token.start() == 1;
    return lone && letter >= 'a' && letter < 'a' + MAX ? letter - 'a' : -1;
  }

  private static Solution solution(
      List<MarkedLine> lines,
      Set<Integer> right,
      Block naming,
      boolean takesNext,
      FactScope scope) {
    List<Question.Choice> choices = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    SourceSpan whole = lines.get(0).span().to(lines.get(lines.size() - 1).span());
    for (int i = 0; i < lines.size(); i++) {
      List<Inline> content = withoutLetter(lines.get(i), scope);
      boolean correct = right.contains(i);
      choices.add(new Question.Choice(PlainText.of(content), content, correct));
      if (correct) {
        SourceSpan span = lines.get(i).span();
        items.add(new Block.Item(span, null, List.of(new Block.Plain(span, content))));
      }
    }
    List<Block> answer = new ArrayList<>();
    answer.add(new Block.ItemList(whole, false, 1, items));
    answer.addAll(explanation(naming, scope));
    return new Solution(choices, answer, false, takesNext);
  }

  /** Returns the blocks that name the right choices if they say more than that; otherwise empty. */
  private static List<Block> explanation(Block naming, FactScope scope) {
    List<Block> unfolded = Fold.answer(naming, scope);
    List<Block> blocks = unfolded == null ? List.of(naming) : unfolded;
    String text = PlainText.ofBlocks(blocks);
    Letters letters = letters(scope.words(text).fromFirstWord(), true);
    int end = letters == null ? 0 : letters.end();
    boolean more = text.substring(end).codePoints().anyMatch(Character::isLetterOrDigit);
    return !more
        ? List.of()
        : blocks.get(0) instanceof Block.Heading ? blocks.subList(1, blocks.size()) : blocks;
  }

  private static List<Inline> withoutLetter(MarkedLine line, FactScope scope) {
    // code may follow the letter
    int letter = behindLetter(scope.words(InlineCut.opening(line.rest()) + "."));
    return letter > 0 ? InlineCut.from(line.rest(), letter) : line.rest();
  }
}
