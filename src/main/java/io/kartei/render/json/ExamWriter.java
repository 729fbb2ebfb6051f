package io.kartei.render.json;

import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.coverage.Outline;
import io.kartei.coverage.Place;
import io.kartei.coverage.SittingPlan;
import io.kartei.render.RenderContext;

/** Writes what is known about the exams themselves: the catalogue and the sittings. */
final class ExamWriter {
  private final RenderContext context;
  private final JsonDocument json;

  ExamWriter(RenderContext context, JsonDocument json) {
    this.context = context;
    this.json = json;
  }

  void part(Outline part) {
    json.string("part", part.title());
    json.decimal("weight", part.weight());
    json.array("topics", part.objectives(), this::topic);
  }

  private void topic(Outline.Row topic) {
    json.string("code", topic.number());
    json.string("title", topic.title());
    json.decimal("weight", topic.weight());
    json.string("since", topic.since());
    json.string("until", topic.until());
    json.array("places", topic.places(), this::place);
    json.strings("cards", topic.cards());
  }

  private void place(Place place) {
    json.string("note", place.note());
    json.string("section", place.section());
  }

  void sitting(SittingPlan plan) {
    json.string("sitting", plan.sitting().id());
    json.string("label", context.index().exams().label(plan.sitting()));
    about(plan.about());
    json.decimal("preparedPoints", plan.preparedPoints());
    json.array("tasks", plan.tasks(), this::task);
  }

  private void task(SittingPlan.PlannedTask task) {
    json.string("task", task.number());
    about(task.about());
    json.strings("missing", task.missing().stream().map(m -> m.label()).toList());
  }

  private void about(About about) {
    json.string("title", about.title());
    json.decimal("points", about.points());
    json.decimal("minutes", about.minutes());
    json.string("url", about.url());
  }
}
