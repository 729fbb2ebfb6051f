package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from: check boxes, the items of a list, or lines, code or paragraphs with
 * letters. There are at least two options.
 *
 * @param part the part of the first block that is the first option; the parts before it ask
 * @param blocks number of blocks that the options cover
 * @param options in order
 * @param isLettered whether the author gave them letters
 * @param naming what comes after them in the same block, or null
 */
record Options(
    int part, int blocks, List<Option> options, boolean isLettered, @Nullable Block naming) {

  /**
   * One of the options.
   *
   * @param content its text without the letter
   * @param right whether the author marked it as right or wrong; null if there is no mark
   */
  record Option(List<Inline> content, SourceSpan span, @Nullable Boolean right) {}

  /**
   * A letter that a line begins with.
   *
   * @param choice the index of the choice it stands for
   * @param bare whether nothing but a blank separates it from the text
   * @param behind the offset of the text
   */
  private record Letter(int choice, boolean bare, int behind) {}

  /** Returns the options that begin within a block, or null. */
  static @Nullable Options at(Siblings siblings, int index) {
    FactScope scope = siblings.scope();
    if (siblings.get(index) instanceof Block.ItemList list) {
      return ofItems(list, scope);
    }
    List<MarkedLine> lines = siblings.lines(index);
    return lines.size() == 1 ? ofParagraphs(siblings, index) : ofLines(lines, scope);
  }

  /**
   * Returns whether at least two options without a mark stand beside those with one, and all are of
   * one form. Marks otherwise say what is done, at hand or allowed.
   */
  boolean areAlternatives() {
    long unmarked = options.stream().filter(option -> option.right() == null).count();
    return unmarked >= 2
        && areAlike(option -> PlainText.of(option.content()).strip().endsWith("."))
        && areAlike(option -> option.content().stream().anyMatch(Inline.Link.class::isInstance));
  }

  private boolean areAlike(Predicate<Option> form) {
    return options.stream().map(form::test).distinct().count() == 1;
  }

  /** Returns a paragraph with its options line by line; any other block as it is. */
  static Block onLines(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(block);
    if (content == null || content.stream().noneMatch(Inline.SoftBreak.class::isInstance)) {
      return block;
    }
    Options options = ofLines(Lines.of(block), scope);
    if (options == null) {
      return block;
    }
    List<Inline> apart = new ArrayList<>();
    int line = 0;
    for (Inline inline : content) {
      boolean soft = inline instanceof Inline.SoftBreak;
      line += soft || inline instanceof Inline.HardBreak ? 1 : 0;
      apart.add(soft && line >= options.part() ? new Inline.HardBreak(inline.span()) : inline);
    }
    return new Block.Paragraph(block.span(), apart);
  }

  /** Returns whether at least two lines or items have letters or check boxes. */
  static boolean in(Block block, FactScope scope) {
    List<MarkedLine> lines = new ArrayList<>(Lines.of(block));
    long boxes = 0;
    if (block instanceof Block.ItemList list) {
      list.items().stream().map(Options::line).forEach(lines::add);
      boxes = list.items().stream().filter(item -> item.checked() != null).count();
    }
    return boxes > 0 || lines.stream().filter(line -> isOption(line, scope)).count() >= 2;
  }

  /** Returns whether a line begins with a letter and a character that separates it. */
  static boolean isOption(MarkedLine line, FactScope scope) {
    Letter letter = letter(line, scope);
    return letter != null && !letter.bare;
  }

  /** Returns whether a line is the second option. */
  static boolean isSecond(MarkedLine line, FactScope scope) {
    Letter letter = letter(line, scope);
    return letter != null && !letter.bare && letter.choice == 1;
  }

  private static @Nullable Letter letter(MarkedLine line, FactScope scope) {
    // code may follow the letter
    String opening = InlineCut.opening(line.rest());
    boolean open = opening.startsWith("(");
    int at = open ? 1 : 0;
    if (opening.length() <= at + 1 || Character.isLetter(opening.charAt(at + 1))) {
      return null;
    }
    Text text = scope.words(opening + ".");
    int end = text.begins(Category.CHOICE_LETTER);
    List<Token> tokens = text.tokens();
    Token first = tokens.get(open && tokens.size() > 1 ? 1 : 0);
    int choice = ChoiceLetters.choice(first);
    if (choice < 0) {
      return null;
    }
    boolean bare = end < 0;
    boolean capital = Character.isUpperCase(opening.charAt(first.start()));
    boolean glued = bare ? !open && capital : end == first.end() + 1;
    boolean key = !bare && end <= opening.length() && opening.charAt(end - 1) == ':' && !capital;
    int behind = text.behindBlanks(bare ? first.end() : end);
    boolean parted = behind > (bare ? first.end() : end) && behind <= opening.length();
    boolean said = !PlainText.of(InlineCut.from(line.rest(), behind)).isEmpty();
    return glued && !key && parted && said ? new Letter(choice, bare, behind) : null;
  }

  private static @Nullable Options ofLines(List<MarkedLine> lines, FactScope scope) {
    for (int first = 0; first + 1 < lines.size(); first++) {
      int end = run(lines, first, scope);
      if (end > first + 1) {
        Block naming =
            end == lines.size() ? null : Lines.paragraph(lines.subList(end, lines.size()));
        return new Options(first, 1, lettered(lines.subList(first, end), scope), true, naming);
      }
    }
    return null;
  }

  /** Returns the end of the lines that have letters in order, starting with A at an index. */
  private static int run(List<MarkedLine> lines, int first, FactScope scope) {
    Letter opening = letter(lines.get(first), scope);
    int end = first;
    while (opening != null && end < lines.size() && end - first < ChoiceLetters.MAX) {
      Letter letter = letter(lines.get(end), scope);
      if (letter == null || letter.choice != end - first || letter.bare != opening.bare) {
        break;
      }
      end++;
    }
    return end;
  }

  private static List<Option> lettered(List<MarkedLine> lines, FactScope scope) {
    return lines.stream().map(line -> option(line, letter(line, scope), null, scope)).toList();
  }

  private static Option option(
      MarkedLine line, @Nullable Letter letter, @Nullable Boolean checked, FactScope scope) {
    List<Inline> content =
        letter == null ? line.rest() : InlineCut.from(line.rest(), letter.behind());
    Text text = scope.words(content);
    Text unmarked = text.before(Category.MARKS_RIGHT);
    return checked != null || unmarked == text || unmarked.tokens().isEmpty()
        ? new Option(content, line.span(), checked)
        : new Option(InlineCut.of(content, 0, unmarked.end()), line.span(), true);
  }

  private static @Nullable Options ofParagraphs(Siblings siblings, int index) {
    List<MarkedLine> lines = new ArrayList<>();
    int next = index;
    while (next < siblings.size()
        && next - index < ChoiceLetters.MAX
        && !(siblings.get(next) instanceof Block.Code)
        && siblings.lines(next).size() == 1) {
      lines.addAll(siblings.lines(next));
      next++;
    }
    int end = lines.size() < 2 ? 0 : run(lines, 0, siblings.scope());
    return end < 2
        ? null
        : new Options(0, end, lettered(lines.subList(0, end), siblings.scope()), true, null);
  }

  private static @Nullable Options ofItems(Block.ItemList all, FactScope scope) {
    List<MarkedLine> lines = new ArrayList<>();
    Block folded = folded(all, scope);
    Block.ItemList list = folded == null ? all : withoutLast(all);
    if (list.items().size() > ChoiceLetters.MAX + 1
        || !list.items().stream().allMatch(Options::isOption)) {
      return null;
    }
    list.items().forEach(item -> lines.add(line(item)));
    Block naming = folded;
    int last = lines.size() - 1;
    List<MarkedLine> end = MarkedLine.of(lines.get(last).rest());
    if (end.size() > 1
        && ChoiceLetters.named(words(end.get(end.size() - 1), scope), false) != null) {
      naming = Lines.paragraph(end.subList(end.size() - 1, end.size()));
      List<Inline> rest = Lines.paragraph(end.subList(0, end.size() - 1)).content();
      lines.set(last, MarkedLine.plain(rest, lines.get(last).span()));
    } else if (last > 1 && ChoiceLetters.named(words(lines.get(last), scope), false) != null) {
      naming = Lines.paragraph(List.of(lines.remove(last)));
    }
    int size = lines.size();
    boolean inOrder = run(lines, 0, scope) == size;
    boolean plain = lines.stream().noneMatch(line -> isOption(line, scope));
    if (size < 2 || size > ChoiceLetters.MAX || !(inOrder || plain)) {
      return null;
    }
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Letter letter = inOrder ? letter(lines.get(i), scope) : null;
      options.add(option(lines.get(i), letter, list.items().get(i).checked(), scope));
    }
    return new Options(0, 1, options, inOrder, naming);
  }

  /** Returns the answer folded away in the last item, as its author indented it; else null. */
  private static @Nullable Block folded(Block.ItemList list, FactScope scope) {
    List<Block> last = list.items().get(list.items().size() - 1).children();
    Block end = last.size() < 2 ? null : last.get(last.size() - 1);
    return end != null && Fold.answer(end, scope) != null ? end : null;
  }

  private static Block.ItemList withoutLast(Block.ItemList list) {
    List<Block.Item> items = new ArrayList<>(list.items());
    Block.Item last = items.remove(items.size() - 1);
    List<Block> children = last.children().subList(0, last.children().size() - 1);
    items.add(new Block.Item(last.span(), last.checked(), children));
    return new Block.ItemList(list.span(), list.ordered(), list.start(), items);
  }

  private static Text words(MarkedLine line, FactScope scope) {
    return scope.words(line.rest()).fromFirstWord();
  }

  /** Returns whether an item is a line, code, or both. */
  private static boolean isOption(Block.Item item) {
    return !item.children().isEmpty()
        && item.children().stream().limit(1).allMatch(b -> isCode(b) || b instanceof Block.Text)
        && item.children().stream().skip(1).allMatch(Options::isCode);
  }

  private static boolean isCode(Block block) {
    return block instanceof Block.Code;
  }

  /** Returns an item as a line; code in it is a part of the line. */
  private static MarkedLine line(Block.Item item) {
    List<Inline> line = new ArrayList<>();
    for (Block block : item.children()) {
      List<Inline> content = Lines.contentOf(block);
      if (content != null) {
        line.addAll(content);
      } else if (block instanceof Block.Code code) {
        if (!line.isEmpty()) {
          line.add(new Inline.Text(code.span(), " "));
        }
        line.add(new Inline.Code(code.span(), code.text().strip()));
      }
    }
    return MarkedLine.plain(line, item.span());
  }
}
