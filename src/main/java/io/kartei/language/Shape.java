package io.kartei.language;

import java.util.Locale;

/**
 * The shape of tokens, regardless of their meaning. A phrase refers to a shape by its name in
 * {@code < >}.
 */
enum Shape {
  /** Any token. */
  ANY {
    @Override
    boolean fits(Token token, String text) {
      return true;
    }
  },
  /** A word. */
  WORD {
    @Override
    boolean fits(Token token, String text) {
      return token.kind() == Token.Kind.WORD;
    }
  },
  /** A word that begins with a capital. */
  NAME {
    @Override
    boolean fits(Token token, String text) {
      return token.kind() == Token.Kind.WORD
          && Character.isUpperCase(text.codePointAt(token.start()));
    }
  },
  /** A word of one letter. */
  LETTER {
    @Override
    boolean fits(Token token, String text) {
      return token.kind() == Token.Kind.WORD
          && text.codePointCount(token.start(), token.end()) == 1;
    }
  },
  /** A word of three letters or more. */
  LONG {
    @Override
    boolean fits(Token token, String text) {
      return token.kind() == Token.Kind.WORD && token.end() - token.start() >= 3;
    }
  },
  /** Neither a word nor a number. */
  SIGN {
    @Override
    boolean fits(Token token, String text) {
      return token.kind() == Token.Kind.SIGN;
    }
  },
  /** A number. */
  NUMBER {
    @Override
    boolean fits(Token token, String text) {
      return token.kind() == Token.Kind.NUMBER;
    }
  },
  /** A number of four digits that begins with 19 or 20. */
  YEAR {
    @Override
    boolean fits(Token token, String text) {
      return token.folded().length() == 4
          && (token.folded().startsWith("19") || token.folded().startsWith("20"))
          && token.folded().chars().allMatch(Character::isDigit);
    }
  };

  /** Returns whether a token of a text has this shape. */
  abstract boolean fits(Token token, String text);

  /** Returns its name in the lexicon. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
