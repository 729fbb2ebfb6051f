package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.coverage.MissingTask;
import io.kartei.coverage.Place;
import io.kartei.coverage.SittingPlan;
import io.kartei.coverage.SittingPlan.PlannedTask;
import io.kartei.coverage.SittingPlan.Preparation;
import io.kartei.model.Task;
import io.kartei.render.html.card.CardCount;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.ExamNames;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.text.Escape;
import io.kartei.text.ShownName;
import io.kartei.theme.ViewPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page for each sitting: a checklist of its tasks and the places that cover them. */
public final class SittingPages implements PageKind {
  /** Where a narrow window begins another line instead. */
  private static final String SEPARATOR = "<span class=\"dot\"> · </span>";

  /** What the template {@code sitting} sees. */
  record SittingView(
      Head head, CardsView deck, List<TaskView> tasks, Neighbours others, String examsUrl) {}

  /**
   * What is known about the sitting itself.
   *
   * @param heading its name, as HTML
   * @param about what it was about, or null
   * @param inferred the tasks that are only inferred, in words, or null
   */
  record Head(
      String id,
      String heading,
      @Nullable String about,
      String summary,
      @Nullable String worth,
      View.@Nullable Link source,
      @Nullable String inferred)
      implements ViewPart {}

  /**
   * The cards that prepare for it.
   *
   * @param cards the address of the script with all cards, or null
   * @param often how many of its cards several tasks below count, in words, or null
   */
  record CardsView(
      @Nullable String cards, @Nullable String learnUrl, String learn, @Nullable String often)
      implements ViewPart {}

  /** The sittings of the same kind before and after it. */
  record Neighbours(boolean hasOthers, View.@Nullable Link previous, View.@Nullable Link next)
      implements ViewPart {}

  /**
   * A task with its parts.
   *
   * @param name what it was about, or null
   * @param worth its points and minutes, in words, or null
   * @param source where it is available, or null
   * @param entries its parts in order
   * @param inferred the parts that are only inferred from the letters of others, in words; null for
   *     none
   */
  record TaskView(
      String id,
      String title,
      @Nullable String name,
      @Nullable String worth,
      View.@Nullable Link source,
      List<EntryView> entries,
      @Nullable String inferred) {}

  /** A place that covers a part, or a part without any; exactly one of the two is null. */
  record EntryView(@Nullable ItemView item, @Nullable MissingView missing) {}

  /** A part that the author lists and nothing covers. */
  record MissingView(String label, @Nullable String name) {}

  /**
   * A place that covers a task or part of one.
   *
   * @param check the key under which the reader's tick is stored
   * @param label the part, such as {@code 4b-c}
   * @param where the note and section
   * @param url the address of that place
   * @param name what the author calls the task, or null
   * @param points what the part is worth, in words, or null
   * @param cards the number of cards, in words; empty for none
   * @param learnUrl the address of a review of those cards, or null
   * @param count the number of questions shown, or else of all questions, in words; empty for none
   * @param questions links to the questions
   */
  record ItemView(
      String check,
      String label,
      String where,
      String url,
      @Nullable String name,
      @Nullable String points,
      String cards,
      @Nullable String learnUrl,
      String count,
      List<View.Link> questions) {}

  @Override
  public void write(Site site) {
    Map<String, List<SittingPlan>> byKind = new LinkedHashMap<>();
    for (SittingPlan plan : site.context().exams().sittings()) {
      String kind = site.index().exams().kind(plan.sitting());
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(plan);
    }
    byKind.values().forEach(plans -> write(site, plans));
  }

  /** Writes the pages of sittings of one kind, earliest first, with links between neighbours. */
  private static void write(Site site, List<SittingPlan> plans) {
    for (int i = 0; i < plans.size(); i++) {
      int at = i;
      String path = path(site, plans.get(i));
      site.write(path, () -> page(site, path, plans, at));
    }
  }

  private static String path(Site site, SittingPlan plan) {
    return site.index().generated("exams/" + plan.sitting().id() + ".html");
  }

  private static Site.Page page(Site site, String path, List<SittingPlan> plans, int i) {
    String exams = site.index().generated(ExamsPage.PATH);
    SittingPlan plan = plans.get(i);
    String label = site.index().exams().label(plan.sitting());
    return new Site.Page(
        ExamsPage.spec(site, path, label).style(Assets.TEXT_STYLE),
        "sitting",
        new SittingView(
            new Head(
                plan.sitting().id(),
                Escape.text(label).replace(" · ", SEPARATOR),
                plan.about().title(),
                summary(site, plan),
                ExamPoints.of(site, plan),
                ExamPoints.source(plan.about()),
                inferred(site, plan.inferred())),
            new CardsView(
                ExamCards.url(site, path),
                plan.cards().isEmpty()
                    ? null
                    : ReviewLinks.toSitting(site, path, plan.sitting().id()),
                site.text("note.learn", cards(site, plan.cards())),
                often(site, plan)),
            plan.tasks().stream().map(t -> task(site, path, t)).toList(),
            new Neighbours(
                plans.size() > 1,
                i == 0 ? null : link(site, path, plans.get(i - 1)),
                i == plans.size() - 1 ? null : link(site, path, plans.get(i + 1))),
            Urls.relative(path, exams)));
  }

  /** Returns how many cards there are, in words; empty for none. */
  private static String cards(Site site, List<String> cards) {
    return Objects.requireNonNullElse(CardCount.of(site, cards).words(site), "");
  }

  private static String summary(Site site, SittingPlan plan) {
    long places =
        plan.tasks().stream()
            .flatMap(t -> t.preparations().stream())
            .map(Preparation::place)
            .distinct()
            .count();
    long prepared = plan.tasks().stream().filter(t -> !t.preparations().isEmpty()).count();
    long known = plan.tasks().size() + whole(plan.inferred());
    return known > prepared
        ? site.text("sitting.summary.known", prepared, known, places)
        : site.text("sitting.summary", prepared, places);
  }

  /** Returns how many of these are tasks rather than parts of one. */
  private static long whole(List<MissingTask> missing) {
    return missing.stream().filter(MissingTask::isWhole).count();
  }

  /**
   * Returns how many cards prepare for several of its tasks' parts, in words; null if none does.
   */
  private static @Nullable String often(Site site, SittingPlan plan) {
    Map<String, Long> places =
        plan.tasks().stream()
            .flatMap(task -> task.preparations().stream())
            .flatMap(preparation -> preparation.cards().stream())
            .collect(Collectors.groupingBy(card -> card, Collectors.counting()));
    long often = places.values().stream().filter(count -> count > 1).count();
    return often == 0 ? null : site.text("sitting.often", often);
  }

  /**
   * Returns the tasks that are only inferred from the numbers of others, in words; null for none.
   */
  private static @Nullable String inferred(Site site, List<MissingTask> missing) {
    String labels =
        String.join(", ", MissingTask.labels(missing, t -> site.text("diagram.quoted", t)));
    return missing.isEmpty() ? null : site.text("sitting.inferred", missing.size(), labels);
  }

  private static View.Link link(Site site, String path, SittingPlan plan) {
    return new View.Link(
        site.index().exams().label(plan.sitting()),
        ExamLinks.toSitting(site, path, plan.sitting()));
  }

  private static TaskView task(Site site, String path, PlannedTask task) {
    return new TaskView(
        ExamLinks.anchor(task.number()),
        site.text("sitting.task", task.number()),
        task.about().title(),
        ExamPoints.of(site, task.about()),
        ExamPoints.source(task.about()),
        entries(site, path, task),
        inferred(site, task.missing().stream().filter(m -> !m.declared()).toList()));
  }

  private static List<EntryView> entries(Site site, String path, PlannedTask task) {
    List<Map.Entry<Task, EntryView>> entries = new ArrayList<>();
    for (Preparation preparation : task.preparations()) {
      EntryView view = new EntryView(item(site, path, preparation), null);
      entries.add(Map.entry(preparation.references().get(0).task(), view));
    }
    for (MissingTask missing : task.missing()) {
      if (missing.declared()) {
        String name = missing.isWhole() ? null : missing.title();
        EntryView view = new EntryView(null, new MissingView(missing.label(), name));
        entries.add(Map.entry(missing.task(), view));
      }
    }
    entries.sort(Map.Entry.comparingByKey(Task.ORDER));
    return entries.stream().map(Map.Entry::getValue).toList();
  }

  private static ItemView item(Site site, String path, Preparation preparation) {
    List<View.Link> questions =
        preparation.questions().stream()
            .map(
                q ->
                    new View.Link(
                        ShownName.of(q.text()),
                        site.toNote(
                            path,
                            preparation.place().note(),
                            q.anchor().isEmpty() ? null : q.anchor())))
            .toList();
    int asked = questions.isEmpty() ? preparation.questionCount() : questions.size();
    return new ItemView(
        preparation.references().get(0).id(),
        ExamNames.shown(preparation.label()),
        preparation.place().title(),
        ExamLinks.toText(site, path, preparation.place().note(), preparation.references().get(0)),
        preparation.title(),
        preparation.points() == null ? null : ExamPoints.points(site, preparation.points()),
        cards(site, preparation.cards()),
        learnUrl(site, path, preparation),
        asked == 0 ? "" : site.text("sitting.questions", asked),
        questions);
  }

  /**
   * Returns the address of a review of the cards at that place, if the review can select them: it
   * can select by note and section.
   */
  private static @Nullable String learnUrl(Site site, String path, Preparation preparation) {
    Place place = preparation.place();
    if (preparation.cards().isEmpty() || preparation.references().get(0).question() != null) {
      return null;
    }
    return place.section() == null
        ? ReviewLinks.toNote(site, path, place.note())
        : ReviewLinks.toSection(site, path, place.note(), place.section());
  }
}
