package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inline element of text. Immutable; every inline knows its position in the note. */
public sealed interface Inline {

  /** Returns its position in the note. */
  SourceSpan span();

  /** Returns the inlines within it; empty if it can't have any. */
  default List<Inline> content() {
    return List.of();
  }

  /**
   * Returns a copy with other content; supported by inlines that only format or link their content.
   */
  default Inline with(List<Inline> content) {
    throw new UnsupportedOperationException(getClass().getName());
  }

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
    public Emphasis with(List<Inline> content) {
      return new Emphasis(span, content);
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
    public Strong with(List<Inline> content) {
      return new Strong(span, content);
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
    public Strikethrough with(List<Inline> content) {
      return new Strikethrough(span, content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.strikethrough(this);
    }
  }

  /**
   * A link of any form, reference links resolved.
   *
   * @param destination as the author wrote it, escapes resolved; any text, not necessarily a URL
   * @param title or null
   */
  record Link(SourceSpan span, String destination, @Nullable String title, List<Inline> content)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public Link with(List<Inline> content) {
      return new Link(span, destination, title, content);
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
   * @param alt the text alternative
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

  /** A line ending that counts as white space. */
  record SoftBreak(SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.softBreak(this);
    }
  }

  /** A deliberate line break. */
  record HardBreak(SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.hardBreak(this);
    }
  }

  /**
   * An element that the author wrote as HTML, balanced, with its content. In a table cell, it may
   * be block-level: a list, a box.
   *
   * @param tag its name in lower case; on the allow list
   * @param attributes the allowed ones, in the author's order
   */
  record Element(SourceSpan span, String tag, List<Attribute> attributes, List<Inline> content)
      implements Inline {
    public Element {
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
    }

    /** Returns whether it is block-level. */
    public boolean isBlock() {
      return HtmlElements.isBlock(tag);
    }

    @Override
    public Element with(List<Inline> content) {
      return new Element(span, tag, attributes, content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.element(this);
    }
  }

  /** Verbatim HTML; only if the site trusts its authors. */
  record RawHtml(SourceSpan span, String html) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.rawHtml(this);
    }
  }

  /** Marked text, {@code ==like this==} (Obsidian, "Basic formatting syntax"). */
  record Highlight(SourceSpan span, List<Inline> content) implements Inline {
    public Highlight {
      content = List.copyOf(content);
    }

    @Override
    public Highlight with(List<Inline> content) {
      return new Highlight(span, content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.highlight(this);
    }
  }

  /**
   * A formula within a line, {@code $like this$}.
   *
   * @param text TeX, without the dollar signs
   */
  record Formula(SourceSpan span, String text) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.formula(this);
    }
  }

  /**
   * A reference to a footnote.
   *
   * @param number the number of the {@link Block.Footnote}
   * @param occurrence 1 for the first reference to it in the note, 2 for the second, ...
   */
  record FootnoteReference(SourceSpan span, int number, int occurrence) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.footnoteReference(this);
    }
  }

  /**
   * A link to a note by its name, {@code [[note#heading|text]]} (Obsidian, "Internal links").
   *
   * @param target the text before the bar, including the heading or block: {@code note#heading},
   *     {@code #^block}
   * @param content what readers see: the text after the bar, else the target as displayed
   */
  record WikiLink(SourceSpan span, String target, List<Inline> content) implements Inline {
    public WikiLink {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.wikiLink(this);
    }
  }

  /**
   * A file shown in place, {@code ![[picture.png|300]]} (Obsidian, "Embed files").
   *
   * @param target the file's name or path, optionally with a heading or block
   * @param label the text after the bar, or null: a width in pixels, or a caption
   */
  record Embed(SourceSpan span, String target, @Nullable String label) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.embed(this);
    }
  }

  /**
   * A place that can be linked to, {@code ^id} after a block (Obsidian, "Link to a block").
   *
   * @param id with its {@code ^}
   */
  record Anchor(SourceSpan span, String id) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.anchor(this);
    }
  }

  /**
   * A tag in running text, {@code #networks/wan} (Obsidian, "Tags").
   *
   * @param name without the {@code #}
   */
  record Tag(SourceSpan span, String name) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.tag(this);
    }
  }

  /**
   * A label in front of a question or answer, {@code Aufgabe 3:}. Readers see it, but it isn't part
   * of the text that identifies a question or is used to judge it.
   *
   * @param content including whatever separates it from the words after it
   */
  record Label(SourceSpan span, List<Inline> content) implements Inline {
    public Label {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.label(this);
    }
  }

  /**
   * Exam references within a line, such as in a table cell.
   *
   * @param ids the ids of the {@link ExamReference}s
   * @param content the author's own words for them
   */
  record ExamReferences(SourceSpan span, List<String> ids, List<Inline> content) implements Inline {
    public ExamReferences {
      ids = List.copyOf(ids);
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.examReferences(this);
    }
  }
}
