package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.ExamIndex;
import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.index.NotePage;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page for each sitting: its tasks, and what prepares for them, to tick off. */
final class SittingPages implements PageKind {
  private static final int FEW = 3;

  /** What the template {@code sitting} sees. */
  record SittingView(
      String title,
      String summary,
      String examsUrl,
      List<TaskView> tasks,
      View.@Nullable Link previous,
      View.@Nullable Link next) {}

  /** A task with its parts. */
  record TaskView(String id, String title, List<ItemView> items) {}

  /**
   * A place that prepares for a task or a part of one.
   *
   * @param check keeps the reader's tick apart from others
   * @param label the part: {@code 4b-c}
   * @param where the note and section
   * @param url the way there
   * @param name what the author calls the task, or null
   * @param hasQuestions whether questions stand there
   * @param open whether they are few enough to be shown at once
   * @param count how many they are, in words
   * @param questions links to them
   */
  record ItemView(
      String check,
      String label,
      String where,
      String url,
      @Nullable String name,
      boolean hasQuestions,
      boolean open,
      String count,
      List<View.Link> questions) {}

  @Override
  public void write(Site site) {
    List<SittingEntry> sittings = site.index().exams().sittings();
    for (int i = 0; i < sittings.size(); i++) {
      SittingEntry entry = sittings.get(i);
      String path = site.index().generated(entry.url());
      String exams = site.index().generated("exams/index.html");
      String label = site.index().exams().label(entry.sitting());
      List<TaskView> tasks = tasks(site, path, entry);
      site.write(
          PageSpec.wide(path, label, exams),
          "sitting",
          new SittingView(
              label.replace(" · ", "\u00a0· "),
              site.text("sitting.summary", tasks.size()),
              Urls.relative(path, exams),
              tasks,
              i == 0 ? null : link(site, path, sittings.get(i - 1)),
              i == sittings.size() - 1 ? null : link(site, path, sittings.get(i + 1))));
    }
  }

  private static View.Link link(Site site, String path, SittingEntry entry) {
    return new View.Link(
        site.index().exams().label(entry.sitting()),
        ExamLinks.toSitting(site, path, entry.sitting()));
  }

  private static List<TaskView> tasks(Site site, String path, SittingEntry entry) {
    Map<String, List<ItemView>> tasks = new LinkedHashMap<>();
    for (Located located : entry.references()) {
      tasks
          .computeIfAbsent(located.reference().task().number(), n -> new ArrayList<>())
          .add(item(site, path, located));
    }
    List<TaskView> views = new ArrayList<>();
    tasks.forEach(
        (number, items) ->
            views.add(
                new TaskView(ExamIndex.anchor(number), site.text("sitting.task", number), items)));
    return views;
  }

  private static ItemView item(Site site, String path, Located located) {
    ExamReference reference = located.reference();
    NotePage page = site.index().page(located.note());
    NoteParts parts = site.parts(located.note());
    List<View.Link> questions =
        questions(parts, reference).stream()
            .map(
                q ->
                    new View.Link(
                        q.text(),
                        site.toNote(path, page.id(), q.anchor().isEmpty() ? null : q.anchor())))
            .toList();
    return new ItemView(
        reference.id(),
        reference.task().label(),
        where(page, parts.section(reference.section())),
        ExamLinks.toText(site, path, page.id(), reference),
        reference.title(),
        !questions.isEmpty(),
        questions.size() <= FEW,
        site.text("sitting.questions", questions.size()),
        questions);
  }

  private static String where(NotePage page, @Nullable Section section) {
    return section == null || section.title().equals(page.title()) || section.parent() == null
        ? page.title()
        : page.title() + " › " + section.title();
  }

  /** The question that the reference belongs to, else all of its section, else of its note. */
  private static List<Question> questions(NoteParts parts, ExamReference reference) {
    String own = reference.question();
    if (own != null) {
      Question question = parts.question(own);
      return question == null ? List.of() : List.of(question);
    }
    Section section = parts.section(reference.section());
    return section == null ? parts.questions() : parts.questionsIn(section.extent());
  }
}
