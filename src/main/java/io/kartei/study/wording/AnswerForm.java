package io.kartei.study.wording;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import java.util.List;
import java.util.regex.Pattern;

/** The form of an answer, which shows whether it can be recalled and judged. */
public final class AnswerForm extends BodyWalker {
  private static final Pattern ADDRESS = Pattern.compile("(?:(?:https?://|www\\.)\\S+[\\s,;]*)+");

  private static final int MAX_WORDS_ELSEWHERE = 14;

  private int questions;
  private int images;
  private boolean shows;
  private int linked;
  private int written;
  private int inExternalLink;

  private AnswerForm(List<Block> blocks) {
    blocks(blocks);
  }

  /** Examines the form of an answer. */
  public static AnswerForm of(List<Block> blocks) {
    return new AnswerForm(blocks);
  }

  /** Returns the number of words in blocks. */
  public static int words(List<Block> blocks) {
    return Words.count(PlainText.ofBlocks(blocks));
  }

  /** Returns whether there are pictures. */
  public boolean hasPictures() {
    return images > 0;
  }

  public boolean hasQuestions() {
    return questions > 0;
  }

  /** Returns whether it contains a table, code, a diagram or a formula. */
  public boolean shows() {
    return shows;
  }

  /** Returns whether there are only pictures or links to other sites. */
  public boolean isOnlyLinks() {
    return !shows && written == 0 && linked > 0;
  }

  /**
   * Returns whether an answer has no content: it is empty, cut off, a bare link, or points
   * elsewhere.
   */
  public static boolean isHollow(List<Block> blocks, CardScope scope) {
    Text words = scope.text(blocks);
    String text = words.string();
    AnswerForm form = of(blocks);
    boolean silent = !saysSomething(text);
    if (form.hasQuestions() || (silent && !form.shows()) || form.isOnlyLinks()) {
      return true;
    }
    boolean elsewhere =
        Words.count(text) <= MAX_WORDS_ELSEWHERE
            && (isElsewhere(words) || words.has(Category.POINTS_ELSEWHERE));
    return isUnfinished(blocks)
        || isForm(blocks)
        || isAside(text)
        || words.withoutSigns().is(Category.NO_ANSWER)
        || ADDRESS.matcher(text).matches()
        || (elsewhere && !form.shows() && !form.hasPictures())
        || endsOpen(blocks);
  }

  private static boolean saysSomething(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElsewhere(Text text) {
    boolean asks = !text.isEmpty() && text.string().chars().allMatch(c -> c == '?');
    return asks || Wording.opens(text, Category.ANSWER_ELSEWHERE);
  }

  /** Returns whether the answer is a list of mostly dots. */
  private static boolean isUnfinished(List<Block> blocks) {
    if (blocks.size() != 1 || !(blocks.get(0) instanceof Block.ItemList list)) {
      return false;
    }
    long said =
        list.items().stream()
            .filter(
                i -> PlainText.ofBlocks(i.children()).codePoints().anyMatch(Character::isLetter))
            .count();
    return said < list.items().size() && said < 3;
  }

  /** Returns whether lines have labels and one of them nothing after it, as fields of a form. */
  private static boolean isForm(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Lines::of)
        .filter(lines -> lines.size() > 2)
        .map(lines -> lines.stream().map(line -> PlainText.of(line.rest()).strip()).toList())
        .anyMatch(AnswerForm::areFields);
  }

  private static boolean areFields(List<String> lines) {
    return lines.subList(0, lines.size() - 1).stream().anyMatch(AnswerForm::leadsOn)
        && lines.stream().filter(line -> line.indexOf(':') > 0).count() * 2 > lines.size();
  }

  /** Returns whether all of a text is a remark in brackets. */
  private static boolean isAside(String text) {
    return text.startsWith("(") && text.indexOf(')') == text.length() - 1 && Words.count(text) > 2;
  }

  /** Returns whether an answer begins with the choices of a question, each with its letter. */
  public static boolean isChoices(List<Block> blocks) {
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.ItemList list) {
      return !list.ordered()
          && areChoices(
              list.items().stream()
                  .map(item -> item.children().stream().limit(1).toList())
                  .map(line -> PlainText.ofBlocks(line).strip())
                  .toList());
    }
    return areChoices(
        blocks.stream()
            .flatMap(block -> Lines.of(block).stream())
            .map(line -> PlainText.of(line.rest()).strip())
            .toList());
  }

  private static boolean areChoices(List<String> lines) {
    char letter = 'a';
    for (String line : lines) {
      if (line.length() < 2
          || Character.toLowerCase(line.charAt(0)) != letter++
          || ".)".indexOf(line.charAt(1)) < 0) {
        return false;
      }
    }
    return lines.size() > 2;
  }

  /** Returns whether something seems to be missing at the end. */
  public static boolean endsOpen(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return true;
    }
    Block last = blocks.get(blocks.size() - 1);
    List<Inline> line = Lines.contentOf(last);
    return last instanceof Block.Heading || (line != null && leadsOn(PlainText.of(line)));
  }

  private static boolean leadsOn(String line) {
    return line.endsWith(":") || line.endsWith("\uff1a");
  }

  @Override
  public Done heading(Block.Heading heading) {
    questions += PlainText.of(heading.content()).endsWith("?") ? 1 : 0;
    return super.heading(heading);
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    questions++;
    return super.question(question);
  }

  @Override
  public Done table(Block.Table table) {
    shown(table);
    return super.table(table);
  }

  @Override
  protected Done shown(Block block) {
    shows = true;
    return Done.DONE;
  }

  @Override
  protected Done shown(Inline inline) {
    written++;
    return Done.DONE;
  }

  @Override
  public Done image(Inline.Image image) {
    images++;
    linked++;
    return Done.DONE;
  }

  @Override
  public Done link(Inline.Link link) {
    boolean external = link.destination().contains("://");
    inExternalLink += external ? 1 : 0;
    super.link(link);
    inExternalLink -= external ? 1 : 0;
    return Done.DONE;
  }

  @Override
  public Done label(Inline.Label label) {
    return Done.DONE;
  }

  @Override
  public Done text(Inline.Text text) {
    if (saysSomething(text.text())) {
      if (inExternalLink > 0) {
        linked++;
      } else {
        written++;
      }
    }
    return Done.DONE;
  }
}
