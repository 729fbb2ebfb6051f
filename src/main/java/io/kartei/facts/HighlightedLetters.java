package io.kartei.facts;

import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line whose words have some letters in bold: together they are an acronym.
 *
 * @param initials the bold letters
 * @param expansion the words from the first bold letter to the end of the last such word
 * @param named the acronym in parentheses behind it, or null
 */
record HighlightedLetters(String initials, String expansion, @Nullable String named) {
  private static final Pattern NAMED =
      Pattern.compile("\\s*\\((?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{1,9})\\).*", Pattern.DOTALL);

  /** Words in between that carry no bold letter. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?iU)(and|or|of|the|to|for|in|over|as|a|und|oder|der|des|die|für|von|im|über)");

  /** The line's letters, or null when it is no such line. */
  static @Nullable HighlightedLetters of(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    List<Integer> bold = new ArrayList<>();
    if (!flatten(line, false, text, bold)) {
      return null;
    }
    if (bold.size() < 2 || bold.stream().filter(i -> isBoldStart(bold, i)).count() < 2) {
      return null;
    }
    int start = wordStart(text, bold.get(0));
    int end = wordEnd(text, bold.get(bold.size() - 1));
    String expansion = text.substring(start, end);
    if (start != bold.get(0)
        || mostlyWholeWords(text, bold)
        || !everyWordTakesPart(text, start, end, bold)) {
      return null;
    }
    StringBuilder initials = new StringBuilder();
    bold.forEach(i -> initials.append(text.charAt(i)));
    return new HighlightedLetters(
        initials.toString(), expansion, named(text.substring(end), initials.toString()));
  }

  /** What stands in parentheses behind the words, if it is made of the same letters. */
  private static @Nullable String named(String behind, String initials) {
    Matcher named = NAMED.matcher(behind);
    boolean same =
        named.matches()
            && named.group("name").replaceAll("[^\\p{L}\\p{N}]", "").equalsIgnoreCase(initials);
    return same ? named.group("name") : null;
  }

  /** Words in bold are stressed; letters of words are an acronym. */
  private static boolean mostlyWholeWords(StringBuilder text, List<Integer> bold) {
    int runs = 0;
    int words = 0;
    for (int i : bold) {
      if (isBoldStart(bold, i)) {
        runs++;
        int end = i;
        while (bold.contains(end)) {
          end++;
        }
        words += wordStart(text, i) == i && wordEnd(text, i) == end && end - i > 1 ? 1 : 0;
      }
    }
    return words * 2 > runs;
  }

  private static boolean isBoldStart(List<Integer> bold, int index) {
    return !bold.contains(index - 1);
  }

  /** Writes the text, noting which letters are bold; false when a bold run is more than letters. */
  private static boolean flatten(
      List<Inline> inlines, boolean inBold, StringBuilder text, List<Integer> bold) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text run) {
        for (int i = 0; i < run.text().length(); i++) {
          if (inBold) {
            bold.add(text.length());
          }
          text.append(run.text().charAt(i));
        }
        if (inBold && (run.text().length() > 4 || !run.text().matches("\\p{L}+"))) {
          return false;
        }
      } else if (inline instanceof Inline.Strong strong) {
        if (!flatten(strong.content(), true, text, bold)) {
          return false;
        }
      } else if (inline instanceof Inline.Link link) {
        if (!flatten(link.content(), inBold, text, bold)) {
          return false;
        }
      } else if (inline instanceof Inline.Emphasis emphasis) {
        if (!flatten(emphasis.content(), inBold, text, bold)) {
          return false;
        }
      } else {
        text.append('\uFFFC');
      }
    }
    return true;
  }

  private static boolean everyWordTakesPart(
      StringBuilder text, int start, int end, List<Integer> bold) {
    Matcher word = Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).region(start, end);
    while (word.find()) {
      int from = word.start();
      int to = word.end();
      boolean takesPart = bold.stream().anyMatch(i -> i >= from && i < to);
      if (!takesPart && !SMALL.matcher(word.group()).matches()) {
        return false;
      }
    }
    return true;
  }

  private static int wordStart(StringBuilder text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(StringBuilder text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
