package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.Question;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a body needs to know from outside while it is written: addresses, which depend on where it
 * is written to (a page, the site's root, a package of cards), and what stands behind an id.
 */
public interface BodyLinks {

  /** Every address as its author wrote it, and nothing known behind any id. */
  BodyLinks AS_WRITTEN =
      new BodyLinks() {
        @Override
        public Href link(String destination) {
          return new Href(destination, Kind.INTERNAL);
        }

        @Override
        public Href named(String name) {
          return link(name);
        }

        @Override
        public @Nullable Embedded embedded(String name) {
          return null;
        }

        @Override
        public Href image(String destination) {
          return new Href(destination, Kind.INTERNAL);
        }

        @Override
        public @Nullable Chip examReference(String id) {
          return null;
        }

        @Override
        public @Nullable Question question(String id) {
          return null;
        }
      };

  /** Where a link with this destination leads, and what is there. */
  Href link(String destination);

  /** Where a link in double brackets leads, by the name in them. */
  Href named(String name);

  /** The note, or the part of one, with a name in double brackets; null when it is none. */
  @Nullable Embedded embedded(String name);

  /** Where an image or other medium with this destination is loaded from. */
  Href image(String destination);

  /** What an exam reference is called and where it leads, or null when it is not known. */
  @Nullable Chip examReference(String id);

  /** The question with this id, or null when it is not known. */
  @Nullable Question question(String id);

  /**
   * An address.
   *
   * @param url as a browser takes it, perhaps with characters that still need percent-encoding, not
   *     escaped for HTML; empty when it leads nowhere
   * @param kind what is at its end
   */
  record Href(String url, Kind kind) {}

  /**
   * An exam reference as readers see it.
   *
   * @param label as plain text: {@code AP2 Analyse · Winter 2023 · 1b}
   * @param url of the sitting's page, like {@link Href#url}; empty when there is none
   */
  record Chip(String label, String url) {}

  /**
   * A note, or a part of one, to be shown in place.
   *
   * @param note the id of the note
   * @param id what it is; the same for the same part, so that circles are seen
   * @param part its body, which is cut out when it is asked for
   * @param links what its body needs to know, as seen from the page that shows it
   * @param href where it stands itself
   */
  record Embedded(String note, String id, Supplier<List<Block>> part, BodyLinks links, Href href) {

    /** The same, as another page sees it. */
    public Embedded seen(BodyLinks from, Href at) {
      return new Embedded(note, id, part, from, at);
    }
  }

  /** What is at the end of an address. */
  enum Kind {
    INTERNAL,
    ATTACHMENT,
    EXTERNAL,
    BROKEN
  }
}
