package io.kartei.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases, by category, of a language and of those that its notes mix with it.
 * Immutable.
 *
 * <pre>{@code
 * Lexicon.standard().text("Was ist ein Hypervisor?").begins(Category.QUESTION_WORD)  // 3
 * }</pre>
 */
@SuppressWarnings("EnumOrdinal") // sets of categories are bits by their ordinals, as in EnumSet
public final class Lexicon {
  private static final BitSet NONE = new BitSet();

  /** Maximum number of words to cache; a site has about ten thousand. */
  private static final int MAX_LOOKED = 1 << 17;

  /**
   * How many texts to keep, a power of two: each finder of facts and each kind of card asks for the
   * same lines of a note, but hardly for those of others.
   */
  private static final int RECENT = 1 << 10;

  /** Longer texts are whole bodies, which few ask for. */
  private static final int MAX_LENGTH_OF_RECENT = 500;

  private final Map<Category, Rules> rules = new EnumMap<>(Category.class);
  private final Map<String, BitSet> words = new HashMap<>();
  private final AffixTrie beginnings = new AffixTrie(false);
  private final AffixTrie endings = new AffixTrie(true);
  private final AffixTrie infixes = new AffixTrie(false);

  /** Cache of words that have been looked up. */
  private final Map<String, Word> looked = new ConcurrentHashMap<>();

  /**
   * The texts asked for last, each at the place of its hash; immutable, so threads need no order.
   */
  private final @Nullable Text[] recent = new Text[RECENT];

  /** Categories with phrases that can begin with any word. */
  private final BitSet anyhow = new BitSet();

  /** Categories with phrases that begin with a given word. */
  private final Map<String, BitSet> openers = new HashMap<>();

  Lexicon() {
    for (Category category : Category.values()) {
      rules.put(category, new Rules());
    }
  }

  /** Returns the lexicon for notes whose language isn't known: German and English mixed. */
  public static Lexicon standard() {
    return Languages.standard().lexicon(null);
  }

  /** Returns a text, split into tokens that know their categories. */
  public Text text(String text) {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (RECENT - 1);
    Text known = recent[place];
    if (known != null && known.string().equals(text)) {
      return known;
    }
    Text made = new Text(this, text, Tokenizer.tokens(text));
    if (text.length() <= MAX_LENGTH_OF_RECENT) {
      recent[place] = made;
    }
    return made;
  }

  /**
   * A word as it occurs in a text.
   *
   * @param categories ordinals of the categories it belongs to as a single word
   * @param opens ordinals of the categories with a phrase that may begin with it
   */
  record Word(BitSet categories, BitSet opens) {}

  /** Returns whether a single word belongs to a category, ignoring case. */
  public boolean isWord(String word, Category category) {
    return word(Tokenizer.fold(word)).categories().get(category.ordinal());
  }

  /** Returns the single words of a category, in order, in lower case. */
  public SortedSet<String> words(Category category) {
    return new TreeSet<>(rules(category).words);
  }

  /** Returns the value that the files give a word of a category, or null; ignores case. */
  public @Nullable String value(Category category, String word) {
    return rules(category).values.get(Tokenizer.fold(word));
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

  /** Arranges the entries; called once, after all have been added. */
  Lexicon arranged() {
    FirstWords firstWords = new FirstWords(this);
    rules.forEach(
        (category, of) -> {
          of.arrange(firstWords);
          anyhow.set(category.ordinal(), !of.beginningAnyhow().isEmpty());
          for (String word : of.firstWords()) {
            openers.computeIfAbsent(word, w -> new BitSet()).set(category.ordinal());
          }
        });
    return this;
  }

  /** Returns whether a category can be recognized by prefixes or suffixes of words. */
  boolean hasAffixes(Category category) {
    return infixes.has(category) || beginnings.has(category) || endings.has(category);
  }

  /** Returns whether the lexicon has no phrases of a category. */
  boolean isUnused(Category category) {
    Rules of = rules(category);
    return of.words.isEmpty() && of.phrases.isEmpty() && !hasAffixes(category);
  }

  /** Looks up a word in lower case. Callers must not modify its sets. */
  Word word(String word) {
    Word known = looked.get(word);
    if (known != null) {
      return known;
    }
    Word found = new Word(categories(word), opens(word));
    if (looked.size() < MAX_LOOKED) {
      looked.put(word, found);
    }
    return found;
  }

  private BitSet categories(String word) {
    BitSet categories = words.getOrDefault(word, NONE);
    categories = beginnings.with(categories, word, 0);
    categories = endings.with(categories, word, 0);
    for (int i = 0; i < word.length(); i++) {
      categories = infixes.with(categories, word, i);
    }
    return categories;
  }

  private BitSet opens(String word) {
    BitSet own = openers.get(word);
    if (own == null) {
      return anyhow;
    }
    BitSet opens = (BitSet) anyhow.clone();
    opens.or(own);
    return opens;
  }
}
