package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.coverage.ExamGaps;
import io.kartei.coverage.ExamGaps.SittingGap;
import io.kartei.coverage.MissingTask;
import io.kartei.coverage.Outline;
import io.kartei.coverage.Place;
import io.kartei.model.Section;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gaps between notes and exams. */
public final class GapsPage implements PageKind {
  static final String PATH = "exams/gaps.html";

  /**
   * What the template {@code gaps} sees.
   *
   * @param howToRefer how to mark a section as covering a task, with an example from the notes;
   *     null when they have none
   * @param infers whether some tasks are only inferred from the numbers of others
   */
  record GapsView(
      String examsUrl,
      boolean nothing,
      boolean hasTasks,
      @Nullable String howToRefer,
      boolean infers,
      List<SittingView> sittings,
      String aboutObjectives,
      List<String> objectives,
      List<NoteView> unexamined,
      List<PlaceView> withoutCards,
      List<View.Link> openQuestions) {}

  /**
   * A sitting.
   *
   * @param source where these tasks are known from
   */
  record SittingView(String label, String url, String source, String tasks) {}

  /**
   * A note, or some of its sections.
   *
   * @param url the address of the note, or null when only the sections are meant
   */
  record NoteView(String label, @Nullable String url, List<View.Link> sections) {}

  /** A place and the tasks that it covers. */
  record PlaceView(String label, String url, String tasks) {}

  @Override
  public void write(Site site) {
    if (site.index().exams().isEmpty()) {
      return;
    }
    String path = site.index().generated(PATH);
    site.writeUnlisted(path, () -> page(site, path)); // for authors, at an address that they know
  }

  private static Site.Page page(Site site, String path) {
    ExamGaps gaps = site.context().exams().gaps();
    String exams = site.index().generated(ExamsPage.PATH);
    return new Site.Page(
        PageSpec.wide(path, site.text("gaps.title"), exams).style(Assets.styleOf(Assets.EXAMS)),
        "gaps",
        new GapsView(
            Urls.relative(path, exams),
            gaps.isEmpty(),
            !gaps.sittings().isEmpty(),
            howToRefer(site),
            gaps.sittings().stream().anyMatch(s -> !s.declared()),
            gaps.sittings().stream().map(s -> sitting(site, path, s)).toList(),
            site.text(
                site.index().exams().catalogue().isEmpty()
                    ? "gaps.objectives.explain"
                    : "gaps.catalogue.explain"),
            gaps.objectives().stream()
                .sorted(Comparator.comparingDouble(row -> row.weight() == null ? 0 : -row.weight()))
                .map(row -> objective(site, row))
                .toList(),
            unexamined(site, path, gaps.unexamined()),
            gaps.withoutCards().stream()
                .map(
                    p ->
                        new PlaceView(
                            p.place().title(),
                            ExamLinks.toPlace(site, path, p.place()),
                            String.join(", ", p.tasks())))
                .toList(),
            gaps.openQuestions().stream()
                .map(p -> new View.Link(p.title(), ExamLinks.toPlace(site, path, p)))
                .toList()));
  }

  private static String objective(Site site, Outline.Row row) {
    String name = row.title() == null ? row.number() : row.number() + " " + row.title();
    return row.weight() == null ? name : name + " · " + ExamsPage.weight(site, row.weight());
  }

  private static @Nullable String howToRefer(Site site) {
    return site.index().exams().sittings().stream()
        .flatMap(s -> s.references().stream())
        .map(r -> site.text("gaps.tasks.write", r.reference().text()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static SittingView sitting(Site site, String path, SittingGap gap) {
    String url = ExamLinks.toSitting(site, path, gap.sitting());
    return new SittingView(
        gap.label(),
        url,
        site.text(gap.declared() ? "gaps.declared" : "gaps.inferred"),
        String.join(", ", MissingTask.labels(gap.tasks(), t -> site.text("diagram.quoted", t))));
  }

  private static List<NoteView> unexamined(Site site, String path, List<Place> places) {
    Map<String, List<Place>> notes = new LinkedHashMap<>();
    places.forEach(p -> notes.computeIfAbsent(p.note(), n -> new ArrayList<>()).add(p));
    List<NoteView> views = new ArrayList<>();
    notes.forEach(
        (note, own) -> {
          String title = site.index().page(note).title();
          boolean whole = own.get(0).section() == null;
          views.add(
              new NoteView(
                  title,
                  whole ? ExamLinks.toPlace(site, path, own.get(0)) : null,
                  whole ? List.of() : own.stream().map(p -> section(site, path, p)).toList()));
        });
    return views;
  }

  private static View.Link section(Site site, String path, Place place) {
    Section section = site.parts(place.note()).section(place.section());
    return new View.Link(
        section == null ? place.title() : section.title(), ExamLinks.toPlace(site, path, place));
  }
}
