package io.kartei.lossless;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * What readers have to see of a note as it is written, told by nothing but its characters: it knows
 * no tree, and nothing of how Kartei reads. Where it cannot tell whether something is to be seen,
 * it asks for less.
 */
final class WrittenWords {
  /** Line by line, what is in front of a text and is none. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:[ \\t]+|>|[-*+](?=\\s)|\\d{1,9}[.)](?=\\s)|:(?=\\s)|\\[[ xX]\\](?=\\s))*");

  private static final Pattern FENCE = Pattern.compile("(?<fence>`{3,}|~{3,})(?<info>.*)");
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\uFEFF?(?<bar>---|\\+{3})[ \\t]*\\n"
              + "(?:.*\\n"
              + ")*?(?:\\k<bar>|\\.{3})[ \\t]*(?:\\n"
              + "|\\z)");

  private static final Pattern DEFINITION =
      Pattern.compile("\\[(?<label>[^\\[\\]\\n]+)\\]:[ \\t]*\\S+(?:[ \\t]+[\"'(].*)?[ \\t]*");

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(?<label>[^\\]\\s]+)\\]:");

  /** Words that say how a box looks. */
  private static final Pattern BOX =
      Pattern.compile(
          "\\[![\\w-]+\\][+-]?"
              + "|(?:!{3}|\\?{3}\\+?|:{3,})[ \\t]*[\\w-]*(?:[ \\t]+(?:inline|end))*(?:\\{.*\\})?"
              + "|={3}\\+?[ \\t]*(?=\")");

  /** In front of a question or an answer, what makes it one; the page shows them as such. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)[*_#]*[ \\t]*(?:frage|aufgabe|übung|question|prompt|exercice|q"
              + "|antwort|(?:muster)?lösung|answer|solution|ans|a|réponse|corrigé|r)"
              + "(?:[ \\t]*\\d+[a-z]?)?[ \\t]*(?:[*_]*[ \\t]*[:.][*_]*|[*_]*[ \\t]*$)");

  private static final Pattern EXAM = Pattern.compile("📝");
  private static final Pattern LINE_END =
      Pattern.compile("(?:^|[ \\t])\\^[\\w-]+[ \\t]*$|\\{[ \\t]*[#.:][^}]*\\}[ \\t]*#*[ \\t]*$");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("</?(?<name>[A-Za-z][\\w.:-]*)(?<rest>(?:\\s+[^<>]*|/)?)>");

  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<(?<tag>script|style)\\b.*?(?:</\\k<tag>\\s*>|\\z)");

  private static final Pattern ADDRESS =
      Pattern.compile("<[A-Za-z][\\w+.-]*:[^<>\\s]*>|<[^<>\\s@]+@[^<>\\s]+>");
  private static final Pattern CODE =
      Pattern.compile(
          "(?s)(?<!`)(?<ticks>`+)(?!`)(?<code>(?:(?!\\n[ \\t]*\\n).)+?)(?<!`)\\k<ticks>(?!`)");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,31});");
  private static final Pattern WIKI =
      Pattern.compile(
          "(?<embed>!?)\\[\\[(?<target>(?:[^\\[\\]|\\n"
              + "]|\\[[^\\[\\]\\n"
              + "]*\\]\\([^()\\n"
              + "]*\\))+?)(?:\\\\?\\|(?<text>[^\\[\\]\\n"
              + "]*))?\\]\\]");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^(?<label>[^\\]\\s]+)\\]");
  private static final Pattern DESTINATION =
      Pattern.compile(
          "\\]\\(\\s*(?:<[^<>\\n]*>|(?:[^\\s()\\\\]|\\\\.|\\((?:[^()\\n]|\\([^()\\n]*\\))*\\))*)"
              + "(?:\\s+(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^'\\n]*'))?\\s*\\)");
  private static final Pattern LABEL = Pattern.compile("\\](?<label>\\[[^\\[\\]\\n]*\\])");
  private static final Pattern BRACES = Pattern.compile("\\{\\{#?[^{}\\n]*\\}\\}");
  private static final Pattern PERCENT = Pattern.compile("%%.*?%%", Pattern.DOTALL);

  private static final char GAP = '\0';

  private final String note;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> footnotes = new HashSet<>();
  private final StringBuilder seen = new StringBuilder();

  /** Whether the fence that is open stands in a quote, whose end is its own. */
  private boolean quoted;

  private WrittenWords(String note) {
    this.note = note;
  }

  /** The runs of a note, in order. */
  static List<WrittenRun> of(String text) {
    WrittenWords words = new WrittenWords(text.replace("\r\n", "\n").replace('\r', '\n'));
    return words.runs();
  }

  private List<WrittenRun> runs() {
    String body = masked(FRONT_MATTER, note);
    body = fences(body);
    inlines(body);
    return split();
  }

  /** The same with gaps in the place of what matches, line by line. */
  private static String masked(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", "\0"));
  }

  private String fences(String text) {
    StringBuilder out = new StringBuilder();
    String closing = null;
    boolean shown = true;
    boolean taken = false;
    for (String line : text.split("\n", -1)) {
      taken = (taken || line.startsWith("<pre>")) && !line.contains("</pre>");
      Matcher prefix = PREFIX.matcher(line);
      int at = prefix.lookingAt() ? prefix.end() : 0;
      String rest = line.substring(at);
      Matcher fence = FENCE.matcher(rest);
      if (closing != null) {
        boolean ends =
            rest.strip().startsWith(closing)
                && rest.strip().replace(closing.substring(0, 1), "").isEmpty();
        boolean outOfQuote = line.indexOf('>') < 0 && quoted;
        if (ends || outOfQuote) {
          closing = null;
          out.append(outOfQuote && !ends ? line : "");
        } else {
          out.append(shown ? literal(line) : "");
        }
      } else if (!taken
          && fence.matches()
          && !(rest.startsWith("`") && fence.group("info").contains("`"))) {
        closing = fence.group("fence");
        quoted = line.substring(0, at).contains(">");
        String info = fence.group("info").strip().toLowerCase(Locale.ROOT);
        shown = !info.replaceAll("[{}.]", "").startsWith("mermaid");
      } else {
        out.append(line(rest));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** A line that nothing within means anything: its letters, marked as such. */
  private static String literal(String line) {
    StringBuilder out = new StringBuilder("\1");
    line.codePoints().filter(c -> Character.isLetterOrDigit(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  private String line(String written) {
    String rest = written;
    Matcher definition = DEFINITION.matcher(rest);
    if (!rest.startsWith("[^") && definition.matches()) {
      labels.add(definition.group("label").toLowerCase(Locale.ROOT));
      return "";
    }
    Matcher footnote = FOOTNOTE.matcher(rest);
    if (footnote.lookingAt()) {
      footnotes.add(footnote.group("label"));
      rest = rest.substring(footnote.end());
    }
    Matcher exam = EXAM.matcher(rest);
    if (exam.find()) {
      rest = rest.substring(0, exam.start());
    }
    Matcher box = BOX.matcher(rest);
    if (box.lookingAt()) {
      rest = rest.substring(box.end());
    }
    Matcher role = ROLE.matcher(rest);
    if (role.lookingAt()) {
      rest = rest.substring(role.end());
    }
    return LINE_END.matcher(rest).replaceAll("\0");
  }

  private void inlines(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next =
          switch (c) {
            case '\1' -> literalLine(text, at);
            case '\\' -> escape(text, at);
            case '`' -> code(text, at);
            case '<' -> angle(text, at);
            case '&' -> entity(text, at);
            case '[', '!' -> bracket(text, at);
            case ']' -> closed(text, at);
            case '{' -> skipped(BRACES, text, at);
            case '%' -> skipped(PERCENT, text, at);
            case '|', GAP -> gap(at + 1);
            default -> at;
          };
      if (next == at) {
        seen.append(c);
        next = at + 1;
      }
      at = next;
    }
  }

  private int literalLine(String text, int at) {
    int end = text.indexOf('\n', at);
    seen.append(text, at + 1, end < 0 ? text.length() : end);
    return end < 0 ? text.length() : end;
  }

  private int gap(int next) {
    seen.append(GAP);
    return next;
  }

  /** Leaves out what matches here, its line breaks apart. */
  private int skipped(Pattern pattern, String text, int at) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    return found.lookingAt() ? skip(found.group(), at) : at;
  }

  private int skip(String what, int at) {
    seen.append(GAP);
    what.chars().filter(c -> c == '\n').forEach(c -> seen.append('\n'));
    return at + what.length();
  }

  private int escape(String text, int at) {
    boolean escapes =
        at + 1 < text.length()
            && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(text.charAt(at + 1)) >= 0;
    return escapes ? at + 2 : at;
  }

  private int code(String text, int at) {
    Matcher found = CODE.matcher(text).region(at, text.length());
    if (found.lookingAt()) {
      seen.append(found.group("code").replace("\\|", "|"));
      return found.end();
    }
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private int entity(String text, int at) {
    Matcher found = ENTITY.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      return at;
    }
    seen.append(Parser.unescapeEntities(found.group(), false));
    return found.end();
  }

  private int angle(String text, int at) {
    for (Pattern hidden : List.of(COMMENT, HIDDEN)) {
      int next = skipped(hidden, text, at);
      if (next > at) {
        return next;
      }
    }
    Matcher address = ADDRESS.matcher(text).region(at, text.length());
    if (address.lookingAt()) {
      seen.append(address.group());
      return address.end();
    }
    Matcher tag = TAG.matcher(text).region(at, text.length());
    if (!tag.lookingAt()) {
      return at;
    }
    String name = tag.group("name");
    boolean isText =
        !Tag.isKnownTag(name.toLowerCase(Locale.ROOT))
            && tag.group("rest").isEmpty()
            && !text.toLowerCase(Locale.ROOT).contains("</" + name.toLowerCase(Locale.ROOT));
    return isText ? at : skip(tag.group(), at);
  }

  private int bracket(String text, int at) {
    Matcher wiki = WIKI.matcher(text).region(at, text.length());
    if (wiki.lookingAt()) {
      seen.append(GAP);
      if (wiki.group("embed").isEmpty()) {
        String label = wiki.group("text");
        seen.append(label == null ? wiki.group("target").replaceAll("[#^]", "\0") : label)
            .append(GAP);
      }
      // brackets around the text of a link
      int next = closed(text, wiki.end() - 1);
      return Math.max(next, wiki.end());
    }
    Matcher mark = NOTE_MARK.matcher(text).region(at, text.length());
    return mark.lookingAt() && footnotes.contains(mark.group("label"))
        ? skip(mark.group(), at)
        : gap(at + 1);
  }

  private int closed(String text, int at) {
    int next = skipped(DESTINATION, text, at);
    if (next > at) {
      return next;
    }
    Matcher label = LABEL.matcher(text).region(at, text.length());
    return label.lookingAt() && isDefined(label.group("label"))
        ? skip(label.group(), at)
        : gap(at + 1);
  }

  private boolean isDefined(String bracketed) {
    String label = bracketed.substring(1, bracketed.length() - 1).toLowerCase(Locale.ROOT);
    return label.isEmpty() || labels.contains(label);
  }

  private List<WrittenRun> split() {
    List<WrittenRun> runs = new ArrayList<>();
    String[] lines = seen.toString().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      for (String part : lines[i].split("\0")) {
        String letters = WrittenRun.letters(part);
        if (!letters.isEmpty()) {
          runs.add(new WrittenRun(i + 1, letters));
        }
      }
    }
    return runs;
  }
}
