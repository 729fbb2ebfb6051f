package io.kartei.body;

import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * A body as XHTML for paper: nothing folds, moves or is loaded from elsewhere. Links are links only
 * where they lead out, pictures are pictures only where they are at hand; what stands for them
 * otherwise can be read.
 */
public final class PrintBody extends DialectBody {
  private static final Set<String> KEPT = Set.of("start", "colspan", "rowspan", "scope", "lang");
  private static final Set<String> PLAYED = Set.of("audio", "embed", "iframe", "object", "video");

  private PrintBody(StringBuilder out, BodyLinks links, Set<String> embedding) {
    super(out, links, embedding);
  }

  /** The XHTML of blocks, ending with a line break unless empty. */
  public static String of(List<Block> blocks, BodyLinks links) {
    PrintBody print = new PrintBody(new StringBuilder(), links, Set.of());
    print.body(blocks);
    print.newLine();
    return print.out.toString();
  }

  /** The XHTML of inlines. */
  public static String inline(List<Inline> inlines, BodyLinks links) {
    PrintBody print = new PrintBody(new StringBuilder(), links, Set.of());
    print.inlines(inlines);
    return print.out.toString();
  }

  /** Paper has no anchors: sheets of several notes would share them. */
  @Override
  public Done anchor(Inline.Anchor anchor) {
    return Done.DONE;
  }

  @Override
  public Done footnoteReference(Inline.FootnoteReference reference) {
    out.append("<sup>").append(reference.number()).append("</sup>");
    return Done.DONE;
  }

  @Override
  String checkbox(boolean checked) {
    return checked ? "[x] " : "[ ] ";
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    preformatted(" class=\"diagram\"", null, diagram.source().text());
    return Done.DONE;
  }

  @Override
  public Done contents(Block.Contents contents) {
    return Done.DONE;
  }

  @Override
  public Done question(Block.MarkedQuestion question) {
    newLine();
    out.append("<div class=\"question\"><div class=\"prompt\">\n");
    blocks(question.prompt());
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

  @Override
  public Done examReferences(Block.ExamReferences references) {
    newLine();
    out.append("<ul class=\"exams\">");
    for (String id : references.ids()) {
      BodyLinks.Chip chip = links.examReference(id);
      if (chip != null) {
        out.append("<li>");
        escape(chip.label(), out);
        out.append("</li>");
      }
    }
    out.append("</ul>\n");
    return Done.DONE;
  }

  @Override
  DialectBody within(BodyLinks.Embedded part, String prefix, Set<String> inside) {
    return new PrintBody(out, part.links(), inside);
  }

  @Override
  public Done link(Inline.Link link) {
    link(link.destination(), links.link(link.destination()), link.title(), link.content());
    return Done.DONE;
  }

  @Override
  void link(String destination, BodyLinks.Href href, @Nullable String title, List<Inline> content) {
    boolean leadsOut = href.kind() == BodyLinks.Kind.EXTERNAL && !Urls.runs(href.url());
    if (leadsOut) {
      out.append("<a");
      url("href", href.url());
      // what a screen reader says of the link in a PDF
      attribute("title", TextBody.line(content) + " (" + href.url() + ")");
      out.append('>');
    }
    if (content.isEmpty()) {
      escape(destination, out);
    }
    inlines(content);
    out.append(leadsOut ? "</a>" : "");
  }

  @Override
  public Done image(Inline.Image image) {
    picture(image.destination(), TextBody.line(image.alt()));
    return Done.DONE;
  }

  private void picture(String destination, String alt) {
    picture(destination, links.image(destination), alt, null);
  }

  @Override
  void picture(String destination, BodyLinks.Href href, String alt, @Nullable String width) {
    if (href.kind() == BodyLinks.Kind.ATTACHMENT) {
      out.append("<img");
      url("src", href.url());
      attribute("alt", alt.isEmpty() ? destination : alt);
      out.append(" />");
      return;
    }
    elsewhere(alt, href.url().isEmpty() ? destination : href.url());
  }

  /** What stands for a picture or player that paper cannot show. */
  private void elsewhere(String name, String address) {
    out.append("<span class=\"elsewhere\">");
    if (!name.isEmpty()) {
      out.append("<span class=\"name\">");
      escape(name, out);
      out.append("</span> ");
    }
    out.append("<span class=\"address\">");
    escape(address, out);
    out.append("</span></span>");
  }

  @Override
  public Done element(Block.Element element) {
    if (PLAYED.contains(element.tag())) {
      newLine();
      out.append("<p>");
      elsewhere(value(element.attributes(), "title"), value(element.attributes(), "src"));
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
      picture(value(element.attributes(), "src"), value(element.attributes(), "alt"));
      return Done.DONE;
    }
    if (PLAYED.contains(element.tag())) {
      elsewhere(value(element.attributes(), "title"), value(element.attributes(), "src"));
      return Done.DONE;
    }
    return super.element(
        new Inline.Element(
            element.span(), onPaper(element.tag()), element.attributes(), element.content()));
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
