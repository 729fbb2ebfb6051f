package io.kartei.render.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page's description of itself for the site.
 *
 * @param path where it is written, relative to the site's root
 * @param title as plain text
 * @param description one sentence, or null for the site's description
 * @param kind a class for the body
 * @param section the address of the menu entry that it belongs to, or empty
 * @param note the id of the note that it shows, or null
 * @param needs what its text makes a browser load
 * @param styles the style sheets that it needs besides the site's own and those of its scripts
 * @param scripts the scripts that it needs besides the site's own
 */
public record PageSpec(
    String path,
    String title,
    @Nullable String description,
    String kind,
    String section,
    @Nullable String note,
    Needs needs,
    List<String> styles,
    List<String> scripts) {

  /** Returns the specification of a page without a sidebar. */
  public static PageSpec wide(String path, String title, String section) {
    return new PageSpec(
        path, title, null, "wide", section, null, Needs.NOTHING, List.of(), List.of());
  }

  /** Returns a copy with another class. */
  public PageSpec kind(String other) {
    return new PageSpec(path, title, description, other, section, note, needs, styles, scripts);
  }

  /** Returns a copy for a note. */
  public PageSpec note(String id, String about) {
    return new PageSpec(path, title, about, kind, section, id, needs, styles, scripts);
  }

  /** Returns a copy with the needs of its text. */
  public PageSpec needs(Needs other) {
    return new PageSpec(path, title, description, kind, section, note, other, styles, scripts);
  }

  /** Returns a copy with an additional script. */
  public PageSpec script(String script) {
    return new PageSpec(
        path, title, description, kind, section, note, needs, styles, Lists.with(scripts, script));
  }

  /** Returns a copy with an additional style sheet. */
  public PageSpec style(String style) {
    return new PageSpec(
        path, title, description, kind, section, note, needs, Lists.with(styles, style), scripts);
  }
}
