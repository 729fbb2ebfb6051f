package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers to choose from that have letters, with a line below that names the right ones: {@code
 * Correct answer: B, D}.
 */
final class LetteredChoices {
  private static final int MOST = 8;
  private static final Pattern OPTION =
      Pattern.compile("\\(?(?:([A-Ha-h])[.)]|([A-H]):)\\s+(?=\\S)");

  private static final String LETTERS =
      "(?<letters>\\(?[A-H]\\)?(?:\\s*+(?:,|;|/|&|\\+|and\\b|und\\b)\\s*+\\(?[A-H]\\)?){0,7})";

  private static final Pattern NAMES_RIGHT =
      Pattern.compile(
          "(?:the )?(?:(?:correct|right) (?:answers?|options?)|answers?|correct|solutions?"
              + "|(?:richtige |korrekte )?(?:antwort(?:en)?|lösung(?:en)?)|richtig|korrekt)"
              + "(?: ?(?:is|are|ist|sind))?\\s?[:=]?\\s?"
              + LETTERS
              + "(?=$|[.,:;)]|\\s*[-–—(])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What goes on behind the words of the first right answer: {@code B. Disk and C. Tape}. */
  private static final Pattern ANOTHER =
      Pattern.compile("(?:[,;&+]|\\b(?:and|und)\\b)\\s*\\(?(?<letter>[A-H])[.):]\\s");

  private static final Pattern SEVERAL =
      Pattern.compile(
          ".{0,20}?(?:answers|options|solutions|antworten|lösungen)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern LETTERS_ALONE =
      Pattern.compile(LETTERS + "(?=$|[.,:;)]|\\s*[-–—(])", Pattern.CASE_INSENSITIVE);

  private LetteredChoices() {}

  /**
   * The choices that a block is.
   *
   * @param next the block behind it, or null
   */
  static @Nullable Solution of(Block block, @Nullable Block next) {
    List<MarkedLine> lines = new ArrayList<>(options(block));
    Block naming = next;
    if (lines.size() > 2 && names(text(lines.get(lines.size() - 1)), false) != null) {
      naming = Lines.paragraph(List.of(lines.remove(lines.size() - 1)));
    }
    if (naming == null || lines.size() < 2 || lines.size() > MOST || !inOrder(block, lines)) {
      return null;
    }
    Set<Integer> right = right(naming);
    if (right.isEmpty() || right.stream().anyMatch(i -> i >= lines.size())) {
      return null;
    }
    return solution(lines, right, naming, naming == next);
  }

  /** Whether a line is an answer to choose. */
  static boolean isOption(MarkedLine line) {
    return OPTION.matcher(text(line)).lookingAt();
  }

  /** Whether two or more lines or items are answers to choose. */
  static boolean holdsOptions(Block block) {
    return options(block).stream().filter(LetteredChoices::isOption).count() >= 2;
  }

  /** Whether a block begins with the letters of answers. */
  static boolean isLetters(Block block) {
    return LETTERS_ALONE.matcher(firstLine(block)).lookingAt();
  }

  /** Choices that are lines of a paragraph, so that they show as the lines that they are. */
  static Block onLines(Block block) {
    List<Inline> content = Lines.contentOf(block);
    return content == null
        ? block
        : new Block.Paragraph(block.span(), content.stream().map(LetteredChoices::hard).toList());
  }

  private static Inline hard(Inline inline) {
    return inline instanceof Inline.SoftBreak soft ? new Inline.HardBreak(soft.span()) : inline;
  }

  private static String firstLine(Block block) {
    List<Inline> content = Lines.contentOf(block);
    MarkedLine first = content == null ? null : MarkedLine.first(content);
    return first == null ? "" : text(first);
  }

  private static String text(MarkedLine line) {
    return PlainText.of(line.rest());
  }

  private static List<MarkedLine> options(Block block) {
    List<Inline> content = Lines.contentOf(block);
    if (content != null) {
      return MarkedLine.of(content);
    }
    List<MarkedLine> lines = new ArrayList<>();
    if (block instanceof Block.ItemList list && list.items().size() <= MOST) {
      for (Block.Item item : list.items()) {
        List<Inline> text =
            item.children().size() == 1 ? Lines.contentOf(item.children().get(0)) : null;
        if (text == null || item.checked() != null) {
          return List.of();
        }
        lines.add(MarkedLine.plain(text, item.span()));
      }
    }
    return lines;
  }

  /** Lines need their letters, A first; the items of a list have them by their order. */
  private static boolean inOrder(Block block, List<MarkedLine> lines) {
    boolean plain = block instanceof Block.ItemList && lines.stream().noneMatch(l -> isOption(l));
    for (int i = 0; !plain && i < lines.size(); i++) {
      Matcher option = OPTION.matcher(text(lines.get(i)));
      if (!option.lookingAt() || letter(option) != 'A' + i) {
        return false;
      }
    }
    return true;
  }

  private static char letter(Matcher option) {
    String letter = option.group(1) == null ? option.group(2) : option.group(1);
    return Character.toUpperCase(letter.charAt(0));
  }

  private static Set<Integer> right(Block naming) {
    List<Block> unfolded = FoldedAnswer.of(naming);
    Block first = unfolded == null ? naming : unfolded.get(0);
    String text =
        first instanceof Block.Heading heading ? PlainText.of(heading.content()) : firstLine(first);
    String letters = names(text.replaceFirst("^[^\\p{L}]+(?=\\p{L})", ""), unfolded != null);
    Set<Integer> right = new HashSet<>();
    if (letters != null) {
      String upper = letters.toUpperCase(Locale.ROOT).replaceAll("AND|UND", " ");
      upper.chars().filter(c -> c >= 'A' && c <= 'H').forEach(c -> right.add(c - 'A'));
      Matcher another = ANOTHER.matcher(text);
      while (SEVERAL.matcher(text).matches() && another.find()) {
        right.add(another.group("letter").charAt(0) - 'A');
      }
    }
    return right;
  }

  private static @Nullable String names(String text, boolean alone) {
    Matcher named = NAMES_RIGHT.matcher(text);
    if (named.lookingAt()) {
      return named.group("letters");
    }
    Matcher letters = LETTERS_ALONE.matcher(text);
    return alone && letters.lookingAt() ? letters.group("letters") : null;
  }

  private static Solution solution(
      List<MarkedLine> lines, Set<Integer> right, Block naming, boolean takesNext) {
    List<Question.Choice> choices = new ArrayList<>();
    List<Block.Item> items = new ArrayList<>();
    SourceSpan whole = lines.get(0).span().to(lines.get(lines.size() - 1).span());
    for (int i = 0; i < lines.size(); i++) {
      List<Inline> content = withoutLetter(lines.get(i));
      boolean correct = right.contains(i);
      choices.add(new Question.Choice(PlainText.of(content), content, correct));
      if (correct) {
        SourceSpan span = lines.get(i).span();
        items.add(new Block.Item(span, null, List.of(new Block.Plain(span, content))));
      }
    }
    List<Block> answer = new ArrayList<>();
    answer.add(new Block.ItemList(whole, false, 1, items));
    answer.addAll(explanation(naming));
    return new Solution(choices, answer, false, takesNext);
  }

  /** What names the right ones, where it says more than that. */
  private static List<Block> explanation(Block naming) {
    List<Block> unfolded = FoldedAnswer.of(naming);
    List<Block> blocks = unfolded == null ? List.of(naming) : unfolded;
    String text = PlainText.ofBlocks(blocks).replaceFirst("^[^\\p{L}]+(?=\\p{L})", "");
    Matcher named = NAMES_RIGHT.matcher(text);
    Matcher alone = LETTERS_ALONE.matcher(text);
    int end = named.lookingAt() ? named.end() : alone.lookingAt() ? alone.end() : 0;
    boolean more = text.substring(end).codePoints().anyMatch(Character::isLetterOrDigit);
    return !more
        ? List.of()
        : blocks.get(0) instanceof Block.Heading ? blocks.subList(1, blocks.size()) : blocks;
  }

  private static List<Inline> withoutLetter(MarkedLine line) {
    // what follows the letter may be code
    Matcher option = OPTION.matcher(InlinePrefix.text(line.rest()) + ".");
    return option.lookingAt() ? InlinePrefix.drop(line.rest(), option.end()) : line.rest();
  }
}
