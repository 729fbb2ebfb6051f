package io.kartei.config;

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

  /**
   * A note or section by its name.
   *
   * @param text as the author wrote it
   * @param place where, or null when not known
   */
  public record Name(String text, @Nullable SourceSpan place) {}
}
