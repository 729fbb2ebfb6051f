package io.kartei.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the lexicon's files, {@code xx.lexicon} beside this class. A line {@code name: phrase,
 * phrase} begins a category, lines with blanks before them go on with it, {@code #} begins a
 * comment, {@code @name = e en er} names endings. {@link PhraseParser} says how a phrase is
 * written; behind a word {@code =value} says what it stands for.
 */
final class LexiconReader {
  private static final String SUFFIX = ".lexicon";
  private static final String COMMON = "common" + SUFFIX;

  private final Lexicon lexicon = new Lexicon();
  private final Map<String, Category> categories = new HashMap<>();

  LexiconReader() {
    for (Category category : Category.values()) {
      categories.put(category.key(), category);
    }
  }

  /** All files that lie beside the one that is always there: a language is a file. */
  Lexicon readAll() {
    URL url = LexiconReader.class.getResource(COMMON);
    if (url == null) {
      throw new IllegalStateException("there is no " + COMMON);
    }
    try {
      for (String name : siblings(url)) {
        read(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return lexicon.arranged();
  }

  private static List<String> siblings(URL url) throws IOException, URISyntaxException {
    if (url.getProtocol().equals("file")) {
      Path folder = Path.of(new URI(url.toString())).resolveSibling("");
      try (Stream<Path> files = Files.list(folder)) {
        return names(files.map(file -> file.getFileName().toString()));
      }
    }
    URLConnection connection = url.openConnection();
    if (!(connection instanceof JarURLConnection jar)) {
      throw new IllegalStateException("can't list what lies beside " + url);
    }
    String entry = jar.getEntryName();
    String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
    return names(
        jar.getJarFile().stream()
            .map(e -> e.getName())
            .filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length())));
  }

  private static List<String> names(Stream<String> names) {
    return names.filter(name -> name.endsWith(SUFFIX)).sorted().toList();
  }

  private void read(String name) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            java.util.Objects.requireNonNull(LexiconReader.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      read(name, new BufferedReader(reader).lines().toList());
    }
  }

  /** A lexicon of one file, for tests. */
  Lexicon readOnly(String name, List<String> lines) {
    read(name, lines);
    return lexicon.arranged();
  }

  /**
   * Reads one file.
   *
   * @throws IllegalArgumentException if a line isn't right; the message names it
   */
  private void read(String name, List<String> lines) {
    Map<String, List<String>> endings = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder entry = new StringBuilder(lines.get(i));
      int first = i + 1;
      while (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
        i++;
        entry.append('\n').append(lines.get(i));
      }
      try {
        entry(entry.toString(), endings, name);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ":" + first + ": " + e.getMessage(), e);
      }
    }
  }

  private static boolean goesOn(String line) {
    return line.isBlank() || Character.isWhitespace(line.charAt(0));
  }

  private void entry(String entry, Map<String, List<String>> endings, String file) {
    if (entry.isBlank() || entry.startsWith("#")) {
      return;
    }
    if (entry.startsWith("@")) {
      int equals = entry.indexOf('=');
      endings.put(
          entry.substring(1, equals).strip(),
          List.of(entry.substring(equals + 1).strip().split(" +")));
      return;
    }
    int colon = Math.max(0, entry.indexOf(':'));
    phrases(category(entry.substring(0, colon)), entry.substring(colon + 1), endings, file);
  }

  private Category category(String name) {
    Category category = categories.get(name);
    if (category == null) {
      throw new IllegalArgumentException("there is no category called \"" + name + "\"");
    }
    return category;
  }

  private void phrases(
      Category category, String line, Map<String, List<String>> endings, String file) {
    for (String phrase : split(line)) {
      if (category == Category.TELLS_LANGUAGE) {
        lexicon.tells(phrase, languageOf(file));
      }
      int equals = phrase.lastIndexOf('=');
      boolean hasValue = equals > 0 && phrase.charAt(equals - 1) != '\\';
      lexicon.add(
          category,
          PhraseParser.parse(
              hasValue ? phrase.substring(0, equals) : phrase, endings, this::category),
          hasValue ? phrase.substring(equals + 1).strip() : null);
    }
  }

  /** Phrases end at commas and line ends, but not within brackets. */
  private static List<String> split(String line) {
    List<String> phrases = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean escaped = i > 0 && line.charAt(i - 1) == '\\';
      char c = i < line.length() && !escaped ? line.charAt(i) : ' ';
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (((c == ',' || c == '\n') && depth == 0) || i == line.length()) {
        String phrase = line.substring(from, i).strip();
        if (!phrase.isEmpty()) {
          phrases.add(phrase);
        }
        from = i + 1;
      }
    }
    return phrases;
  }

  /** The name of the language that a file is for. */
  static String languageOf(String name) {
    return name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
  }
}
