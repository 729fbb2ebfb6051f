package io.kartei.render.html;

import io.kartei.body.PageLinks;
import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.render.html.card.CardCount;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.exam.ExamsPage;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Description;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.text.Escape;
import io.kartei.theme.ViewPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page: what there is to do today, the topics, what exams often ask, and then the root
 * note's text, of which only the first paragraph is at the top. A long text has a page of its own,
 * to which that paragraph leads.
 */
final class HomePage implements PageKind {
  static final String PATH = "index.html";
  private static final int MAX_FREQUENT = 6;

  /** How many new cards a reader sees a day, until they choose otherwise. */
  private static final int NEW_A_DAY = 15;

  /** A longer paragraph, in characters of HTML, stays with the rest of the text. */
  private static final int MAX_LEAD = 900;

  private static final String PARAGRAPH_END = "</p>\n";

  /** What the template {@code home} sees. */
  record HomeView(
      Head head,
      TextView text,
      @Nullable ReviewView review,
      List<Topics.TopicView> topics,
      ExamsView exams) {}

  /**
   * The heading, and the exam tasks of the root note.
   *
   * @param subtitle what the site's title says besides the heading; null for nothing
   * @param askedTasks how many tasks there are, in words
   */
  record Head(
      @Nullable String headingId,
      String heading,
      @Nullable String subtitle,
      View.@Nullable Link source,
      String askedTasks,
      List<ExamLinks.AskedView> tasks)
      implements ViewPart {}

  /**
   * The root note's text.
   *
   * @param more the address of the page with the whole text; null if it is on this one
   */
  record TextView(String lead, @Nullable String more, String body) implements ViewPart {}

  /** What exams often ask. */
  record ExamsView(boolean hasExams, List<View.Counted> frequent, String examsUrl)
      implements ViewPart {}

  /**
   * What a script needs to show how many cards are due; null when there are no cards.
   *
   * @param first what it says until a card has been learnt
   */
  record ReviewView(int count, int all, String url, String first) {}

  @Override
  public void write(Site site) {
    site.write(PATH, () -> page(site));
  }

  private static Site.Page page(Site site) {
    NotePage start = site.start();
    NoteText text =
        start == null
            ? new NoteText(null, Escape.text(site.info().title()), null, "", List.of(), "")
            : NoteText.of(site, start, new PageLinks(site.index(), start.id(), PATH));
    List<Topics.TopicView> topics = Topics.of(site);
    String own = start == null || start.url().equals(PATH) ? null : start.url();
    boolean apart = own != null;
    String lead = apart || !topics.isEmpty() ? lead(text.body()) : "";
    String body = apart ? "" : text.body().substring(lead.length());
    List<ExamLinks.AskedView> tasks =
        apart || start == null ? List.of() : ExamLinks.asked(site, start, text.exams());
    PageSpec spec =
        PageSpec.wide(PATH, site.info().title(), "")
            .kind("home")
            .style(Assets.TEXT_STYLE)
            .style(Assets.PAGES_STYLE)
            .needs(Needs.of(text.heading() + lead + body));
    if (start != null) {
      String said = site.info().description();
      spec = spec.note(start.id(), said == null ? Description.of(start) : said);
    }
    String subtitle = start == null ? null : subtitle(site.info().title(), heading(start));
    boolean named = start != null && heading(start).equals(site.shortName());
    ReviewView review = review(site);
    if (review != null) {
      spec = spec.script(Assets.STUDY).script(Assets.TODAY);
    }
    return new Site.Page(
        spec,
        "home",
        new HomeView(
            new Head(
                text.headingId(),
                named && subtitle != null ? Escape.text(site.partedText(subtitle)) : text.heading(),
                named ? null : subtitle,
                text.source(),
                start == null
                    ? ""
                    : site.text(
                        "contents.tasks", ExamLinks.tasks(start.note().facts().examReferences())),
                tasks),
            new TextView(lead, own == null ? null : Urls.relative(PATH, own), body),
            review,
            topics,
            new ExamsView(
                !site.index().exams().isEmpty(),
                ExamsPage.frequent(site, PATH, MAX_FREQUENT),
                Urls.relative(PATH, site.index().generated("exams/index.html")))));
  }

  /**
   * Returns the text's first paragraph when the text begins with one, else nothing. Paragraphs
   * cannot nest, so it ends where the first one ends.
   */
  private static String lead(String body) {
    int end = body.indexOf(PARAGRAPH_END);
    return body.startsWith("<p>") && end > 0 && end <= MAX_LEAD
        ? body.substring(0, end + PARAGRAPH_END.length())
        : "";
  }

  private static String heading(NotePage start) {
    Block.Heading title = start.note().text().title();
    return title == null ? start.title() : PlainText.of(title.content());
  }

  /** Returns what a title such as {@code LF10b: Serverdienste} says after this heading, or null. */
  private static @Nullable String subtitle(String title, String heading) {
    int at = heading.length();
    if (!title.startsWith(heading)
        || at == title.length()
        || Character.isLetter(title.charAt(at))) {
      return null;
    }
    while (at < title.length() && !Character.isLetterOrDigit(title.charAt(at))) {
      at++;
    }
    return at == title.length() ? null : title.substring(at);
  }

  private static @Nullable ReviewView review(Site site) {
    List<Card> cards = site.context().deck().cards();
    int core = CardCount.all(site).core();
    return cards.isEmpty()
        ? null
        : new ReviewView(
            core,
            cards.size(),
            Urls.relative(PATH, site.index().generated(ReviewLinks.PAGE)),
            site.text("home.first", Math.min(core, NEW_A_DAY)));
  }
}
