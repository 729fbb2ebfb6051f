package io.kartei.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of another generator, whatever its brackets.
 *
 * @param name in lower case, without what says that it ends something
 * @param closes whether it ends something
 * @param words the arguments without a name, unquoted
 * @param named the arguments with a name
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Tag(
    String name,
    boolean closes,
    List<String> words,
    Map<String, String> named,
    int start,
    int end) {
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|`[^`]*+`";

  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?<name>[:@]?[A-Za-z_][\\w:.-]*+)\\s*+=\\s*+(?<value>"
              + QUOTED
              + "|\\{[^{}]*+}|[^\\s\"'`>{]++)|(?<quoted>"
              + QUOTED
              + ")|(?<word>[^\\s\"'`]++)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  /** Reads the arguments of a tag. */
  static Tag of(String name, boolean closes, String arguments, int start, int end) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    Matcher argument = ARGUMENT.matcher(arguments);
    while (argument.find()) {
      if (argument.group("name") != null) {
        String key = argument.group("name").toLowerCase(Locale.ROOT);
        named.putIfAbsent(key, unquoted(argument.group("value")));
      } else {
        boolean quoted = argument.group("quoted") != null;
        words.add(unquoted(argument.group(quoted ? "quoted" : "word")));
      }
    }
    return new Tag(name.toLowerCase(Locale.ROOT), closes, words, named, start, end);
  }

  /** Returns a directive's tag: {@code #} before a word says that it is the identity. */
  Tag titled(@Nullable String title) {
    List<String> rest = new ArrayList<>(words);
    Map<String, String> all = new LinkedHashMap<>(named);
    for (String word : words) {
      if (word.startsWith("#")) {
        all.putIfAbsent("id", word.substring(1));
        rest.remove(word);
      }
    }
    if (title != null) {
      all.putIfAbsent("title", title);
    }
    return new Tag(name, closes, rest, all, start, end);
  }

  /** Returns the first argument with one of these names that says something, or null. */
  @Nullable String value(List<String> names) {
    for (String key : names) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** Returns an argument without a name, or null if there are fewer. */
  @Nullable String word(int index) {
    return index < words.size() && !words.get(index).isBlank() ? words.get(index).strip() : null;
  }

  private static String unquoted(String value) {
    String inner = value;
    if (inner.startsWith("{") && inner.endsWith("}")) {
      inner = inner.substring(1, inner.length() - 1).strip();
    }
    boolean quoted =
        inner.length() > 1
            && "\"'`".indexOf(inner.charAt(0)) >= 0
            && inner.endsWith(inner.substring(0, 1));
    return quoted
        ? ESCAPED.matcher(inner.substring(1, inner.length() - 1)).replaceAll("$1")
        : inner;
  }
}
