package io.kartei.config.node;

import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the literals in a JavaScript or TypeScript file: strings, numbers, arrays, objects, and
 * names of constants and functions of the same file that stand for such. Nothing is run; whatever
 * must be computed is missing in the result.
 */
public final class JsLiterals {
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:export\\s+default\\b|module\\.exports\\s*=|exports\\.\\w+\\s*=)\\s*");
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)^[ \\t]*(?:export\\s+)?(?:(?:const|let|var)\\s+(?<constant>[\\w$]+)\\s*"
              + "(?::[^=\\n]+)?=(?!>)"
              + "|function\\s+(?<function>[\\w$]+)\\s*\\([^)]*\\)[^{\\n]*\\{\\s*return\\b)\\s*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\w.]*");

  /** Deeper nesting than that of any sidebar; keeps a made-up file from costing a stack. */
  private static final int MAX_DEPTH = 40;

  /**
   * More values than any configuration has; names that stand for each other could multiply them.
   */
  private static final int MAX_VALUES = 50_000;

  private final String text;
  private final Map<String, Integer> declarations = new HashMap<>();
  private final Set<String> resolving = new HashSet<>();
  private int at;
  private int depth;
  private int values;

  private JsLiterals(String text) {
    this.text = text;
  }

  /** Returns the object that a file exports, as far as it consists of literals. */
  public static Mapping exported(SourceText file) {
    JsLiterals literals = new JsLiterals(file.text());
    Matcher export = EXPORT.matcher(file.text());
    Mapping found = Mapping.EMPTY;
    while (export.find()) {
      literals.at = export.end();
      ConfigNode node = literals.value();
      if (node instanceof Mapping mapping && mapping.entries().size() >= found.entries().size()) {
        found = mapping;
      }
    }
    return found;
  }

  private @Nullable ConfigNode value() {
    blanks();
    if (at >= text.length() || depth > MAX_DEPTH || ++values > MAX_VALUES) {
      return null;
    }
    depth++;
    ConfigNode node = node();
    depth--;
    return node;
  }

  private @Nullable ConfigNode node() {
    int start = at;
    char c = text.charAt(at);
    if (c == '{') {
      return mapping(start);
    }
    if (c == '[') {
      return sequence(start);
    }
    if (c == '"' || c == '\'' || c == '`') {
      String string = string(c);
      return string == null ? null : new Scalar(string, new SourceSpan(start, at));
    }
    if (c == '(') {
      at++;
      ConfigNode inner = value();
      blanks();
      at += at < text.length() && text.charAt(at) == ')' ? 1 : 0;
      return inner;
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      at = number.end();
      return new Scalar(number.group(), new SourceSpan(start, at));
    }
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      return null;
    }
    at = name.end();
    return named(name.group(), start);
  }

  /** Reads what a name stands for, or the only argument of a helper such as defineConfig. */
  private @Nullable ConfigNode named(String name, int start) {
    if (name.equals("true") || name.equals("false")) {
      return new Scalar(name, new SourceSpan(start, at));
    }
    if (name.equals("async") || name.equals("await") || name.equals("new")) {
      return value();
    }
    blanks();
    if (at < text.length() && text.charAt(at) == '(') {
      int open = at;
      at++;
      blanks();
      boolean empty = at < text.length() && text.charAt(at) == ')';
      ConfigNode argument = empty ? null : value();
      at = open;
      skip();
      return empty ? declared(name) : argument;
    }
    return declared(name);
  }

  private @Nullable ConfigNode declared(String name) {
    if (!resolving.add(name)) {
      return null;
    }
    ConfigNode node = null;
    Integer declaration = declarations().get(name);
    if (declaration != null) {
      int back = at;
      at = declaration;
      node = value();
      at = back;
    }
    resolving.remove(name);
    return node;
  }

  /** Returns where the values of constants and functions begin. */
  private Map<String, Integer> declarations() {
    if (declarations.isEmpty()) {
      Matcher declaration = DECLARATION.matcher(text);
      while (declaration.find()) {
        boolean constant = declaration.group("constant") != null;
        declarations.putIfAbsent(
            declaration.group(constant ? "constant" : "function"), declaration.end());
      }
    }
    return declarations;
  }

  private Mapping mapping(int start) {
    List<Entry> entries = new ArrayList<>();
    at++;
    while (more('}')) {
      int key = at;
      String name = key();
      SourceSpan span = new SourceSpan(key, at);
      blanks();
      if (name != null && at < text.length() && text.charAt(at) == ':') {
        at++;
        ConfigNode value = value();
        if (value != null) {
          entries.add(new Entry(name, span, value));
        }
      } else if (name != null && at < text.length() && ",}".indexOf(text.charAt(at)) >= 0) {
        ConfigNode value = declared(name);
        if (value != null) {
          entries.add(new Entry(name, span, value));
        }
      } else if (text.startsWith("...", key)) {
        at = key + 3;
        if (value() instanceof Mapping spread) {
          entries.addAll(spread.entries());
        }
      }
      toNext('}');
    }
    return new Mapping(entries, new SourceSpan(start, Math.min(at, text.length())));
  }

  private @Nullable String key() {
    char c = text.charAt(at);
    if (c == '"' || c == '\'' || c == '`') {
      return string(c);
    }
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      return null;
    }
    at = name.end();
    return name.group();
  }

  private Sequence sequence(int start) {
    List<ConfigNode> items = new ArrayList<>();
    at++;
    while (more(']')) {
      boolean spread = text.startsWith("...", at);
      at += spread ? 3 : 0;
      ConfigNode item = value();
      if (spread && item instanceof Sequence inner) {
        items.addAll(inner.items());
      } else if (item != null && !spread) {
        items.add(item);
      }
      toNext(']');
    }
    return new Sequence(items, new SourceSpan(start, Math.min(at, text.length())));
  }

  /** Returns whether another entry follows, and goes to it; else goes after the end. */
  private boolean more(char end) {
    blanks();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      blanks();
    }
    if (at < text.length() && text.charAt(at) != end) {
      return true;
    }
    at++;
    return false;
  }

  /** Skips the rest of an entry that isn't a literal. */
  private void toNext(char end) {
    while (at < text.length()) {
      blanks();
      char c = at < text.length() ? text.charAt(at) : end;
      if (c == ',' || c == end) {
        return;
      }
      skip();
    }
  }

  /** Skips one character, string, or pair of brackets with what it contains. */
  private void skip() {
    int open = 0;
    do {
      blanks();
      if (at >= text.length()) {
        return;
      }
      char c = text.charAt(at);
      if (c == '"' || c == '\'' || c == '`') {
        string(c);
        continue;
      }
      open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      at++;
    } while (open > 0);
  }

  /** Reads a string; returns null if something in it is computed. */
  private @Nullable String string(char quote) {
    StringBuilder string = new StringBuilder();
    boolean computed = false;
    for (at++; at < text.length() && text.charAt(at) != quote; at++) {
      char c = text.charAt(at);
      computed |= quote == '`' && c == '$' && text.startsWith("{", at + 1);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        c = text.charAt(at) == 'n' ? '\n' : text.charAt(at);
      }
      string.append(c);
    }
    at = Math.min(text.length(), at + 1);
    return computed ? null : string.toString();
  }

  /** Skips blanks and comments. */
  private void blanks() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        return;
      }
    }
  }
}
