package io.kartei.body;

import io.kartei.address.SourceSet;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.text.Escape;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes Markdown dialects and authors' own HTML for an interactive page. */
abstract class PageDialect extends DialectBody {
  private static final int MAX_SHOWN = 200;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

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
          "teacher",
          "tip",
          "warning");

  final HtmlOptions options;

  /** How many links and buttons are open. */
  private int clickable;

  private boolean inBox;

  /** Whether we are in running text. */
  private boolean running;

  /** The terms that are marked in this section. */
  private final Set<String> glossed = new HashSet<>();

  PageDialect(StringBuilder out, BodyLinks links, HtmlOptions options, Embedding embedding) {
    super(out, links, embedding);
    this.options = options;
  }

  final String word(String key, Object... arguments) {
    return options.messages().get(key, arguments);
  }

  @Override
  String id(String id) {
    return options.place().idPrefix() + id;
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
    out.append(">\n");
    numbered(footnotes, this::footnote);
    out.append("\n</section>\n");
    return Done.DONE;
  }

  private void footnote(Block.Footnote note) {
    out.append("<li");
    if (note.references() > 0) {
      attribute("id", id("fn-" + note.number()));
    }
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
      if (note.references() > 0) {
        out.append("<p>");
        wayBack(note);
        out.append("</p>\n");
      }
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
    Remote remote = Remote.of(element, links);
    if (remote != null && !options.place().loading().loads(remote)) {
      newLine();
      box("div", remote, () -> blocks(element.children()));
      newLine();
      return Done.DONE;
    }
    if (element.tag().equals("iframe")) {
      blocks(element.children());
      return Done.DONE;
    }
    String tag = tag(element.tag(), element.attributes(), element.children().isEmpty());
    List<Attribute> attributes = AuthoredHtml.attributes(tag, element.attributes());
    Block.Element written = new Block.Element(element.span(), tag, attributes, element.children());
    if (tag.equals("a")) {
      within(true, () -> inLink(() -> super.element(written)));
    } else {
      within(tag.equals("summary"), () -> super.element(written));
    }
    return Done.DONE;
  }

  @Override
  public Done element(Inline.Element element) {
    boolean source = element.tag().equals("source");
    if (inBox && (source || element.tag().equals("track"))) {
      return Done.DONE;
    }
    Remote remote = source ? Remote.source(element, links) : Remote.of(element, links);
    if (remote == null && element.tag().equals("iframe")) { // it would frame one of our pages
      inlines(element.content());
      return Done.DONE;
    }
    if (remote != null && !options.place().loading().loads(remote)) {
      if (!source) {
        box("span", remote, () -> inlines(element.content()));
      }
      return Done.DONE;
    }
    String tag = tag(element.tag(), element.attributes(), element.content().isEmpty());
    List<Attribute> attributes = AuthoredHtml.attributes(tag, named(element));
    Inline.Element written = new Inline.Element(element.span(), tag, attributes, element.content());
    if (tag.equals("a")) {
      within(true, () -> inLink(() -> super.element(written)));
    } else {
      super.element(written);
    }
    return Done.DONE;
  }

  /**
   * Returns the tag to write. An {@code a} becomes a {@code span} when it is inside a link or, as
   * an anchor around content, has no address.
   */
  private String tag(String tag, List<Attribute> attributes, boolean empty) {
    boolean place = !empty && AuthoredHtml.value(attributes, "href") == null;
    return tag.equals("a") && (isInLink() || place)
        ? "span"
        : AuthoredHtml.tag(tag, options.place().lower());
  }

  /** Writes content, noting whether it is inside a link or button. */
  final void within(boolean button, Runnable content) {
    clickable += button ? 1 : 0;
    content.run();
    clickable -= button ? 1 : 0;
  }

  /**
   * Writes the box that represents remote content.
   *
   * @param instead writes the author's fallback content
   */
  final void box(String tag, Remote remote, Runnable instead) {
    if (clickable > 0) {
      RemoteBox.inWords(remote, options, out);
      return;
    }
    boolean around = inBox;
    inBox = true;
    RemoteBox.open(tag, remote, options, out);
    instead.run();
    out.append("</").append(tag).append('>');
    inBox = around;
  }

  /** Notes that a section begins, where each term is marked anew. */
  final void sectionBegins() {
    glossed.clear();
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    running = true;
    super.paragraph(paragraph);
    running = false;
    return Done.DONE;
  }

  @Override
  public Done plain(Block.Plain plain) {
    running = true;
    super.plain(plain);
    running = false;
    return Done.DONE;
  }

  @Override
  public Done text(Inline.Text text) {
    HtmlOptions.Glosses glosses = options.structure().glosses();
    if (!running || clickable > 0 || isInLink() || glosses.byFirstWord().isEmpty()) {
      return super.text(text);
    }
    glossed(text.text(), glosses);
    return Done.DONE;
  }

  private void glossed(String text, HtmlOptions.Glosses glosses) {
    int written = 0;
    for (int at = 0; at < text.length(); ) {
      HtmlOptions.Gloss gloss = glosses.at(text, at, glossed);
      int end = HtmlOptions.Glosses.wordEnd(text, at);
      if (gloss != null) {
        Escape.text(text.substring(written, at), out);
        gloss(gloss, glosses.glossary());
        end = at + gloss.term().length();
        written = end;
      }
      at = Math.max(end, at + 1);
    }
    Escape.text(text.substring(written), out);
  }

  private void gloss(HtmlOptions.Gloss gloss, String glossary) {
    out.append("<a class=\"term\"");
    url("href", glossary + "#" + gloss.anchor());
    attribute("title", gloss.meaning());
    out.append('>');
    Escape.text(gloss.term(), out);
    out.append("</a>");
  }

  @Override
  public Done tag(Inline.Tag tag) {
    String url = clickable > 0 || isInLink() ? null : links.tag(tag.name());
    if (url == null) {
      return super.tag(tag);
    }
    out.append("<a class=\"tag\"");
    url("href", url);
    return escaped(">#", tag.name(), "</a>");
  }

  @Override
  public Done image(Inline.Image image) {
    var sized = TextBody.label(image);
    BodyLinks.Href href = links.image(image.destination());
    picture(image.destination(), href, sized.alt(), image.title(), sized.width());
    return Done.DONE;
  }

  @Override
  void picture(String destination, BodyLinks.Href href, String alt, @Nullable String width) {
    picture(destination, href, alt, null, width);
  }

  private void picture(
      String destination,
      BodyLinks.Href href,
      String alt,
      @Nullable String title,
      @Nullable String width) {
    if (href.kind() == BodyLinks.Kind.BROKEN) {
      out.append("<span class=\"missing\"");
      // the content of a picture may be its address
      String shown =
          destination.length() > MAX_SHOWN
              ? destination.substring(0, MAX_SHOWN) + "…"
              : destination;
      attribute("title", word("body.missing", shown));
      out.append('>');
      Escape.text(alt.isEmpty() ? shown : alt, out);
      out.append("</span>");
      return;
    }
    Remote remote =
        Remote.image(
            href.url(), alt, width == null ? List.of() : List.of(new Attribute("width", width)));
    if (remote != null && !options.place().loading().loads(remote)) {
      box("span", remote, () -> {});
      return;
    }
    out.append("<img");
    url("src", href.url());
    attribute("alt", alt);
    title(title);
    if (width != null) {
      attribute("width", width);
    }
    out.append(" loading=\"lazy\" decoding=\"async\" />");
  }

  @Override
  void authored(Attribute attribute) {
    switch (attribute.name()) {
      case "id" -> attribute("id", id(attribute.value()));
      case "headers" ->
          attribute(
              "headers",
              Stream.of(BLANKS.split(attribute.value().strip()))
                  .map(name -> id(Slugs.own(name)))
                  .collect(Collectors.joining(" ")));
      case "srcset" ->
          attribute(
              "srcset",
              SourceSet.of(
                  SourceSet.of(attribute.value()).stream()
                      .map(c -> new SourceSet.Candidate(address(c.url()), c.condition()))
                      .filter(c -> !c.url().isEmpty())
                      .toList()));
      case "poster" -> {
        Remote remote = Remote.image(address(attribute.value()), "", List.of());
        if (remote == null || options.place().loading().loads(remote)) {
          super.authored(attribute);
        }
      }
      default -> super.authored(attribute);
    }
  }

  private String address(String written) {
    return Urls.encode(links.image(written).url());
  }

  /**
   * Returns an element's attributes. A link without text, such as one around a picture without
   * alternative text, is labelled with its host.
   */
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
