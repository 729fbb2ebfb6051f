package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something within a line of text. Immutable; every inline knows its place in the note. */
public sealed interface Inline {

  /** Where it stands in the note. */
  SourceSpan span();

  /** Calls the visitor's method for this variant. */
  <R> R accept(InlineVisitor<R> visitor);

  /** Characters, with entities and backslash escapes already resolved. */
  record Text(SourceSpan span, String text) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A code span. */
  record Code(SourceSpan span, String text) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** Emphasis. */
  record Emphasis(SourceSpan span, List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Strong emphasis. */
  record Strong(SourceSpan span, List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /** Text struck through (GFM). */
  record Strikethrough(SourceSpan span, List<Inline> content) implements Inline {
    public Strikethrough {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.strikethrough(this);
    }
  }

  /**
   * A link of any form, reference links resolved.
   *
   * @param destination as the author wrote it, escapes resolved; text, and perhaps no URL at all
   * @param title or null
   */
  record Link(SourceSpan span, String destination, @Nullable String title, List<Inline> content)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * An image.
   *
   * @param destination as the author wrote it, escapes resolved
   * @param title or null
   * @param alt what stands for it in words
   */
  record Image(SourceSpan span, String destination, @Nullable String title, List<Inline> alt)
      implements Inline {
    public Image {
      alt = List.copyOf(alt);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /** A line ending that is only white space. */
  record SoftBreak(SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.softBreak(this);
    }
  }

  /** A line ending that the author wants. */
  record HardBreak(SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.hardBreak(this);
    }
  }

  /**
   * An element that the author wrote as HTML, balanced, with whatever stands inside it.
   *
   * @param tag its name in lower case; on the allow list
   * @param attributes those that passed, in the author's order
   */
  record Element(SourceSpan span, String tag, List<Attribute> attributes, List<Inline> content)
      implements Inline {
    public Element {
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.element(this);
    }
  }

  /** HTML as it stands; only where the site trusts its authors. */
  record RawHtml(SourceSpan span, String html) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.rawHtml(this);
    }
  }
}
