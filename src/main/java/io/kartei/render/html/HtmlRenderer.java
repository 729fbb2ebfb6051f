package io.kartei.render.html;

import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import io.kartei.render.html.card.CardsPage;
import io.kartei.render.html.card.OpenPage;
import io.kartei.render.html.exam.ExamsPage;
import io.kartei.render.html.exam.GapsPage;
import io.kartei.render.html.exam.SittingPages;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.share.Icons;
import io.kartei.render.html.share.NewsFeed;
import io.kartei.render.html.share.PreviewPictures;
import io.kartei.render.html.share.RobotFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading site. */
public final class HtmlRenderer implements Renderer {

  /** In the order in which they are written; pages that list or load other pages come last. */
  private static final List<PageKind> KINDS =
      List.of(
          new NotePages(),
          new FolderPages(),
          new TagPages(),
          new HomePage(),
          new ContentsPage(),
          new ExamsPage(),
          new SittingPages(),
          new GapsPage(),
          new ComparisonPages(),
          new CardsPage(),
          new OpenPage(),
          new GlossaryPage(),
          new SearchPage(),
          new PaperPage(),
          new PrintPage(),
          new MissingPage(),
          new Redirects(),
          new RobotFiles(),
          new NewsFeed(),
          new PreviewPictures(),
          new Icons(),
          new Attachments(),
          new Assets(),
          new OfflineFiles());

  @Override
  public String name() {
    return "html";
  }

  /** Makes the page of a note and nothing else; returns null if no note has this address. */
  public static byte @Nullable [] page(RenderContext context, String url) {
    SinglePageSink page = new SinglePageSink(url);
    NotePages.write(new Site(context, page), url);
    return page.made();
  }

  @Override
  public void render(RenderContext context, SiteSink sink) {
    Site site = new Site(context, sink);
    for (PageKind kind : KINDS) {
      String pages = kind.getClass().getSimpleName();
      context.unit(Phrase.of("without.pages", pages)).run(() -> kind.write(site));
    }
  }
}
