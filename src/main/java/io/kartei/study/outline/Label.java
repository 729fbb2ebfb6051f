package io.kartei.study.outline;

import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.SetWording;
import java.util.List;

/**
 * A line or an item that says what the list below it is about.
 *
 * @param name its words; empty if they are a sentence rather than a name
 * @param example whether what is below it is an example, whose details nobody has to know
 */
record Label(String name, boolean example) {
  static final Label NONE = new Label("", false);

  private static final int MAX_WORDS = 8;

  /** Of a longer line only so much is looked at, from its start and from its end. */
  private static final int MAX_LENGTH = 80;

  /** Returns a line as a label. */
  static Label of(List<Inline> line, CardScope scope) {
    String plain = PlainText.of(line);
    int length = plain.length();
    if (length > MAX_LENGTH) {
      boolean example =
          isExample(plain.substring(0, MAX_LENGTH), true, scope)
              || isExample(plain.substring(length - MAX_LENGTH), false, scope);
      return new Label(opening(line, scope), example);
    }
    String name = withoutVerb(Lines.withoutColon(Headings.clean(plain, scope)), scope);
    boolean names = SetWording.isLine(line, scope) && isName(name);
    boolean example = isExample(name, true, scope) || isExample(name, false, scope);
    return new Label(names ? name : opening(line, scope), example);
  }

  /** Returns whether a text begins, or else ends, with a word that announces examples. */
  private static boolean isExample(String part, boolean begins, CardScope scope) {
    Text text = scope.text(part);
    return begins
        ? text.fromFirstWord().opensWith(Category.EXAMPLE_START)
        : text.withoutSigns().endsWith(Category.EXAMPLE_START);
  }

  /** Returns the highlighted name that a paragraph is about, or an empty string. */
  private static String opening(List<Inline> line, CardScope scope) {
    if (line.isEmpty() || !(line.get(0) instanceof Inline.Strong strong)) {
      return "";
    }
    NamedLine named = NamedLine.of(line, scope);
    String name =
        Lines.withoutColon(
            Headings.clean(PlainText.of(named == null ? strong.content() : named.name()), scope));
    boolean alone = MarkedLine.of(line).get(0).rest().size() == 1;
    return (named != null || alone) && isName(name) ? name : "";
  }

  /** Returns a label such as {@code The basic commands are} without its verb. */
  private static String withoutVerb(String name, CardScope scope) {
    Text text = scope.text(name);
    Text before = text.before(Category.ENDS_AS_SENTENCE);
    return before == text || before.isEmpty() ? name : name.substring(0, before.end());
  }

  private static boolean isName(String name) {
    return Words.count(name) <= MAX_WORDS && name.indexOf(':') < 0 && !name.endsWith(".");
  }

  /** Returns it as it is below another label: what belongs to an example is one. */
  Label below(Label around) {
    return around.example() ? new Label(name, true) : this;
  }
}
