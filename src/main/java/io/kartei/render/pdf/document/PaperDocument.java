package io.kartei.render.pdf.document;

import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.index.ExamIndex;
import io.kartei.render.pdf.font.PrintableText;
import io.kartei.render.pdf.font.Resources;
import io.kartei.render.pdf.line.JoinedWords;
import io.kartei.render.pdf.line.LongTexts;
import io.kartei.render.pdf.line.SignSetter;
import io.kartei.render.pdf.picture.Drawings;
import io.kartei.text.Escape;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * An XHTML document for the printer, made of parts.
 *
 * @param title the title of the viewer's window
 * @param description a description in one sentence
 * @param css its style sheet, applied after the common one
 * @param bookmarks the {@code bookmarks} element with its outline; empty for none
 * @param body its content
 * @param finish applies changes that need the whole document
 */
public record PaperDocument(
    String title,
    String description,
    String css,
    String bookmarks,
    String body,
    Consumer<Document> finish) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PLACE = Pattern.compile("[\u0001\u0002]");
  private static final Pattern STRUCTURE = Pattern.compile("pre|ul|ol|table|tr|tbody|thead");

  /** The most characters of a name that is repeated on each page or for each line of a link. */
  private static final int MAX_NAME = 300;

  private static final Pattern ATTRIBUTES = Pattern.compile("alt|title|content|name");
  private static final String COMMON = defaults() + Resources.text("paper.css");

  /** How marker emoji are drawn: a class and the sign inside. */
  private static final Map<Integer, String[]> MARKERS =
      Map.of(
          0x2753, new String[] {"ask", "?"},
          0x2757, new String[] {"must", "!"},
          0x1F4AC, new String[] {"talk", "\u2026"},
          0x1F4BB, new String[] {"work", ">_"},
          0x1F4A1, new String[] {"tip", "i"},
          0x1F4DD, new String[] {"exam", "\u270e"});

  /** The class of paragraphs of what isn't printed. */
  private static final String AWAY = "away";

  private static final Pattern MARKER = Pattern.compile("[❓❗💬💻💡📝]");

  /** Marker emoji alone in brackets, with signs that say the same or refer to a remark. */
  private static final Pattern BRACKETED =
      Pattern.compile("\\((?<signs>[!*]{0,3})(?<markers>[❓❗💬💻💡📝]+)\\)");

  /**
   * Returns OpenHTMLtoPDF's own style sheet if the JVM's charset, such as UTF-16, keeps the library
   * from reading it; else an empty string.
   */
  private static String defaults() {
    String sample = "html";
    byte[] bytes = sample.getBytes(StandardCharsets.US_ASCII);
    return new String(bytes, Charset.defaultCharset()).equals(sample)
        ? ""
        : Resources.text("/resources/css/XhtmlNamespaceHandler.css");
  }

  public PaperDocument(String title, String description, String css, String body) {
    this(title, description, css, "", body, whole -> {});
  }

  /** Returns the document for the printer, in characters that can be drawn. */
  org.w3c.dom.Document dom(PrintContext printing) {
    Document parsed = parsed(printing);
    org.w3c.dom.Document tree = XmlTree.of(parsed);
    // jsoup keeps iterators for later use, and each of them would keep the whole document
    parsed.getAllElements().forEach(Element::empty);
    return tree;
  }

  /** Returns the document before its conversion for the printer. */
  Document parsed(PrintContext printing) {
    Document document =
        Jsoup.parse(
            "<!DOCTYPE html><html lang=\""
                + Escape.text(printing.context().config().site().language())
                + "\"><head><title>"
                + Escape.text(title)
                + "</title><meta name=\"description\" content=\""
                + Escape.text(description)
                + "\" />"
                + "<meta name=\"subject\" content=\""
                + Escape.text(description)
                + "\" />"
                + about(printing)
                + "<style>"
                + footer(COMMON + css, printing)
                + "</style></head><body>"
                + body
                + "</body></html>");
    joinExams(document);
    joinElsewhere(document);
    SignSetter.set(document);
    JoinedWords.join(document);
    settle(document, printing.fonts().printable());
    printing.hyphens().insert(document);
    headings(document);
    // a table head must be followed by rows (ISO 14289-1, 7.5)
    document.select("table:not(:has(> tbody)) > thead").tagName("tbody");
    shorten(document);
    LongTables.part(document);
    vectors(document);
    finish.accept(document);
    if (!bookmarks.isEmpty()) {
      Document outline = Jsoup.parse(bookmarks, "", Parser.xmlParser());
      settle(outline, printing.fonts().printable());
      document.head().appendChild(outline.child(0));
    }
    return document;
  }

  /** Returns what the PDF's properties say besides its title. */
  private static String about(PrintContext printing) {
    SiteInfo site = printing.context().config().site();
    StringBuilder out = new StringBuilder();
    LocalDate day = printing.lastChange();
    if (day != null) {
      out.append("<meta name=\"" + PdfMetadata.DAY + "\" content=\"").append(day).append("\" />");
    }
    if (!site.authors().isEmpty()) {
      String authors = Escape.text(String.join(", ", site.authors()));
      out.append("<meta name=\"author\" content=\"").append(authors).append("\" />");
    }
    return out.toString();
  }

  /** Puts what isn't printed into one quiet line where nothing comes between. */
  private static void joinElsewhere(Document document) {
    for (Element away : document.select("p:has(.elsewhere)")) {
      if (!away.childNodes().stream().allMatch(PaperDocument::isAway)) {
        continue;
      }
      Element before = away.previousElementSibling();
      boolean goesOn = before != null && before.hasClass(AWAY);
      Element line = goesOn && before != null ? before : away.addClass(AWAY);
      List<Element> places = away.children().stream().filter(place -> !place.nameIs("br")).toList();
      away.empty();
      for (Element place : places) {
        if (line.childrenSize() > 0) {
          line.appendElement("span").text(" \u00b7 ");
        }
        line.appendChild(place);
      }
      if (goesOn) {
        away.remove();
      }
    }
  }

  /** Returns whether a part of a paragraph only names what isn't printed. */
  private static boolean isAway(Node node) {
    if (node instanceof TextNode text) {
      return text.isBlank();
    }
    return node instanceof Element element
        && (element.hasClass("elsewhere")
            || element.nameIs("br")
            || (element.nameIs("a")
                && element.childNodeSize() > 0
                && element.childNodes().stream().allMatch(PaperDocument::isAway)));
  }

  /** Puts exam references that follow one another into one paragraph. */
  private static void joinExams(Document document) {
    for (Element exams : document.select("p.exams + p.exams")) {
      Element before = exams.previousElementSibling();
      if (before != null) {
        for (Element asked : exams.children()) {
          join(before, asked);
        }
        exams.remove();
      }
    }
  }

  /** Adds what was asked in exams of a kind to a line, which names each kind once. */
  private static void join(Element line, Element asked) {
    for (Element same : line.children()) {
      boolean isSame = same.select("b").text().equals(asked.select("b").text());
      if (isSame && same.childrenSize() > 0 && asked.childrenSize() > 0) {
        same.child(same.childrenSize() - 1)
            .appendText(
                ExamIndex.Asked.BETWEEN + asked.child(asked.childrenSize() - 1).wholeText());
        return;
      }
    }
    line.appendText(" ").appendChild(asked);
  }

  /** Replaces SVG pictures, which the printer draws rather than loads. */
  private static void vectors(Document document) {
    for (Element picture : document.select("img[src~=(?i)\\.svg$]")) {
      Element drawn =
          new Element("svg").attr(Drawings.PICTURE, PaperLinks.path(picture.attr("src")));
      if (picture.hasAttr(Drawings.WIDTH)) {
        drawn.attr(Drawings.WIDTH, picture.attr(Drawings.WIDTH));
      }
      picture.replaceWith(drawn.addClass("picture").attr("alt", picture.attr("alt")));
    }
  }

  /** Shortens the names of links, and of the chapter at the head of a page. */
  private static void shorten(Document document) {
    document.select("a[title]").forEach(a -> a.attr("title", shortened(a.attr("title"))));
    for (Element head : document.select(".running")) {
      if (head.text().length() > MAX_NAME) {
        head.text(shortened(head.text()));
      }
    }
  }

  private static String shortened(String name) {
    if (name.length() <= MAX_NAME) {
      return name;
    }
    boolean half = Character.isHighSurrogate(name.charAt(MAX_NAME - 1));
    return name.substring(0, half ? MAX_NAME - 1 : MAX_NAME) + "\u2026";
  }

  /** Closes gaps in the heading levels of the combined parts (ISO 14289-1, 7.4.2). */
  private static void headings(Document document) {
    int before = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      before = Math.min(before + 1, heading.tagName().charAt(1) - '0');
      heading.tagName("h" + before);
    }
  }

  /** Changes text to characters that can be drawn, and makes elements follow the reading order. */
  static void settle(Document document, PrintableText printable) {
    for (Element mixed : document.select("body *")) {
      if (!mixed.children().isEmpty() && !STRUCTURE.matcher(mixed.tagName()).matches()) {
        // otherwise a line's elements would be painted after its text, and copied in that order
        mixed.textNodes().stream()
            .filter(text -> !text.isBlank())
            .forEach(text -> text.wrap("<span></span>"));
      }
    }
    NodeTraversor.traverse((node, depth) -> print(node, printable), document);
    for (TextNode text : marked(document)) {
      draw(text, printable);
    }
    LongTexts.part(document);
  }

  private static List<TextNode> marked(Document document) {
    List<TextNode> marked = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && MARKER.matcher(text.getWholeText()).find()) {
            marked.add(text);
          }
        },
        document);
    return marked;
  }

  private static void print(Node node, PrintableText printable) {
    if (node instanceof TextNode text) {
      if (!MARKER.matcher(text.getWholeText()).find()) {
        text.text(printable.of(text.getWholeText()));
      }
    } else if (node instanceof Element element) {
      element.attributes().asList().stream()
          .filter(a -> ATTRIBUTES.matcher(a.getKey()).matches())
          .forEach(a -> element.attr(a.getKey(), printable.of(a.getValue())));
    }
  }

  /** Returns a text whose marker emoji stand without brackets. */
  private static String unbracketed(String text) {
    return BRACKETED
        .matcher(text)
        .replaceAll(found -> (found.group(1).contains("!") ? "\u2757" : "") + found.group(2));
  }

  /** Replaces emoji in a text with drawn markers. */
  private static void draw(TextNode node, PrintableText printable) {
    Element line = new Element("span");
    StringBuilder text = new StringBuilder();
    unbracketed(node.getWholeText())
        .codePoints()
        .forEach(
            c -> {
              String[] marker = MARKERS.get(c);
              if (marker == null) {
                text.appendCodePoint(c);
                return;
              }
              flush(line, text, printable);
              line.appendElement("span").addClass("mark").addClass(marker[0]).text(marker[1]);
            });
    flush(line, text, printable);
    node.replaceWith(line);
  }

  private static void flush(Element line, StringBuilder text, PrintableText printable) {
    if (PrintableText.isMood(text.toString())) {
      text.setLength(0); // beside a mark
    }
    if (!text.isEmpty()) {
      line.appendElement("span").appendChild(new TextNode(printable.of(text.toString())));
      text.setLength(0);
    }
  }

  private static String footer(String css, PrintContext printing) {
    String[] page = PLACE.split(printing.text("sheet.page", "\u0001", "\u0002"), -1);
    PrintableText printable = printing.fonts().printable();
    return css.replace("$site", quoted(printing.context().config().site().title(), printable))
        .replace(
            "$page",
            quoted(page[0], printable)
                + " counter(page) "
                + quoted(page[1], printable)
                + " counter(pages) "
                + quoted(page[2], printable));
  }

  /** Returns a CSS string that cannot end early, whatever it contains. */
  public static String quoted(String text, PrintableText printable) {
    String safe = BLANKS.matcher(printable.of(text)).replaceAll(" ");
    StringBuilder out = new StringBuilder("\"");
    safe.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\' || c == '<' || c == '&' || c == '$') {
                out.append(String.format(Locale.ROOT, "\\%06x ", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
