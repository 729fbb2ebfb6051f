package io.kartei.exam;

import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes tasks from numbers and letters. */
final class TaskForms {
  private static final Pattern NOTHING = Pattern.compile("");
  private static final Pattern ROMAN = Pattern.compile("[ivx]+");

  private TaskForms() {}

  /**
   * Makes a task or its parts.
   *
   * @param dotted empty, or {@code .2}
   * @param letters empty, one letter, a Roman number, or several letters
   * @param deeper a part of that part, or null
   */
  static Task of(String number, String dotted, String letters, @Nullable String deeper) {
    String whole = number + dotted;
    String label = whole + letters + (deeper == null ? "" : deeper);
    if (deeper != null) {
      List<String> steps = new ArrayList<>(List.of(whole));
      if (!letters.isEmpty()) {
        steps.add(letters);
      }
      steps.add(deeper);
      return new Task(number, List.of(label), List.of(String.join(".", steps)), label);
    }
    if (letters.isEmpty()) {
      return new Task(number, dotted.isEmpty() ? List.of() : List.of(whole), List.of(whole), label);
    }
    if (isRoman(letters)) {
      return new Task(number, List.of(label), List.of(whole + "." + letters), label);
    }
    List<String> parts = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    if (rises(letters)) {
      for (String letter : NOTHING.split(letters)) {
        parts.add(whole + letter);
        paths.add(whole + "." + letter);
      }
    } else {
      parts.add(label);
      paths.add(whole + "." + String.join(".", NOTHING.split(letters)));
    }
    return new Task(number, parts, paths, label);
  }

  /** Makes the parts from one letter to another. */
  static Task letters(String number, char first, char last) {
    List<String> parts = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (char letter = first; letter <= last; letter++) {
      parts.add(number + letter);
      paths.add(number + "." + letter);
    }
    return new Task(number, parts, paths, number + first + "-" + last);
  }

  private static boolean isRoman(String letters) {
    return letters.length() > 1 && ROMAN.matcher(letters).matches();
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
