package io.kartei.body;

import io.kartei.address.SafeAddress;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.kind.DiagramDescriber;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.svg.SvgWriter;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.Question;
import io.kartei.text.Escape;
import io.kartei.text.TableWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body as HTML for a page of the site.
 *
 * <pre>{@code
 * String html = HtmlBody.of(note.body(), links, HtmlOptions.page(words, loading));
 * }</pre>
 */
public final class HtmlBody extends PageDialect {

  private String section = "";
  private int level = 1;
  private int tables;

  /** The labels of the columns when a phone shows the table row by row, else empty. */
  private List<String> columns = List.of();

  private HtmlBody(StringBuilder out, BodyLinks links, HtmlOptions options, Embedding embedding) {
    super(out, links, options, embedding);
  }

  /** Returns the HTML of blocks, ending with a line break unless empty. */
  public static String of(List<Block> blocks, BodyLinks links, HtmlOptions options) {
    HtmlBody html = new HtmlBody(new StringBuilder(), links, options, Embedding.none());
    html.body(blocks);
    html.newLine();
    return html.out.toString();
  }

  /** Returns the HTML of inlines. */
  public static String inline(List<Inline> inlines, BodyLinks links, HtmlOptions options) {
    HtmlBody html = new HtmlBody(new StringBuilder(), links, options, Embedding.none());
    html.inlines(inlines);
    return html.out.toString();
  }

  /** Returns the anchor of a question on its note's page, without the options' prefix. */
  public static String anchor(String questionId) {
    return Question.anchorOf(questionId);
  }

  @Override
  DialectBody within(BodyLinks.Embedded part, List<Block> blocks, String prefix, Embedding inside) {
    String ids = options.place().idPrefix() + prefix;
    HtmlOptions embedded = options.embedded(ids, Outline.levels(blocks, level));
    return new HtmlBody(out, part.links(), embedded, inside);
  }

  @Override
  public Done heading(Block.Heading heading) {
    newLine();
    level = options.structure().levels().getOrDefault(heading.id(), heading.level());
    String tag = "h" + level;
    String id = id(heading.id());
    section = TextBody.line(heading.content());
    sectionBegins();
    out.append('<').append(tag);
    attribute("id", id);
    out.append('>');
    inlines(heading.content());
    if (options.place().selfLinks()) {
      out.append(" <a class=\"anchor\"");
      url("href", "#" + id);
      out.append(" aria-hidden=\"true\" tabindex=\"-1\">#</a>");
    }
    out.append("</").append(tag).append(">\n");
    return Done.DONE;
  }

  @Override
  String checkbox(boolean checked) {
    StringBuilder box = new StringBuilder("<input type=\"checkbox\" disabled=\"\"");
    box.append(checked ? " checked=\"\"" : "").append(" aria-label=\"");
    Escape.text(word(checked ? "body.task.done" : "body.task.open"), box);
    return box.append("\" /> ").toString();
  }

  @Override
  public Done code(Block.Code code) {
    titled(code, () -> preformatted(" tabindex=\"0\"", code.language(), code.text()));
    return Done.DONE;
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    newLine();
    out.append("<figure class=\"diagram\"");
    Drawing drawing = diagram.drawn().drawing();
    if (drawing != null) {
      drawing(diagram, drawing);
    } else {
      boolean byScript = diagram.drawn().by() == DrawnDiagram.By.MERMAID;
      out.append(byScript ? "><pre class=\"mermaid\"" : "><pre tabindex=\"0\"");
      attribute("data-type", diagram.type());
      out.append('>');
      Escape.text(diagram.source().text(), out);
      out.append("</pre>");
    }
    out.append("</figure>\n");
    return Done.DONE;
  }

  private void drawing(Block.Diagram diagram, Drawing drawing) {
    attribute("data-enlarge", word("diagram.enlarge"));
    attribute("data-close", word("diagram.close"));
    out.append('>');
    io.kartei.diagram.Diagram told = Objects.requireNonNull(diagram.drawn().diagram());
    String name = DiagramDescriber.name(told, options.messages());
    String text = String.join(" ", DiagramDescriber.describe(told, options.messages()));
    String id = id(diagram.id() + "-");
    out.append(SvgWriter.write(drawing.named(name, text), id, this::target));
    Drawing narrow = diagram.drawn().narrow();
    if (narrow != null) {
      out.append(SvgWriter.narrow(narrow.named(name, text), id, this::target));
    }
    List<String> leftOut = diagram.drawn().leftOut(diagram.source().text());
    if (!leftOut.isEmpty()) {
      out.append("<figcaption>").append(Escape.text(word("diagram.left-out"))).append(' ');
      for (int i = 0; i < leftOut.size(); i++) {
        out.append(i == 0 ? "" : ", ").append("<code>");
        Escape.text(leftOut.get(i), out);
        out.append("</code>");
      }
      out.append("</figcaption>");
    }
  }

  /** Returns where a link within a diagram leads, or null when it leads nowhere. */
  private @Nullable String target(String destination) {
    BodyLinks.Href href = links.link(destination);
    boolean dead = href.kind() == BodyLinks.Kind.BROKEN || !SafeAddress.leads(href.url());
    return dead ? null : Urls.encode(href.url());
  }

  @Override
  public Done table(Block.Table table) {
    tables++;
    newLine();
    columns = labels(table);
    out.append(columns.isEmpty() ? "<div class=\"table\"" : "<div class=\"table by-row\"");
    out.append(" tabindex=\"0\" role=\"region\"");
    String place =
        Stream.of(options.place().chapter(), section)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    attribute(
        "aria-label",
        place.isEmpty() ? word("body.table", tables) : word("body.table.in", tables, place));
    out.append(">\n");
    super.table(table);
    out.append("</div>\n");
    return Done.DONE;
  }

  /** Returns the labels that the cells of a wide table repeat; empty for other tables. */
  private static List<String> labels(Block.Table table) {
    List<String> head = texts(table.head());
    boolean wide =
        TableWidth.isWide(
            Stream.concat(Stream.of(head), table.rows().stream().map(HtmlBody::texts)).toList());
    return wide ? head.stream().map(TableWidth::label).toList() : List.of();
  }

  private static List<String> texts(Block.Row row) {
    return row.cells().stream().map(cell -> TextBody.line(cell.content())).toList();
  }

  @Override
  void cell(Block.Table table, Block.Cell cell, int column, boolean head) {
    boolean empty = cell.content().isEmpty();
    boolean label = column == 0 && !empty && hasLabels(table);
    String tag = (head && !empty) || label ? "th" : "td";
    out.append('<').append(tag);
    if (tag.equals("th")) {
      attribute("scope", head ? "col" : "row");
    }
    String looks = looks(table.alignments().get(column), cell);
    if (!looks.isEmpty()) {
      attribute("class", looks);
    }
    if (!head && !empty && column < columns.size() && !columns.get(column).isEmpty()) {
      attribute("data-label", columns.get(column));
    }
    out.append('>');
    inlines(cell.content());
    out.append("</").append(tag).append(">\n");
  }

  /** Returns the classes of a cell: its alignment, and whether it is too short to be broken. */
  private static String looks(Block.Alignment alignment, Block.Cell cell) {
    boolean brief = false;
    if (cell.span().length() <= TableWidth.MAX_BRIEF * 4) {
      brief = TableWidth.isBrief(TextBody.line(cell.content()));
    }
    if (alignment == Block.Alignment.NONE) {
      return brief ? "brief" : "";
    }
    return HtmlOptions.lower(alignment) + (brief ? " brief" : "");
  }

  private boolean hasLabels(Block.Table table) {
    List<Block.Cell> head = table.head().cells();
    return options.structure().labelledTables().contains(table.id())
        || (!head.isEmpty() && head.get(0).content().isEmpty());
  }

  @Override
  public Done contents(Block.Contents contents) {
    newLine();
    out.append(options.structure().contents());
    newLine();
    return Done.DONE;
  }

  @Override
  public Done examReferences(Block.ExamReferences references) {
    List<BodyLinks.Chip> chips =
        references.ids().stream().map(links::examReference).filter(c -> c != null).toList();
    if (!chips.isEmpty()) {
      newLine();
      out.append("<ul class=\"chips\"");
      attribute("aria-label", word("body.exams"));
      out.append('>');
      chips.forEach(this::chip);
      out.append("</ul>\n");
    }
    return Done.DONE;
  }

  private void chip(BodyLinks.Chip chip) {
    out.append("<li>");
    chip(chip, "");
    out.append("</li>");
  }

  private void chip(BodyLinks.Chip chip, String attributes) {
    String tag = isInLink() ? "span" : "a";
    out.append('<').append(tag).append(attributes);
    if (!chip.url().isEmpty() && !isInLink()) {
      url("href", chip.url());
    }
    out.append('>');
    Escape.text(chip.label(), out);
    out.append("</").append(tag).append('>');
  }

  @Override
  public Done examReferences(Inline.ExamReferences references) {
    List<BodyLinks.Chip> chips =
        references.ids().stream().map(links::examReference).filter(c -> c != null).toList();
    if (chips.isEmpty()) {
      return super.examReferences(references);
    }
    String separator = "";
    for (BodyLinks.Chip chip : chips) {
      out.append(separator);
      chip(chip, " class=\"chip\"");
      separator = " ";
    }
    return Done.DONE;
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    newLine();
    List<Block> prompt = question.prompt();
    List<Block.Text> first = new ArrayList<>();
    while (first.size() < prompt.size() && prompt.get(first.size()) instanceof Block.Text text) {
      first.add(text);
    }
    List<Block> rest = prompt.subList(first.size(), prompt.size());
    boolean folds = options.place().collapsible() && !question.answer().isEmpty();
    boolean summary = folds && rest.isEmpty() && !LinkFinder.finds(prompt);
    Question fact = links.question(question.id());
    boolean exam = fact != null && fact.examRelevant();
    String kind =
        fact == null || fact.kind() == Question.Kind.QUESTION ? null : fact.kind().label();
    String own = options.answers().apply(question.id());
    QuestionView view =
        new QuestionView(
            id(anchor(question.id())),
            kind,
            exam,
            folds,
            summary,
            part('>', () -> within(summary, () -> lines(first))),
            kind == null ? null : word("body.question." + kind),
            part('>', () -> blocks(rest)),
            !question.answer().isEmpty(),
            exam || kind != null,
            exam || kind != null || own != null,
            part('\n', () -> answer(question)),
            own,
            options.messages().all());
    out.append(options.words().questions().apply(view));
    return Done.DONE;
  }

  private void lines(List<Block.Text> texts) {
    String separator = "";
    for (Block.Text text : texts) {
      out.append(separator);
      inlines(text.content());
      separator = "<br />\n";
    }
  }

  private void answer(Block.MarkedQuestion question) {
    blocks(question.answer());
    newLine();
  }

  /**
   * Returns what {@code write} writes when it follows this character, and removes it from the
   * output.
   */
  private String part(char before, Runnable write) {
    int start = out.length();
    out.append(before);
    write.run();
    String written = out.substring(start + 1);
    out.setLength(start);
    return written;
  }

  @Override
  public Done link(Inline.Link link) {
    link(link.destination(), links.link(link.destination()), link.title(), link.content());
    return Done.DONE;
  }

  @Override
  void link(String destination, BodyLinks.Href href, @Nullable String title, List<Inline> content) {
    if (isInLink()) {
      words(destination, content);
      return;
    }
    out.append("<a");
    String text = TextBody.line(content);
    href(destination, href, text.equals(destination) ? " address" : "");
    title(title);
    if (text.isBlank() && !content.isEmpty()) {
      attribute("aria-label", AuthoredHtml.host(destination));
    }
    out.append('>');
    within(true, () -> inLink(() -> words(destination, content)));
    out.append("</a>");
  }

  /**
   * Writes the link's attributes. A link that leads nowhere becomes HTML's placeholder link, marked
   * as such for all readers.
   */
  private void href(String destination, BodyLinks.Href href, String kind) {
    if (href.kind() == BodyLinks.Kind.BROKEN || !SafeAddress.leads(href.url())) {
      out.append(" class=\"broken\" role=\"link\" aria-disabled=\"true\"");
      attribute("title", word("body.broken", destination));
      return;
    }
    url("href", href.url());
    if (href.kind() == BodyLinks.Kind.EXTERNAL) {
      attribute("class", "external" + kind);
      attribute("rel", "noopener");
    }
  }

  @Override
  void authored(Attribute attribute) {
    if (attribute.name().equals("href")) {
      href(attribute.value(), links.link(attribute.value()), "");
    } else {
      super.authored(attribute);
    }
  }
}
