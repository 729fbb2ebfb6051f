package io.kartei.body;

import io.kartei.messages.Messages;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What Markdown's dialects and authors' own HTML become on a page that is read and clicked. */
abstract class PageDialect extends DialectBody {
  private static final Set<String> NAMED =
      Set.of(
          "caution",
          "danger",
          "example",
          "important",
          "info",
          "note",
          "question",
          "quote",
          "success",
          "tip",
          "warning");

  final HtmlOptions options;

  PageDialect(StringBuilder out, BodyLinks links, HtmlOptions options, Embedding embedding) {
    super(out, links, embedding);
    this.options = options;
  }

  final String word(String key, Object... arguments) {
    return options.messages().get(key, arguments);
  }

  @Override
  String id(String id) {
    return options.idPrefix() + id;
  }

  @Override
  public Done formula(Block.Formula formula) {
    preformatted(" class=\"math\" tabindex=\"0\"", null, formula.text());
    return Done.DONE;
  }

  @Override
  boolean foldsCallouts() {
    return true;
  }

  @Override
  String calloutTitle(String type) {
    return NAMED.contains(type) ? word("body.callout." + type) : super.calloutTitle(type);
  }

  @Override
  public Done footnotes(Block.Footnotes footnotes) {
    newLine();
    out.append("<section class=\"footnotes\"");
    attribute("aria-label", word("body.footnotes"));
    out.append(">\n<ol>\n");
    footnotes.notes().forEach(this::footnote);
    out.append("</ol>\n</section>\n");
    return Done.DONE;
  }

  private void footnote(Block.Footnote note) {
    out.append("<li");
    attribute("id", id("fn-" + note.number()));
    out.append(">\n");
    List<Block> blocks = note.children();
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
      blocks(blocks.subList(0, last));
      newLine();
      out.append("<p>");
      inlines(paragraph.content());
      wayBack(note);
      out.append("</p>\n");
    } else {
      blocks(blocks);
      newLine();
      out.append("<p>");
      wayBack(note);
      out.append("</p>\n");
    }
    out.append("</li>\n");
  }

  private void wayBack(Block.Footnote note) {
    for (int occurrence = 1; occurrence <= note.references(); occurrence++) {
      out.append(" <a class=\"back\"");
      url("href", "#" + id(backReference(note.number(), occurrence)));
      attribute("aria-label", word("body.footnote.back", note.number()));
      out.append(">\u21a9\ufe0e</a>");
    }
  }

  @Override
  public Done element(Block.Element element) {
    Messages messages = options.messages();
    return super.element(
        new Block.Element(
            element.span(),
            AuthoredHtml.tag(element.tag(), options.lower()),
            AuthoredHtml.attributes(element.tag(), element.attributes(), messages),
            element.children()));
  }

  @Override
  public Done element(Inline.Element element) {
    Messages messages = options.messages();
    return super.element(
        new Inline.Element(
            element.span(),
            AuthoredHtml.tag(element.tag(), options.lower()),
            AuthoredHtml.attributes(element.tag(), named(element), messages),
            element.content()));
  }

  /** A link around nothing but a picture without words is named by where it leads. */
  private static List<Attribute> named(Inline.Element element) {
    String href =
        element.tag().equals("a") ? AuthoredHtml.value(element.attributes(), "href") : null;
    if (href == null || !TextBody.line(element.content()).isBlank()) {
      return element.attributes();
    }
    List<Attribute> attributes = new ArrayList<>(element.attributes());
    attributes.add(new Attribute("aria-label", AuthoredHtml.host(href)));
    return attributes;
  }
}
