package io.kartei.dialect.quarto;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the attributes of a div, of code, and the beginnings of labels mean. */
final class QuartoForms {
  /** Quarto, "Cross-References": what a label's beginning says of the thing it names. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("fig", "figure"),
          Map.entry("tbl", "table"),
          Map.entry("tab", "table"),
          Map.entry("eq", "equation"),
          Map.entry("sec", "section"),
          Map.entry("lst", "listing"),
          Map.entry("thm", "theorem"),
          Map.entry("lem", "lemma"),
          Map.entry("cor", "corollary"),
          Map.entry("prp", "proposition"),
          Map.entry("cnj", "conjecture"),
          Map.entry("def", "definition"),
          Map.entry("exm", "example"),
          Map.entry("exr", "exercise"),
          Map.entry("sol", "solution"),
          Map.entry("rem", "remark"),
          Map.entry("alg", "algorithm"),
          Map.entry("nte", "note"),
          Map.entry("tip", "tip"),
          Map.entry("wrn", "warning"),
          Map.entry("imp", "important"),
          Map.entry("cau", "caution"));

  /** What stands in a box that is called after it. */
  private static final Set<String> BOXES =
      Set.of(
          "theorem",
          "lemma",
          "corollary",
          "proposition",
          "conjecture",
          "definition",
          "example",
          "exercise",
          "solution",
          "remark",
          "algorithm",
          "proof",
          "answer");

  private static final Set<String> CALLOUTS =
      Set.of("note", "tip", "warning", "important", "caution");

  private static final Pattern WORD =
      Pattern.compile(
          "(?<key>[\\w.-]{1,60})[ \\t]*=[ \\t]*(?:\"(?<quoted>[^\"]*)\"|'(?<single>[^']*)'"
              + "|(?<bare>[^\\s,}]+))"
              + "|[.](?<class>[A-Za-z][\\w-]*)|#(?<id>[\\w:.-]+)|(?<word>[A-Za-z][\\w-]*)");

  /**
   * A list of attributes.
   *
   * @param id without its sign; empty if there is none
   * @param classes those with a dot before them, joined by blanks, with one around
   * @param words the bare ones, joined by blanks
   * @param values by key in small letters
   */
  record Attributes(String id, String classes, String words, Map<String, String> values) {

    /** Returns a value; empty if there is none. */
    String value(String key) {
      return values.getOrDefault(key, "");
    }

    /** Returns the title of what has them; empty if it has none. */
    String title() {
      return value("title").isEmpty() ? value("name") : value("title");
    }

    boolean has(String name) {
      return classes.contains(" " + name + " ");
    }

    /** Returns the first class, else the first bare word; empty if there is neither. */
    String first() {
      String all = (classes + words).strip();
      int end = all.indexOf(' ');
      return end < 0 ? all : all.substring(0, end);
    }

    /** Returns whether it is switched off, as R and YAML write that. */
    boolean isOff(String key) {
      String value = value(key).toLowerCase(Locale.ROOT);
      return value.equals("false") || value.equals("f");
    }
  }

  private QuartoForms() {}

  /** Reads the attributes between a pair of braces. */
  static Attributes attributes(String inner) {
    Map<String, String> values = new HashMap<>();
    StringBuilder classes = new StringBuilder(" ");
    StringBuilder words = new StringBuilder();
    String id = "";
    Matcher word = WORD.matcher(inner);
    while (word.find()) {
      if (word.group("key") != null) {
        values.put(word.group("key").toLowerCase(Locale.ROOT), value(word));
      } else if (word.group("class") != null) {
        classes.append(word.group("class")).append(' ');
      } else if (word.group("id") != null) {
        id = Objects.requireNonNull(word.group("id"));
      } else {
        words.append(word.group("word")).append(' ');
      }
    }
    return new Attributes(id, classes.toString(), words.toString(), values);
  }

  private static String value(Matcher word) {
    for (String group : new String[] {"quoted", "single", "bare"}) {
      String value = word.group(group);
      if (value != null) {
        return value.strip();
      }
    }
    return "";
  }

  /** Returns the kind of callout that a div is; null if it is none. */
  static @Nullable String callout(Attributes attributes) {
    for (String kind : CALLOUTS) {
      if (attributes.has("callout-" + kind)) {
        return kind;
      }
    }
    return null;
  }

  /** Returns what a div's box is called after, by its class or label; null if it has no box. */
  static @Nullable String box(Attributes attributes) {
    String kind = kind(attributes.id());
    if (BOXES.contains(kind)) {
      return kind;
    }
    return BOXES.stream().filter(attributes::has).findFirst().orElse(null);
  }

  /** Returns what a label's beginning says; empty if it says nothing. */
  static String kind(String label) {
    int end = 0;
    while (end < label.length() && Character.isLetter(label.charAt(end))) {
      end++;
    }
    boolean apart = end < label.length() && "-:".indexOf(label.charAt(end)) >= 0;
    return apart ? KINDS.getOrDefault(label.substring(0, end), "") : "";
  }

  /**
   * Returns whether a div shows only in other formats than HTML (Quarto, "Conditional Content").
   */
  static boolean isElsewhere(Attributes attributes) {
    String when = attributes.value("when-format");
    String unless = attributes.value("unless-format");
    if (attributes.has("content-visible")) {
      return unless.equals("html") || !(when.isEmpty() || when.startsWith("html"));
    }
    return attributes.has("content-hidden")
        && (when.startsWith("html") || (when.isEmpty() && !unless.equals("html")));
  }

  static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
