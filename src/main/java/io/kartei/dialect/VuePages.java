package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts VitePress' and VuePress' own lines: contents, scripts, and what must not be computed.
 */
final class VuePages {
  private static final Pattern CONTENTS =
      Pattern.compile("(?mi)^[ \\t]{0,3}\\[\\[toc\\]\\][ \\t]*$");
  private static final Pattern SCRIPT =
      Pattern.compile("(?mi)^<(?<name>script|style)\\b[^>\\n]{0,200}+>(?s:.*?)</\\k<name>>");

  /** A slot of a component, which shows what is in it. */
  private static final Pattern SLOT =
      Pattern.compile("(?m)^[ \\t]*</?template(?:[ \\t]++[#v][^<>\\n]{0,100}+)?>[ \\t]*$");

  private static final Pattern LITERAL = Pattern.compile("(?m)^(?<marks>:::+)[ \\t]*v-pre[ \\t]*$");

  private VuePages() {}

  static void convert(Draft draft) {
    String text = draft.text();
    Matcher contents = CONTENTS.matcher(text);
    while (contents.find()) {
      if (!draft.isCode(contents.start())) {
        draft.replace(contents.start(), contents.end(), "<!-- toc -->");
      }
    }
    if (draft.speaks(Dialect.VUE)) {
      Matcher script = SCRIPT.matcher(text);
      while (script.find()) {
        if (!draft.isCode(script.start())) {
          draft.leaveOut(script.start(), script.end(), "<" + script.group("name") + ">");
          draft.keep(script.start(), script.end());
        }
      }
      Matcher slot = SLOT.matcher(text);
      while (slot.find()) {
        if (!draft.isCode(slot.start())) {
          draft.remove(slot.start(), slot.end());
        }
      }
    }
    literal(draft);
  }

  private static void literal(Draft draft) {
    String text = draft.text();
    Matcher open = LITERAL.matcher(text);
    int from = 0;
    while (open.find(from)) {
      from = open.end();
      int close = text.indexOf("\n" + open.group("marks"), open.end());
      if (!draft.isCode(open.start()) && close > 0) {
        int end = close + 1 + open.group("marks").length();
        draft.remove(open.start(), open.end());
        draft.remove(close + 1, end);
        draft.keep(open.end(), close);
        from = end;
      }
    }
  }
}
