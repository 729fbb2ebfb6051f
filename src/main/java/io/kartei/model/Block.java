package io.kartei.model;

import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a note's body: CommonMark 0.31.2's blocks, GFM's tables, and Kartei's own. Immutable;
 * every block knows its position in the note.
 */
public sealed interface Block {

  /** Returns its position in the note. */
  SourceSpan span();

  /** Calls the visitor's method for this variant. */
  <R> R accept(BlockVisitor<R> visitor);

  /** Running text, whatever is around it. */
  sealed interface Text extends Block {

    /** Returns its inlines. */
    List<Inline> content();

    /** Returns the same with other inlines. */
    Text with(List<Inline> other);
  }

  /** A paragraph. */
  record Paragraph(SourceSpan span, List<Inline> content) implements Text {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public Text with(List<Inline> other) {
      return new Paragraph(span, other);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** Text that is a block but not a paragraph: in a tight list, or inside raw HTML. */
  record Plain(SourceSpan span, List<Inline> content) implements Text {
    public Plain {
      content = List.copyOf(content);
    }

    @Override
    public Text with(List<Inline> other) {
      return new Plain(span, other);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.plain(this);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param id its anchor, unique in the note
   */
  record Heading(SourceSpan span, int level, String id, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A block quote. */
  record Quote(SourceSpan span, List<Block> children) implements Block {
    public Quote {
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether it is numbered
   * @param start the first number; 1 when not ordered
   */
  record ItemList(SourceSpan span, boolean ordered, int start, List<Item> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * An item of a list.
   *
   * @param checked whether the task is done; null if the item isn't a task
   */
  record Item(SourceSpan span, @Nullable Boolean checked, List<Block> children) {
    public Item {
      children = List.copyOf(children);
    }
  }

  /**
   * Code, fenced or indented.
   *
   * @param language the info string's first word, or null
   * @param title the title to show above it, such as a file name, or null
   * @param text without fences and indentation, ending with a line break unless empty
   */
  record Code(SourceSpan span, @Nullable String language, @Nullable String title, String text)
      implements Block {
    /** Code without a title. */
    public Code(SourceSpan span, @Nullable String language, String text) {
      this(span, language, null, text);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A diagram in a fence.
   *
   * @param id unique in the note
   * @param source its text, which knows the position of each character in the note
   * @param drawn the result of drawing it
   */
  record Diagram(SourceSpan span, String id, SourceSlice source, DrawnDiagram drawn)
      implements Block {

    /**
     * Returns Mermaid's name for the type of diagram: {@code flowchart}, {@code sequenceDiagram},
     * ...
     */
    public String type() {
      return drawn.type();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.diagram(this);
    }
  }

  /** A thematic break. */
  record Rule(SourceSpan span) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * A table (GFM, "Tables"). All rows have the same number of cells as the head.
   *
   * @param id unique in the note
   * @param alignments one per column
   * @param head the header row
   * @param rows the rows below it
   */
  record Table(SourceSpan span, String id, List<Alignment> alignments, Row head, List<Row> rows)
      implements Block {
    public Table {
      alignments = List.copyOf(alignments);
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** The alignment of a column. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** A row of a table. */
  record Row(SourceSpan span, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table. */
  record Cell(SourceSpan span, List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /**
   * An element that the author wrote as HTML, balanced, with its content.
   *
   * @param tag its name in lower case; on the allow list
   * @param attributes the allowed ones, in the author's order
   */
  record Element(SourceSpan span, String tag, List<Attribute> attributes, List<Block> children)
      implements Block {
    public Element {
      attributes = List.copyOf(attributes);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.element(this);
    }
  }

  /** Verbatim HTML; only if the site trusts its authors. */
  record RawHtml(SourceSpan span, String html) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.rawHtml(this);
    }
  }

  /** The place where the author wants the note's table of contents ({@code <!-- toc -->}). */
  record Contents(SourceSpan span) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.contents(this);
    }
  }

  /**
   * A marked question, with the answer in the same quote.
   *
   * @param id the id of its {@link io.kartei.model.Question}
   * @param prompt the question's text, without its markers, but with the label in front of it, if
   *     any
   * @param answer empty if the quote has none; includes the label in front of it, if any
   */
  record MarkedQuestion(SourceSpan span, String id, List<Block> prompt, List<Block> answer)
      implements Block {
    public MarkedQuestion {
      prompt = List.copyOf(prompt);
      answer = List.copyOf(answer);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.question(this);
    }
  }

  /**
   * One or more adjacent exam references.
   *
   * @param ids the ids of the {@link ExamReference}s
   */
  record ExamReferences(SourceSpan span, List<String> ids) implements Block {
    public ExamReferences {
      ids = List.copyOf(ids);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.examReferences(this);
    }
  }

  /**
   * A displayed formula, between {@code $$}.
   *
   * @param text TeX, without the dollar signs
   */
  record Formula(SourceSpan span, String text) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.formula(this);
    }
  }

  /**
   * A quote with a title and a kind, {@code > [!tip]+ Title} (Obsidian, "Callouts"; GitHub,
   * "Alerts").
   *
   * @param type in lower case: {@code note}, {@code tip}, {@code warning}, ...
   * @param title empty if the author gives none
   * @param open whether a foldable callout is initially open; null if it isn't foldable
   */
  record Callout(
      SourceSpan span,
      String type,
      List<Inline> title,
      @Nullable Boolean open,
      List<Block> children)
      implements Block {
    public Callout {
      title = List.copyOf(title);
      children = List.copyOf(children);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.callout(this);
    }
  }

  /**
   * Terms and what they mean, each meaning on a line that begins with {@code : } (PHP Markdown
   * Extra, "Definition lists").
   */
  record DefinitionList(SourceSpan span, List<Definition> entries) implements Block {
    public DefinitionList {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.definitionList(this);
    }
  }

  /**
   * An entry of a definition list.
   *
   * @param terms at least one
   * @param meanings at least one
   */
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
    public Definition {
      terms = terms.stream().map(List::copyOf).toList();
      meanings = meanings.stream().map(List::copyOf).toList();
    }
  }

  /** The footnotes that a note refers to, at its end, in the order of their numbers. */
  record Footnotes(SourceSpan span, List<Footnote> notes) implements Block {
    public Footnotes {
      notes = List.copyOf(notes);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.footnotes(this);
    }
  }

  /**
   * A footnote.
   *
   * @param number from 1, in the order of the first references
   * @param references the number of links to it; 0 if there are none
   */
  record Footnote(SourceSpan span, int number, int references, List<Block> children) {
    public Footnote {
      children = List.copyOf(children);
    }
  }

  /**
   * A note, or a part of one, shown in place: {@code ![[note#heading]]} on a line of its own
   * (Obsidian, "Embed files").
   *
   * @param target the note's name or path, optionally with a heading or block
   */
  record Embed(SourceSpan span, String target) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.embed(this);
    }
  }
}
