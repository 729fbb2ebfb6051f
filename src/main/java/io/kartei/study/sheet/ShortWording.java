package io.kartei.study.sheet;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in fewer words what nobody writes down in full: questions, keys or encoded data, what is
 * struck out, remarks, and faces.
 */
final class ShortWording {
  /** In characters. Shorter letters and digits may be a name or a number. */
  private static final int MIN_DATA = 20;

  /** In characters. Data may go on in groups of hexadecimal digits, with a space before each. */
  private static final int MIN_GROUP = 4;

  /** How often letters and digits take turns in data. */
  private static final int MIN_TURNS = 4;

  /** A table with more columns is wide. */
  private static final int MAX_COLUMNS = 4;

  /** The signs that join words, of which one is enough. */
  private static final String JOINING = "+,;/&|\u00b7";

  /** What stands for data. */
  private static final String LEFT = "\u2026";

  private ShortWording() {}

  /**
   * Returns what a question asks: its first sentence, and the question in a paragraph of its own
   * that ends it. Other aspects are answered below it; a list is kept only if its first sentence
   * continues in it.
   */
  static List<Block> ofPrompt(List<Block> prompt) {
    int end = 0;
    while (end < prompt.size() && PlainText.ofBlocks(prompt.subList(0, end)).isEmpty()) {
      end++;
    }
    boolean goesOn =
        end > 0
            && end < prompt.size()
            && prompt.get(end) instanceof Block.ItemList
            && !endsSentence(PlainText.ofBlocks(prompt.subList(0, end)));
    List<Block> asked = new ArrayList<>(prompt.subList(0, goesOn ? end + 1 : end));
    if (prompt.size() == end + 1 && isQuestion(prompt.get(end))) {
      asked.add(prompt.get(end));
    }
    return asked;
  }

  private static boolean isQuestion(Block block) {
    return block instanceof Block.Paragraph && PlainText.ofBlocks(List.of(block)).endsWith("?");
  }

  /**
   * Returns a paragraph that opens with the name of what it explains with its first sentences only;
   * any other block as it is.
   *
   * @param most how many characters the sentences have at most
   */
  static Block explained(Block block, int most) {
    if (!(block instanceof Block.Paragraph paragraph)
        || !isName(paragraph.content().get(0))
        || PlainText.of(paragraph.content()).length() <= most) {
      return block;
    }
    List<Inline> kept = List.of();
    for (int i = 1; i < paragraph.content().size(); i++) {
      List<Inline> before = paragraph.content().subList(0, i);
      int room = most - PlainText.of(before).length();
      if (room > 0 && paragraph.content().get(i) instanceof Inline.Text text) {
        int end = endOfSentences(text.text(), room);
        if (end > 0) {
          kept = new ArrayList<>(before);
          kept.add(new Inline.Text(text.span(), text.text().substring(0, end)));
        }
      }
    }
    return kept.isEmpty() ? block : new Block.Paragraph(block.span(), kept);
  }

  private static boolean isName(Inline inline) {
    return inline instanceof Inline.Strong
        || (inline instanceof Inline.Link link
            && link.content().size() == 1
            && link.content().get(0) instanceof Inline.Strong);
  }

  /** Returns where the last sentence ends in a text that another one follows; 0 if none does. */
  private static int endOfSentences(String text, int most) {
    Text words = Lexicon.standard().text(text);
    int last = 0;
    int end = Sentences.end(words, 0);
    while (end <= most && end < text.length()) {
      last = end;
      end = Sentences.end(words, last);
    }
    return last;
  }

  private static boolean endsSentence(String text) {
    return text.endsWith("?") || text.endsWith(".") || text.endsWith("!");
  }

  /**
   * Returns a table whose cells have no data; a wide one without columns in which little or always
   * the same stands.
   */
  static Block.Table ofTable(Block.Table table) {
    BitSet left = left(table);
    List<Block.Row> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Block.Cell> cells = new ArrayList<>();
      row.cells().forEach(cell -> cells.add(new Block.Cell(cell.span(), of(cell.content()))));
      rows.add(new Block.Row(row.span(), without(cells, left)));
    }
    Block.Row head = new Block.Row(table.head().span(), without(table.head().cells(), left));
    return new Block.Table(table.span(), table.id(), without(table.alignments(), left), head, rows);
  }

  /** Returns which columns of a wide table say too little to be written down. */
  private static BitSet left(Block.Table table) {
    BitSet left = new BitSet();
    int columns = table.head().cells().size();
    for (int column = 1; columns > MAX_COLUMNS && column < columns; column++) {
      int said = 0;
      Set<String> values = new HashSet<>();
      for (Block.Row row : table.rows()) {
        String text =
            column < row.cells().size() ? PlainText.of(row.cells().get(column).content()) : "";
        said += text.isBlank() ? 0 : 1;
        values.add(text.strip());
      }
      values.remove("");
      left.set(column, values.size() < 2 || said * 2 <= table.rows().size());
    }
    return left;
  }

  private static <T> List<T> without(List<T> all, BitSet left) {
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!left.get(i)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Returns a text without keys and encoded data, what is struck out, and faces. */
  static List<Inline> of(List<Inline> written) {
    List<Inline> content = unnumbered(unstruck(written));
    List<@Nullable String> shorter = new ArrayList<>();
    boolean isShorter = false;
    for (Inline inline : content) {
      String text =
          inline instanceof Inline.Text words
              ? words.text()
              : inline instanceof Inline.Code code ? code.text() : null;
      String said = inline instanceof Inline.Text ? withoutRemarks(text) : text;
      shorter.add(said == null ? null : withoutFaces(withoutData(said)));
      isShorter |= text != null && !text.equals(shorter.get(shorter.size() - 1));
    }
    if (!isShorter) {
      return content;
    }
    List<Inline> all = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      String text = shorter.get(i);
      all.add(
          text == null
              ? inline
              : inline instanceof Inline.Code code
                  ? new Inline.Code(code.span(), text)
                  : new Inline.Text(inline.span(), text));
    }
    return all;
  }

  /** Returns a text without a number in brackets that it begins with: {@code [1] Borg}. */
  private static List<Inline> unnumbered(List<Inline> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Inline.Text text)) {
      return content;
    }
    String said = text.text();
    int end = said.startsWith("[") ? said.indexOf(']') : -1;
    boolean isNumber = end > 1 && said.substring(1, end).chars().allMatch(Character::isDigit);
    if (!isNumber || (content.size() == 1 && said.substring(end + 1).isBlank())) {
      return content;
    }
    List<Inline> all = new ArrayList<>(content);
    all.set(0, new Inline.Text(text.span(), said.substring(end + 1).stripLeading()));
    return all;
  }

  /**
   * Returns a text without what is struck out, the space before a comma in the next line, and the
   * second of two signs that joined it to what is around it: {@code A + ~~B~~ + C}.
   */
  private static List<Inline> unstruck(List<Inline> content) {
    List<Inline> all = new ArrayList<>();
    boolean isStruck = false;
    for (Inline inline : content) {
      boolean isText = inline instanceof Inline.Text;
      String text = isText ? ((Inline.Text) inline).text() : "";
      Inline last = all.isEmpty() ? null : all.get(all.size() - 1);
      if (last instanceof Inline.SoftBreak && (text.startsWith(",") || text.startsWith(";"))) {
        all.remove(all.size() - 1);
      }
      boolean isFirst = all.isEmpty() && content.get(0) instanceof Inline.Strikethrough;
      if (isText && isFirst) {
        all.add(new Inline.Text(inline.span(), text.stripLeading()));
      } else if (isText && isStruck && isJoinedTwice(last, text)) {
        all.add(new Inline.Text(inline.span(), text.stripLeading().substring(1).stripLeading()));
      } else if (!(inline instanceof Inline.Strikethrough)) {
        all.add(inline);
      }
      isStruck = inline instanceof Inline.Strikethrough;
    }
    return all.equals(content) ? content : all;
  }

  /** Returns whether a text ends with the sign that joins words with which the next one begins. */
  private static boolean isJoinedTwice(@Nullable Inline before, String text) {
    String said = before instanceof Inline.Text words ? words.text().stripTrailing() : "";
    String next = text.stripLeading();
    return !said.isEmpty()
        && !next.isEmpty()
        && JOINING.indexOf(next.charAt(0)) >= 0
        && said.charAt(said.length() - 1) == next.charAt(0);
  }

  /** Returns a text without remarks that invite to discuss it, and numbers of notes about it. */
  private static @Nullable String withoutRemarks(@Nullable String text) {
    if (text == null || (text.indexOf('(') < 0 && text.indexOf('[') < 0)) {
      return text;
    }
    String left = text;
    Match remark = Lexicon.standard().text(left).find(Category.DISCUSSION_REMARK);
    if (remark != null) {
      left = left.substring(0, remark.start()).stripTrailing() + left.substring(remark.end());
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = left.indexOf(" ["); at >= 0; at = left.indexOf(" [", at + 1)) {
      int end = left.indexOf(']', at);
      String number = end < 0 ? "" : left.substring(at + 2, end);
      if (!number.isEmpty() && number.chars().allMatch(Character::isDigit)) {
        out.append(left, done, at);
        done = end + 1;
      }
    }
    return out.append(left.substring(done)).toString();
  }

  /** Returns a text without faces, which say nothing that has to be known. */
  private static String withoutFaces(String text) {
    return text.codePoints().noneMatch(ShortWording::isFace)
        ? text
        : text.codePoints()
            .filter(sign -> !isFace(sign))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .stripTrailing();
  }

  /** Returns whether a sign is a face or gesture, by Unicode's blocks of emoticons. */
  private static boolean isFace(int sign) {
    return (sign >= 0x1f600 && sign <= 0x1f64f) || (sign >= 0x1f910 && sign <= 0x1f92f);
  }

  /** Returns a text with one sign in place of each run of data. */
  static String withoutData(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isEncoding(text.charAt(to))) {
        to++;
      }
      int end = turns(text, from, to) < MIN_TURNS / 2 ? to : groups(text, to);
      if (isData(text, from, end)) {
        to = end;
        String before = text.substring(done, from);
        out.append(before.isBlank() && out.length() > 0 ? "" : before);
        out.append(before.isBlank() && out.length() > 0 ? "" : LEFT);
        done = to;
      }
      from = to + 1;
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Returns where the groups of hexadecimal digits end that go on after some data. */
  private static int groups(String text, int from) {
    int end = from;
    while (end + 1 < text.length() && text.charAt(end) == ' ') {
      int to = end + 1;
      boolean hasDigit = false;
      boolean isHex = true;
      while (to < text.length() && isEncoding(text.charAt(to))) {
        hasDigit |= isDigit(text.charAt(to));
        isHex &= Character.digit(text.charAt(to), 16) >= 0;
        to++;
      }
      if (!isHex || !hasDigit || to - end - 1 < MIN_GROUP) {
        break;
      }
      end = to;
    }
    return end;
  }

  /** Returns whether a sign is of Base64 (RFC 4648), of which hexadecimal numbers are a part. */
  private static boolean isEncoding(char sign) {
    return isDigit(sign) || isLetter(sign) || sign == '+' || sign == '/' || sign == '=';
  }

  private static boolean isData(String text, int from, int to) {
    return to - from >= MIN_DATA && turns(text, from, to) >= MIN_TURNS;
  }

  /** Returns how often letters and digits take turns. */
  private static int turns(String text, int from, int to) {
    int turns = 0;
    for (int i = from + 1; i < to; i++) {
      char before = text.charAt(i - 1);
      char sign = text.charAt(i);
      turns += (isDigit(before) && isLetter(sign)) || (isLetter(before) && isDigit(sign)) ? 1 : 0;
    }
    return turns;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  /** Returns what is between a title and the text that continues in its line: a dash or a space. */
  static String between(String title, String text) {
    char end = title.isEmpty() ? ':' : title.charAt(title.length() - 1);
    char start = text.isEmpty() ? '(' : text.charAt(0);
    boolean opens = Character.isLetterOrDigit(start) || start == '\u201e' || start == '\u201c';
    return opens && ":?!.\u2026\u2013".indexOf(end) < 0 ? " \u2013 " : " ";
  }
}
