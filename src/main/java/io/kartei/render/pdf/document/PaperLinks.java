package io.kartei.render.pdf.document;

import io.kartei.address.SafeAddress;
import io.kartei.body.BodyLinks;
import io.kartei.body.PageLinks;
import io.kartei.body.Urls;
import io.kartei.index.ExamIndex;
import io.kartei.index.LinkTarget;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses for paper, which has no address of its own: links into the site work only if the site's
 * public address is known, and pictures only if they are files next to the notes.
 */
public final class PaperLinks implements BodyLinks {
  /** The scheme of pictures next to the notes; nothing else is ever loaded. */
  static final String SCHEME = "kartei";

  private final PrintContext printing;
  private final RenderContext context;
  private final String note;
  private final PageLinks fromRoot;

  /** Creates the addresses in the note with this id. */
  PaperLinks(PrintContext printing, String note) {
    this.printing = printing;
    this.context = printing.context();
    this.note = note;
    this.fromRoot = new PageLinks(context.index(), note, "");
  }

  /** Returns the path of the picture that such an address refers to. */
  static String path(String address) {
    String encoded = address.substring(address.indexOf(':') + 1).replace("+", "%2B");
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  @Override
  public Href link(String destination) {
    return onPaper(fromRoot.link(destination));
  }

  @Override
  public Href named(String name) {
    Href picture = image(Reference.wikiKey(name));
    return picture.kind() == Kind.ATTACHMENT ? picture : onPaper(fromRoot.named(name));
  }

  @Override
  public @Nullable Embedded embedded(String name) {
    Embedded part = fromRoot.embedded(name);
    return part == null
        ? null
        : part.seen(new PaperLinks(printing, part.note()), onPaper(part.href()));
  }

  private Href onPaper(Href href) {
    String base = context.config().site().baseUrl();
    if (href.kind() == Kind.EXTERNAL && SafeAddress.scheme(href.url()) == null) {
      // outside the site, relative to the root of its host; paper has no host of its own
      String origin = base == null ? null : SafeAddress.origin(base);
      return origin == null
          ? new Href(href.url(), Kind.BROKEN)
          : new Href(origin + href.url(), Kind.EXTERNAL);
    }
    boolean inSite = href.kind() == Kind.INTERNAL || href.kind() == Kind.ATTACHMENT;
    return inSite && base != null ? new Href(base + href.url(), Kind.EXTERNAL) : href;
  }

  @Override
  public Href image(String destination) {
    LinkTarget target = context.index().picture(note, destination);
    if (target instanceof LinkTarget.Attachment attachment) {
      SourceFile file = context.sources().files().get(attachment.path());
      return file != null && printing.pictures().isPicture(file)
          ? new Href(SCHEME + ":" + Urls.encodePath(attachment.path()), Kind.ATTACHMENT)
          : new Href(attachment.path(), Kind.BROKEN);
    }
    return new Href(fromRoot.image(destination).url(), Kind.BROKEN);
  }

  @Override
  public List<ExamIndex.Asked> asked(List<String> ids) {
    return fromRoot.asked(ids);
  }

  @Override
  public @Nullable Chip examReference(String id) {
    return fromRoot.examReference(id);
  }

  @Override
  public @Nullable Question question(String id) {
    return fromRoot.question(id);
  }
}
