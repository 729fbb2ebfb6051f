package io.kartei.cli.review;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a comment about a card stands in its note, so that it is read as being about that card. */
enum CommentSpot {
  /** Behind the line: of a heading, an item, a paragraph, a question. */
  BEHIND,
  /** In the last cell of a row. */
  IN_ROW,
  /** On a line of its own before a list, a table, code or a diagram. */
  BEFORE;

  /** Quote signs and indentation, and the sign of an item, whose room is kept. */
  private static final Pattern BEGINNING =
      Pattern.compile("((?:[ \\t]*+>)*+[ \\t]*+)([-*+]|\\d{1,9}[.)])?+([ \\t]++)?+");

  /** Returns where a comment about a card from a place stands. */
  static CommentSpot of(List<Block> body, SourceSpan at) {
    Finder finder = new Finder(at);
    finder.blocks(body);
    return finder.spot;
  }

  /** Returns a line with a comment; with {@link #BEFORE}, two lines. */
  String insert(String line, String comment, String lineBreak) {
    return switch (this) {
      case BEFORE -> indentation(line) + comment + lineBreak + line;
      case IN_ROW -> inRow(line, comment);
      case BEHIND -> behind(line, comment);
    };
  }

  private static String inRow(String line, String comment) {
    int bar = line.stripTrailing().length() - 1;
    return bar > 0 && line.charAt(bar) == '|' && line.charAt(bar - 1) != '\\'
        ? line.substring(0, bar).stripTrailing() + " " + comment + " " + line.substring(bar)
        : behind(line, comment);
  }

  /** Puts a comment before what ends a line unseen: blanks, a hard break's sign, a block id. */
  private static String behind(String line, String comment) {
    String shown = line.stripTrailing();
    int hat = shown.lastIndexOf(" ^");
    if (shown.endsWith("\\")) {
      shown = shown.substring(0, shown.length() - 1);
    } else if (hat > 0 && shown.indexOf(' ', hat + 1) < 0) {
      shown = shown.substring(0, hat);
    }
    int at = shown.stripTrailing().length();
    return line.substring(0, at) + " " + comment + line.substring(at);
  }

  private static String indentation(String line) {
    Matcher beginning = BEGINNING.matcher(line);
    if (!beginning.lookingAt()) {
      return "";
    }
    String sign = beginning.group(2);
    return sign == null ? beginning.group() : beginning.group(1);
  }

  /** Finds the innermost block that a place begins in. */
  private static final class Finder extends BodyWalker {
    private final SourceSpan at;
    private CommentSpot spot = BEHIND;

    Finder(SourceSpan at) {
      this.at = at;
    }

    private boolean beginsWith(Block block) {
      return block.span().start() == at.start();
    }

    @Override
    protected Done shown(Block block) {
      if (block.span().contains(at)) {
        spot = BEFORE;
      }
      return Done.DONE;
    }

    @Override
    public Done list(Block.ItemList list) {
      if (beginsWith(list) && at.end() > list.items().get(0).span().end()) {
        spot = BEFORE;
        return Done.DONE;
      }
      return super.list(list);
    }

    @Override
    public Done table(Block.Table table) {
      if (table.span().contains(at)) {
        spot = table.rows().stream().anyMatch(row -> row.span().contains(at)) ? IN_ROW : BEFORE;
      }
      return Done.DONE;
    }
  }
}
