package io.kartei.render.pdf.document;

import io.kartei.body.BodyLinks;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.body.TextBody;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.Question;
import io.kartei.render.pdf.document.Piece.Loss;
import io.kartei.render.pdf.picture.Weight;
import io.kartei.render.pdf.picture.WideDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a body into pieces, none of them likely to be longer than a column. */
public final class PieceCutter {
  /** A block with more characters is cut further. */
  private static final int LONG = 1_400;

  /** An answer in columns with more characters and blocks is cut between these. */
  private static final int MAX_ANSWER = 300;

  /** A longer paragraph, in characters, that opens with a name is no line to lead in with. */
  private static final int MAX_NAMED = 120;

  /** A table with longer words, in characters of all its columns, takes the full width. */
  private static final int NARROW = 50;

  /** What separates columns, in characters. */
  private static final int GAP = 2;

  /** The most lines of code in a column, and on a card. */
  private static final int MAX_LINES = 40;

  private static final int MAX_LINES_OF_A_CARD = 11;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** So many numbered steps stay together. */
  private static final int MAX_STEPS = 8;

  private final BodyLinks links;
  private final PrintOptions options;
  private final boolean wideTables;
  private final List<Piece> pieces = new ArrayList<>();

  /** Whether what is cut belongs to an answer, and has its bar. */
  private boolean isAnswer;

  /** In how many lists' items what is cut is. */
  private int depth;

  private PieceCutter(BodyLinks links, PrintOptions options, boolean wideTables) {
    this.links = links;
    this.options = options;
    this.wideTables = wideTables;
  }

  /**
   * Returns the pieces of blocks, in order.
   *
   * @param wideTables whether a table may take the full width of the page
   */
  public static List<Piece> cut(
      List<Block> blocks, BodyLinks links, PrintOptions options, boolean wideTables) {
    PieceCutter cutter = new PieceCutter(links, options, wideTables);
    cutter.blocks(blocks, Loss.SUBSTANCE);
    return cutter.pieces;
  }

  private void blocks(List<Block> blocks, Loss loss) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      block(block, least(loss, lossOf(block)));
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (next != null
          && ((next instanceof Block.ItemList && introduces(block)) || isNamed(block, next))) {
        keepLast();
      } else if (isAnswer && isEmptySection(block, next)) {
        Piece name = pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(name.xhtml(), name.wide(), false, name.loss()));
      }
    }
  }

  /** Returns whether a block is the heading of a section in which nothing stands. */
  private static boolean isEmptySection(Block block, @Nullable Block next) {
    return block instanceof Block.Heading heading
        && (next == null
            || (next instanceof Block.Heading below && below.level() <= heading.level()));
  }

  /** Returns whether a block belongs to the list after it: a line, or the item that it divides. */
  private static boolean introduces(Block block) {
    return block instanceof Block.Text
        || (block instanceof Block.ItemList list && list.items().size() == 1);
  }

  /**
   * Returns whether a block is a short paragraph that opens with what it is about in bold, as a
   * heading does, and another follows that continues about it.
   */
  public static boolean isNamed(Block block, Block next) {
    return isNamed(block) && !isNamed(next) && !(next instanceof Block.Heading);
  }

  private static boolean isNamed(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.content().size() > 1
        && paragraph.content().get(0) instanceof Inline.Strong
        && TextBody.line(paragraph.content()).length() <= MAX_NAMED;
  }

  /** Keeps the last piece with what follows. */
  private void keepLast() {
    if (!pieces.isEmpty()) {
      pieces.add(pieces.remove(pieces.size() - 1).leading());
    }
  }

  private static Loss least(Loss a, Loss b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** Cuts code, with its title above the first part. */
  private void code(Block.Code code, Loss loss) {
    String title = code.title();
    for (String lines : lines(code.text())) {
      add(new Block.Code(code.span(), code.language(), title, lines), false, false, loss);
      title = null;
    }
  }

  private void block(Block block, Loss loss) {
    if (block instanceof Block.Heading) {
      add(block, false, true, loss);
    } else if (block instanceof Block.ItemList list) {
      items(list, loss);
    } else if (block instanceof Block.Table table) {
      table(table, loss);
    } else if (block instanceof Block.Code code) {
      code(code, loss);
    } else if (block instanceof Block.Diagram diagram) {
      // even when printed as source: half of it would be useless
      add(diagram, wideTables && WideDrawing.isIn(diagram), false, loss);
    } else if (block instanceof Block.MarkedQuestion question && isCut(question)) {
      add(
          new Block.MarkedQuestion(question.span(), question.id(), question.prompt(), List.of()),
          false,
          true,
          loss);
      isAnswer = wideTables;
      blocks(question.answer(), loss);
      isAnswer = false;
    } else if (!isLong(block)) {
      add(block, false, leadsIn(block), loss);
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.children(), loss);
    } else if (block instanceof Block.Callout callout) {
      add(
          new Block.Callout(callout.span(), callout.type(), callout.title(), null, List.of()),
          false,
          true,
          loss);
      blocks(callout.children(), loss);
    } else if (block instanceof Block.Element element) {
      blocks(element.children(), loss);
    } else {
      add(block, false, false, loss);
    }
  }

  /** Returns whether an answer is cut: in columns rather early, so that they can be balanced. */
  private boolean isCut(Block.MarkedQuestion question) {
    return isLong(question)
        || (wideTables
            && question.answer().size() > 1
            && Weight.of(List.of(question)) > MAX_ANSWER);
  }

  private static boolean leadsIn(Block block) {
    return block instanceof Block.Text text && TextBody.line(text.content()).endsWith(":");
  }

  /**
   * Cuts a list into its items; neither the first nor the last one stays alone, and a few steps are
   * kept together.
   */
  private void items(Block.ItemList list, Loss loss) {
    int first = list.start();
    int number = first;
    int last = first + list.items().size() - 1;
    for (Block.Item item : list.items()) {
      Loss least = item.children().size() == 1 ? least(loss, lossOf(item.children().get(0))) : loss;
      Block.Item shown = item;
      boolean isNested = isNested(item);
      if (isNested || isLong(item.children())) {
        shown = new Block.Item(item.span(), item.checked(), item.children().subList(0, 1));
      }
      boolean isWhole = list.ordered() && list.items().size() <= MAX_STEPS && !isLong(list);
      boolean leads =
          isNested
              || (number < last
                  && (isWhole || number == first || (number == last - 1 && depth == 0)));
      add(
          new Block.ItemList(list.span(), list.ordered(), number++, List.of(shown)),
          false,
          leads,
          least);
      depth += isNested ? 1 : 0;
      blocks(item.children().subList(shown.children().size(), item.children().size()), least);
      depth -= isNested ? 1 : 0;
    }
  }

  /** Returns whether an item has so long a list of its own that a column may end within it. */
  private boolean isNested(Block.Item item) {
    return wideTables
        && item.children().size() == 2
        && item.children().get(1) instanceof Block.ItemList list
        && list.items().size() > 1
        && Weight.of(item.children()) > MAX_ANSWER;
  }

  private void table(Block.Table table, Loss loss) {
    boolean wide = wideTables && isWide(table);
    int most = wide ? 3 * LONG : LONG;
    List<Block.Row> rows = new ArrayList<>();
    int length = 0;
    for (Block.Row row : table.rows()) {
      int own = row.cells().stream().mapToInt(c -> TextBody.line(c.content()).length()).sum();
      if (!rows.isEmpty() && length + own > most) {
        add(part(table, rows), wide, false, loss);
        rows.clear();
        length = 0;
      }
      rows.add(row);
      length += own;
    }
    add(part(table, rows), wide, false, loss);
  }

  /** Returns whether the longest words of a table's columns don't fit side by side in a column. */
  private static boolean isWide(Block.Table table) {
    int sum = 0;
    for (int column = 0; column < table.head().cells().size(); column++) {
      int longest = longest(table.head(), column);
      for (Block.Row row : table.rows()) {
        longest = Math.max(longest, longest(row, column));
      }
      sum += longest + GAP;
    }
    return sum > NARROW;
  }

  private static int longest(Block.Row row, int column) {
    return column >= row.cells().size()
        ? 0
        : BLANKS
            .splitAsStream(TextBody.line(row.cells().get(column).content()))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  private static Block part(Block.Table table, List<Block.Row> rows) {
    return new Block.Table(table.span(), table.id(), table.alignments(), table.head(), rows);
  }

  private List<String> lines(String text) {
    int most = wideTables ? MAX_LINES : MAX_LINES_OF_A_CARD;
    List<String> parts = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int from = 0; from < lines.length; from += most) {
      int to = Math.min(lines.length, from + most);
      String part = String.join("\n", List.of(lines).subList(from, to));
      if (!part.isBlank() || parts.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private boolean isLong(Block block) {
    return isLong(List.of(block));
  }

  /**
   * Returns whether blocks must be cut: they are long, or contain a drawing that needs a different
   * width.
   */
  private boolean isLong(List<Block> blocks) {
    return Weight.of(blocks) > LONG || (wideTables && WideDrawing.isIn(blocks));
  }

  private void add(Block block, boolean wide, boolean leads, Loss loss) {
    String xhtml = PrintBody.of(List.of(block), links, options);
    if (!xhtml.isBlank()) {
      boolean hasBar = isAnswer && !wide;
      String whole = Piece.WITHIN.repeat(depth) + xhtml + Piece.END_WITHIN.repeat(depth);
      String text = hasBar ? Piece.ANSWER + whole + Piece.END : whole;
      pieces.add(new Piece(text, wide, leads, loss));
    }
  }

  private Loss lossOf(Block block) {
    if (block instanceof Block.Text text) {
      return isPicture(text.content()) ? Loss.IMAGE : Loss.SUBSTANCE;
    }
    if (block instanceof Block.Code) {
      return Loss.EXAMPLE;
    }
    if (block instanceof Block.Callout callout) {
      return switch (callout.type()) {
        case "example" -> Loss.EXAMPLE;
        case "tip", "hint" -> Loss.TIP;
        default -> Loss.SUBSTANCE;
      };
    }
    return block instanceof Block.MarkedQuestion marked ? lossOf(marked) : Loss.SUBSTANCE;
  }

  private Loss lossOf(Block.MarkedQuestion marked) {
    Question question = links.question(marked.id());
    if (question == null || question.examRelevant()) {
      return Loss.SUBSTANCE;
    }
    return switch (question.kind()) {
      case EXERCISE -> Loss.EXAMPLE;
      case TIP -> Loss.TIP;
      case QUESTION, DISCUSSION -> Loss.SUBSTANCE;
    };
  }

  private static boolean isPicture(List<Inline> content) {
    return !content.isEmpty()
        && content.stream()
            .allMatch(
                i ->
                    i instanceof Inline.Image
                        || i instanceof Inline.Embed
                        || i instanceof Inline.SoftBreak
                        || (i instanceof Inline.Text text && text.text().isBlank())
                        || (i instanceof Inline.Element e && e.tag().equals("img"))
                        || (i instanceof Inline.Link link && isPicture(link.content())));
  }
}
