package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.picture.PictureType;
import io.kartei.text.Escape;
import io.kartei.text.SizedLabel;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what Markdown dialects add, as HTML that suits both a page and paper. */
abstract class DialectBody extends CommonMarkBody {

  private final Embedding embedding;

  private int embeds;
  private boolean hasFootnotes;

  /** Whether we are inside a link; links cannot nest. */
  private boolean inLink;

  DialectBody(StringBuilder out, BodyLinks links, Embedding embedding) {
    super(out, links);
    this.embedding = embedding;
  }

  /** Writes a whole body. Footnote references become links only if the footnotes are in it. */
  final void body(List<Block> blocks) {
    hasFootnotes = blocks.stream().anyMatch(DialectBody::isLinked);
    blocks(blocks);
  }

  private static boolean isLinked(Block block) {
    return block instanceof Block.Footnotes footnotes
        && footnotes.notes().stream().anyMatch(note -> note.references() > 0);
  }

  /** Returns an id as it is written in this document. */
  String id(String id) {
    return id;
  }

  @Override
  public Done code(Block.Code code) {
    titled(code, () -> super.code(code));
    return Done.DONE;
  }

  /** Writes code, below its title if it has one. */
  final void titled(Block.Code code, Runnable written) {
    if (code.title() == null) {
      written.run();
      return;
    }
    newLine();
    escaped("<div class=\"titled\"><p class=\"caption\">", code.title(), "</p>\n");
    written.run();
    out.append("</div>\n");
  }

  @Override
  void code(@Nullable String language, String text) {
    CodeHighlighter.write(language, text, out);
  }

  /** A quote that only carries markers isn't rendered as a quote. */
  @Override
  public Done quote(Block.Quote quote) {
    if (quote.children().stream().allMatch(DialectBody::isMarked)) {
      blocks(quote.children());
      return Done.DONE;
    }
    return super.quote(quote);
  }

  private static boolean isMarked(Block block) {
    return block instanceof Block.MarkedQuestion || block instanceof Block.ExamReferences;
  }

  @Override
  public Done highlight(Inline.Highlight highlight) {
    wrap("mark", highlight.content());
    return Done.DONE;
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return escaped("<code class=\"math\">", formula.text(), "</code>");
  }

  @Override
  public Done formula(Block.Formula formula) {
    newLine();
    return escaped("<pre class=\"math\"><code>", formula.text(), "</code></pre>\n");
  }

  @Override
  public Done tag(Inline.Tag tag) {
    return escaped("<span class=\"tag\">#", tag.name(), "</span>");
  }

  final boolean isInLink() {
    return inLink;
  }

  /** Writes the content of a link. */
  final void inLink(Runnable content) {
    boolean around = inLink;
    inLink = true;
    content.run();
    inLink = around;
  }

  @Override
  public Done anchor(Inline.Anchor anchor) {
    String tag = inLink ? "span" : "a";
    out.append('<').append(tag);
    attribute("id", id(anchor.id()));
    out.append("></").append(tag).append('>');
    return Done.DONE;
  }

  @Override
  public Done wikiLink(Inline.WikiLink link) {
    link(link.target(), links.named(link.target()), null, link.content());
    return Done.DONE;
  }

  /** Writes the visible text of a link. */
  final void words(String destination, List<Inline> content) {
    if (content.isEmpty()) {
      Escape.text(destination, out);
    }
    inlines(content);
  }

  /** Writes a link whose address has been resolved. */
  abstract void link(
      String destination, BodyLinks.Href href, @Nullable String title, List<Inline> content);

  @Override
  public Done embed(Inline.Embed embed) {
    BodyLinks.Href href = links.named(embed.target());
    String alt = words(embed);
    if (PictureType.isName(embed.target())) {
      picture(embed.target(), href, alt, label(embed).width());
    } else {
      link(embed.target(), href, null, List.of(new Inline.Text(embed.span(), alt)));
    }
    return Done.DONE;
  }

  /** Returns the text that represents an embed: its label without a size, else its target. */
  static String words(Inline.Embed embed) {
    String words = label(embed).alt();
    return words.isEmpty() ? embed.target() : words;
  }

  private static SizedLabel label(Inline.Embed embed) {
    return SizedLabel.ofLabel(embed.label() == null ? "" : embed.label());
  }

  /** Writes a picture whose address has been resolved; the width is in pixels, or null. */
  abstract void picture(
      String destination, BodyLinks.Href href, String alt, @Nullable String width);

  @Override
  public Done embed(Block.Embed embed) {
    BodyLinks.Embedded part = links.embedded(embed.target());
    newLine();
    if (part == null || !embedding.allows(part.id(), out.length())) {
      out.append("<p>");
      link(
          embed.target(),
          links.named(embed.target()),
          null,
          List.of(new Inline.Text(embed.span(), embed.target())));
      out.append("</p>\n");
      return Done.DONE;
    }
    Embedding inside = embedding.enter(part.id(), out.length());
    out.append("<div class=\"embed\">\n");
    List<Block> blocks = part.part().get();
    within(part, blocks, "e" + ++embeds + "-", inside).body(blocks);
    newLine();
    out.append("</div>\n");
    embedding.leave(out.length());
    return Done.DONE;
  }

  /**
   * Returns a writer that puts part of another note into the same output.
   *
   * @param part the part to write
   * @param blocks its body
   * @param prefix for its ids, to keep them apart from this note's
   * @param inside the embedding that it is part of
   */
  abstract DialectBody within(
      BodyLinks.Embedded part, List<Block> blocks, String prefix, Embedding inside);

  @Override
  String itemTag(Block.Item item) {
    return item.checked() == null ? "<li>" : "<li class=\"task\">";
  }

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    String id = id(backReference(reference.number(), reference.occurrence()));
    out.append("<sup class=\"footnote\"");
    if (hasFootnotes && !inLink) {
      out.append("><a");
      attribute("id", id);
      url("href", "#" + id("fn-" + reference.number()));
      out.append('>').append(reference.number()).append("</a>");
    } else {
      if (hasFootnotes) {
        attribute("id", id);
      }
      out.append('>').append(reference.number());
    }
    out.append("</sup>");
    return Done.DONE;
  }

  static String backReference(int number, int occurrence) {
    return "fnref-" + number + (occurrence == 1 ? "" : "-" + occurrence);
  }

  @Override
  public Done footnotes(Block.Footnotes footnotes) {
    newLine();
    out.append("<section class=\"footnotes\">");
    numbered(
        footnotes,
        note -> {
          out.append("<li");
          attribute("id", id("fn-" + note.number()));
          out.append(">\n");
          blocks(note.children());
          newLine();
          out.append("</li>\n");
        });
    out.append("</section>\n");
    return Done.DONE;
  }

  /** Writes footnotes as ordered lists, starting a new list after each gap in the numbers. */
  final void numbered(Block.Footnotes footnotes, Consumer<Block.Footnote> each) {
    int next = 0;
    for (Block.Footnote note : footnotes.notes()) {
      if (note.number() != next) {
        out.append(next == 0 ? "<ol" : "</ol>\n<ol");
        if (note.number() != 1) {
          attribute("start", Integer.toString(note.number()));
        }
        out.append(">\n");
      }
      each.accept(note);
      next = note.number() + 1;
    }
    out.append(next == 0 ? "" : "</ol>");
  }

  @Override
  public Done definitionList(Block.DefinitionList list) {
    newLine();
    out.append("<dl>\n");
    for (Block.Definition entry : list.entries()) {
      for (List<Inline> term : entry.terms()) {
        wrap("dt", term);
        out.append('\n');
      }
      for (List<Block> meaning : entry.meanings()) {
        out.append("<dd>");
        blocks(meaning);
        out.append("</dd>\n");
      }
    }
    out.append("</dl>\n");
    return Done.DONE;
  }

  @Override
  public Done callout(Block.Callout callout) {
    newLine();
    boolean folds = callout.open() != null && foldsCallouts();
    out.append(folds ? "<details" : "<div");
    attribute("class", "callout is-" + CalloutKind.of(callout.type()).name);
    out.append(folds && Boolean.TRUE.equals(callout.open()) ? " open=\"\"" : "");
    out.append(folds ? ">\n" : " role=\"note\">\n");
    out.append(folds ? "<summary class=\"title\">" : "<p class=\"title\">");
    if (callout.title().isEmpty()) {
      Escape.text(calloutTitle(callout.type()), out);
    } else {
      inlines(callout.title());
    }
    out.append(folds ? "</summary>\n" : "</p>\n");
    blocks(callout.children());
    newLine();
    out.append(folds ? "</details>\n" : "</div>\n");
    return Done.DONE;
  }

  /** Whether foldable callouts fold in this output. */
  boolean foldsCallouts() {
    return false;
  }

  /** Returns the title for a callout without one. */
  String calloutTitle(String type) {
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
  }
}
