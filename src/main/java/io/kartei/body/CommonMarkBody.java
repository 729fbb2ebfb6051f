package io.kartei.body;

import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.text.Escape;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body as HTML, byte for byte as CommonMark 0.31.2's reference implementation writes it;
 * extensions are written as in GFM, or else as plainly as possible. The result is well-formed XML
 * unless the body contains raw HTML.
 *
 * <p>The richer {@link HtmlBody} and {@link PrintBody} override what they write differently.
 */
class CommonMarkBody extends BodyWalker {
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr");
  private static final Set<String> MEDIA = Set.of("src", "poster");

  /** Receives all output. */
  final StringBuilder out;

  final BodyLinks links;

  /** Written before the next text: a task's checkbox, or empty. */
  private String lead = "";

  private int plainEnd = -1;

  CommonMarkBody(StringBuilder out, BodyLinks links) {
    this.out = out;
    this.links = links;
  }

  /** Returns the HTML of blocks, ending with a line break unless empty. */
  public static String of(List<Block> blocks, BodyLinks links) {
    CommonMarkBody html = new CommonMarkBody(new StringBuilder(), links);
    html.blocks(blocks);
    html.newLine();
    return html.out.toString();
  }

  final void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  final void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Escape.text(value, out);
    out.append('"');
  }

  final void url(String name, String url) {
    attribute(name, Urls.encode(url));
  }

  final void title(@Nullable String title) {
    if (title != null && !title.isEmpty()) {
      attribute("title", title);
    }
  }

  final void wrap(String tag, List<Inline> content) {
    out.append('<').append(tag).append('>');
    inlines(content);
    out.append("</").append(tag).append('>');
  }

  final void lead() {
    out.append(lead);
    lead = "";
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    newLine();
    out.append("<p>");
    lead();
    inlines(paragraph.content());
    out.append("</p>\n");
    return Done.DONE;
  }

  @Override
  public Done plain(Block.Plain plain) {
    if (plainEnd == out.length()) {
      newLine();
    }
    lead();
    inlines(plain.content());
    plainEnd = out.length();
    return Done.DONE;
  }

  @Override
  public Done heading(Block.Heading heading) {
    newLine();
    wrap("h" + heading.level(), heading.content());
    out.append('\n');
    return Done.DONE;
  }

  @Override
  public Done quote(Block.Quote quote) {
    newLine();
    out.append("<blockquote>\n");
    blocks(quote.children());
    newLine();
    out.append("</blockquote>\n");
    return Done.DONE;
  }

  @Override
  public Done list(Block.ItemList list) {
    newLine();
    String tag = list.ordered() ? "ol" : "ul";
    out.append('<').append(tag);
    if (list.ordered() && list.start() != 1) {
      attribute("start", Integer.toString(list.start()));
    }
    out.append(">\n");
    super.list(list);
    out.append("</").append(tag).append(">\n");
    return Done.DONE;
  }

  @Override
  protected void item(Block.Item item) {
    out.append(itemTag(item));
    itemContent(item, item.checked() == null ? "" : checkbox(item.checked()));
    out.append("</li>\n");
  }

  /** Returns the tag that begins an item. */
  String itemTag(Block.Item item) {
    return "<li>";
  }

  final void itemContent(Block.Item item, String box) {
    lead = box;
    plainEnd = -1;
    blocks(item.children());
    lead();
  }

  /** Returns a task's checkbox, followed by a space. */
  String checkbox(boolean checked) {
    return "<input " + (checked ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\" /> ";
  }

  @Override
  public Done code(Block.Code code) {
    preformatted("", code.language(), code.text());
    return Done.DONE;
  }

  final void preformatted(String attributes, @Nullable String language, String text) {
    newLine();
    out.append("<pre").append(attributes).append("><code");
    if (language != null && !language.isEmpty()) {
      attribute("class", "language-" + language);
    }
    out.append('>');
    code(language, text);
    out.append("</code></pre>\n");
  }

  /** Writes code in a language. */
  void code(@Nullable String language, String text) {
    Escape.text(text, out);
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    preformatted("", "mermaid", diagram.source().text());
    return Done.DONE;
  }

  @Override
  public Done rule(Block.Rule rule) {
    newLine();
    out.append("<hr />\n");
    return Done.DONE;
  }

  @Override
  public Done table(Block.Table table) {
    newLine();
    out.append("<table>\n<thead>\n");
    row(table, table.head(), true);
    out.append("</thead>\n");
    if (!table.rows().isEmpty()) {
      out.append("<tbody>\n");
      table.rows().forEach(row -> row(table, row, false));
      out.append("</tbody>\n");
    }
    out.append("</table>\n");
    return Done.DONE;
  }

  final void row(Block.Table table, Block.Row row, boolean head) {
    out.append("<tr>\n");
    for (int column = 0; column < row.cells().size(); column++) {
      cell(table, row.cells().get(column), column, head);
    }
    out.append("</tr>\n");
  }

  /** Writes a cell, followed by a line break. */
  void cell(Block.Table table, Block.Cell cell, int column, boolean head) {
    String tag = head ? "th" : "td";
    out.append('<').append(tag);
    Block.Alignment alignment = table.alignments().get(column);
    if (alignment != Block.Alignment.NONE) {
      attribute("align", HtmlOptions.lower(alignment));
    }
    out.append('>');
    inlines(cell.content());
    out.append("</").append(tag).append(">\n");
  }

  @Override
  public Done element(Block.Element element) {
    newLine();
    open(element.tag(), element.attributes());
    if (!VOID.contains(element.tag())) {
      plainEnd = -1;
      blocks(element.children());
      out.append("</").append(element.tag()).append('>');
    }
    out.append('\n');
    return Done.DONE;
  }

  @Override
  public Done rawHtml(Block.RawHtml html) {
    newLine();
    out.append(html.html());
    newLine();
    return Done.DONE;
  }

  @Override
  public Done text(Inline.Text text) {
    Escape.text(text.text(), out);
    return Done.DONE;
  }

  @Override
  public Done code(Inline.Code code) {
    return escaped("<code>", code.text(), "</code>");
  }

  /** Writes text between tags. */
  final Done escaped(String open, String text, String close) {
    out.append(open);
    Escape.text(text, out);
    out.append(close);
    return Done.DONE;
  }

  @Override
  public Done emphasis(Inline.Emphasis emphasis) {
    wrap("em", emphasis.content());
    return Done.DONE;
  }

  @Override
  public Done strong(Inline.Strong strong) {
    wrap("strong", strong.content());
    return Done.DONE;
  }

  @Override
  public Done strikethrough(Inline.Strikethrough strikethrough) {
    wrap("del", strikethrough.content());
    return Done.DONE;
  }

  @Override
  public Done link(Inline.Link link) {
    out.append("<a");
    url("href", links.link(link.destination()).url());
    title(link.title());
    out.append('>');
    inlines(link.content());
    out.append("</a>");
    return Done.DONE;
  }

  @Override
  public Done image(Inline.Image image) {
    out.append("<img");
    url("src", links.image(image.destination()).url());
    attribute("alt", TextBody.line(image.alt()));
    title(image.title());
    out.append(" />");
    return Done.DONE;
  }

  @Override
  public Done softBreak(Inline.SoftBreak softBreak) {
    out.append('\n');
    return Done.DONE;
  }

  @Override
  public Done hardBreak(Inline.HardBreak hardBreak) {
    out.append("<br />\n");
    return Done.DONE;
  }

  @Override
  public Done element(Inline.Element element) {
    open(element.tag(), element.attributes());
    if (!VOID.contains(element.tag())) {
      inlines(element.content());
      out.append("</").append(element.tag()).append('>');
    }
    return Done.DONE;
  }

  /** Writes the start tag of an element that the author wrote as HTML. */
  final void open(String tag, List<Attribute> attributes) {
    out.append('<').append(tag);
    attributes.forEach(this::authored);
    out.append(VOID.contains(tag) ? " />" : ">");
  }

  /** Writes an attribute that the author wrote. */
  void authored(Attribute attribute) {
    if (attribute.name().equals("href")) {
      url("href", links.link(attribute.value()).url());
    } else if (MEDIA.contains(attribute.name())) {
      url(attribute.name(), links.image(attribute.value()).url());
    } else {
      attribute(attribute.name(), attribute.value());
    }
  }

  @Override
  public Done rawHtml(Inline.RawHtml html) {
    out.append(html.html());
    return Done.DONE;
  }
}
