package io.kartei.config;

import io.kartei.config.key.Values;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author's request for a cheat sheet.
 *
 * @param title its title, or null to name it after its contents
 * @param names the notes or sections that go into it: {@code netze/dhcp.md}, {@code dhcp#ablauf};
 *     in front matter, sections of that note
 * @param pages how many pages it may have: 1, 2 or 4; 0 for the fewest of these that suffice
 * @param size the size of the paper, or null for the site's
 * @param file the file with the request, as named in diagnostics
 * @param place the place in that file, or null if unknown
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

  /**
   * Reads a request from a group of keys; {@code names} is the key for what goes into the sheet.
   */
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
   * The name of a note or section.
   *
   * @param text as the author wrote it
   * @param place its place, or null if unknown
   */
  public record Name(String text, @Nullable SourceSpan place) {}
}
