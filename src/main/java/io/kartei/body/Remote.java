package io.kartei.body;

import io.kartei.address.SafeAddress;
import io.kartei.address.SourceSet;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a note embeds and that is, at least in part, elsewhere on the web.
 *
 * @param kind what it is
 * @param addresses where it can be loaded from, encoded, in order of preference; at least one
 * @param title what its author calls it, or empty
 * @param attributes as the author wrote them
 */
record Remote(Kind kind, List<String> addresses, String title, List<Attribute> attributes) {
  enum Kind {
    FRAME,
    VIDEO,
    AUDIO,
    IMAGE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Kind of(String tag) {
      return switch (tag) {
        case "iframe" -> FRAME;
        case "video" -> VIDEO;
        case "audio" -> AUDIO;
        case "img" -> IMAGE;
        default -> null;
      };
    }
  }

  /** Returns what an element embeds; null when nothing of it is remote or it embeds nothing. */
  static @Nullable Remote of(Inline.Element element, BodyLinks links) {
    Sources sources = new Sources();
    sources.inlines(element.content());
    return of(Kind.of(element.tag()), element.attributes(), sources.found, links);
  }

  /**
   * Returns what an element that contains blocks embeds; null when nothing of it is remote or it
   * embeds nothing.
   */
  static @Nullable Remote of(Block.Element element, BodyLinks links) {
    Sources sources = new Sources();
    sources.blocks(element.children());
    return of(Kind.of(element.tag()), element.attributes(), sources.found, links);
  }

  /** Returns the picture that a {@code <source>} offers; null when it isn't remote. */
  static @Nullable Remote source(Inline.Element source, BodyLinks links) {
    return of(Kind.IMAGE, source.attributes(), List.of(), links);
  }

  private static @Nullable Remote of(
      @Nullable Kind kind,
      List<Attribute> attributes,
      List<List<Attribute>> sources,
      BodyLinks links) {
    if (kind == null) {
      return null;
    }
    List<String> addresses = new ArrayList<>();
    add(attributes, links, addresses);
    sources.forEach(source -> add(source, links, addresses));
    if (addresses.stream().noneMatch(SafeAddress::isOnWeb)) {
      return null;
    }
    String title = AuthoredHtml.value(attributes, kind == Kind.IMAGE ? "alt" : "title");
    return new Remote(kind, addresses, Objects.requireNonNullElse(title, "").strip(), attributes);
  }

  /** Collects the alternative sources of an element. */
  private static final class Sources extends BodyWalker {
    private final List<List<Attribute>> found = new ArrayList<>();

    @Override
    public Done element(Inline.Element element) {
      if (element.tag().equals("source")) {
        found.add(element.attributes());
      }
      return Done.DONE;
    }

    @Override
    public Done element(Block.Element element) {
      return Done.DONE;
    }
  }

  /** Returns a picture embedded with Markdown; null when it isn't remote. */
  static @Nullable Remote image(String url, String alt, List<Attribute> attributes) {
    return SafeAddress.isOnWeb(url)
        ? new Remote(Kind.IMAGE, List.of(Urls.encode(SafeAddress.whole(url))), alt, attributes)
        : null;
  }

  private static void add(List<Attribute> attributes, BodyLinks links, List<String> addresses) {
    String src = AuthoredHtml.value(attributes, "src");
    String set = AuthoredHtml.value(attributes, "srcset");
    if (src != null) {
      add(src, links, addresses);
    }
    if (set != null) {
      SourceSet.of(set).forEach(c -> add(c.url(), links, addresses));
    }
  }

  private static void add(String written, BodyLinks links, List<String> addresses) {
    String url = links.image(written).url();
    if (!url.isEmpty()) {
      addresses.add(Urls.encode(SafeAddress.whole(url)));
    }
  }

  /** Returns the address to show for it. */
  String address() {
    return addresses.stream().filter(SafeAddress::isOnWeb).findFirst().orElse(addresses.get(0));
  }

  boolean isUnencrypted() {
    return addresses.stream().anyMatch(a -> "http".equals(SafeAddress.scheme(a)));
  }

  /** Returns whether a Content Security Policy can name its source. */
  boolean isLoadable() {
    return addresses.stream()
        .allMatch(a -> !SafeAddress.isOnWeb(a) || SafeAddress.origin(a) != null);
  }
}
