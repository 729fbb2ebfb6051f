package io.kartei.language;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how far phrases reach that begin at a token. */
@SuppressWarnings("EnumOrdinal") // as in Lexicon
final class PhraseMatcher {
  private static final BitSet NONE = new BitSet();
  private static final BitSet ONE = BitSet.valueOf(new long[] {2});

  private final Lexicon lexicon;
  private final String string;
  private final List<Token> tokens;

  /** Those of the whole string's tokens that were looked up; views share them. */
  private final Lexicon.@Nullable Word[] words;

  /** Where the first of the tokens stands in the whole string. */
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

  /** One for some of the tokens. */
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

  /** How many tokens a phrase that begins at a token may have, as bits. */
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

  /** Adds the lengths that a phrase, up to a token so long, has with one more element. */
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
