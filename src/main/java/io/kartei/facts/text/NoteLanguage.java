package io.kartei.facts.text;

import io.kartei.language.Languages;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Detects the language of notes by the small words that only one of the languages has. */
public final class NoteLanguage {
  private NoteLanguage() {}

  /**
   * Returns the language that the note declares, or else what its words suggest if the site's
   * language is known, or else the site's language.
   *
   * @param said the language in its front matter
   * @param site the site's language
   * @return an IETF BCP 47 tag
   */
  public static String of(@Nullable String said, List<Block> body, String site) {
    return known(of(said, () -> count(body), site), site);
  }

  /**
   * Returns the language that the words of notes suggest.
   *
   * @param otherwise the result if they suggest none
   * @return the code of a language of the lexicon, or {@code otherwise}; English if the words are
   *     of a language that Kartei has no words of, as its readers will rather know that one
   */
  public static String of(List<ParsedNote> notes, String otherwise) {
    return known(told(notes.stream().map(note -> note.text().telling()).toList(), otherwise), "en");
  }

  /**
   * Returns the language that a note declares, or else what its words suggest if the site's
   * language is known, or else the site's language.
   *
   * @return an IETF BCP 47 tag; {@link Languages#OTHER} if its words are of a language that Kartei
   *     has no words of
   */
  public static String of(ParsedNote note, String site) {
    return of(note.frontMatter().language(), () -> note.text().telling(), site);
  }

  /** Returns how many words of a body tell each language, by its code. */
  public static Map<String, Integer> count(List<Block> body) {
    Languages.Count words = Languages.standard().new Count();
    BodyWalker.all(Inline.Text.class, body).forEach(text -> words.add(text.text()));
    return words.counts();
  }

  private static String of(
      @Nullable String said, Supplier<Map<String, Integer>> telling, String site) {
    if (said != null) {
      return said;
    }
    String language = Locale.forLanguageTag(site).getLanguage();
    return Languages.standard().known().contains(language)
        ? told(List.of(telling.get()), site)
        : site;
  }

  private static String told(List<Map<String, Integer>> telling, String otherwise) {
    Languages.Count all = Languages.standard().new Count();
    telling.forEach(all::add);
    String language = all.language();
    return language == null ? otherwise : language;
  }

  private static String known(String language, String otherwise) {
    return language.equals(Languages.OTHER) ? otherwise : language;
  }
}
