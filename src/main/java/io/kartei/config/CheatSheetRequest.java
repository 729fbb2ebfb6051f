package io.kartei.config;

import io.kartei.config.key.Values;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an author wants a cheat sheet.
 *
 * @param title what it is called, or null: like what it holds
 * @param names notes or sections that go into it: {@code netze/dhcp.md}, {@code dhcp#ablauf}; in
 *     the front matter sections of that note
 * @param pages how many it may have: 1, 2 or 4; 0: as few of these as it takes
 * @param size of the paper, or null: the site's
 * @param file that asks for it, as diagnostics name it
 * @param place in that file, or null when not known
 */
public record CheatSheetRequest(
    @Nullable String title,
    List<Name> names,
    int pages,
    @Nullable PaperSize size,
    String file,
    @Nullable SourceSpan place) {

  public CheatSheetRequest {
    names = List.copyOf(names);
  }

  /** What a group of keys asks for; {@code names} is the key for what goes into the sheet. */
  static CheatSheetRequest of(Values values, String names, @Nullable SourceSpan place) {
    String pages = values.text("pages");
    String size = values.text("size");
    return new CheatSheetRequest(
        values.text("title"),
        values.texts(names).stream().map(s -> new Name(s.text().strip(), s.span())).toList(),
        pages == null ? 0 : Integer.parseInt(pages),
        size == null ? null : PaperSize.named(size),
        values.path(),
        place);
  }

  /**
   * A note or section by its name.
   *
   * @param text as the author wrote it
   * @param place where, or null when not known
   */
  public record Name(String text, @Nullable SourceSpan place) {}
}
