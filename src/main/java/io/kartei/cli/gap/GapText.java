package io.kartei.cli.gap;

import io.kartei.coverage.ExamGaps;
import io.kartei.coverage.ExamGaps.ExaminedPlace;
import io.kartei.coverage.ExamGaps.SittingGap;
import io.kartei.coverage.MissingTask;
import io.kartei.coverage.Place;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.List;

/** What is missing between notes and exams, for a person. */
public final class GapText {
  private final Sources sources;
  private final StringBuilder out = new StringBuilder();

  private GapText(Sources sources) {
    this.sources = sources;
  }

  /** The report; ends with a line break. */
  public static String of(ExamGaps gaps, Sources sources) {
    if (gaps.isEmpty()) {
      return "Nothing is missing between notes and exams.\n";
    }
    return new GapText(sources).write(gaps);
  }

  private String write(ExamGaps gaps) {
    heading(
        "Tasks that no section prepares for: write one, or put a reference where it stands",
        gaps.sittings());
    gaps.sittings().forEach(this::sitting);
    if (gaps.sittings().stream().anyMatch(s -> !s.declared())) {
      line("  (inferred: from the numbers of the others; a list in kartei.yaml makes it certain)");
    }
    heading(
        "Objectives that no section covers (inferred from the numbers of the others)",
        gaps.objectives());
    if (!gaps.objectives().isEmpty()) {
      line("  " + String.join(", ", gaps.objectives()));
    }
    heading(
        "Examined, but without cards: a question with its answer makes one", gaps.withoutCards());
    gaps.withoutCards().forEach(this::withoutCards);
    heading("Never examined: right, unless a reference is missing", gaps.unexamined());
    gaps.unexamined().forEach(place -> line("  " + where(place) + "  " + place.title()));
    return out.toString();
  }

  private void heading(String words, List<?> below) {
    if (!below.isEmpty()) {
      line((out.length() == 0 ? "" : "\n") + words);
    }
  }

  private void sitting(SittingGap gap) {
    String tasks = String.join(", ", MissingTask.labels(gap.tasks()));
    line("  " + gap.label() + ": " + tasks + (gap.declared() ? "" : " (inferred)"));
  }

  private void withoutCards(ExaminedPlace examined) {
    line(
        "  "
            + where(examined.place())
            + "  "
            + examined.place().title()
            + " ("
            + String.join(", ", examined.tasks())
            + ")");
  }

  private String where(Place place) {
    return place.path() + ":" + lineOf(place, sources);
  }

  /** The 1-based line of a place in its note. */
  static int lineOf(Place place, Sources sources) {
    SourceText text = sources.find(place.path());
    return text == null ? 1 : text.lineAt(place.span().start());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
