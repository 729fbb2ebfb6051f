package io.kartei.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ends of the phrases that begin at a token. */
@SuppressWarnings("EnumOrdinal") // as in Lexicon
final class PhraseMatcher {
  /** Maximum length of a phrase, in tokens: lengths are the bits of a number. */
  static final int MAX_LENGTH = Long.SIZE - 1;

  /** The set of lengths that has only the length 1. */
  private static final long ONE = 1L << 1;

  private final Lexicon lexicon;
  private final String string;
  private final List<Token> tokens;

  /**
   * The words looked up so far, for the tokens of the whole string; shared by all views, and by
   * threads, of which each finds the same.
   */
  private final Lexicon.@Nullable Word[] words;

  /** Index of the first token in the whole string. */
  private final int first;

  PhraseMatcher(Lexicon lexicon, String string, List<Token> tokens) {
    this(lexicon, string, tokens, new Lexicon.Word[tokens.size()], 0);
  }

  private PhraseMatcher(
      Lexicon lexicon,
      String string,
      List<Token> tokens,
      Lexicon.@Nullable Word[] words,
      int first) {
    this.lexicon = lexicon;
    this.string = string;
    this.tokens = tokens;
    this.words = words;
    this.first = first;
  }

  /** Returns a matcher for a range of the tokens. */
  PhraseMatcher view(int from, int until) {
    return new PhraseMatcher(lexicon, string, tokens.subList(from, until), words, first + from);
  }

  List<Token> tokens() {
    return tokens;
  }

  private Lexicon.Word word(int token) {
    Lexicon.@Nullable Word word = words[first + token];
    if (word == null) {
      word = lexicon.word(tokens.get(token).folded());
      words[first + token] = word;
    }
    return word;
  }

  /**
   * Returns the possible lengths, in tokens, of phrases that begin at a token: bit n is set for
   * length n. Phrases of more than {@value #MAX_LENGTH} tokens are not found.
   */
  long ends(Category category, int from) {
    return ends(category.ordinal(), from);
  }

  private long ends(int group, int from) {
    Lexicon.Word opening = word(from);
    long found = opening.groups().get(group) ? ONE : 0;
    if (opening.opens().get(group)) {
      Rules rules = lexicon.rules(group);
      found |= anyEnds(rules.beginningWith(tokens.get(from).folded()), from);
      found |= anyEnds(rules.beginningAnyhow(), from);
    }
    return found;
  }

  private long anyEnds(List<List<Element>> phrases, int from) {
    long found = 0;
    for (int i = 0; i < phrases.size(); i++) {
      found |= ends(phrases.get(i), from);
    }
    return found;
  }

  private long ends(List<Element> phrase, int from) {
    long lengths = 1;
    for (int i = 0; i < phrase.size() && lengths != 0; i++) {
      Element element = phrase.get(i);
      long next = 0;
      for (long rest = lengths; rest != 0; rest &= rest - 1) {
        int length = Long.numberOfTrailingZeros(rest);
        next |= step(element, from + length) << length;
      }
      lengths = next;
    }
    return lengths;
  }

  /** Returns the possible lengths of an element that begins at a token. */
  private long step(Element element, int at) {
    if (element instanceof Element.Choice choice) {
      return anyEnds(choice.sequences(), at);
    }
    if (element instanceof Element.Gap gap) {
      int longest = Math.min(Math.min(tokens.size() - at, gap.max()), MAX_LENGTH);
      return -1L >>> (MAX_LENGTH - longest);
    }
    if (at >= tokens.size()) {
      return 0;
    }
    if (element instanceof Element.Reference reference) {
      return ends(reference.group(), at);
    }
    return fits(element, tokens.get(at)) ? ONE : 0;
  }

  private boolean fits(Element element, Token token) {
    if (element instanceof Element.Forms forms) {
      return forms.forms().contains(token.folded());
    }
    if (element instanceof Element.Affix affix) {
      return token.kind() == Token.Kind.WORD && affix.fits(token.folded());
    }
    return element instanceof Element.Shaped shaped && shaped.shape().fits(token, string);
  }
}
