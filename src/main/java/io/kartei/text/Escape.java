package io.kartei.text;

/**
 * Text as it stands in markup. Escaped are {@code & < >}, which a parser could take for markup, and
 * {@code "}, which ends an attribute: all markup of ours quotes with it, so that one form serves
 * elements and attributes alike.
 *
 * <p>HTML may hold every character, so that control characters stay as they are: browsers show
 * nothing for them. XML 1.0 has no way to write those below the blank other than tab and line
 * break, nor U+FFFE and U+FFFF (section 2.2), and one of them makes a file unreadable. They become
 * a blank there. They aren't left out, since words that stood apart would join, and a value that
 * was found harmless could turn into another.
 */
public final class Escape {
  private Escape() {}

  /** Text for an element or a quoted attribute of HTML. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text, out);
    return out.toString();
  }

  /** The same, appended. */
  public static void text(String text, StringBuilder out) {
    append(text, out, Form.HTML);
  }

  /** Text for a template of HTML, whose author may quote attributes with an apostrophe, too. */
  public static String template(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out, Form.TEMPLATE);
    return out.toString();
  }

  /** Text for an element of XML. */
  public static void xml(String text, StringBuilder out) {
    append(text, out, Form.XML);
  }

  /** Text for an attribute of XML, where parsers make a blank of a tab and a line break. */
  public static void xmlAttribute(String text, StringBuilder out) {
    append(text, out, Form.XML_ATTRIBUTE);
  }

  private static void append(String text, StringBuilder out, Form form) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = form.escaped(text.charAt(i));
      if (!escaped.isEmpty()) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private enum Form {
    HTML,
    TEMPLATE,
    XML,
    XML_ATTRIBUTE;

    /** What stands for a character; empty for most, which stand for themselves. */
    String escaped(char c) {
      return switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\'' -> this == TEMPLATE ? "&#39;" : "";
        case '\n' -> this == XML_ATTRIBUTE ? "&#10;" : "";
        case '\t' -> this == XML_ATTRIBUTE ? "&#9;" : "";
        default -> isXml() && (c < ' ' || c >= '\uFFFE') ? " " : "";
      };
    }

    private boolean isXml() {
      return this == XML || this == XML_ATTRIBUTE;
    }
  }
}
