package io.kartei.diagram.mermaid.scan;

import io.kartei.diagram.DiagramInfo;
import io.kartei.messages.Phrase;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements about a diagram as a whole: {@code title}, {@code accTitle:} and {@code
 * accDescr:} (Mermaid documentation, "Accessibility Options"). The last of each kind counts.
 */
public final class InfoStatements {
  private static final Pattern LINE_END = Pattern.compile("(?<!\\s)[ \\t]*+\\R\\s*+");

  private static final Pattern TITLE = Pattern.compile("(?i)title(?::?[ \\t]+|(?=\\R|\\z))");
  private static final Pattern ACC_TITLE = Pattern.compile("(?i)accTitle\\s*:[ \\t]*");
  private static final Pattern ACC_DESCR = Pattern.compile("(?i)accDescr\\s*:[ \\t]*");
  private static final Pattern ACC_BLOCK = Pattern.compile("(?i)accDescr\\s*\\{");

  private final Scanner in;
  private @Nullable String title;
  private @Nullable String accessibleTitle;
  private @Nullable String accessibleDescription;

  public InfoStatements(Scanner in) {
    this.in = in;
  }

  /** Reads one of the statements if it is next. */
  public boolean accept() {
    if (in.accept(TITLE) != null) {
      title();
      return true;
    }
    return acceptAccessibility();
  }

  /** Reads a title from after its keyword. Quotation marks around all of it are left out. */
  public void title() {
    in.uses(Form.TITLE);
    String line = in.restOfLine();
    boolean quoted = line.length() > 2 && line.startsWith("\"") && line.endsWith("\"");
    title = text(quoted ? line.substring(1, line.length() - 1) : line);
  }

  /** Reads an accessibility statement if one is next. */
  public boolean acceptAccessibility() {
    if (in.accept(ACC_TITLE) != null) {
      in.uses(Form.ACCESSIBLE_TITLE);
      accessibleTitle = line();
    } else if (in.accept(ACC_DESCR) != null) {
      in.uses(Form.ACCESSIBLE_DESCRIPTION);
      accessibleDescription = line();
    } else {
      int at = in.position();
      if (in.accept(ACC_BLOCK) == null) {
        return false;
      }
      String block = in.until("}");
      in.uses(Form.ACCESSIBLE_DESCRIPTION_BLOCK);
      if (block == null) {
        throw in.fail(at, in.position(), Phrase.of("mermaid.description-open"), null);
      }
      accessibleDescription = text(LINE_END.matcher(block.strip()).replaceAll(" "));
    }
    return true;
  }

  private @Nullable String line() {
    return text(in.restOfLine());
  }

  private static @Nullable String text(String raw) {
    String line = LabelReader.line(raw);
    return line.isEmpty() ? null : line;
  }

  /** Returns what was read, completed from the preamble. */
  public DiagramInfo info(MermaidSource source) {
    return source.info(title, accessibleTitle, accessibleDescription);
  }
}
