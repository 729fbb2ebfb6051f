package io.kartei.language;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases of some languages, by category. Notes mix languages, so all that are known
 * are looked up at once. Immutable.
 *
 * <pre>{@code
 * Lexicon.standard().text("Was ist ein Hypervisor?").begins(Category.QUESTION_WORD)  // 3
 * }</pre>
 */
@SuppressWarnings("EnumOrdinal") // sets of categories are bits by their ordinals, as in EnumSet
public final class Lexicon {
  private static final BitSet NONE = new BitSet();

  private final Map<Category, Rules> rules = new EnumMap<>(Category.class);
  private final Map<String, BitSet> words = new HashMap<>();
  private final AffixTrie beginnings = new AffixTrie(false);
  private final AffixTrie endings = new AffixTrie(true);
  private final AffixTrie infixes = new AffixTrie(false);

  private final Map<String, Set<String>> languagesOfWords = new HashMap<>();
  private final Set<String> languages = new TreeSet<>();

  private static final class Standard {
    static final Lexicon LEXICON = new LexiconReader().readAll();
  }

  Lexicon() {
    for (Category category : Category.values()) {
      rules.put(category, new Rules());
    }
  }

  /** The lexicon of all languages that Kartei knows. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** A text, cut into tokens that know their categories. */
  public Text text(String text) {
    return new Text(this, text, Tokenizer.tokens(text));
  }

  /** Whether a word as such belongs to a category; case does not matter. */
  public boolean isWord(String word, Category category) {
    return categories(Tokenizer.fold(word)).get(category.ordinal());
  }

  /** The single words of a category, in order, in lower case. */
  public SortedSet<String> words(Category category) {
    return new TreeSet<>(rules(category).words);
  }

  /** What a word of a category stands for, if the files say so; case does not matter. */
  public @Nullable String value(Category category, String word) {
    return rules(category).values.get(Tokenizer.fold(word));
  }

  /** The languages that it knows, by their ISO 639-1 codes. */
  public Set<String> languages() {
    return Collections.unmodifiableSet(languages);
  }

  /** The languages that a small word gives away; case does not matter. */
  public Set<String> languagesOf(String word) {
    return languagesOfWords.getOrDefault(Tokenizer.fold(word), Set.of());
  }

  /** Takes note that a word tells a language. */
  void tells(String word, String language) {
    languages.add(language);
    languagesOfWords.computeIfAbsent(Tokenizer.fold(word), w -> new TreeSet<>()).add(language);
  }

  void add(Category category, List<Element> phrase, @Nullable String value) {
    if (phrase.size() == 1 && phrase.get(0) instanceof Element.Choice choice) {
      choice.sequences().forEach(sequence -> add(category, sequence, value));
    } else if (phrase.size() == 1
        && phrase.get(0) instanceof Element.Affix affix
        && !affix.more()) {
      affix(category, affix);
    } else {
      Rules of = rules(category);
      of.add(phrase);
      if (phrase.size() == 1 && phrase.get(0) instanceof Element.Forms forms) {
        for (String form : forms.forms()) {
          words.computeIfAbsent(form, f -> new BitSet()).set(category.ordinal());
          if (value != null) {
            of.values.put(form, value);
          }
        }
      }
    }
  }

  private void affix(Category category, Element.Affix affix) {
    AffixTrie trie = !affix.open() ? beginnings : affix.opens() ? infixes : endings;
    trie.add(affix.letters(), category);
  }

  Rules rules(Category category) {
    Rules of = rules.get(category);
    if (of == null) {
      throw new IllegalStateException("no rules for " + category);
    }
    return of;
  }

  /** Arranges what was added; called once, when all is. */
  Lexicon arranged() {
    FirstWords firstWords = new FirstWords(this);
    rules.values().forEach(of -> of.arrange(firstWords));
    return this;
  }

  /** Whether beginnings or endings of words are enough for a category. */
  boolean hasAffixes(Category category) {
    return infixes.has(category) || beginnings.has(category) || endings.has(category);
  }

  /** Whether no phrase of a category is known. */
  boolean isUnused(Category category) {
    Rules of = rules(category);
    return of.words.isEmpty() && of.phrases.isEmpty() && !hasAffixes(category);
  }

  /** The categories of a word in lower case, as bits by their ordinals, which nobody may change. */
  BitSet categories(String word) {
    BitSet categories = words.getOrDefault(word, NONE);
    categories = beginnings.with(categories, word, 0);
    categories = endings.with(categories, word, 0);
    for (int i = 0; i < word.length(); i++) {
      categories = infixes.with(categories, word, i);
    }
    return categories;
  }
}
