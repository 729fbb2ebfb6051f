package io.kartei.render.pdf;

import io.kartei.coverage.Place;
import io.kartei.coverage.SittingPlan;
import io.kartei.coverage.SittingPlan.PlannedTask;
import io.kartei.coverage.SittingPlan.Preparation;
import io.kartei.messages.Messages;
import io.kartei.text.Escape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The tasks of an edition's sittings, each with the pages that prepare for it.
 *
 * @param chapters the id of each note's chapter
 */
record EditionTasks(Edition edition, Map<String, String> chapters, Messages messages) {

  /** Returns the tasks as a list with page numbers. */
  String list() {
    StringBuilder out = new StringBuilder();
    for (SittingPlan plan : edition.sittings()) {
      if (edition.sittings().size() > 1) {
        out.append("<h2>").append(Escape.text(plan.sitting().label())).append("</h2>");
      }
      out.append("<ul>");
      plan.tasks().forEach(task -> task(task, out));
      out.append("</ul>");
    }
    return out.toString();
  }

  private void task(PlannedTask task, StringBuilder out) {
    String name = messages.get("edition.task", task.number());
    out.append("<li><span>").append(Escape.text(name));
    if (task.about().title() != null) {
      out.append(": ").append(Escape.text(task.about().title()));
    }
    out.append("</span><ul>");
    // the same place may prepare for several parts
    Map<Place, String> places = new LinkedHashMap<>();
    for (Preparation preparation : task.preparations()) {
      if (chapters.containsKey(preparation.place().note())) {
        places.merge(preparation.place(), preparation.label(), (a, b) -> a + ", " + b);
      }
    }
    places.forEach((place, label) -> place(place, label, out));
    if (places.isEmpty()) {
      out.append("<li class=\"none\"><span>");
      out.append(Escape.text(messages.get("edition.nothing"))).append("</span></li>");
    }
    out.append("</ul></li>");
  }

  private void place(Place place, String label, StringBuilder out) {
    String id = Objects.requireNonNull(chapters.get(place.note()));
    String target = place.section() == null ? id : id + "-" + place.section();
    String name = Escape.text(label + " \u00b7 " + place.title());
    out.append("<li><a href=\"#").append(Escape.text(target)).append("\" title=\"").append(name);
    out.append("\">").append(name).append("</a></li>");
  }
}
