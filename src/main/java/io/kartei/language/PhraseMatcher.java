package io.kartei.language;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the ends of the phrases that begin at a token. */
@SuppressWarnings("EnumOrdinal") // as in Lexicon
final class PhraseMatcher {
  private static final BitSet NONE = new BitSet();
  private static final BitSet ONE = BitSet.valueOf(new long[] {2});

  private final Lexicon lexicon;
  private final String string;
  private final List<Token> tokens;

  /** The words looked up so far, for the tokens of the whole string; shared by all views. */
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

  /** Returns the possible lengths, in tokens, of phrases that begin at a token, as bits. */
  BitSet ends(Category category, int from) {
    Lexicon.Word opening = word(from);
    boolean word = opening.categories().get(category.ordinal());
    if (!opening.opens().get(category.ordinal())) {
      return word ? ONE : NONE;
    }
    Rules rules = lexicon.rules(category);
    BitSet found = new BitSet();
    found.set(1, word);
    rules.beginningWith(tokens.get(from).folded()).forEach(phrase -> found.or(ends(phrase, from)));
    rules.beginningAnyhow().forEach(phrase -> found.or(ends(phrase, from)));
    return found;
  }

  private BitSet ends(List<Element> phrase, int from) {
    BitSet lengths = new BitSet();
    lengths.set(0);
    for (Element element : phrase) {
      BitSet next = new BitSet();
      for (int i = lengths.nextSetBit(0); i >= 0; i = lengths.nextSetBit(i + 1)) {
        step(element, from + i, i, next);
      }
      if (next.isEmpty()) {
        return next;
      }
      lengths = next;
    }
    return lengths;
  }

  /** Adds the possible lengths of a phrase after one more element, given a length so far. */
  private void step(Element element, int at, int length, BitSet next) {
    if (element instanceof Element.Choice choice) {
      choice.sequences().forEach(sequence -> add(ends(sequence, at), length, next));
    } else if (element instanceof Element.Gap gap) {
      next.set(length, length + Math.min(tokens.size() - at, gap.max()) + 1);
    } else if (at < tokens.size()) {
      if (element instanceof Element.Reference reference) {
        add(ends(reference.category(), at), length, next);
      } else if (fits(element, tokens.get(at))) {
        next.set(length + 1);
      }
    }
  }

  private static void add(BitSet lengths, int length, BitSet next) {
    for (int i = lengths.nextSetBit(0); i >= 0; i = lengths.nextSetBit(i + 1)) {
      next.set(length + i);
    }
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
