package io.kartei.cli.gap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kartei.coverage.ExamGaps;
import io.kartei.coverage.ExamGaps.SittingGap;
import io.kartei.coverage.MissingTask;
import io.kartei.coverage.Place;
import io.kartei.source.Sources;
import io.kartei.text.Json;

/** Reports to a program what is missing between notes and exams. */
public final class GapJson {
  private final Sources sources;

  private GapJson(Sources sources) {
    this.sources = sources;
  }

  /** Returns the value of the key {@code gaps}. */
  public static ObjectNode of(ExamGaps gaps, Sources sources) {
    return new GapJson(sources).write(gaps);
  }

  private ObjectNode write(ExamGaps gaps) {
    ObjectNode document = Json.object();
    ArrayNode sittings = document.putArray("sittings");
    gaps.sittings().forEach(gap -> sittings.add(sitting(gap)));
    ArrayNode objectives = document.putArray("objectives");
    gaps.objectives().forEach(row -> objectives.add(row.number()));
    ArrayNode withoutCards = document.putArray("withoutCards");
    gaps.withoutCards()
        .forEach(
            examined -> {
              ObjectNode place = place(examined.place());
              examined.tasks().forEach(place.putArray("tasks")::add);
              withoutCards.add(place);
            });
    ArrayNode open = document.putArray("openQuestions");
    gaps.openQuestions().forEach(place -> open.add(place(place)));
    ArrayNode unexamined = document.putArray("unexamined");
    gaps.unexamined().forEach(place -> unexamined.add(place(place)));
    return document;
  }

  private static ObjectNode sitting(SittingGap gap) {
    ObjectNode sitting = Json.object();
    sitting.put("sitting", gap.sitting().id());
    sitting.put("label", gap.label());
    sitting.put("declared", gap.declared());
    ArrayNode tasks = sitting.putArray("tasks");
    for (MissingTask missing : gap.tasks()) {
      ObjectNode task = Json.object();
      task.put("task", missing.label());
      task.put("title", missing.title());
      tasks.add(task);
    }
    return sitting;
  }

  private ObjectNode place(Place place) {
    ObjectNode object = Json.object();
    object.put("note", place.note());
    object.put("section", place.section());
    object.put("path", place.path());
    object.put("line", GapText.lineOf(place, sources));
    object.put("title", place.title());
    return object;
  }
}
