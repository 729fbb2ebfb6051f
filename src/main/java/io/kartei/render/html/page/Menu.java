package io.kartei.render.html.page;

import io.kartei.body.Urls;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Messages;
import io.kartei.render.RenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The site's main pages; a page without content has no entry.
 *
 * @param entries labels and addresses, relative to the site's root
 */
public record Menu(List<View.Link> entries) {

  public Menu {
    entries = List.copyOf(entries);
  }

  /** The page that lists everything printable. */
  public static final String PAPER = "paper.html";

  static Menu of(RenderContext context) {
    SiteIndex index = context.index();
    Messages messages = context.messages();
    List<View.Link> entries = new ArrayList<>();
    entries.add(new View.Link(messages.get("nav.topics"), index.generated("contents.html")));
    if (!index.exams().isEmpty()) {
      entries.add(new View.Link(messages.get("nav.exams"), index.generated("exams/index.html")));
    }
    if (!context.deck().cards().isEmpty()) {
      entries.add(new View.Link(messages.get("nav.cards"), index.generated("cards/index.html")));
    }
    if (!context.sheets().isEmpty()) {
      entries.add(
          new View.Link(messages.get("nav.compare"), index.generated("compare/index.html")));
    }
    if (!index.glossary().isEmpty()) {
      entries.add(new View.Link(messages.get("nav.glossary"), index.generated("glossary.html")));
    }
    if (hasPaper(context)) {
      entries.add(new View.Link(messages.get("nav.paper"), index.generated(PAPER)));
    }
    return new Menu(entries);
  }

  /** Returns whether there is anything worth printing. */
  public static boolean hasPaper(RenderContext context) {
    long said =
        context.index().pages().values().stream()
            .filter(p -> p.note().text().wordCount() > 0)
            .count();
    return said > 1 || !context.sheets().isEmpty() || !context.deck().cards().isEmpty();
  }

  /** Returns the menu as seen from a page that belongs to the entry at {@code section}. */
  public List<View.MenuItem> from(String page, String section) {
    return entries.stream()
        .map(
            e ->
                new View.MenuItem(e.label(), Urls.relative(page, e.url()), e.url().equals(section)))
        .toList();
  }
}
