package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.List;

/** What Markdown's dialects add, as HTML for a page and for paper alike. */
abstract class DialectBody extends CommonMarkBody {

  DialectBody(StringBuilder out, BodyLinks links) {
    super(out, links);
  }

  /** An id as this document has it. */
  String id(String id) {
    return id;
  }

  @Override
  public Done highlight(Inline.Highlight highlight) {
    wrap("mark", highlight.content());
    return Done.DONE;
  }

  @Override
  public Done formula(Inline.Formula formula) {
    out.append("<code class=\"math\">");
    escape(formula.text(), out);
    out.append("</code>");
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    newLine();
    out.append("<pre class=\"math\"><code>");
    escape(formula.text(), out);
    out.append("</code></pre>\n");
    return Done.DONE;
  }

  @Override
  public Done tag(Inline.Tag tag) {
    out.append("<span class=\"tag\">#");
    escape(tag.name(), out);
    out.append("</span>");
    return Done.DONE;
  }

  @Override
  public Done anchor(Inline.Anchor anchor) {
    out.append("<a");
    attribute("id", id(anchor.id()));
    out.append("></a>");
    return Done.DONE;
  }

  @Override
  public Done wikiLink(Inline.WikiLink link) {
    return link(new Inline.Link(link.span(), link.target(), null, link.content()));
  }

  @Override
  public Done embed(Inline.Embed embed) {
    String label = embed.label() == null ? embed.target() : embed.label();
    Inline.Text text = new Inline.Text(embed.span(), label);
    return image(new Inline.Image(embed.span(), embed.target(), null, List.of(text)));
  }

  @Override
  public Done embed(Block.Embed embed) {
    newLine();
    out.append("<p>");
    Inline.Text text = new Inline.Text(embed.span(), embed.target());
    wikiLink(new Inline.WikiLink(embed.span(), embed.target(), List.of(text)));
    out.append("</p>\n");
    return Done.DONE;
  }

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    out.append("<sup class=\"footnote\"><a");
    attribute("id", id(backReference(reference.number(), reference.occurrence())));
    url("href", "#" + id("fn-" + reference.number()));
    out.append('>').append(reference.number()).append("</a></sup>");
    return Done.DONE;
  }

  static String backReference(int number, int occurrence) {
    return "fnref-" + number + (occurrence == 1 ? "" : "-" + occurrence);
  }

  @Override
  public Done footnotes(Block.Footnotes footnotes) {
    newLine();
    out.append("<ol class=\"footnotes\">\n");
    for (Block.Footnote note : footnotes.notes()) {
      out.append("<li");
      attribute("id", id("fn-" + note.number()));
      out.append(">\n");
      blocks(note.children());
      newLine();
      out.append("</li>\n");
    }
    out.append("</ol>\n");
    return Done.DONE;
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
    out.append("<div");
    attribute("class", "callout " + callout.type());
    out.append(">\n");
    if (!callout.title().isEmpty()) {
      wrap("p", callout.title());
      out.append('\n');
    }
    blocks(callout.children());
    newLine();
    out.append("</div>\n");
    return Done.DONE;
  }
}
