package io.kartei.config.layout;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a generator's own navigation.
 *
 * @param title its title; empty if the note's own counts
 * @param target the page as the generator names it: a path below the content folder, with or
 *     without its ending; null for a group
 * @param place where it is in the generator's file, or null
 * @param children the entries below it
 */
record NavEntry(
    String title, @Nullable String target, @Nullable SourceSpan place, List<NavEntry> children) {

  NavEntry {
    children = List.copyOf(children);
  }

  static NavEntry page(String title, String target, @Nullable SourceSpan place) {
    return new NavEntry(title, target, place, List.of());
  }

  static NavEntry group(String title, List<NavEntry> children) {
    return new NavEntry(title, null, null, children);
  }
}
