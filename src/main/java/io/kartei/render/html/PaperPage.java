package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.config.PaperConfig;
import io.kartei.coverage.SittingPlan;
import io.kartei.index.ExamIndex;
import io.kartei.index.NotePage;
import io.kartei.render.BookLength;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.exam.ExamsPage;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Menu;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.study.Deck;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.ComparisonSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists everything printable on one page. */
final class PaperPage implements PageKind {
  static final String PATH = Menu.PAPER;

  /** The book's address, relative to the site's root. */
  private static final String BOOK = "book.pdf";

  /** What the template {@code paper} sees. */
  record PaperView(List<GroupView> groups) {}

  /**
   * Printable items of one kind.
   *
   * @param about how to print them, or null
   */
  record GroupView(String title, @Nullable String about, List<ItemView> items) {}

  /**
   * A printable item.
   *
   * @param url its address, or null if only what belongs to it has one
   * @param file whether it is a file to print rather than a page
   * @param note where it comes from, or what it is like; else null
   * @param more what belongs to it
   */
  record ItemView(
      String label,
      @Nullable String url,
      boolean file,
      @Nullable String note,
      List<View.Link> more) {
    static ItemView of(String label, String url, @Nullable String note) {
      return new ItemView(label, url, url.endsWith(".pdf"), note, List.of());
    }
  }

  @Override
  public void write(Site site) {
    if (!Menu.hasPaper(site.context())) {
      return;
    }
    String path = site.index().generated(PATH);
    List<GroupView> groups = new ArrayList<>();
    group(groups, site.text("paper.all"), null, all(site, path));
    PaperConfig paper = site.context().config().paper();
    String size = paper.size().label();
    if (site.context().config().wants("pdf")) {
      String cards = site.text("paper.cards.about", paper.cards(), size);
      group(groups, site.text("nav.cards"), cards, cards(site, path));
      group(groups, site.text("paper.cheats"), site.text("paper.cheats.about"), cheats(site, path));
      String about = site.text("paper.sheets.about", size);
      group(groups, site.text("nav.compare"), about, comparisons(site, path));
    } else {
      group(
          groups, site.text("nav.compare"), site.text("paper.pages"), comparisonPages(site, path));
    }
    group(groups, site.text("nav.exams"), site.text("paper.exams.about"), sittings(site, path));
    String anki = Deck.anki(site.info().title()) + Deck.ANKI_PACKAGE;
    String deck = site.printed(path, "anki", anki);
    if (deck != null && !site.context().deck().cards().isEmpty()) {
      ItemView item = ItemView.of(site.text("cards.anki"), deck, null);
      group(groups, site.text("paper.anki"), site.text("paper.anki.about"), List.of(item));
    }
    PageSpec spec = PageSpec.wide(path, site.text("paper.title"), path).style(Assets.PAGES_STYLE);
    site.write(spec, "paper", new PaperView(groups));
  }

  private static void group(
      List<GroupView> groups, String title, @Nullable String about, List<ItemView> items) {
    if (!items.isEmpty()) {
      groups.add(new GroupView(title, about, items));
    }
  }

  private static List<ItemView> all(Site site, String path) {
    List<ItemView> items = new ArrayList<>();
    String book = book(site, path);
    if (book != null) {
      items.add(ItemView.of(site.text("paper.book"), book, site.text("paper.book.about")));
    }
    String page = to(site, path, PrintPage.PATH);
    items.add(ItemView.of(site.text("paper.print"), page, site.text("paper.print.about")));
    return items;
  }

  /** Returns the address of the book, relative to a page; null when there is no book. */
  static @Nullable String book(Site site, String from) {
    boolean fits = BookLength.isPrintable(BookLength.words(site.index()));
    return fits ? site.printed(from, "book", BOOK) : null;
  }

  private static List<ItemView> cheats(Site site, String path) {
    return site.context().cheatSheets().stream()
        .map(sheet -> ItemView.of(sheet.title(), to(site, path, sheet.pdf()), from(site, sheet)))
        .toList();
  }

  private static @Nullable String from(Site site, CheatSheet sheet) {
    String notes =
        sheet.notes().stream()
            .map(note -> site.index().page(note))
            .map(NotePage::title)
            .filter(title -> !title.equals(sheet.title()))
            .collect(Collectors.joining(" · "));
    return notes.isEmpty() ? null : notes;
  }

  private static List<ItemView> comparisons(Site site, String path) {
    List<ItemView> items = new ArrayList<>();
    List<ComparisonSheet> sheets = site.context().sheets();
    if (!sheets.isEmpty()) {
      items.add(ItemView.of(site.text("compare.all"), to(site, path, ComparisonSheet.ALL), null));
    }
    for (ComparisonSheet sheet : sheets) {
      List<View.Link> more =
          List.of(
              new View.Link(site.text("compare.blank"), to(site, path, sheet.blankPdf())),
              new View.Link(site.text("compare.key"), to(site, path, sheet.keyPdf())));
      items.add(new ItemView(title(site, sheet), to(site, path, sheet.pdf()), true, null, more));
    }
    return items;
  }

  private static List<ItemView> comparisonPages(Site site, String path) {
    return site.context().sheets().stream()
        .map(sheet -> ItemView.of(title(site, sheet), to(site, path, sheet.url()), null))
        .toList();
  }

  private static String title(Site site, ComparisonSheet sheet) {
    return sheet.titleIn(site.index().page(sheet.note()).title());
  }

  /** Returns the sittings; those of one date, each of a kind, side by side. */
  private static List<ItemView> sittings(Site site, String path) {
    ExamIndex exams = site.index().exams();
    Map<String, List<View.Link>> dates = new LinkedHashMap<>();
    for (SittingPlan plan : ExamsPage.latest(site)) {
      String label = exams.label(plan.sitting());
      String kind = exams.kind(plan.sitting());
      String date = kind.isEmpty() ? label : label.substring(label.lastIndexOf('·') + 1).strip();
      String url = ExamLinks.toSitting(site, path, plan.sitting());
      dates
          .computeIfAbsent(date, d -> new ArrayList<>())
          .add(new View.Link(kind.isEmpty() ? label : kind, url));
    }
    List<ItemView> items = new ArrayList<>();
    if (!dates.isEmpty()) {
      items.add(ItemView.of(site.text("exams.matrix"), to(site, path, ExamsPage.PATH), null));
    }
    dates.forEach((date, links) -> items.add(new ItemView(date, null, false, null, links)));
    return items;
  }

  private static List<ItemView> cards(Site site, String path) {
    if (site.context().deck().cards().isEmpty()) {
      return List.of();
    }
    return List.of(
        ItemView.of(site.text("cards.long"), to(site, path, Deck.LONG_EDGE), null),
        ItemView.of(site.text("cards.short"), to(site, path, Deck.SHORT_EDGE), null));
  }

  private static String to(Site site, String from, String path) {
    return Urls.relative(from, site.index().generated(path));
  }
}
