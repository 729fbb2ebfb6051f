package io.kartei.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kartei.IndexedNotes;
import io.kartei.coverage.SittingPlan.PlannedTask;
import io.kartei.coverage.SittingPlan.Preparation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamCoverageTest {
  private static final String SUMMER = "> 📝 FiSi AP2 Konzeption Sommer 2023 Aufgabe ";
  private static final String WINTER = "> 📝 FiSi AP2 Konzeption Winter 2024 Aufgabe ";

  @Test
  void notesWithoutExamsHaveNone() {
    assertThat(note("Text.").coverage()).isEqualTo(ExamCoverage.NONE);
  }

  @Test
  void partsOfATaskAreOneTask() {
    Topic topic = note(asked(SUMMER, "4a", "4b")).coverage().matrix().topics().get(0);
    assertThat(topic.tasks()).isEqualTo(1);
    assertThat(topic.cells())
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.tasks()).isEqualTo(1);
              assertThat(cell.heat()).isEqualTo(Topic.Heat.PART);
              assertThat(cell.references()).hasSize(2);
            });
  }

  @Test
  void aWholeTaskWeighsMoreThanAPartAndSeveralMost() {
    assertThat(heat(asked(SUMMER, "4a"))).isEqualTo(Topic.Heat.PART);
    assertThat(heat(asked(SUMMER, "4"))).isEqualTo(Topic.Heat.TASK);
    assertThat(heat(asked(SUMMER, "3", "4"))).isEqualTo(Topic.Heat.TASKS);
  }

  @Test
  void whatAWholeTaskContainsHasNoLabelOfItsOwn() {
    Topic topic = note(asked(SUMMER, "4", "4b")).coverage().matrix().topics().get(0);
    assertThat(topic.cells().get(0).labels()).containsExactly("4");
  }

  @Test
  void theSameTaskOfTwoSittingsCountsTwice() {
    Topic topic = note(asked(SUMMER, "4") + asked(WINTER, "4")).coverage().matrix().topics().get(0);
    assertThat(topic.tasks()).isEqualTo(2);
    assertThat(topic.cells())
        .extracting(Topic.Cell::sitting)
        .containsExactly("fisi-ap2-konzeption-sommer-2023", "fisi-ap2-konzeption-winter-2024");
  }

  @Test
  void theMostAskedTopicIsFirst() {
    ExamMatrix matrix =
        new IndexedNotes()
            .with("a.md", "# A\n\n" + asked(SUMMER, "1"))
            .with("b.md", "# B\n\n" + asked(SUMMER, "2", "3"))
            .coverage()
            .matrix();
    assertThat(matrix.topics()).extracting(topic -> topic.place().note()).containsExactly("b", "a");
  }

  @Test
  void theLatestSittingIsTheFirstColumn() {
    ExamMatrix matrix = note(asked(SUMMER, "4") + asked(WINTER, "4")).coverage().matrix();
    assertThat(matrix.columns())
        .extracting(entry -> entry.sitting().id())
        .containsExactly("fisi-ap2-konzeption-winter-2024", "fisi-ap2-konzeption-sommer-2023");
  }

  @Test
  void aNoteThatHoldsAllIsShownByItsChapters() {
    ExamMatrix matrix =
        note("## DHCP\n\n" + asked(SUMMER, "1") + "\n## DNS\n\n" + asked(SUMMER, "2"))
            .coverage()
            .matrix();
    assertThat(matrix.topics())
        .extracting(topic -> topic.place().section())
        .containsExactlyInAnyOrder("dhcp", "dns");
  }

  @Test
  void aPlanIsInTheOrderOfTheTasks() {
    SittingPlan plan = note(asked(SUMMER, "10", "2", "1")).coverage().sittings().get(0);
    assertThat(plan.tasks())
        .filteredOn(task -> !task.preparations().isEmpty())
        .extracting(PlannedTask::number)
        .containsExactly("1", "2", "10");
  }

  @Test
  void whatPreparesForATaskNamesItsParts() {
    SittingPlan plan =
        note("## DHCP\n\n" + asked(SUMMER, "4b") + "\n## DNS\n\n" + asked(SUMMER, "4a"))
            .coverage()
            .sittings()
            .get(0);
    assertThat(plan.tasks())
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.preparations())
                    .extracting(Preparation::label, p -> p.place().section())
                    .containsExactlyInAnyOrder(tuple("4a", "dns"), tuple("4b", "dhcp")));
  }

  @Test
  void aTaskBetweenOthersIsMissing() {
    ExamCoverage coverage = note(asked(SUMMER, "1", "3")).coverage();
    assertThat(coverage.gaps().sittings())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.tasks()).extracting(MissingTask::label).containsExactly("2");
              assertThat(gap.declared()).isFalse();
            });
    assertThat(coverage.preparedTasks()).isEqualTo(2);
    assertThat(coverage.gaps().missingTasks()).isEqualTo(1);
  }

  @Test
  void aPartBeforeOthersIsMissing() {
    assertThat(note(asked(SUMMER, "1a", "1c")).coverage().gaps().sittings().get(0).tasks())
        .extracting(MissingTask::label)
        .containsExactly("1b");
  }

  @Test
  void aNoteThatNoExamAskedForIsTold() {
    ExamGaps gaps =
        new IndexedNotes()
            .with("a.md", "# A\n\nText.\n\n" + asked(SUMMER, "1"))
            .with("b.md", "# B\n\nText.\n")
            .coverage()
            .gaps();
    assertThat(gaps.unexamined()).extracting(Place::note).containsExactly("b");
  }

  @Test
  void anExaminedNoteWithoutCardsIsTold() {
    ExamGaps gaps = note("Text.\n\n" + asked(SUMMER, "1")).coverage().gaps();
    assertThat(gaps.withoutCards()).extracting(p -> p.place().note()).containsExactly("netze");
  }

  @Test
  void missingTasksInARowAreOneRange() {
    List<MissingTask> missing =
        note(asked(SUMMER, "1", "5")).coverage().gaps().sittings().get(0).tasks();
    assertThat(MissingTask.labels(missing, t -> t)).containsExactly("2–4");
  }

  private static Topic.Heat heat(String text) {
    return note(text).coverage().matrix().topics().get(0).cells().get(0).heat();
  }

  private static IndexedNotes note(String text) {
    return new IndexedNotes().with("netze.md", "# Netze\n\n" + text + "\n");
  }

  private static String asked(String sitting, String... tasks) {
    StringBuilder text = new StringBuilder();
    for (String task : tasks) {
      text.append(sitting).append(task).append("\n\n");
    }
    return text.toString();
  }
}
