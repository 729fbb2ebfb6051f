package io.kartei.model;

import io.kartei.config.CardSource;
import io.kartei.config.CheatSheetRequest;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of itself before its text, in YAML between two lines of {@code ---}.
 *
 * @param title or null
 * @param tags without {@code #}, in the author's order
 * @param aliases other names and former paths of the note
 * @param draft whether the note is to be left out
 * @param exams the references to exams it makes, each with its place
 * @param id what the note's cards are known by, whatever its file is called; or null
 * @param idAt where it says that, or null
 * @param language a BCP 47 tag, or null when it says none
 * @param cards which sources of cards it switches on or off
 * @param cheatSheet that it is to be a cheat sheet, or parts of it; or null
 */
public record FrontMatter(
    @Nullable String title,
    List<String> tags,
    List<String> aliases,
    boolean draft,
    List<SourceSlice> exams,
    @Nullable String id,
    @Nullable SourceSpan idAt,
    @Nullable String language,
    Map<CardSource, Boolean> cards,
    @Nullable CheatSheetRequest cheatSheet) {

  /** Of a note that says nothing. */
  public static final FrontMatter NONE = new FrontMatter(null, List.of(), List.of(), false);

  /** That says nothing of exams, cards and cheat sheets. */
  public FrontMatter(
      @Nullable String title, List<String> tags, List<String> aliases, boolean draft) {
    this(title, tags, aliases, draft, List.of(), null, null, null, Map.of(), null);
  }

  public FrontMatter {
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
    exams = List.copyOf(exams);
    cards = Map.copyOf(cards);
  }

  /** The same with other tags. */
  public FrontMatter tagged(List<String> others) {
    return new FrontMatter(
        title, others, aliases, draft, exams, id, idAt, language, cards, cheatSheet);
  }
}
