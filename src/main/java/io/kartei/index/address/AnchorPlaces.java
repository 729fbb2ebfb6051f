package io.kartei.index.address;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds what other tools call places in a note, with the sections that these are in. */
final class AnchorPlaces extends BodyWalker {
  private static final Set<String> TITLES = Set.of("summary", "h1", "h2", "h3", "h4", "h5", "h6");

  private final Map<String, String> byBare;

  /** The heading above; null before the first. */
  private @Nullable String section;

  AnchorPlaces(Map<String, String> byBare) {
    this.byBare = byBare;
  }

  /**
   * Adds what Obsidian calls a heading with links in it: its source, in which the signs of links
   * are blanks, {@code Using [[Locks#Mutex|a mutex]]} as {@code Using Locks Mutex a mutex}.
   */
  @Override
  public Done heading(Block.Heading heading) {
    section = heading.id();
    if (heading.content().stream().anyMatch(Inline.WikiLink.class::isInstance)) {
      add(heading.content().stream().map(AnchorPlaces::written).collect(Collectors.joining()));
    }
    return Done.DONE;
  }

  private static String written(Inline inline) {
    String shown = PlainText.of(List.of(inline));
    return inline instanceof Inline.WikiLink link
            && !Anchors.bare(link.target()).equals(Anchors.bare(shown))
        ? link.target() + shown
        : shown;
  }

  /** Adds the line of a fold, which GitBook links to ("Expandable"), and a heading in HTML. */
  @Override
  public Done element(Block.Element element) {
    if (TITLES.contains(element.tag())) {
      add(PlainText.ofBlocks(element.children()));
    }
    return super.element(element);
  }

  @Override
  public Done element(Inline.Element element) {
    if (TITLES.contains(element.tag())) {
      add(PlainText.of(element.content()));
    }
    return super.element(element);
  }

  /** Adds the title of a tab or of another box. */
  @Override
  public Done callout(Block.Callout callout) {
    add(PlainText.of(callout.title()));
    return super.callout(callout);
  }

  private void add(String words) {
    String bare = Anchors.bare(words);
    if (section != null && !bare.isEmpty()) {
      byBare.putIfAbsent(bare, section);
    }
  }
}
