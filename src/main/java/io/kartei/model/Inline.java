package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something within a line of text. Immutable; every inline knows its place in the note. */
public sealed interface Inline {

  /** Where it stands in the note. */
  SourceSpan span();

  /** The inlines within it; empty where there can be none. */
  default List<Inline> content() {
    return List.of();
  }

  /** The same around something else, for those that only say how their content looks or leads. */
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
   * @param destination as the author wrote it, escapes resolved; text, and perhaps no URL at all
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
   * An element that the author wrote as HTML, balanced, with whatever stands inside it. In the cell
   * of a table it may be one that has lines of its own: a list, a box.
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

    /** Whether it has lines of its own. */
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

  /** HTML as it stands; only where the site trusts its authors. */
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
   * Where a footnote is referred to.
   *
   * @param number of the {@link Block.Footnote}
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
   * @param target what stands before the bar, with heading or block: {@code note#heading}, {@code
   *     #^block}
   * @param content what readers see: the text behind the bar, else the target as it is shown
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
   * @param target the file's name or path, perhaps with a heading or block
   * @param label what stands behind the bar, or null: a width in pixels, or a text
   */
  record Embed(SourceSpan span, String target, @Nullable String label) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.embed(this);
    }
  }

  /**
   * A place that can be linked to, {@code ^id} behind a block (Obsidian, "Link to a block").
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
   * What an author calls the question or answer that it stands in front of, {@code Aufgabe 3:}.
   * Readers see it; it is none of the words by which a question is known or judged.
   *
   * @param content with what parts it from the words behind it
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
   * Exam references within a line, as in a cell of a table.
   *
   * @param ids of the {@link ExamReference}s
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
