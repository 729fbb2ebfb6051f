package io.kartei.render.html.page;

import io.kartei.body.BodyLinks;
import io.kartei.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that lead to the same place wherever the page is served.
 *
 * @param links relative to the site's root
 * @param base the path of the site's public address
 */
public record RootedLinks(BodyLinks links, String base) implements BodyLinks {

  @Override
  public Href link(String destination) {
    return rooted(links.link(destination));
  }

  @Override
  public Href image(String destination) {
    return rooted(links.image(destination));
  }

  @Override
  public @Nullable Chip examReference(String id) {
    Chip chip = links.examReference(id);
    return chip == null ? null : new Chip(chip.label(), base + chip.url());
  }

  @Override
  public @Nullable Question question(String id) {
    return links.question(id);
  }

  @Override
  public Href named(String name) {
    return rooted(links.named(name));
  }

  @Override
  public @Nullable Embedded embedded(String name) {
    Embedded part = links.embedded(name);
    return part == null
        ? null
        : part.seen(new RootedLinks(part.links(), base), rooted(part.href()));
  }

  private Href rooted(Href href) {
    boolean inSite = href.kind() == Kind.INTERNAL || href.kind() == Kind.ATTACHMENT;
    return inSite && !href.url().startsWith("#") ? new Href(base + href.url(), href.kind()) : href;
  }
}
