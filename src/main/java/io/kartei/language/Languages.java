package io.kartei.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The languages that Kartei knows words of, one for each file. A file says in {@code also} whose
 * words notes in its language use besides: German ones English, English ones German.
 */
public final class Languages {
  /** Names the languages whose words are read along. */
  static final String ALSO = "also";

  /** A text with fewer telling words may be in any language. */
  private static final int MIN_WORDS = 6;

  /** What is known of notes whose language is not. */
  private static final String DEFAULT = "de";

  private static final Languages STANDARD = new Languages(LexiconFiles.all());

  private final Map<String, List<LexiconFiles.Entry>> files;
  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final Map<String, Set<String>> also = new TreeMap<>();
  private final Map<Set<String>, Lexicon> lexicons = new ConcurrentHashMap<>();

  Languages(Map<String, List<LexiconFiles.Entry>> files) {
    this.files = files;
    files.forEach(this::read);
  }

  /** Those whose files Kartei has. */
  public static Languages standard() {
    return STANDARD;
  }

  private void read(String language, List<LexiconFiles.Entry> entries) {
    if (language.equals(LexiconFiles.COMMON)) {
      return;
    }
    Set<String> along = new TreeSet<>(Set.of(language));
    for (LexiconFiles.Entry entry : entries) {
      if (entry.name().equals(ALSO)) {
        along.addAll(LexiconReader.split(entry.text()));
      } else if (entry.name().equals(Category.TELLS_LANGUAGE.key())) {
        LexiconReader.split(entry.text())
            .forEach(
                word ->
                    byWord
                        .computeIfAbsent(Tokenizer.fold(word), w -> new TreeSet<>())
                        .add(language));
      }
    }
    also.put(language, along);
  }

  /** The languages that it knows, by their ISO 639-1 codes. */
  public Set<String> known() {
    return also.keySet();
  }

  /**
   * The lexicon for notes in a language.
   *
   * @param tag an IETF BCP 47 tag; null, and what isn't known, is read as German and English mixed
   */
  public Lexicon lexicon(@Nullable String tag) {
    String language = tag == null ? DEFAULT : Locale.forLanguageTag(tag).getLanguage();
    Set<String> along = also.getOrDefault(language, also.getOrDefault(DEFAULT, Set.of()));
    return lexicons.computeIfAbsent(along, this::make);
  }

  private Lexicon make(Set<String> languages) {
    LexiconReader reader = new LexiconReader();
    files.forEach(
        (name, entries) -> {
          if (name.equals(LexiconFiles.COMMON) || languages.contains(name)) {
            reader.read(name, entries);
          }
        });
    return reader.lexicon();
  }

  /** The languages that a small word gives away; case does not matter. */
  public Set<String> telling(String word) {
    return byWord.getOrDefault(Tokenizer.fold(word), Set.of());
  }

  /** A count of words that give away their language. Used by one thread. */
  public final class Count {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts the words of a text. */
    public void add(String text) {
      for (String word : Words.of(text)) {
        telling(word).forEach(language -> counts.merge(language, 1, Integer::sum));
      }
    }

    /** The language with more than twice the words of all others, or null. */
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
