package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.concurrent.Once;
import io.kartei.concurrent.Work;
import io.kartei.index.Backlink;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.render.html.card.CardCount;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.theme.ViewPart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page for each note except the one whose text the start page has. */
final class NotePages implements PageKind {
  /** What the template {@code note} sees. */
  record NoteView(
      NoteText text,
      Neighbours neighbours,
      Exams exams,
      Study study,
      NoteSource about,
      List<Previews.PreviewView> previews) {}

  /**
   * Where to go from here: to the notes above, to the neighbouring ones, and to those that refer to
   * the note.
   */
  record Neighbours(
      List<View.Crumb> crumbs,
      View.@Nullable Link previous,
      View.@Nullable Link next,
      List<BacklinkView> backlinks)
      implements ViewPart {}

  /**
   * A note that refers to this one.
   *
   * @param sentence in which it does so, or null
   */
  record BacklinkView(String label, String url, Mentions.@Nullable Sentence sentence) {}

  /**
   * How many exam tasks the note prepares for, in words, and which; the other places that cover its
   * tasks, and the objectives that it covers.
   */
  record Exams(
      String askedTasks,
      List<ExamLinks.AskedView> asked,
      List<ExamLinks.SharedView> shared,
      List<View.Link> objectives)
      implements ViewPart {}

  /** The note's cards, the cheat sheets that include it, and its tags. */
  record Study(View.@Nullable Link learn, List<View.Link> sheets, List<View.Link> tags)
      implements ViewPart {}

  @Override
  public void write(Site site) {
    List<NotePage> pages = pages(site);
    Around around = Around.of(site);
    Work.forEach(
        site.context().executor(),
        IntStream.range(0, pages.size()).filter(at -> isOwn(pages.get(at))).boxed().toList(),
        at -> offer(site, pages, at, around));
  }

  /** Writes the page of a note only; nothing if no note has this address. */
  static void write(Site site, String url) {
    List<NotePage> pages = pages(site);
    IntStream.range(0, pages.size())
        .filter(at -> pages.get(at).url().equals(url) && isOwn(pages.get(at)))
        .forEach(at -> offer(site, pages, at, Around.of(site)));
  }

  private static List<NotePage> pages(Site site) {
    return site.index().pages().values().stream()
        .filter(page -> !page.url().equals(MissingPage.PATH))
        .toList();
  }

  private static boolean isOwn(NotePage page) {
    return !page.url().equals(HomePage.PATH);
  }

  private static void offer(Site site, List<NotePage> pages, int at, Around around) {
    site.context()
        .unit(pages.get(at), Phrase.of("without.page"))
        .run(() -> site.write(pages.get(at).url(), () -> page(site, pages, at, around)));
  }

  /**
   * What is known about all notes together, for what surrounds each one's text.
   *
   * @param cards how many cards each note has that has any, by its id
   */
  private record Around(
      Once<Mentions> mentions,
      Once<GlossMarks> glosses,
      Previews previews,
      Map<String, CardCount> cards) {
    static Around of(Site site) {
      return new Around(
          Once.of(() -> new Mentions(site)),
          Once.of(() -> new GlossMarks(site.index())),
          new Previews(site),
          CardCount.byNote(site));
    }
  }

  private static Site.Page page(Site site, List<NotePage> pages, int at, Around around) {
    NotePage page = pages.get(at);
    NoteText text = NoteText.of(site, page, around.glosses().get().in(site.index(), page));
    PageSpec spec =
        PageSpec.wide(page.url(), page.title(), site.index().generated("contents.html"))
            .kind("reading")
            .style(Assets.TEXT_STYLE)
            .style(Assets.NOTES_STYLE)
            .note(page.id(), Description.of(page))
            .needs(Needs.of(List.of(text.heading(), text.body())));
    return new Site.Page(
        spec,
        "note",
        new NoteView(
            text,
            new Neighbours(
                FolderPages.crumbs(site, page.url(), page.ancestors()),
                at == 0 ? null : link(page, pages.get(at - 1)),
                at == pages.size() - 1 ? null : link(page, pages.get(at + 1)),
                backlinks(site, page, around.mentions().get())),
            exams(site, page, text),
            new Study(
                learn(site, page, around.cards().getOrDefault(page.id(), CardCount.NONE)),
                sheets(site, page),
                TagPages.of(site, page)),
            NoteSource.of(site, page),
            around.previews().of(page)));
  }

  private static Exams exams(Site site, NotePage page, NoteText text) {
    List<ExamLinks.AskedView> asked = ExamLinks.asked(site, page, text.exams());
    return new Exams(
        site.text("contents.tasks", ExamLinks.tasks(page.note().facts().examReferences())),
        asked,
        ExamLinks.shared(site, page.url(), page.id()),
        ExamLinks.objectives(site, page));
  }

  private static View.@Nullable Link learn(Site site, NotePage page, CardCount cards) {
    String words = cards.words(site);
    return words == null
        ? null
        : new View.Link(
            site.text("note.learn", words), ReviewLinks.learnNote(site, page.url(), page.id()));
  }

  private static View.Link link(NotePage from, NotePage to) {
    return new View.Link(to.title(), Urls.relative(from.url(), to.url()));
  }

  private static List<BacklinkView> backlinks(Site site, NotePage page, Mentions mentions) {
    List<Backlink> backlinks = site.index().backlinks().getOrDefault(page.id(), List.of());
    Set<String> seen = new LinkedHashSet<>();
    List<BacklinkView> links = new ArrayList<>();
    for (Backlink backlink : backlinks) {
      if (!backlink.note().equals(page.id()) && seen.add(backlink.note())) {
        links.add(
            new BacklinkView(
                site.index().page(backlink.note()).title(),
                site.toNote(page.url(), backlink.note(), backlink.section()),
                mentions.of(page.id(), backlink.note())));
      }
    }
    return links;
  }

  /** Returns links to the cheat sheets that include the note. */
  private static List<View.Link> sheets(Site site, NotePage page) {
    if (!site.context().config().wants("pdf")) {
      return List.of();
    }
    return site.cheatSheets(page.id()).stream()
        .map(sheet -> new View.Link(sheet.title(), Urls.relative(page.url(), sheet.pdf())))
        .toList();
  }
}
