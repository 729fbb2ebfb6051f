package io.kartei.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words and phrases, by category, of a language and of those that its notes mix with it.
 * Immutable.
 *
 * <p>Phrases are in groups, which have numbers: that of a category is its ordinal; after them come
 * the parts, to which only phrases refer.
 *
 * <pre>{@code
 * Lexicon.standard().text("Was ist ein Hypervisor?").begins(Category.QUESTION_WORD)  // 3
 * }</pre>
 */
@SuppressWarnings("EnumOrdinal") // sets of groups are bits by their numbers, as in EnumSet
public final class Lexicon {
  private static final BitSet NONE = new BitSet();

  /** Maximum number of words to cache; a site has about ten thousand. */
  private static final int MAX_LOOKED = 1 << 17;

  /**
   * How many texts to keep, a power of two: each finder of facts and each kind of card asks for the
   * same lines of a note, but hardly for those of others.
   */
  private static final int RECENT = 1 << 10;

  /** How many words to keep as they are written, a power of two. */
  private static final int SPELLINGS = 1 << 14;

  /** Longer texts are whole bodies, which few ask for. */
  private static final int MAX_LENGTH_OF_RECENT = 500;

  private final List<Rules> rules;
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

  /** The words asked for last, each at the place of its characters' hash; immutable as well. */
  private final @Nullable Spelling[] spellings = new Spelling[SPELLINGS];

  /** Groups with phrases that can begin with any word. */
  private final BitSet anyhow = new BitSet();

  /** Those of them that any text may have, whatever its words. */
  private final BitSet always = new BitSet();

  /** Groups with phrases that begin with a given word. */
  private final Map<String, BitSet> openers = new HashMap<>();

  /** Groups with phrases that begin with any word and have a given word further on. */
  private final Map<String, BitSet> within = new HashMap<>();

  /**
   * @param groups the number of categories and parts
   */
  Lexicon(int groups) {
    this.rules = Stream.generate(Rules::new).limit(groups).toList();
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
    List<Word> found = new ArrayList<>(text.length() / 5 + 2);
    List<Token> tokens =
        Tokenizer.tokens(
            text,
            (whole, start, end, letters) -> {
              Word word = word(whole, start, end, letters);
              found.add(word);
              return word.folded();
            });
    Text made = new Text(new PhraseMatcher(this, text, tokens, found.toArray(new Word[0])));
    if (text.length() <= MAX_LENGTH_OF_RECENT) {
      recent[place] = made;
    }
    return made;
  }

  /**
   * A word as it occurs in a text.
   *
   * @param folded its characters in lower case
   * @param groups the groups it belongs to as a single word
   * @param opens the groups with a phrase that may begin with it
   * @param allows the groups that a text may have because of it
   */
  record Word(String folded, BitSet groups, BitSet opens, BitSet allows) {}

  /** A word, and how a text writes it. */
  private record Spelling(String written, Word word) {}

  /** Returns whether a single word belongs to a category, ignoring case. */
  public boolean isWord(String word, Category category) {
    return word(Tokenizer.fold(word)).groups().get(category.ordinal());
  }

  /** Returns the single words of a category, in order, in lower case. */
  public SortedSet<String> words(Category category) {
    return new TreeSet<>(rules(category.ordinal()).words);
  }

  /** Returns the value that the files give a word of a category, or null; ignores case. */
  public @Nullable String value(Category category, String word) {
    return rules(category.ordinal()).values.get(Tokenizer.fold(word));
  }

  void add(int group, Element[] phrase, @Nullable String value) {
    if (phrase.length == 1 && phrase[0] instanceof Element.Choice choice) {
      for (Element[] sequence : choice.sequences) {
        add(group, sequence, value);
      }
    } else if (phrase.length == 1 && phrase[0] instanceof Element.Affix affix && !affix.more()) {
      affix(group, affix);
    } else {
      Rules of = rules(group);
      of.add(phrase);
      if (phrase.length == 1 && phrase[0] instanceof Element.Forms forms) {
        for (String form : forms.forms()) {
          words.computeIfAbsent(form, f -> new BitSet()).set(group);
          if (value != null) {
            of.values.put(form, value);
          }
        }
      }
    }
  }

  private void affix(int group, Element.Affix affix) {
    AffixTrie trie = !affix.open() ? beginnings : affix.opens() ? infixes : endings;
    trie.add(affix.letters(), group);
  }

  Rules rules(int group) {
    return rules.get(group);
  }

  /** Arranges the entries; called once, after all have been added. */
  Lexicon arranged() {
    FirstWords firstWords = new FirstWords(this);
    for (int group = 0; group < rules.size(); group++) {
      Rules of = rules(group);
      of.arrange(firstWords);
      anyhow.set(group, of.beginningAnyhow().length > 0);
      add(group, of.firstWords(), openers);
      Set<String> known = of.withinAnyhow();
      if (known == null) {
        always.set(group);
      } else {
        add(group, known, within);
      }
    }
    return this;
  }

  private static void add(int group, Set<String> words, Map<String, BitSet> groups) {
    for (String word : words) {
      groups.computeIfAbsent(word, w -> new BitSet()).set(group);
    }
  }

  /** Returns the groups that any text may have, whatever its words. Callers must not modify it. */
  BitSet always() {
    return always;
  }

  /** Returns whether phrases of a group can be recognized by prefixes or suffixes of words. */
  boolean hasAffixes(int group) {
    return infixes.has(group) || beginnings.has(group) || endings.has(group);
  }

  /** Returns whether the lexicon has no phrases of a category. */
  boolean isUnused(Category category) {
    Rules of = rules(category.ordinal());
    return of.words.isEmpty() && of.phrases.isEmpty() && !hasAffixes(category.ordinal());
  }

  /** Looks up what is between two offsets of a text; most words have been written like that. */
  private Word word(String text, int start, int end, int hash) {
    int place = (hash ^ (hash >>> 14)) & (SPELLINGS - 1);
    Spelling known = spellings[place];
    if (known != null
        && known.written().length() == end - start
        && text.startsWith(known.written(), start)) {
      return known.word();
    }
    String written = text.substring(start, end);
    Word found = word(Tokenizer.folded(written));
    spellings[place] = new Spelling(written, found);
    return found;
  }

  /** Looks up a word in lower case. Callers must not modify its sets. */
  private Word word(String word) {
    Word known = looked.get(word);
    if (known != null) {
      return known;
    }
    BitSet groups = groups(word);
    Word found = new Word(word, groups, opens(word), allows(word, groups));
    if (looked.size() < MAX_LOOKED) {
      looked.put(word, found);
    }
    return found;
  }

  private BitSet groups(String word) {
    BitSet groups = words.getOrDefault(word, NONE);
    groups = beginnings.with(groups, word, 0);
    groups = endings.with(groups, word, 0);
    for (int i = 0; i < word.length(); i++) {
      groups = infixes.with(groups, word, i);
    }
    return groups;
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

  private BitSet allows(String word, BitSet groups) {
    BitSet own = openers.get(word);
    BitSet further = within.get(word);
    if (own == null && further == null) {
      return groups;
    }
    BitSet allows = (BitSet) groups.clone();
    allows.or(own == null ? NONE : own);
    allows.or(further == null ? NONE : further);
    return allows;
  }
}
