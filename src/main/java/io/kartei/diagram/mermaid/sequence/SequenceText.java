package io.kartei.diagram.mermaid.sequence;

import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads text in sequence diagrams, which ends at a line break or a semicolon. */
final class SequenceText {
  private static final Pattern WRAP = Pattern.compile("^\\s*:?((?:no)?wrap):\\s*");
  private static final Pattern ENTITY = Pattern.compile("[#&]#?\\w{1,32};");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{1,500})\\]\\(([^()\\s]{1,2000})\\)");

  private SequenceText() {}

  /** A text and the link in it, or null. */
  record Linked(Label label, @Nullable Hyperlink link) {}

  /** Skips the rest of the statement and returns it, stripped. */
  static String raw(Scanner in) {
    int from = in.position();
    while (!in.atStatementEnd()) {
      char c = in.peek();
      if ((c != '#' && c != '&') || in.accept(ENTITY) == null) {
        in.skip(1);
      }
    }
    return in.text(from, in.position()).strip();
  }

  /** Returns a label; the prefix {@code nowrap:} prevents line breaks. */
  static Label label(String raw) {
    Matcher wrap = WRAP.matcher(raw);
    if (!wrap.find()) {
      return LabelReader.plain(raw);
    }
    String text = raw.substring(wrap.end()).strip();
    return LabelReader.plain(wrap.group(1).equals("nowrap") ? text.replace(' ', '\u00a0') : text);
  }

  /**
   * Reads a message, in which {@code [name](address)} is a link. The first link applies to the
   * whole message; further ones show their address.
   */
  static Linked message(Scanner in) {
    int from = in.position();
    String raw = raw(in);
    Matcher matcher = LINK.matcher(raw);
    if (!matcher.find()) {
      return new Linked(label(raw), null);
    }
    in.uses(Form.MESSAGE_LINK);
    Hyperlink link = in.hyperlink(from, matcher.group(2), null);
    StringBuilder text = new StringBuilder(raw.substring(0, matcher.start()));
    text.append(matcher.group(1));
    int at = matcher.end();
    while (matcher.find()) {
      text.append(raw, at, matcher.start()).append(matcher.group(1));
      text.append(" (").append(matcher.group(2)).append(')');
      at = matcher.end();
    }
    return new Linked(label(text.append(raw.substring(at)).toString()), link);
  }
}
