package io.kartei.facts.text;

import io.kartei.model.Inline;
import java.util.List;
import java.util.Set;

/** Inlines whose content reads on as if they were not there. */
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

  public static List<Inline> content(Inline container) {
    if (container instanceof Inline.Strong strong) {
      return strong.content();
    }
    if (container instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (container instanceof Inline.Highlight highlight) {
      return highlight.content();
    }
    if (container instanceof Inline.Link link) {
      return link.content();
    }
    return container instanceof Inline.Element element ? element.content() : List.of();
  }

  /** The same container around something else. */
  public static Inline with(Inline container, List<Inline> content) {
    if (container instanceof Inline.Strong strong) {
      return new Inline.Strong(strong.span(), content);
    }
    if (container instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(emphasis.span(), content);
    }
    if (container instanceof Inline.Highlight highlight) {
      return new Inline.Highlight(highlight.span(), content);
    }
    if (container instanceof Inline.Link link) {
      return new Inline.Link(link.span(), link.destination(), link.title(), content);
    }
    Inline.Element element = (Inline.Element) container;
    return new Inline.Element(element.span(), element.tag(), element.attributes(), content);
  }
}
