package io.kartei.render.html;

import io.kartei.body.TextBody;
import io.kartei.body.Urls;
import io.kartei.index.LinkTarget;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the notes and sections begin that a note links to: readers see it before they follow. */
final class Previews {
  /** A page with more links shows only the first ones' targets, in the order of their addresses. */
  private static final int MAX_PREVIEWS = 40;

  /**
   * What a link leads to.
   *
   * @param url the address as links on the page have it
   * @param title of the note, and of the section
   * @param text how it begins
   */
  record PreviewView(String url, String title, String text) {}

  private final Site site;
  private final SiteIndex index;

  /** The title and beginning of each section, by its id, by note. */
  private final Map<String, Map<String, Beginning>> sections = new ConcurrentHashMap<>();

  private record Beginning(String title, String text) {}

  Previews(Site site) {
    this.site = site;
    this.index = site.index();
  }

  /** Returns the previews of the notes and sections that a note links to, without itself. */
  List<PreviewView> of(NotePage page) {
    Map<String, PreviewView> found = new TreeMap<>();
    for (LinkTarget target : index.links().getOrDefault(page.id(), Map.of()).values()) {
      if (target instanceof LinkTarget.Note to && !to.note().equals(page.id())) {
        PreviewView view = view(page, to);
        if (view != null) {
          found.put(view.url(), view);
        }
      }
    }
    return found.values().stream().limit(MAX_PREVIEWS).toList();
  }

  private @Nullable PreviewView view(NotePage from, LinkTarget.Note to) {
    NotePage page = index.page(to.note());
    String url = Urls.relative(from.url(), page.url());
    if (to.anchor() == null) {
      String text = Description.of(page);
      return text.equals(page.title()) ? null : new PreviewView(url, page.title(), text);
    }
    Beginning section =
        sections
            .computeIfAbsent(
                page.id(),
                id ->
                    site.context()
                        .unit(page, Phrase.of("without.sentences"))
                        .get(() -> beginnings(page), Map::of))
            .get(to.anchor());
    return section == null || section.text().isEmpty()
        ? null
        : new PreviewView(
            url + "#" + Urls.encode(to.anchor()),
            section.title().equals(page.title())
                ? page.title()
                : page.title() + " \u203a " + section.title(),
            section.text());
  }

  private static Map<String, Beginning> beginnings(NotePage page) {
    Map<String, Beginning> found = new HashMap<>();
    List<Block.Heading> open = new ArrayList<>();
    for (Block block : page.note().text().body()) {
      if (block instanceof Block.Heading heading) {
        open.add(heading);
      } else if (!open.isEmpty()) {
        String text = text(block);
        if (!text.isEmpty()) {
          // a section that begins with one inside it begins like that
          open.forEach(
              heading ->
                  found.put(
                      heading.id(), new Beginning(TextBody.line(heading.content()).strip(), text)));
          open.clear();
        }
      }
    }
    return found;
  }

  private static String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Description.shortened(TextBody.line(paragraph.content()).strip());
    }
    return block instanceof Block.ItemList list
        ? Description.shortened(TextBody.of(List.of(list)).strip().replace("\n", " · "))
        : "";
  }
}
