package io.kartei.study;

import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out in which language notes are written, by the small words that one of German and English
 * has and the other has not.
 */
public final class NoteLanguage extends BodyWalker {
  private static final Set<String> GERMAN =
      Set.copyOf(
          List.of(
              ("der die das den dem ein eine einen einem einer und oder ist sind wird werden nicht auch mit"
                      + " von für auf bei aus nach über zum zur im man sich wie wenn dass kann durch")
                  .split(" ")));
  private static final Set<String> ENGLISH =
      Set.copyOf(
          List.of(
              ("the of and to is are be for with that this it by from which or as can has have not when if an"
                      + " its you between into than used each")
                  .split(" ")));

  /** A note with fewer of these words may be in any language. */
  private static final int FEWEST = 6;

  private int german;
  private int english;

  private NoteLanguage() {}

  /** What the note says, else what its words tell on a German or English site, else the site's. */
  static String of(ParsedNote note, String site) {
    String said = note.frontMatter().language();
    if (said != null) {
      return said;
    }
    String language = Locale.forLanguageTag(site).getLanguage();
    if (!language.equals("de") && !language.equals("en")) {
      return site;
    }
    return of(List.of(note), site);
  }

  /**
   * What the words of notes tell.
   *
   * @param otherwise the language when they tell neither German nor English
   * @return {@code de}, {@code en}, or that
   */
  public static String of(List<ParsedNote> notes, String otherwise) {
    NoteLanguage words = new NoteLanguage();
    notes.forEach(note -> words.blocks(note.body()));
    if (words.german + words.english < FEWEST) {
      return otherwise;
    }
    if (words.german > 2 * words.english) {
      return "de";
    }
    return words.english > 2 * words.german ? "en" : otherwise;
  }

  @Override
  public Done text(Inline.Text text) {
    for (String word : Wording.words(text.text())) {
      String low = word.toLowerCase(Locale.ROOT);
      german += GERMAN.contains(low) ? 1 : 0;
      english += ENGLISH.contains(low) ? 1 : 0;
    }
    return Done.DONE;
  }
}
