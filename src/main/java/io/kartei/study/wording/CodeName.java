package io.kartei.study.wording;

import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Inline;
import java.util.List;

/** The names of programs: methods, files, lines of them. */
public final class CodeName {
  /** A word of a program begins with so many small letters before a capital. */
  private static final int MIN_SMALL = 2;

  /** What a name of a thing doesn't have, but a line of a program does. */
  private static final String CODE = "\\_{}[]=$<>;";

  private static final List<String> CALLS = List.of("::", "->", "()");

  private CodeName() {}

  /** Returns whether a name is one of a program: a method, a file, a line of it. */
  public static boolean is(List<Inline> content, Text name) {
    if (content.stream().anyMatch(Inline.Formula.class::isInstance)) {
      return false;
    }
    String text = name.string();
    return text.chars().anyMatch(c -> CODE.indexOf(c) >= 0)
        || CALLS.stream().anyMatch(text::contains)
        || Words.of(text).stream().anyMatch(CodeName::isOfProgram);
  }

  /** Returns whether a word has a capital within: {@code setName}. */
  private static boolean isOfProgram(String word) {
    int small = 0;
    while (small < word.length() && Character.isLowerCase(word.charAt(small))) {
      small++;
    }
    return small >= MIN_SMALL
        && small + 1 < word.length()
        && Character.isUpperCase(word.charAt(small))
        && Character.isLowerCase(word.charAt(small + 1));
  }
}
