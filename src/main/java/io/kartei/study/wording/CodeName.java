package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
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

  /**
   * Returns whether the name of a method says what it does, so that nothing is left to ask: {@code
   * getRightTree()}, {@code remove(Content c)}.
   */
  public static boolean saysWhatItDoes(List<Inline> content, CardScope scope) {
    String text = PlainText.of(content).strip();
    int open = text.indexOf('(');
    if (open <= 0
        || !text.endsWith(")")
        || !content.stream().allMatch(Inline.Code.class::isInstance)) {
      return false;
    }
    int first = 0;
    while (first < open && Character.isLowerCase(text.charAt(first))) {
      first++;
    }
    return scope.text(text.substring(0, first) + " it").opensWith(Category.COMMAND_VERB);
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
