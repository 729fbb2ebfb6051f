package io.kartei.render.pdf;

import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the chapters of a book are called, in its contents, above their text and at the head of
 * their pages alike, and how deep each is below others.
 *
 * @param notes the ids of the notes that are chapters
 * @param width returns the width of a text, in em
 * @param head the room for a title at the head of a page, in em
 */
record ChapterTitles(
    SiteIndex index,
    SiteInfo site,
    Set<String> notes,
    ToDoubleFunction<String> width,
    double head) {
  /** How much more room the title of a site has than that of a chapter. */
  private static final double SITE = 1.6;

  private static final String CUT = "\u2026";

  /**
   * Returns the heading that a chapter has from its note; null if it is called by its title in the
   * navigation, since it has none or one that says no more than the cover.
   */
  Block.@Nullable Heading heading(NotePage page) {
    Block.Heading heading = page.note().text().title();
    if (heading == null) {
      return null;
    }
    String written = words(heading);
    boolean isCover = written.equals(site.title()) || written.equals(site.mainTitle());
    return written.isEmpty() || (isCover && !page.title().equals(written)) ? null : heading;
  }

  /** Returns the title of a chapter. */
  String of(NotePage page) {
    Block.Heading heading = heading(page);
    return heading == null ? page.title() : words(heading);
  }

  /** Returns the words of a heading, without pictures that adorn it. */
  private static String words(Block.Heading heading) {
    return PlainText.of(
            heading.content().stream().filter(part -> !(part instanceof Inline.Image)).toList())
        .strip();
  }

  /** Returns the title of a chapter for the head of its pages: the shorter one if there are two. */
  String atHead(NotePage page) {
    String title = of(page);
    return fitting(fits(title, 1) ? title : page.title(), 1);
  }

  /** Returns the title of the site for the same place, where it may take more room. */
  String siteAtHead() {
    String title = site.title();
    return fitting(fits(title, SITE) ? title : site.mainTitle(), SITE);
  }

  /** Returns a text that fits the head of a page, without its end if need be. */
  private String fitting(String title, double times) {
    if (fits(title, times)) {
      return title;
    }
    int fitting = 1;
    for (int end = title.length(); end - fitting > 1; ) {
      int middle = (fitting + end) / 2;
      if (fits(title.substring(0, middle) + CUT, times)) {
        fitting = middle;
      } else {
        end = middle;
      }
    }
    int word = title.lastIndexOf(' ', fitting);
    return title.substring(0, word > 0 ? word : fitting) + CUT;
  }

  private boolean fits(String title, double times) {
    return width.applyAsDouble(title) <= times * head;
  }

  /** Returns how many chapters a chapter is below. */
  int depth(NotePage page) {
    int depth = 0;
    for (NavigationNode above : page.ancestors()) {
      String note = above.note();
      if (note != null && notes.contains(note) && !note.equals(page.id())) {
        depth++;
      }
    }
    return depth;
  }
}
