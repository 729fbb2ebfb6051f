package io.kartei.model;

import io.kartei.config.CardSource;
import io.kartei.config.CheatSheetRequest;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The metadata at the start of a note, in YAML between two lines of {@code ---}.
 *
 * @param title or null
 * @param tags without {@code #}, in the author's order
 * @param aliases other names and former paths of the note
 * @param draft whether to leave the note out
 * @param teacher whether it is only for teachers
 * @param language a BCP 47 tag, or null if not given
 * @param cheatSheet the request for a cheat sheet of the note or parts of it, or null
 * @param others what other generators read, by key: {@code weight}, {@code permalink}, ...
 */
public record FrontMatter(
    @Nullable String title,
    List<String> tags,
    List<String> aliases,
    boolean draft,
    boolean teacher,
    @Nullable String language,
    Exams exams,
    Cards cards,
    @Nullable CheatSheetRequest cheatSheet,
    Map<String, String> others) {

  /**
   * What a note prepares for, each with its position.
   *
   * @param references its references to exams
   * @param objectives the codes of catalogue topics that it names
   */
  public record Exams(List<SourceSlice> references, List<SourceSlice> objectives) {

    /** None. */
    public static final Exams NONE = new Exams(List.of(), List.of());

    public Exams {
      references = List.copyOf(references);
      objectives = List.copyOf(objectives);
    }
  }

  /**
   * What a note says about its cards.
   *
   * @param id their key, independent of the file name; or null
   * @param idAt the position of the id, or null
   * @param sources which sources of cards it switches on or off
   * @param amount how many of them are wanted
   */
  public record Cards(
      @Nullable String id,
      @Nullable SourceSpan idAt,
      Map<CardSource, Boolean> sources,
      Amount amount) {

    /** Nothing. */
    public static final Cards NONE = new Cards(null, null, Map.of(), Amount.USUAL);

    public Cards {
      sources = Map.copyOf(sources);
    }
  }

  /** How many of a note's cards its author wants. */
  public enum Amount {
    /** As many as of other notes. */
    USUAL,
    /** Only those that are learnt by default. */
    CORE,
    /** All, learnt by default. */
    ALL
  }

  /** The front matter of a note that has none. */
  public static final FrontMatter NONE = new FrontMatter(null, List.of(), List.of(), false);

  /** Creates front matter without exams, cards and cheat sheets. */
  public FrontMatter(
      @Nullable String title, List<String> tags, List<String> aliases, boolean draft) {
    this(title, tags, aliases, draft, false, null, Exams.NONE, Cards.NONE, null, Map.of());
  }

  public FrontMatter {
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    others = Map.copyOf(others);
  }

  /** Returns what the first of these keys of other generators says, or null. */
  public @Nullable String other(List<String> keys) {
    for (String key : keys) {
      String value = others.get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Returns a copy of a note that is left out. */
  public FrontMatter drafted() {
    return new FrontMatter(
        title, tags, aliases, true, teacher, language, exams, cards, cheatSheet, others);
  }

  /** Returns a copy with other tags. */
  public FrontMatter tagged(List<String> otherTags) {
    return new FrontMatter(
        title, otherTags, aliases, draft, teacher, language, exams, cards, cheatSheet, others);
  }
}
