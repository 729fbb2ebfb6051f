package io.kartei.exam;

import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of a task and its parts as people write them: {@code 4}, {@code 1a}, {@code
 * 4b-c}, {@code 3ab} (letters that rise: a list), {@code 4ba} (letters that do not: sub-part a of
 * part b).
 */
final class TaskReader {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<number>\\d{1,2})(?:(?<first>[a-z])[-–](?<last>[a-z])|(?<letters>[a-z]*))");

  private TaskReader() {}

  /** The task, or null when the text is none. */
  static @Nullable Task read(String text) {
    Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return null;
    }
    String number = form.group("number");
    List<String> parts = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    if (form.group("first") != null) {
      char first = form.group("first").charAt(0);
      char last = form.group("last").charAt(0);
      if (last < first) {
        return null;
      }
      for (char letter = first; letter <= last; letter++) {
        add(parts, paths, number, letter);
      }
    } else if (rises(form.group("letters"))) {
      for (char letter : form.group("letters").toCharArray()) {
        add(parts, paths, number, letter);
      }
    } else {
      parts.add(number + form.group("letters"));
      paths.add(number + "." + String.join(".", form.group("letters").split("")));
    }
    return new Task(number, parts, paths.isEmpty() ? List.of(number) : paths, text);
  }

  private static void add(List<String> parts, List<String> paths, String number, char letter) {
    parts.add(number + letter);
    paths.add(number + "." + letter);
  }

  private static boolean rises(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      if (letters.charAt(i) <= letters.charAt(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
