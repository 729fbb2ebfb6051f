package io.kartei.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes a lexicon from the entries of files. {@code name: phrase, phrase} is a category, {@code
 * {name}: phrase, phrase} a part that phrases refer to, {@code @name = e en er} names a list of
 * endings. {@link PhraseParser} describes the syntax of phrases; {@code =value} after a word gives
 * its value. {@link Languages} handles {@code also: en}.
 */
final class LexiconReader {
  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Lexicon lexicon;
  private final Map<String, Integer> groups = new HashMap<>();

  /**
   * @param parts the names of all parts, also of those that the files to be read lack
   */
  LexiconReader(SortedSet<String> parts) {
    for (Category category : Category.values()) {
      groups.put(category.key(), groups.size());
    }
    parts.forEach(part -> groups.put(part, groups.size()));
    this.lexicon = new Lexicon(groups.size());
  }

  /** Returns the names of the parts that files have. */
  static SortedSet<String> parts(Collection<List<LexiconFiles.Entry>> files) {
    SortedSet<String> parts = new TreeSet<>();
    for (List<LexiconFiles.Entry> entries : files) {
      entries.stream().filter(e -> isPart(e.name())).forEach(e -> parts.add(partName(e.name())));
    }
    return parts;
  }

  private static boolean isPart(String name) {
    return name.startsWith("{") && name.endsWith("}");
  }

  private static String partName(String name) {
    return name.substring(1, name.length() - 1);
  }

  /**
   * Adds the entries of a file.
   *
   * @param file its name, for messages
   * @throws IllegalArgumentException if an entry is invalid; the message says where it is
   */
  LexiconReader read(String file, List<LexiconFiles.Entry> entries) {
    Map<String, List<String>> endings = new HashMap<>();
    for (LexiconFiles.Entry entry : entries) {
      try {
        entry(entry, endings);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            file + LexiconFiles.SUFFIX + ":" + entry.line() + ": " + e.getMessage(), e);
      }
    }
    return this;
  }

  /** Returns the lexicon of everything that was read. */
  Lexicon lexicon() {
    return lexicon.arranged();
  }

  private void entry(LexiconFiles.Entry entry, Map<String, List<String>> endings) {
    if (entry.name().equals(Languages.ALSO)) {
      return;
    }
    if (!entry.text().startsWith("@")) {
      boolean part = isPart(entry.name());
      int group = group(part ? partName(entry.name()) : entry.name());
      if (!part && group >= Category.values().length) {
        throw new IllegalArgumentException(
            "\"" + entry.name() + "\" is a part, which begins with a brace");
      }
      phrases(group, entry.text(), endings);
      return;
    }
    int equals = entry.text().indexOf('=');
    endings.put(
        entry.text().substring(1, equals).strip(),
        List.of(BLANKS.split(entry.text().substring(equals + 1).strip())));
  }

  private int group(String name) {
    Integer group = groups.get(name);
    if (group == null) {
      throw new IllegalArgumentException("there is no category called \"" + name + "\"");
    }
    return group;
  }

  private void phrases(int group, String text, Map<String, List<String>> endings) {
    for (String phrase : split(text)) {
      int equals = phrase.lastIndexOf('=');
      boolean hasValue = equals > 0 && phrase.charAt(equals - 1) != '\\';
      lexicon.add(
          group,
          PhraseParser.parse(hasValue ? phrase.substring(0, equals) : phrase, endings, this::group),
          hasValue ? phrase.substring(equals + 1).strip() : null);
    }
  }

  /** Splits phrases at commas and line ends, but not within brackets. */
  static List<String> split(String text) {
    List<String> phrases = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      char c = i < text.length() && !escaped ? text.charAt(i) : ' ';
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (((c == ',' || c == '\n') && depth == 0) || i == text.length()) {
        String phrase = text.substring(from, i).strip();
        if (!phrase.isEmpty()) {
          phrases.add(phrase);
        }
        from = i + 1;
      }
    }
    return phrases;
  }
}
