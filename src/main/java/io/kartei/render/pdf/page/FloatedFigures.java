package io.kartei.render.pdf.page;

import io.kartei.body.DrawingRegistry;
import io.kartei.messages.Messages;
import io.kartei.render.pdf.document.LaidPaper.Extent;
import io.kartei.render.pdf.document.PageReferences;
import io.kartei.render.pdf.picture.Drawings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Lets the text behind a drawing that finds no room at the end of a page fill that page, like the
 * floats of TeX: the drawing begins the next page, with a number by which the text refers to it. It
 * passes no other drawing, and no heading of the level of its own section unless it fills a page
 * anyway. All lengths are in points.
 */
final class FloatedFigures {
  /** The class of a drawing that was moved, and what belongs to it. */
  static final String CLASS = "floated";

  private static final String FIGURES =
      ".drawing:has(svg[" + DrawingRegistry.KEY + "]), .chapter p:has(img)";

  /** A page is filled if more than this part of it would stay blank. */
  private static final double MIN_BLANK = 0.2;

  /** By which part of a page less has to stay blank. */
  private static final double MIN_GAIN = 0.1;

  /** The most of a page that a drawing and the text above it take. */
  private static final double MAX_PAGE = 0.9;

  /** The line that refers to the drawing. */
  private static final double REFERENCE = 18;

  /** The space around a picture in its line, with some to spare. */
  private static final double AROUND_PICTURE = 10;

  /** A drawing right below the title of a chapter stays in its part of it. */
  private static final String HIGHEST = "h2";

  private static final String CHAPTER = "h1";

  /** What takes more than this part of a page needs one of its own, wherever the sections end. */
  private static final double MIN_FULL = 0.8;

  private final Document book;
  private final TextArea area;
  private final Messages messages;
  private final PageReferences references;

  /** The figures that were moved, in the order in which they were. */
  private final List<Moved> moved = new ArrayList<>();

  FloatedFigures(Document book, TextArea area, Messages messages, PageReferences references) {
    this.book = book;
    this.area = area;
    this.messages = messages;
    this.references = references;
  }

  /**
   * Moves figures, or makes pictures a little smaller, at most one in each chapter that begins a
   * page, since after it all pages are other ones.
   *
   * @param pages the rooms of the book's pages
   * @param kept where its blocks are on a page without an end
   * @param others the chapters whose pages will be others
   * @return whether anything was changed
   */
  boolean move(PageRooms pages, KeptTogether kept, Set<Element> others) {
    Set<Element> done = new HashSet<>(others);
    for (Moved figure : moved) {
      Element opening = opening(figure.figure());
      double blank = opening == null ? 0 : pages.before(figure.figure(), opening);
      if (blank >= MIN_BLANK * area.height()
          && !done.contains(opening)
          && (figure.raise(pages) || lower(figure, blank, kept))) {
        done.add(opening);
      }
    }
    for (Element figure : book.select(FIGURES)) {
      Element opening = opening(figure);
      if (opening == null || done.contains(opening) || !isAlone(figure)) {
        continue;
      }
      double blank = pages.before(figure, opening);
      double room = blank - pages.above(figure);
      if (blank >= MIN_BLANK * area.height()
          && room > 0
          && (shrink(figure, room, kept) || move(figure, room - REFERENCE, kept))) {
        done.add(opening);
      }
    }
    number();
    return done.size() > others.size();
  }

  /** Returns whether a figure is nothing but that, and wasn't moved or given a page of its own. */
  private static boolean isAlone(Element figure) {
    return figure.closest("." + CLASS + ", ." + LandscapePages.PAGE) == null
        && (figure.hasClass("drawing") || figure.text().isBlank());
  }

  /** Makes a picture as small as the room below the text is, unless that is too small. */
  private static boolean shrink(Element figure, double room, KeptTogether kept) {
    Element picture = figure.selectFirst("img");
    double most = room - AROUND_PICTURE;
    if (picture == null
        || picture.hasAttr("style")
        || most < Drawings.MIN_SHRINK * (height(figure, kept) - AROUND_PICTURE)) {
      return false;
    }
    picture.attr("style", String.format(Locale.ROOT, "max-height: %.1fpt", most));
    return true;
  }

  /** Returns the chapter with which the page begins that is the first of a block's chapter. */
  static @Nullable Element opening(Element block) {
    Element chapter = block.closest(".chapter");
    while (chapter != null && !chapter.hasClass("opens")) {
      Element before = chapter.previousElementSibling();
      while (before != null && !before.hasClass("chapter")) {
        before = before.previousElementSibling();
      }
      if (before == null) {
        break;
      }
      chapter = before;
    }
    return chapter;
  }

  private boolean move(Element figure, double room, KeptTogether kept) {
    List<Element> group = group(figure);
    Element first = following(group.get(group.size() - 1));
    double height = group.stream().mapToDouble(part -> height(part, kept)).sum();
    Element heading = heading(figure);
    Element last = last(first, heading, height, room, kept);
    if (last == null) {
      return false;
    }
    numbered(group, heading, last);
    return true;
  }

  /** Moves a figure that was moved already behind more of the text, as there is room before it. */
  private boolean lower(Moved moved, double room, KeptTogether kept) {
    Element figure = moved.figure();
    Element heading = heading(moved.reference());
    Element last = last(following(figure), heading, height(figure, kept), room, kept);
    if (last == null) {
      return false;
    }
    last.after(figure);
    return true;
  }

  /**
   * Returns the last block of the text behind a figure that fills the page before it, or null.
   *
   * @param first the first block behind it
   * @param heading that of its section
   */
  private @Nullable Element last(
      @Nullable Element first,
      @Nullable Element heading,
      double height,
      double room,
      KeptTogether kept) {
    double passed = 0;
    double good = 0;
    Element last = null;
    boolean passesSections = height > MIN_FULL * area.height();
    String level =
        passesSections
            ? CHAPTER
            : heading == null || heading.nameIs(CHAPTER) ? HIGHEST : heading.normalName();
    for (Element block = first; block != null; block = LeadIns.next(block)) {
      boolean isEnd = LeadIns.isHeading(block) && block.normalName().compareTo(level) <= 0;
      double own = height(block, kept);
      boolean fits = passed + own <= room;
      boolean goesOn = isParted(block) && passed + own - room + height <= MAX_PAGE * area.height();
      if (isEnd || block.selectFirst("svg, img") != null || !(fits || goesOn)) {
        break;
      }
      passed += own;
      Element next = LeadIns.next(block);
      if (next == null || !(LeadIns.leadsIn(block, next) || next.hasClass(LeadIns.EXAMS))) {
        last = block;
        good = passed;
      }
      if (!fits) {
        break;
      }
    }
    return good < MIN_GAIN * area.height() ? null : last;
  }

  /** Returns a drawing with what is said about it: what isn't in it, or a listing of its parts. */
  private static List<Element> group(Element drawing) {
    List<Element> group = new ArrayList<>(List.of(drawing));
    for (Element next = drawing.nextElementSibling();
        next != null && (next.hasClass("caption") || next.hasClass("framed") || next.nameIs("pre"));
        next = next.nextElementSibling()) {
      group.add(next);
    }
    return group;
  }

  /** Returns the block that follows a block or what it ends, or null. */
  private static @Nullable Element following(Element block) {
    Element next = LeadIns.next(block);
    Element around = block.parent();
    return next == null && around != null && isWithin(block) ? following(around) : next;
  }

  /** Returns whether a block isn't a chapter's own. */
  private static boolean isWithin(Element block) {
    Element around = block.parent();
    return around != null && !around.hasClass("chapter") && around.closest(".chapter") != null;
  }

  /** Returns whether a block may end on another page than it begins on. */
  private static boolean isParted(Element block) {
    return block.nameIs("ul") || block.nameIs("ol") || block.nameIs("p");
  }

  private static double height(Element block, KeptTogether kept) {
    Extent extent = kept.extent(block);
    return extent == null ? 0 : extent.bottom() - extent.top();
  }

  /** Returns the heading of the section in which a block is, or null. */
  private static @Nullable Element heading(Element block) {
    for (Element around = block; around != null; around = around.parent()) {
      for (Element before = around.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        if (LeadIns.isHeading(before)) {
          return before;
        }
      }
      if (!isWithin(around)) {
        break;
      }
    }
    return null;
  }

  /** Returns the text of a heading without what was added to it. */
  private static String name(Element heading) {
    Element words = heading.clone();
    words.select(".number, .note, .call, .at, .mark").remove();
    return words.text().replace("\u00ad", "").strip();
  }

  private void numbered(List<Element> group, @Nullable Element heading, Element last) {
    Element reference = new Element("p");
    Element link = reference.appendElement("a").text(" ");
    references.add(link);
    group.get(0).before(reference);
    Element figure = new Element("div").addClass(CLASS);
    group.forEach(figure::appendChild);
    Element back = figure.appendElement("p").addClass("caption").appendElement("a").text(" ");
    references.add(back);
    last.after(figure);
    moved.add(new Moved(figure, link, back, heading == null ? "" : ": " + name(heading)));
  }

  /** Numbers the figures in the order in which they stand, whichever of them was moved first. */
  private void number() {
    List<Element> order = book.select("." + CLASS);
    moved.sort(Comparator.comparingInt(figure -> order.indexOf(figure.figure())));
    for (int i = 0; i < moved.size(); i++) {
      String number = Integer.toString(i + 1);
      moved.get(i).number("figure-" + number, number, messages);
    }
  }

  /**
   * A figure that was moved.
   *
   * @param link refers to it where it stood
   * @param back refers back from its caption
   * @param name what the caption says behind the number
   */
  private record Moved(Element figure, Element link, Element back, String name) {
    void number(String id, String number, Messages messages) {
      figure.attr("id", id);
      words(link).text(messages.get("book.figure.see", number));
      link.attr("href", "#" + id);
      reference().attr("id", id + "-at");
      words(back).text(messages.get("book.figure", number) + name);
      back.attr("href", "#" + id + "-at");
    }

    /**
     * Moves it back to where the page behind the one that refers to it begins now, as all pages may
     * be other ones than when it was moved.
     *
     * @return whether it wasn't there
     */
    boolean raise(PageRooms pages) {
      Element reference = reference();
      Element before = reference;
      for (Element block = following(reference);
          block != null && !block.equals(figure);
          block = LeadIns.next(block)) {
        if (pages.page(block) > pages.page(reference) && !LeadIns.leadsIn(before, block)) {
          block.before(figure);
          return true;
        }
        before = block;
      }
      return false;
    }

    /** Returns the line that refers to it, where it stood. */
    Element reference() {
      return Objects.requireNonNull(link.parent());
    }

    /** Returns the words of a link, before the number of its page. */
    private static TextNode words(Element link) {
      return link.textNodes().get(0);
    }
  }
}
