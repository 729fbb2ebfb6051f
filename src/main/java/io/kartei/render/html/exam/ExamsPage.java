package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.coverage.ExamCoverage;
import io.kartei.coverage.ExamGaps;
import io.kartei.coverage.Outline;
import io.kartei.coverage.SittingPlan;
import io.kartei.coverage.Topic;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exam overview: a matrix of topics and sittings, topics by frequency, sittings by date, and
 * gaps.
 */
public final class ExamsPage implements PageKind {
  public static final String PATH = "exams/index.html";
  private static final int MAX_FREQUENT = 12;

  /** What the template {@code exams} sees. */
  record ExamsView(
      String summary,
      @Nullable String cards,
      @Nullable MatrixView matrix,
      List<View.Counted> frequent,
      boolean hasSittings,
      List<SittingLink> latest,
      List<OutlineView> outlines,
      List<String> gaps,
      String gapsUrl) {}

  /** A link to a sitting. */
  record SittingLink(String id, String label, String url, String count) {}

  @Override
  public void write(Site site) {
    if (site.index().exams().isEmpty()) {
      return;
    }
    String path = site.index().generated(PATH);
    ExamCards.write(site);
    site.write(path, () -> page(site, path));
  }

  private static Site.Page page(Site site, String path) {
    ExamCoverage exams = site.context().exams();
    List<String> gaps = gaps(site, exams.gaps());
    boolean hasMatrix = !exams.matrix().topics().isEmpty();
    return new Site.Page(
        spec(site, path, site.text("exams.title")),
        "exams",
        new ExamsView(
            summary(site),
            ExamCards.url(site, path),
            hasMatrix ? MatrixView.of(site, path, exams.matrix()) : null,
            frequent(site, path, MAX_FREQUENT),
            !exams.sittings().isEmpty(),
            latest(site, path),
            outlines(site, path, exams),
            gaps,
            Urls.relative(path, site.index().generated(GapsPage.PATH))));
  }

  private static List<OutlineView> outlines(Site site, String path, ExamCoverage exams) {
    List<OutlineView> outlines = new ArrayList<>();
    if (!exams.catalogue().isEmpty()) {
      outlines.add(OutlineView.catalogue(site, path, exams.catalogue()));
    }
    if (!exams.outline().isEmpty()) {
      outlines.add(OutlineView.outline(site, path, exams.outline()));
    }
    return outlines;
  }

  /**
   * Returns the specification of an exam page; if there are cards, the page includes the script
   * that shows how ready a reader is.
   */
  static PageSpec spec(Site site, String path, String title) {
    PageSpec spec =
        PageSpec.wide(path, title, site.index().generated(PATH)).style(Assets.PAGES_STYLE);
    boolean learns = !site.context().deck().cards().isEmpty();
    return (learns ? spec.script(Assets.STUDY) : spec).script(Assets.EXAMS);
  }

  /** Returns how many sittings, tasks and topics there are, in words. */
  public static String summary(Site site) {
    ExamCoverage exams = site.context().exams();
    int objectives = exams.outline().stream().mapToInt(d -> d.objectives().size()).sum();
    List<String> sentences = new ArrayList<>();
    if (!exams.sittings().isEmpty()) {
      sentences.add(
          site.text(
              "exams.summary",
              exams.sittings().size(),
              exams.preparedTasks(),
              exams.matrix().topics().size()));
    }
    if (!exams.outline().isEmpty()) {
      sentences.add(site.text("exams.summary.outline", exams.outline().size(), objectives));
    }
    if (!exams.catalogue().isEmpty()) {
      Outline.Covered covered = Outline.Covered.of(exams.catalogue());
      Double share = covered.share();
      sentences.add(
          share == null
              ? site.text("exams.summary.catalogue", covered.covered(), covered.topics())
              : site.text(
                  "exams.summary.catalogue.weight",
                  covered.covered(),
                  covered.topics(),
                  weight(site, share)));
    }
    return String.join(" ", sentences);
  }

  /** Returns a share of an exam, in words. */
  public static String weight(Site site, double percent) {
    return OutlineView.percent(site, Math.rint(percent * 10) / 10);
  }

  /** Returns the topics, most frequent first. */
  public static List<View.Counted> frequent(Site site, String from, int most) {
    return site.context().exams().matrix().topics().stream()
        .limit(most)
        .map(topic -> frequent(site, from, topic))
        .toList();
  }

  private static View.Counted frequent(Site site, String from, Topic topic) {
    return new View.Counted(
        topic.place().title(),
        ExamLinks.toPlace(site, from, topic.place()),
        site.text("exams.tasks", topic.tasks()));
  }

  /** Returns the sittings, the latest first. */
  public static List<SittingPlan> latest(Site site) {
    return site.context().exams().sittings().stream()
        .sorted(Comparator.comparingInt((SittingPlan p) -> -p.sitting().chronology()))
        .toList();
  }

  private static List<SittingLink> latest(Site site, String from) {
    return latest(site).stream()
        .map(
            p ->
                new SittingLink(
                    p.sitting().id(),
                    site.index().exams().label(p.sitting()),
                    ExamLinks.toSitting(site, from, p.sitting()),
                    site.text("exams.tasks", p.tasks().size())))
        .toList();
  }

  /** Returns how much is missing, in words. */
  private static List<String> gaps(Site site, ExamGaps gaps) {
    List<String> words = new ArrayList<>();
    words.add(gap(site, "exams.gaps.tasks", gaps.missingTasks()));
    words.add(gap(site, "exams.gaps.objectives", gaps.objectives().size()));
    words.add(gap(site, "exams.gaps.cards", gaps.withoutCards().size()));
    words.add(gap(site, "exams.gaps.unexamined", gaps.unexamined().size()));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static String gap(Site site, String key, int count) {
    return count == 0 ? "" : site.text(key, count);
  }
}
