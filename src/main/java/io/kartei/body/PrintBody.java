package io.kartei.body;

import io.kartei.address.SafeAddress;
import io.kartei.index.ExamIndex;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.Question;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * A body as XHTML for paper: nothing folds, moves or is loaded from elsewhere. Only links that lead
 * somewhere stay links, and only available pictures stay pictures; readable text replaces the rest.
 */
public final class PrintBody extends DialectBody {
  private static final Set<String> KEPT = Set.of("start", "colspan", "rowspan", "scope", "lang");
  private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,3}%?");
  private static final Set<String> PLAYED = Set.of("audio", "embed", "iframe", "object", "video");

  private final PrintOptions options;
  private final PrintedFigure figures;

  /** Where the texts begin whose words have got their ids. */
  private final Set<Integer> placed = new HashSet<>();

  private int level = 1;

  private PrintBody(StringBuilder out, BodyLinks links, PrintOptions options, Embedding embedding) {
    super(out, links, embedding);
    this.options = options;
    this.figures = new PrintedFigure(this, links, options, out);
  }

  /** Returns the XHTML of blocks, ending with a line break unless empty. */
  public static String of(List<Block> blocks, BodyLinks links, PrintOptions options) {
    PrintBody print = new PrintBody(new StringBuilder(), links, options, Embedding.none());
    print.body(blocks);
    print.newLine();
    return print.out.toString();
  }

  /** Returns the XHTML of inlines. */
  public static String inline(List<Inline> inlines, BodyLinks links, PrintOptions options) {
    PrintBody print = new PrintBody(new StringBuilder(), links, options, Embedding.none());
    print.inlines(inlines);
    return print.out.toString();
  }

  private String word(String key, Object... arguments) {
    return options.messages().get(key, arguments);
  }

  @Override
  String id(String id) {
    return options.ids() + id;
  }

  private void idOf(String id) {
    if (options.ids() != null) {
      attribute("id", id(id));
    }
  }

  @Override
  String calloutTitle(String type) {
    String key = "body.callout." + type;
    return options.messages().all().containsKey(key) ? word(key) : super.calloutTitle(type);
  }

  @Override
  public Done heading(Block.Heading heading) {
    newLine();
    level = options.levels().getOrDefault(heading.id(), heading.level());
    out.append("<h").append(level);
    idOf(heading.id());
    out.append('>');
    inlines(heading.content());
    out.append("</h").append(level).append(">\n");
    return Done.DONE;
  }

  @Override
  public Done anchor(Inline.Anchor anchor) {
    if (options.ids() != null) {
      out.append("<span");
      idOf(anchor.id());
      out.append("></span>");
    }
    return Done.DONE;
  }

  @Override
  public Done text(Inline.Text text) {
    int from = 0;
    for (PrintOptions.Place place : places(text)) {
      int at = Math.min(text.text().length(), Math.max(from, place.at()));
      Escape.text(text.text().substring(from, at), out);
      place(place);
      from = at;
    }
    Escape.text(from == 0 ? text.text() : text.text().substring(from), out);
    return Done.DONE;
  }

  @Override
  public Done code(Inline.Code code) {
    places(code).forEach(this::place);
    return super.code(code);
  }

  /** Returns the words in a text that get an id, unless they have it already. */
  private List<PrintOptions.Place> places(Inline text) {
    List<PrintOptions.Place> places = options.places().getOrDefault(text.span().start(), List.of());
    return places.isEmpty() || !placed.add(text.span().start()) ? List.of() : places;
  }

  private void place(PrintOptions.Place place) {
    out.append("<span");
    attribute("id", place.id());
    out.append("></span>");
  }

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    out.append("<sup>").append(reference.number()).append("</sup>");
    return Done.DONE;
  }

  @Override
  public Done footnotes(Block.Footnotes footnotes) {
    newLine();
    out.append("<div class=\"footnotes\">");
    numbered(
        footnotes,
        note -> {
          out.append("<li>");
          blocks(note.children());
          newLine();
          out.append("</li>\n");
        });
    out.append("</div>\n");
    return Done.DONE;
  }

  @Override
  String checkbox(boolean checked) {
    return checked ? "\u2611 " : "\u2610 ";
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    newLine();
    figures.drawOrQuote(diagram);
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    newLine();
    figures.displayed(formula.text().strip());
    return Done.DONE;
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return figures.inLine(formula.text().strip()) ? Done.DONE : super.formula(formula);
  }

  @Override
  void cell(Block.Table table, Block.Cell cell, int column, boolean head) {
    boolean empty = cell.content().isEmpty();
    boolean label =
        column == 0 && !empty && table.head().cells().get(0).content().isEmpty() && !head;
    String tag = (head && !empty) || label ? "th" : "td";
    out.append('<').append(tag);
    if (tag.equals("th")) {
      attribute("scope", head ? "col" : "row");
    }
    Block.Alignment alignment = table.alignments().get(column);
    if (alignment != Block.Alignment.NONE) {
      attribute("class", HtmlOptions.lower(alignment));
    }
    out.append('>');
    inlines(cell.content());
    out.append("</").append(tag).append(">\n");
  }

  @Override
  public Done contents(Block.Contents contents) {
    return Done.DONE;
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    newLine();
    Question known = links.question(question.id());
    out.append("<div class=\"question");
    out.append(known != null && known.isLeftOpen() ? " left-open\"" : "\"");
    idOf(Question.anchorOf(question.id()));
    out.append("><div class=\"prompt\">\n");
    blocks(marked(question, known == null || !options.hasMarks() ? List.of() : known.markers()));
    newLine();
    out.append("</div>\n");
    if (!question.answer().isEmpty()) {
      out.append("<div class=\"answer\">\n");
      blocks(question.answer());
      newLine();
      out.append("</div>\n");
    }
    out.append("</div>\n");
    return Done.DONE;
  }

  /** Returns the question with its markers in front, as its author wrote it. */
  private static List<Block> marked(Block.MarkedQuestion question, List<String> markers) {
    List<Block> prompt = new ArrayList<>(question.prompt());
    if (markers.isEmpty()) {
      return prompt;
    }
    Inline marks = new Inline.Text(question.span(), String.join("", markers) + " ");
    Block first = prompt.isEmpty() ? null : prompt.get(0);
    if (first instanceof Block.Text text) {
      prompt.set(0, text.with(with(marks, text.content())));
    } else {
      prompt.add(0, new Block.Plain(question.span(), List.of(marks)));
    }
    return prompt;
  }

  private static List<Inline> with(Inline first, List<Inline> rest) {
    List<Inline> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  /** Returns a line with what was asked in which exams, in XHTML; empty if that is nothing. */
  public static String asked(List<ExamIndex.Asked> exams) {
    String line = exams.stream().map(ExamIndex.Asked::xhtml).collect(Collectors.joining(" "));
    return line.isEmpty() ? "" : "<p class=\"exams\">" + line + "</p>";
  }

  @Override
  public Done examReferences(Block.ExamReferences references) {
    String asked = asked(links.asked(references.ids()));
    if (!asked.isEmpty()) {
      newLine();
      out.append(asked).append('\n');
    }
    return Done.DONE;
  }

  @Override
  DialectBody within(BodyLinks.Embedded part, List<Block> blocks, String prefix, Embedding inside) {
    PrintOptions embedded = options.embedded(prefix, Outline.levels(blocks, level));
    return new PrintBody(out, part.links(), embedded, inside);
  }

  @Override
  public Done link(Inline.Link link) {
    link(link.destination(), links.link(link.destination()), link.title(), link.content());
    return Done.DONE;
  }

  @Override
  void link(String destination, BodyLinks.Href href, @Nullable String title, List<Inline> content) {
    boolean leadsIn = href.url().startsWith("#");
    boolean leads =
        !isInLink()
            && (leadsIn
                || (href.kind() == BodyLinks.Kind.EXTERNAL && SafeAddress.leads(href.url())));
    if (leads) {
      out.append("<a");
      url("href", href.url());
      // what a screen reader reads out for the link in a PDF
      String text = TextBody.line(content);
      attribute("title", leadsIn ? text : text + " (" + href.url() + ")");
      out.append('>');
    }
    if (leads) {
      inLink(() -> words(destination, content));
    } else {
      words(destination, content);
    }
    out.append(leads ? "</a>" : "");
  }

  @Override
  public Done image(Inline.Image image) {
    var sized = TextBody.label(image);
    picture(image.destination(), links.image(image.destination()), sized.alt(), sized.width());
    return Done.DONE;
  }

  @Override
  void picture(String destination, BodyLinks.Href href, String alt, @Nullable String width) {
    if (href.kind() == BodyLinks.Kind.ATTACHMENT) {
      out.append("<img");
      url("src", href.url());
      attribute("alt", alt.isEmpty() ? destination : alt);
      if (width != null && WIDTH.matcher(width).matches()) {
        attribute("width", width);
      }
      out.append(" />");
      return;
    }
    String address = href.url().isEmpty() ? destination : href.url();
    figures.pictureElsewhere(address, alt, isInLink());
  }

  @Override
  public Done element(Block.Element element) {
    if (PLAYED.contains(element.tag())) {
      newLine();
      out.append("<p>");
      played(element.attributes(), Remote.of(element, links));
      out.append("</p>\n");
      return Done.DONE;
    }
    return super.element(
        new Block.Element(
            element.span(), onPaper(element.tag()), element.attributes(), element.children()));
  }

  @Override
  public Done element(Inline.Element element) {
    if (element.tag().equals("img")) {
      String source = value(element.attributes(), "src");
      String width = value(element.attributes(), "width");
      picture(source, links.image(source), value(element.attributes(), "alt"), width);
      return Done.DONE;
    }
    if (PLAYED.contains(element.tag())) {
      played(element.attributes(), Remote.of(element, links));
      return Done.DONE;
    }
    return super.element(
        new Inline.Element(
            element.span(), onPaper(element.tag()), element.attributes(), element.content()));
  }

  private void played(List<Attribute> attributes, @Nullable Remote remote) {
    String address = remote == null ? value(attributes, "src") : remote.address();
    figures.playerElsewhere(address, value(attributes, "title"), isInLink());
  }

  private static String onPaper(String tag) {
    return switch (tag) {
      case "details", "summary" -> "div";
      case "a" -> "span";
      default -> tag;
    };
  }

  private static String value(List<Attribute> attributes, String name) {
    return attributes.stream()
        .filter(a -> a.name().equals(name))
        .map(Attribute::value)
        .findFirst()
        .orElse("");
  }

  @Override
  void authored(Attribute attribute) {
    if (KEPT.contains(attribute.name())) {
      super.authored(attribute);
    } else if (attribute.name().equals("id")) {
      idOf(attribute.value());
    }
  }

  @Override
  public Done rawHtml(Block.RawHtml html) {
    newLine();
    Document.OutputSettings xml =
        new Document.OutputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    out.append(Jsoup.clean(html.html(), "", Safelist.basic(), xml));
    newLine();
    return Done.DONE;
  }

  @Override
  public Done rawHtml(Inline.RawHtml html) {
    if (html.html().regionMatches(true, 0, "<br", 0, 3)) {
      out.append("<br />");
    }
    return Done.DONE;
  }
}
