package io.kartei.language;

import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * The shape of tokens, regardless of their meaning. A phrase refers to a shape by its name in
 * {@code < >}.
 */
enum Shape {
  /** Any token. */
  ANY((token, text) -> true),
  /** A word. */
  WORD((token, text) -> token.kind() == Token.Kind.WORD),
  /** A word that begins with a capital. */
  NAME(
      (token, text) ->
          token.kind() == Token.Kind.WORD
              && Character.isUpperCase(text.codePointAt(token.start()))),
  /** A word of one letter. */
  LETTER(
      (token, text) ->
          token.kind() == Token.Kind.WORD && text.codePointCount(token.start(), token.end()) == 1),
  /** A word of three letters or more. */
  LONG((token, text) -> token.kind() == Token.Kind.WORD && token.end() - token.start() >= 3),
  /** Neither a word nor a number. */
  SIGN((token, text) -> token.kind() == Token.Kind.SIGN),
  /** A number. */
  NUMBER((token, text) -> token.kind() == Token.Kind.NUMBER),
  /** A number of four digits that begins with 19 or 20. */
  YEAR(
      (token, text) ->
          token.folded().length() == 4
              && (token.folded().startsWith("19") || token.folded().startsWith("20"))
              && token.folded().chars().allMatch(Character::isDigit));

  @SuppressWarnings("ImmutableEnumChecker") // stateless
  private final BiPredicate<Token, String> test;

  Shape(BiPredicate<Token, String> test) {
    this.test = test;
  }

  /** Returns whether a token of a text has this shape. */
  boolean fits(Token token, String text) {
    return test.test(token, text);
  }

  /** Returns its name in the lexicon. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
