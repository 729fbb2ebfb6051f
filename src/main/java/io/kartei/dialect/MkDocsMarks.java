package io.kartei.dialect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts what MkDocs' extensions add to lines: icons, keys, inserted text, progress bars (PyMdown
 * Extensions, Material for MkDocs).
 */
final class MkDocsMarks {
  private static final Pattern ICON =
      Pattern.compile(
          ":(?:material|fontawesome|octicons|simple|lucide)(?:-[a-z0-9]++)++(?:\\{[^{}\\n"
              + "]{0,100}\\})?:(?:\\{[^{}\\n"
              + "]{0,100}\\})?");
  private static final Pattern KEYS =
      Pattern.compile(
          "(?<![+\\w])\\+\\+(?<keys>[a-zA-Z0-9_\"-]++(?:\\+[a-zA-Z0-9_\"-]++)*+)\\+\\+(?![+\\w])");
  private static final Pattern INSERTED =
      Pattern.compile("(?<!\\^)\\^\\^(?<text>[^\\s^](?:[^\\n^]{0,300}?[^\\s^])?)\\^\\^(?!\\^)");
  private static final Pattern PROGRESS =
      Pattern.compile("\\[=(?<part>[0-9.]{1,9}%)(?:[ \\t]+\"(?<label>[^\"\\n]{0,100})\")?\\]");
  private static final Pattern CONTENTS = Pattern.compile("(?m)^[ \\t]{0,3}\\[TOC\\][ \\t]*$");

  private static final Pattern PLUS = Pattern.compile("\\+");

  private MkDocsMarks() {}

  static void convert(Draft draft) {
    String text = draft.text();
    each(draft, CONTENTS.matcher(text), found -> "<!-- toc -->");
    each(draft, ICON.matcher(text), found -> "");
    if (draft.speaks(Dialect.MKDOCS)) {
      each(draft, KEYS.matcher(text), found -> keys(found.group("keys")));
      each(draft, INSERTED.matcher(text), found -> "<ins>" + found.group("text") + "</ins>");
      each(
          draft,
          PROGRESS.matcher(text),
          found -> found.group("label") == null ? found.group("part") : found.group("label"));
    }
  }

  private static void each(
      Draft draft, Matcher found, java.util.function.Function<Matcher, String> shown) {
    while (found.find()) {
      if (!draft.isCode(found.start())) {
        draft.replace(found.start(), found.end(), shown.apply(found));
      }
    }
  }

  private static String keys(String written) {
    StringBuilder html = new StringBuilder();
    for (String key : PLUS.split(written, -1)) {
      String name = key.replace("\"", "").replace('-', ' ');
      html.append(html.isEmpty() ? "" : "+").append("<kbd>");
      html.append(name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT));
      html.append(name.isEmpty() ? "" : name.substring(1)).append("</kbd>");
    }
    return html.toString();
  }
}
