package io.kartei.language;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text's tokens; finds the ends of the phrases that begin at one. */
@SuppressWarnings("EnumOrdinal") // as in Lexicon
final class PhraseMatcher {
  /** Maximum length of a phrase, in tokens: lengths are the bits of a number. */
  static final int MAX_LENGTH = Long.SIZE - 1;

  /** The set of lengths that has only the length 1. */
  private static final long ONE = 1L << 1;

  final Lexicon lexicon;
  final String string;
  final List<Token> list;
  final Token[] tokens;

  /** What is known of each token. */
  private final Lexicon.Word[] words;

  /** Something immutable that is published with what it is made of. */
  private record Groups(BitSet set) {}

  /** The groups that the whole text may have, once somebody has asked. */
  private @Nullable Groups all;

  PhraseMatcher(Lexicon lexicon, String string, List<Token> tokens, Lexicon.Word[] words) {
    this.lexicon = lexicon;
    this.string = string;
    this.list = tokens;
    this.tokens = tokens.toArray(new Token[0]);
    this.words = words;
  }

  /** Returns the greatest of the lengths of a set; at most 0 if there is none. */
  static int longest(long lengths) {
    return MAX_LENGTH - Long.numberOfLeadingZeros(lengths);
  }

  /** Returns whether a length is in a set. */
  static boolean is(long lengths, int length) {
    return length <= MAX_LENGTH && (lengths & (1L << length)) != 0;
  }

  /** Returns whether the text may have a phrase of a category; if not, it has none for sure. */
  boolean mayHave(Category category) {
    return mayHave(category.ordinal());
  }

  private boolean mayHave(int group) {
    Groups known = all;
    if (known == null) {
      BitSet allowed = (BitSet) lexicon.always().clone();
      for (int i = 0; i < words.length; i++) {
        allowed.or(words[i].allows());
      }
      known = new Groups(allowed);
      all = known;
    }
    return known.set().get(group);
  }

  /**
   * Returns the possible lengths, in tokens, of phrases that begin at a token and end before
   * another: bit n is set for length n. Phrases of more than {@value #MAX_LENGTH} tokens are not
   * found.
   */
  long ends(Category category, int from, int until) {
    return ends(category.ordinal(), from, until);
  }

  private long ends(int group, int from, int until) {
    Lexicon.Word opening = words[from];
    long found = opening.groups().get(group) ? ONE : 0;
    if (opening.opens().get(group)) {
      Rules rules = lexicon.rules(group);
      found |= anyEnds(rules.beginningWith(tokens[from].folded()), from, until);
      Element[][] others = rules.beginningAnyhow();
      if (others.length > 0 && mayHave(group)) {
        found |= anyEnds(others, from, until);
      }
    }
    return found;
  }

  private long anyEnds(Element[][] phrases, int from, int until) {
    long found = 0;
    for (Element[] phrase : phrases) {
      found |= ends(phrase, from, until);
    }
    return found;
  }

  private long ends(Element[] phrase, int from, int until) {
    long lengths = 1;
    for (int i = 0; i < phrase.length && lengths != 0; i++) {
      long next = 0;
      for (long rest = lengths; rest != 0; rest &= rest - 1) {
        int length = Long.numberOfTrailingZeros(rest);
        next |= step(phrase[i], from + length, until) << length;
      }
      lengths = next;
    }
    return lengths;
  }

  /** Returns the possible lengths of an element that begins at a token. */
  private long step(Element element, int at, int until) {
    if (element instanceof Element.Choice choice) {
      return anyEnds(choice.sequences, at, until);
    }
    if (element instanceof Element.Gap gap) {
      int longest = Math.min(Math.min(until - at, gap.max()), MAX_LENGTH);
      return -1L >>> (MAX_LENGTH - longest);
    }
    if (at >= until) {
      return 0;
    }
    if (element instanceof Element.Reference reference) {
      return ends(reference.group(), at, until);
    }
    return fits(element, tokens[at]) ? ONE : 0;
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
