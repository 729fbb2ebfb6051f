package io.kartei.text;

/**
 * Escapes text for markup: {@code & < >}, which a parser could take for markup, and {@code "},
 * which ends an attribute. All our markup quotes attributes with it, so the same form works for
 * elements and attributes.
 *
 * <p>HTML may contain any character, so control characters stay as they are; browsers don't display
 * them. XML 1.0 cannot represent characters below the blank other than tab and line break, nor
 * U+FFFE and U+FFFF (section 2.2), and any of them makes a file unreadable. There they become a
 * blank. They aren't dropped, since that would join separate words, and could turn a value that was
 * found harmless into another.
 */
public final class Escape {
  private Escape() {}

  /** Escapes text for an element or a quoted attribute of HTML. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text, out);
    return out.toString();
  }

  /** Escapes text for an element or a quoted attribute of HTML and appends it. */
  public static void text(String text, StringBuilder out) {
    append(text, out, Form.HTML);
  }

  /** Escapes text for an HTML template, whose author may quote attributes with apostrophes, too. */
  public static String template(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out, Form.TEMPLATE);
    return out.toString();
  }

  /** Escapes text for an element of XML. */
  public static void xml(String text, StringBuilder out) {
    append(text, out, Form.XML);
  }

  /** Escapes text for an attribute of XML, where parsers turn tabs and line breaks into blanks. */
  public static void xmlAttribute(String text, StringBuilder out) {
    append(text, out, Form.XML_ATTRIBUTE);
  }

  private static void append(String text, StringBuilder out, Form form) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '>' && c < '\uFFFE') {
        continue; // as most are
      }
      String escaped = form.escaped(c);
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

    /** Returns the replacement for a character; empty for most, which need none. */
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
