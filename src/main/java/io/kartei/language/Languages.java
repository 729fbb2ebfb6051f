package io.kartei.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The languages whose words Kartei knows, one file per language. {@code also} in a file names
 * further languages whose words occur in its notes: German files use English, English ones German.
 */
public final class Languages {
  /** Stands for every language without a file: its words tell that a text is in none of ours. */
  public static final String OTHER = "und";

  /** Name of the entry for languages whose words are also read. */
  static final String ALSO = "also";

  /** Minimum number of words that identify a language. With fewer, it can't be detected. */
  private static final int MIN_WORDS = 6;

  /** The last of the letters before Greek. */
  private static final int LAST_LATIN = 0x36F;

  /** Language to assume if a note's language is unknown. */
  private static final String DEFAULT = "de";

  private static final Languages STANDARD = new Languages(LexiconFiles.all());

  private final Map<String, List<LexiconFiles.Entry>> files;
  private final SortedSet<String> parts;
  private final Map<String, Set<String>> byWord = new HashMap<>();

  /** Length of the longest word in {@link #byWord}. */
  private int longest;

  private final Map<String, Set<String>> also = new TreeMap<>();
  private final Map<Set<String>, Lexicon> lexicons = new ConcurrentHashMap<>();

  Languages(Map<String, List<LexiconFiles.Entry>> files) {
    this.files = files;
    this.parts = LexiconReader.parts(files.values());
    files.forEach(this::read);
    byWord.values().stream().filter(l -> l.size() > 1).forEach(l -> l.remove(OTHER));
  }

  /** Returns the languages that Kartei has files for. */
  public static Languages standard() {
    return STANDARD;
  }

  private void read(String language, List<LexiconFiles.Entry> entries) {
    boolean common = language.equals(LexiconFiles.COMMON);
    String told = common ? OTHER : language;
    Set<String> along = new TreeSet<>(Set.of(language));
    for (LexiconFiles.Entry entry : entries) {
      if (entry.name().equals(ALSO)) {
        along.addAll(LexiconReader.split(entry.text()));
      } else if (entry.name().equals(Category.TELLS_LANGUAGE.key())) {
        for (String word : LexiconReader.split(entry.text())) {
          byWord.computeIfAbsent(Tokenizer.fold(word), w -> new TreeSet<>()).add(told);
          longest = Math.max(longest, word.length());
        }
      }
    }
    if (!common) {
      also.put(language, along);
    }
  }

  /** Returns the known languages, by their ISO 639-1 codes. */
  public Set<String> known() {
    return also.keySet();
  }

  /**
   * Returns the lexicon for notes in a language.
   *
   * @param tag an IETF BCP 47 tag; null and unknown tags are treated as German and English mixed
   */
  public Lexicon lexicon(@Nullable String tag) {
    String language = tag == null ? DEFAULT : Locale.forLanguageTag(tag).getLanguage();
    Set<String> along = also.getOrDefault(language, also.getOrDefault(DEFAULT, Set.of()));
    return lexicons.computeIfAbsent(along, this::make);
  }

  private Lexicon make(Set<String> languages) {
    LexiconReader reader = new LexiconReader(parts);
    files.forEach(
        (name, entries) -> {
          if (name.equals(LexiconFiles.COMMON) || languages.contains(name)) {
            reader.read(name, entries);
          }
        });
    return reader.lexicon();
  }

  /**
   * Returns the languages that a small word identifies, ignoring case; a word in letters that none
   * of ours has is one of another language.
   */
  public Set<String> telling(String word) {
    int first = word.codePointAt(0);
    if (first > LAST_LATIN && Character.isLetter(first)) {
      return Set.of(OTHER);
    }
    return word.length() > longest ? Set.of() : byWord.getOrDefault(Tokenizer.fold(word), Set.of());
  }

  /** Counts the words that identify their language. Not thread-safe. */
  public final class Count {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts the words of a text. */
    public void add(String text) {
      for (String word : Words.of(text)) {
        for (String language : telling(word)) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }

    /** Adds what another count says. */
    public void add(Map<String, Integer> others) {
      others.forEach((language, words) -> counts.merge(language, words, Integer::sum));
    }

    /** Returns the words so far that tell each language, by its code. */
    public Map<String, Integer> counts() {
      return Collections.unmodifiableMap(counts);
    }

    /** Returns the language with more than twice as many words as all others together, or null. */
    public @Nullable String language() {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      return counts.entrySet().stream()
          .filter(count -> all >= MIN_WORDS && count.getValue() > 2 * (all - count.getValue()))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(null);
    }
  }
}
