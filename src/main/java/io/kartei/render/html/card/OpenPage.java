package io.kartei.render.html.card;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.Outline;
import io.kartei.body.PageLinks;
import io.kartei.body.Urls;
import io.kartei.index.LinkTarget;
import io.kartei.messages.Phrase;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.NoteParts;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.study.OpenQuestions.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The questions without an answer in the notes, as a deck of their own: readers write their answer,
 * which stays in their browser and is the back from then on.
 */
public final class OpenPage implements PageKind {
  static final String PATH = "cards/open.html";

  /**
   * What the template {@code open} sees.
   *
   * @param cards the address of the review, or null if there are no cards
   * @param answered how many are answered, with places for both numbers
   */
  record OpenView(@Nullable String cards, String lead, String answered, List<Face> questions) {}

  /**
   * A question.
   *
   * @param number counts them, for ids in the page
   * @param front HTML
   * @param exams the tasks that asked it
   * @param place where it is in the notes
   * @param source what its author linked, or null
   */
  record Face(
      String id,
      int number,
      String front,
      List<String> exams,
      View.Link place,
      View.@Nullable Link source) {}

  @Override
  public void write(Site site) {
    List<OpenQuestion> open = site.context().deck().open();
    if (!open.isEmpty()) {
      String path = site.index().generated(PATH);
      site.write(path, () -> page(site, path, open));
    }
  }

  /** Returns the address of the page as seen from another, or null if nothing is open. */
  static View.@Nullable Link link(Site site, String from) {
    int open = site.context().deck().open().size();
    return open == 0
        ? null
        : new View.Link(
            site.text("open.link", open), Urls.relative(from, site.index().generated(PATH)));
  }

  /** Returns where to answer an open question, by its id, as seen from a page. */
  public static Function<String, @Nullable String> answers(Site site, String from) {
    Map<String, Integer> numbers = site.openQuestions();
    return numbers.isEmpty()
        ? question -> null
        : question -> {
          Integer number = numbers.get(question);
          return number == null
              ? null
              : Urls.relative(from, site.index().generated(PATH)) + "#k-q-" + number;
        };
  }

  private static Site.Page page(Site site, String path, List<OpenQuestion> open) {
    List<Face> faces = new ArrayList<>();
    for (OpenQuestion question : open) {
      site.context()
          .unit(question.page(), Phrase.of("without.card"))
          .run(() -> faces.add(face(site, path, question, faces.size() + 1)));
    }
    boolean cards = !site.context().deck().cards().isEmpty();
    String review = site.index().generated(ReviewLinks.PAGE);
    return new Site.Page(
        PageSpec.wide(path, site.text("open.title"), cards ? review : path)
            .needs(Needs.of(faces.stream().map(Face::front).toList()))
            .script(Assets.STUDY)
            .script(Assets.OPEN),
        "open",
        new OpenView(
            cards ? Urls.relative(path, review) : null,
            site.text("open.lead", faces.size()),
            site.text("open.answered", "{0}", "{1}"),
            faces));
  }

  private static Face face(Site site, String path, OpenQuestion open, int number) {
    String note = open.page().id();
    Question question = open.question();
    NoteParts parts = site.parts(note);
    PageLinks links = new PageLinks(site.index(), note, path);
    HtmlOptions options =
        site.context().fragment("k-open-" + number + "-", Loading.shared(site.remoteImages()));
    return new Face(
        question.id(),
        number,
        HtmlBody.of(
            question.prompt(),
            links,
            options.of(HtmlOptions.Structure.levels(Outline.levels(question.prompt())))),
        exams(open),
        new View.Link(
            where(open.page().title(), parts.section(question.section())),
            site.toNote(
                path, note, question.anchor().isEmpty() ? question.section() : question.anchor())),
        source(site, links, note, question.source()));
  }

  /** Returns the tasks that asked a question, or else those that asked about its section. */
  private static List<String> exams(OpenQuestion open) {
    List<ExamReference> all = open.page().note().facts().examReferences();
    Question question = open.question();
    List<ExamReference> own = all.stream().filter(r -> question.id().equals(r.question())).toList();
    List<ExamReference> told =
        own.isEmpty()
            ? all.stream()
                .filter(r -> r.question() == null)
                .filter(r -> Objects.equals(r.section(), question.section()))
                .toList()
            : own;
    return told.stream().map(ExamReference::text).distinct().toList();
  }

  private static String where(String page, @Nullable Section section) {
    return section == null || section.title().equals(page) ? page : page + " › " + section.title();
  }

  private static View.@Nullable Link source(
      Site site, PageLinks links, String note, @Nullable String source) {
    if (source == null || source.equals("#")) {
      return null;
    }
    LinkTarget target = site.index().resolve(note, source);
    if (target instanceof LinkTarget.Note other) {
      String title = site.index().page(other.note()).title();
      return other.note().equals(note) ? null : new View.Link(title, links.link(source).url());
    }
    return target instanceof LinkTarget.External external
        ? new View.Link(LinkNames.of(external.url()), external.url())
        : null;
  }
}
