package io.kartei.facts.text;

import io.kartei.model.Inline;
import java.util.Set;

/** Inlines whose content is read as if they weren't there. */
public final class Wrappers {
  private static final Set<String> TAGS =
      Set.of("a", "abbr", "b", "big", "cite", "em", "i", "mark", "small", "span", "strong", "u");

  private Wrappers() {}

  public static boolean isContainer(Inline inline) {
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Emphasis
        || inline instanceof Inline.Highlight
        || inline instanceof Inline.Link
        || (inline instanceof Inline.Element element && TAGS.contains(element.tag()));
  }
}
