package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Statements that several types share. Not thread-safe; each instance is for one source. */
final class Common {
  private static final Pattern DIRECTION = Pattern.compile("TB|TD|BT|RL|LR");
  private static final Pattern ANY_CASE =
      Pattern.compile(DIRECTION.pattern(), Pattern.CASE_INSENSITIVE);

  private final Scanner in;
  private final MermaidSource source;
  private final InfoStatements info;

  Common(Scanner in, MermaidSource source) {
    this.in = in;
    this.source = source;
    this.info = new InfoStatements(in);
  }

  /**
   * Reads {@code accTitle: ...}, {@code accDescr: ...}, or {@code accDescr { ... }}, if one is
   * next.
   */
  boolean accessibility() {
    return info.acceptAccessibility();
  }

  /** Reads {@code title ...} from after the keyword. */
  void title() {
    info.title();
  }

  /** Returns what was said about the diagram as a whole. */
  DiagramInfo info() {
    return info.info(source);
  }

  /** Reads a direction such as {@code LR}. Returns null if none is next. */
  @Nullable Direction direction() {
    return direction(in.accept(DIRECTION));
  }

  private static @Nullable Direction direction(@Nullable String word) {
    return word == null
        ? null
        : switch (word.toUpperCase(Locale.ROOT)) {
          case "BT" -> Direction.UP;
          case "RL" -> Direction.LEFT;
          case "LR" -> Direction.RIGHT;
          default -> Direction.DOWN;
        };
  }

  /** Reads {@code direction LR} from after the keyword, in either case as in state diagrams. */
  Direction directionStatement() {
    in.skipSpaces();
    Direction direction = direction(in.accept(ANY_CASE));
    if (direction == null) {
      throw in.expected(Phrase.of("mermaid.direction"));
    }
    return direction;
  }

  /**
   * Reads what follows {@code click id}: an address, {@code href} and an address, or a callback,
   * which has no effect. Returns null if there is no link.
   */
  @Nullable Hyperlink click(int start) {
    in.skipSpaces();
    if (in.acceptWord("href")) {
      in.uses(Form.CLICK_HREF);
      in.skipSpaces();
    }
    String address = quoted();
    if (address == null) {
      in.uses(Form.CLICK_CALL);
      in.restOfLine();
      in.ignored(start, Phrase.of("mermaid.click"), Phrase.of("mermaid.click.address"));
      return null;
    }
    in.skipSpaces();
    String tooltip = quoted();
    if (tooltip != null) {
      in.uses(Form.CLICK_TOOLTIP);
    }
    in.skipSpaces();
    if (in.peek() == '_') {
      in.uses(Form.CLICK_TARGET);
      while (Scanner.isWordPart(in.peek())) {
        in.skip(1);
      }
    }
    return hyperlink(start, address, tooltip);
  }

  /**
   * Returns a link. Returns null for a blank address, and null with a problem for a scheme that
   * isn't allowed.
   */
  @Nullable Hyperlink hyperlink(int start, String address, @Nullable String tooltip) {
    if (address.isBlank()) {
      return null;
    }
    return in.hyperlink(start, address, tooltip == null ? null : tooltip.strip());
  }

  /** Reads a string in double quotes. Returns null if none is next. */
  @Nullable String quoted() {
    if (in.peek() != '"') {
      return null;
    }
    int start = in.position();
    in.skip(1);
    String text = in.until("\"");
    if (text == null) {
      throw in.fail(
          start, start + 1, Phrase.of("mermaid.quote-open"), Phrase.of("mermaid.quote-within"));
    }
    return text;
  }
}
