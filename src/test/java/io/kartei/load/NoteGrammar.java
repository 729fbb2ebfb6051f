package io.kartei.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Words and sentences of made-up notes, as rules of a grammar that a random number decides. */
final class NoteGrammar {
  private static final String OF_WORDS = " [words]";

  private final Map<String, List<String>> rules = new LinkedHashMap<>();

  /** Reads the grammar of a language, whose file explains how it is written. */
  static NoteGrammar of(String language) {
    String file = "/load/study_" + language + ".grammar";
    try (InputStream in = NoteGrammar.class.getResourceAsStream(file)) {
      var grammar = new NoteGrammar();
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      grammar.read(text.lines().filter(line -> !line.startsWith("#")).toList());
      return grammar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(List<String> lines) {
    List<String> alternatives = new ArrayList<>();
    boolean words = false;
    for (String line : lines) {
      if (line.startsWith(" ")) {
        alternatives.addAll(words ? List.of(line.strip().split(" ")) : List.of(line.strip()));
      } else if (!line.isEmpty()) {
        words = line.endsWith(OF_WORDS);
        alternatives = new ArrayList<>();
        rules.put(
            words ? line.substring(0, line.length() - OF_WORDS.length()) : line, alternatives);
      }
    }
  }

  /** Returns the alternatives of a rule, at least one. */
  List<String> alternatives(String rule) {
    return Objects.requireNonNull(rules.get(rule), rule);
  }

  /**
   * Makes a text.
   *
   * @param rule the rule to start with
   * @param given what the note says for some names; a grammar's rule of that name isn't asked
   */
  String text(String rule, Random random, Map<String, String> given) {
    String said = given.get(rule);
    if (said != null) {
      return said;
    }
    List<String> alternatives = alternatives(rule);
    String pattern = alternatives.get(random.nextInt(alternatives.size()));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      boolean capital = pattern.charAt(open + 1) == '^';
      String part = text(pattern.substring(open + (capital ? 2 : 1), close), random, given);
      text.append(pattern, from, open).append(capital ? capital(part) : part);
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** Returns the text with a capital at its start. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
