package io.kartei.render.anki;

import io.kartei.body.BodyLinks;
import io.kartei.body.PageLinks;
import io.kartei.index.LinkTarget;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import io.kartei.render.RenderContext;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in a card: absolute ones below the site's public address, and names of files in the
 * package. A target without a public address isn't linked.
 */
final class AnkiLinks implements BodyLinks {
  private static final Href NOWHERE = new Href("", Kind.INTERNAL);

  private final RenderContext context;
  private final String note;
  private final BodyLinks links;
  private final MediaFiles media;
  private final Set<String> used;

  AnkiLinks(RenderContext context, String note, MediaFiles media) {
    this(context, note, new PageLinks(context.index(), note, ""), media, new TreeSet<>());
  }

  private AnkiLinks(
      RenderContext context, String note, BodyLinks links, MediaFiles media, Set<String> used) {
    this.context = context;
    this.note = note;
    this.links = links;
    this.media = media;
    this.used = used;
  }

  /** Returns the paths of the files shown so far, both notes and pictures. */
  Set<String> used() {
    return used;
  }

  @Override
  public Href link(String destination) {
    return onTheWeb(links.link(destination));
  }

  @Override
  public Href named(String name) {
    LinkTarget target = context.index().resolve(note, Reference.wikiKey(name));
    return target instanceof LinkTarget.Attachment file && MediaFiles.isPicture(file.path())
        ? picture(file)
        : onTheWeb(links.named(name));
  }

  @Override
  public Href image(String destination) {
    LinkTarget target = context.index().picture(note, destination);
    return target instanceof LinkTarget.Attachment file ? picture(file) : links.image(destination);
  }

  private Href picture(LinkTarget.Attachment file) {
    used.add(file.path());
    String name = media.address(file.path());
    return name == null ? new Href("", Kind.BROKEN) : new Href(name, Kind.ATTACHMENT);
  }

  @Override
  public @Nullable Embedded embedded(String name) {
    Embedded part = links.embedded(name);
    if (part == null) {
      return null;
    }
    used.add(context.index().page(part.note()).note().path());
    return part.seen(
        new AnkiLinks(context, part.note(), part.links(), media, used), onTheWeb(part.href()));
  }

  @Override
  public @Nullable Chip examReference(String id) {
    Chip chip = links.examReference(id);
    String base = context.config().site().baseUrl();
    return chip == null ? null : new Chip(chip.label(), base == null ? "" : base + chip.url());
  }

  @Override
  public @Nullable Question question(String id) {
    return links.question(id);
  }

  private Href onTheWeb(Href href) {
    boolean inSite = href.kind() == Kind.INTERNAL || href.kind() == Kind.ATTACHMENT;
    if (!inSite) {
      return href;
    }
    String base = context.config().site().baseUrl();
    return base == null ? NOWHERE : new Href(base + href.url(), href.kind());
  }
}
