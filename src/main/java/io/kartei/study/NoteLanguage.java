package io.kartei.study;

import io.kartei.language.Lexicon;
import io.kartei.language.Words;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds out in which language notes are written, by the small words that one of the languages has
 * and the others have not.
 */
public final class NoteLanguage extends BodyWalker {
  private static final Lexicon LEXICON = Lexicon.standard();

  /** A note with fewer of these words may be in any language. */
  private static final int MIN_WORDS = 6;

  private final Map<String, Integer> counts = new TreeMap<>();

  private NoteLanguage() {}

  /**
   * What the note says, else what its words tell on a site in a known language, else the site's.
   */
  static String of(ParsedNote note, String site) {
    String said = note.frontMatter().language();
    if (said != null) {
      return said;
    }
    String language = Locale.forLanguageTag(site).getLanguage();
    return LEXICON.languages().contains(language) ? of(List.of(note), site) : site;
  }

  /**
   * What the words of notes tell.
   *
   * @param otherwise the language when they tell none
   * @return the code of a language of the lexicon, or that
   */
  public static String of(List<ParsedNote> notes, String otherwise) {
    NoteLanguage words = new NoteLanguage();
    notes.forEach(note -> words.blocks(note.body()));
    return words.language(otherwise);
  }

  /** The language with more than twice the words of all others. */
  private String language(String otherwise) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(count -> all >= MIN_WORDS && count.getValue() > 2 * (all - count.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(otherwise);
  }

  @Override
  public Done text(Inline.Text text) {
    for (String word : Words.of(text.text())) {
      LEXICON.languagesOf(word).forEach(language -> counts.merge(language, 1, Integer::sum));
    }
    return Done.DONE;
  }
}
