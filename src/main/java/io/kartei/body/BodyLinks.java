package io.kartei.body;

import io.kartei.index.ExamIndex;
import io.kartei.model.Block;
import io.kartei.model.Question;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the writer of a body has to look up: addresses, which depend on the output (a page, the
 * site's root, a package of cards), and what an id refers to.
 */
public interface BodyLinks {

  /** Leaves every address as its author wrote it, and knows no ids. */
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

  /** Returns where a link with this destination leads, and what is there. */
  Href link(String destination);

  /** Returns where a link in double brackets leads, given the name in the brackets. */
  Href named(String name);

  /**
   * Returns the note, or part of a note, that a name in double brackets refers to; null when there
   * is none.
   */
  @Nullable Embedded embedded(String name);

  /** Returns where to load an image or other medium with this destination from. */
  Href image(String destination);

  /** Returns the address of a tag's page, or null when it has none. */
  default @Nullable String tag(String name) {
    return null;
  }

  /** Returns the label and address of an exam reference, or null when the id is unknown. */
  @Nullable Chip examReference(String id);

  /** Returns what was asked in which exams by the ids of references to them. */
  default List<ExamIndex.Asked> asked(List<String> ids) {
    return List.of();
  }

  /** Returns the question with this id, or null when the id is unknown. */
  @Nullable Question question(String id);

  /**
   * An address.
   *
   * @param url as a browser takes it, possibly not yet percent-encoded, not escaped for HTML; empty
   *     when it leads nowhere
   * @param kind what it leads to
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
   * A note, or part of a note, to show in place of an embed.
   *
   * @param note the id of the note
   * @param id identifies the part, so that cycles are detected
   * @param part its body, extracted only on demand
   * @param links the lookups for its body, as seen from the page that shows it
   * @param href the address of the part itself
   */
  record Embedded(String note, String id, Supplier<List<Block>> part, BodyLinks links, Href href) {

    /** Returns a copy as another page sees it. */
    public Embedded seen(BodyLinks from, Href at) {
      return new Embedded(note, id, part, from, at);
    }
  }

  /** What an address leads to. */
  enum Kind {
    INTERNAL,
    ATTACHMENT,
    EXTERNAL,
    BROKEN
  }
}
