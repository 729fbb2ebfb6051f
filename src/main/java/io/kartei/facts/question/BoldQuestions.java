package io.kartei.facts.question;

import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes lines that consist of a question in bold, with the answer below: in the same paragraph
 * or list item, or up to the next line in bold. They are headings in all but name and stay on the
 * page unchanged.
 */
final class BoldQuestions {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int MIN_WORDS = 3;

  private BoldQuestions() {}

  static @Nullable Candidate at(Siblings siblings, int index) {
    Block block = siblings.get(index);
    List<MarkedLine> lines = boldAbove(block, siblings.scope());
    if (lines.isEmpty() || !asks(lines.get(0), siblings)) {
      return null;
    }
    MarkedLine line = lines.get(0);
    return new Candidate(
        Convention.BOLD,
        siblings.kept(index, index + 1),
        line.span(),
        null,
        PlainText.of(line.rest()),
        List.of(new Block.Paragraph(line.span(), line.rest())),
        decided -> answering(lines, block, decided));
  }

  private static @Nullable UnaryOperator<Question> answering(
      List<MarkedLine> lines, Block block, Siblings siblings) {
    List<Block> answer = answer(lines, block, siblings);
    boolean answers = Content.in(answer, siblings.scope());
    if (answers && !Options.in(answer.get(0), siblings.scope())) {
      return Candidate.answered(answer, Question.AnswerSource.FOLLOWING_CONTENT);
    }
    siblings.reject(
        lines.get(0).span(), answers ? "why.question.choice" : "why.question.bold.unanswered");
    return null;
  }

  private static List<Block> answer(List<MarkedLine> lines, Block block, Siblings siblings) {
    List<Block> answer = new ArrayList<>();
    if (lines.size() > 1) {
      answer.add(Lines.paragraph(lines.subList(1, lines.size())));
    }
    boolean atOnce = answersAtOnce(block, lines);
    int from = siblings.indexOf(block) + 1;
    int end = from;
    boolean parts = false;
    while (end < siblings.size() && (!atOnce || goesOn(siblings, end))) {
      parts |= isPart(siblings, end) && announces(siblings.get(end - 1), siblings.scope());
      if (ends(siblings, end) && !(parts && isPart(siblings, end))) {
        break;
      }
      end++;
    }
    answer.addAll(siblings.subList(from, end));
    return answer;
  }

  /** Returns whether a bold line is a numbered part of something rather than asked. */
  private static boolean isPart(Siblings siblings, int index) {
    List<MarkedLine> bold = boldAbove(siblings.get(index), siblings.scope());
    return !bold.isEmpty()
        && !siblings.isAsked(index)
        && Asking.isNumbered(siblings.scope().words(bold.get(0).rest()));
  }

  /** Returns whether a text isn't over: it ends with a colon or a conjunction. */
  private static boolean announces(Block block, FactScope scope) {
    if (!(block instanceof Block.Text)) {
      return false;
    }
    Text text = scope.words(PlainText.ofBlocks(List.of(block)));
    return text.string().endsWith(":") || text.endsWith(Category.GOES_ON_BELOW);
  }

  /** Returns whether a block continues the paragraph before it, from which HTML separated it. */
  private static boolean goesOn(Siblings siblings, int index) {
    return Lines.goesOn(
        siblings.subList(index - 1, index), siblings.get(index), siblings.scope().source());
  }

  private static boolean asks(MarkedLine line, Siblings siblings) {
    FactScope scope = siblings.scope();
    Text words = Asking.withoutNumber(scope.words(line.rest()), scope);
    boolean bids =
        Asking.isRequest(words) && Asking.isComplete(words) && !words.string().endsWith(":");
    if (!bids && !Asking.isPlainQuestion(words)) {
      return false;
    }
    String reason =
        BLANKS.split(words.string()).length < MIN_WORDS
            ? "why.question.bold.short"
            : Asking.asksNothing(words)
                ? "why.question.nothing"
                : Asking.asksForTasks(words) ? "why.question.tasks" : "";
    if (!reason.isEmpty()) {
      siblings.reject(line.span(), reason, MIN_WORDS);
    }
    return reason.isEmpty();
  }

  /** Returns whether the whole answer is on the question's own line: it ends with the paragraph. */
  private static boolean answersAtOnce(Block block, List<MarkedLine> lines) {
    List<Inline> content = Lines.contentOf(block);
    return content != null
        && MarkedLine.of(content).size() < lines.size()
        && !PlainText.of(content).endsWith(":");
  }

  /**
   * Returns the lines of a paragraph, or of the only item of a numbered list, whose first line is
   * all bold, or is a question in bold followed by its answer, which then counts as a line of its
   * own; otherwise returns no lines.
   */
  private static List<MarkedLine> boldAbove(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(onlyText(block));
    if (content == null || content.isEmpty() || !(content.get(0) instanceof Inline.Strong)) {
      return List.of();
    }
    List<MarkedLine> lines = MarkedLine.of(content);
    List<Inline> first = lines.isEmpty() ? List.of() : trimmed(lines.get(0).rest());
    if (first.isEmpty() || !(first.get(0) instanceof Inline.Strong)) {
      return List.of();
    }
    String rest = PlainText.of(first.subList(1, first.size())).strip();
    if (rest.isEmpty() || rest.equals("?")) {
      return lines;
    }
    return rest.equals(":") ? labelled(lines, first) : parted(lines, first, scope);
  }

  /** Returns the text of a numbered item that stands alone, with its answer below it. */
  private static Block onlyText(Block block) {
    return block instanceof Block.ItemList list
            && list.ordered()
            && list.items().size() == 1
            && list.items().get(0).children().size() == 1
        ? list.items().get(0).children().get(0)
        : block;
  }

  /** Returns lines without the colon behind the first one. */
  private static List<MarkedLine> labelled(List<MarkedLine> lines, List<Inline> first) {
    List<MarkedLine> labelled = new ArrayList<>(lines);
    labelled.set(0, MarkedLine.plain(first.subList(0, 1), first.get(0).span()));
    return labelled;
  }

  private static List<MarkedLine> parted(
      List<MarkedLine> lines, List<Inline> first, FactScope scope) {
    List<Inline> rest = new ArrayList<>(first.subList(1, first.size()));
    while (rest.size() > 1 && isSpace(rest.get(0))) {
      rest.remove(0);
    }
    Text asked = Asking.withoutNumber(scope.words(first.subList(0, 1)), scope);
    if (!Asking.isPlainQuestion(asked) || Asking.isQuestion(scope.words(rest))) {
      return List.of();
    }
    if (rest.get(0) instanceof Inline.Text text) {
      String words = text.text().stripLeading();
      String said = words.startsWith(":") ? words.substring(1).stripLeading() : words;
      rest.set(0, new Inline.Text(text.span(), said));
    }
    List<MarkedLine> parted = new ArrayList<>();
    parted.add(MarkedLine.plain(first.subList(0, 1), first.get(0).span()));
    parted.add(lines.get(0).plain(rest));
    parted.addAll(lines.subList(1, lines.size()));
    return parted;
  }

  private static boolean isSpace(Inline inline) {
    return inline instanceof Inline.HardBreak
        || inline instanceof Inline.SoftBreak
        || (inline instanceof Inline.Text text && text.text().isBlank());
  }

  private static List<Inline> trimmed(List<Inline> line) {
    int end = line.size();
    while (end > 0 && PlainText.of(line.subList(end - 1, end)).isBlank()) {
      end--;
    }
    return line.subList(0, end);
  }

  private static boolean ends(Siblings siblings, int index) {
    Block block = siblings.get(index);
    return block instanceof Block.Heading
        || block instanceof Block.Rule
        || siblings.isAsked(index)
        || !boldAbove(block, siblings.scope()).isEmpty()
        || asksInBold(block, siblings.scope());
  }

  /** Returns whether a numbered list begins with a question in bold. */
  private static boolean asksInBold(Block block, FactScope scope) {
    if (!(block instanceof Block.ItemList list) || !list.ordered()) {
      return false;
    }
    List<Block> first = list.items().get(0).children();
    List<MarkedLine> bold = first.isEmpty() ? List.of() : boldAbove(first.get(0), scope);
    return !bold.isEmpty() && Asking.isQuestion(scope.words(bold.get(0).rest()));
  }
}
