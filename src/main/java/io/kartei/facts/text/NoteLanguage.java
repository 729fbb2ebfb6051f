package io.kartei.facts.text;

import io.kartei.language.Languages;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which language notes are written, by the small words that one of the languages has
 * and the others have not.
 */
public final class NoteLanguage extends BodyWalker {
  private final Languages.Count words = Languages.standard().new Count();

  private NoteLanguage() {}

  /**
   * What the note says, else what its words tell on a site in a known language, else the site's.
   *
   * @param said the language in its front matter
   * @param site the site's language
   * @return an IETF BCP 47 tag
   */
  public static String of(@Nullable String said, List<Block> body, String site) {
    if (said != null) {
      return said;
    }
    String language = Locale.forLanguageTag(site).getLanguage();
    return Languages.standard().known().contains(language) ? told(List.of(body), site) : site;
  }

  /**
   * What the words of notes tell.
   *
   * @param otherwise the language when they tell none
   * @return the code of a language of the lexicon, or that
   */
  public static String of(List<ParsedNote> notes, String otherwise) {
    return told(notes.stream().map(note -> note.text().body()).toList(), otherwise);
  }

  private static String told(List<List<Block>> bodies, String otherwise) {
    NoteLanguage counted = new NoteLanguage();
    bodies.forEach(counted::blocks);
    String language = counted.words.language();
    return language == null ? otherwise : language;
  }

  @Override
  public Done text(Inline.Text text) {
    words.add(text.text());
    return Done.DONE;
  }
}
