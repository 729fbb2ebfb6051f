package io.kartei.cli.gap;

import io.kartei.coverage.ExamGaps;
import io.kartei.coverage.ExamGaps.ExaminedPlace;
import io.kartei.coverage.ExamGaps.SittingGap;
import io.kartei.coverage.MissingTask;
import io.kartei.coverage.Outline;
import io.kartei.coverage.Place;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.List;

/** Reports to a person what is missing between notes and exams. */
public final class GapText {
  private final Sources sources;
  private final String language;
  private final StringBuilder out = new StringBuilder();

  private GapText(Sources sources, String language) {
    this.sources = sources;
    this.language = language;
  }

  /** Returns the report in a language; ends with a line break. */
  public static String of(ExamGaps gaps, Sources sources, String language) {
    if (gaps.isEmpty()) {
      return Phrase.of("exam-gaps.none").in(language) + "\n";
    }
    return new GapText(sources, language).write(gaps);
  }

  private String write(ExamGaps gaps) {
    heading("exam-gaps.sittings", gaps.sittings());
    gaps.sittings().forEach(this::sitting);
    if (gaps.sittings().stream().anyMatch(s -> !s.declared())) {
      line("  " + said("exam-gaps.inferred-why"));
    }
    heading("exam-gaps.objectives", gaps.objectives());
    if (!gaps.objectives().isEmpty()) {
      List<String> numbers =
          gaps.objectives().stream().filter(o -> o.title() == null).map(o -> o.number()).toList();
      if (!numbers.isEmpty()) {
        line("  " + String.join(", ", numbers));
      }
      gaps.objectives().stream().filter(o -> o.title() != null).forEach(this::objective);
    }
    heading("exam-gaps.without-cards", gaps.withoutCards());
    gaps.withoutCards().forEach(this::withoutCards);
    heading("exam-gaps.open", gaps.openQuestions());
    gaps.openQuestions().forEach(place -> line("  " + where(place) + "  " + place.title()));
    heading("exam-gaps.unexamined", gaps.unexamined());
    gaps.unexamined().forEach(place -> line("  " + where(place) + "  " + place.title()));
    return out.toString();
  }

  private String said(String key, Object... arguments) {
    return Phrase.of(key, arguments).in(language);
  }

  private void heading(String key, List<?> below) {
    if (!below.isEmpty()) {
      line((out.length() == 0 ? "" : "\n") + said(key));
    }
  }

  private void objective(Outline.Row row) {
    String weight = row.weight() == null ? "" : said("exam-gaps.weight", row.weight());
    line("  " + row.number() + " " + row.title() + weight);
  }

  private void sitting(SittingGap gap) {
    String tasks = String.join(", ", MissingTask.labels(gap.tasks(), t -> said("quoted", t)));
    line(
        "  "
            + gap.label()
            + ": "
            + tasks
            + (gap.declared() ? "" : " " + said("exam-gaps.inferred")));
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

  /** Returns the 1-based line of a place in its note. */
  static int lineOf(Place place, Sources sources) {
    SourceText text = sources.find(place.path());
    return text == null ? 1 : text.lineAt(place.span().start());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
