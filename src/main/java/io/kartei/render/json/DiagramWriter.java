package io.kartei.render.json;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramGraph;
import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GanttChart.Tag;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.kind.DiagramDescriber;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known about one diagram: nodes, edges, and what is specific to its kind. */
final class DiagramWriter {
  private final JsonDocument json;
  private final Messages messages;
  private final List<SequenceStep.Message> told = new ArrayList<>();
  private final List<Runnable> tasks = new ArrayList<>();
  private final List<PieChart.Slice> slices = new ArrayList<>();

  DiagramWriter(JsonDocument json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  void write(DrawnDiagram drawn) {
    json.string("type", drawn.type());
    json.string(
        "drawnBy",
        switch (drawn.by()) {
          case KARTEI -> "kartei";
          case MERMAID -> "browser";
          case NOBODY -> "nobody";
        });
    Diagram diagram = drawn.diagram();
    DiagramGraph graph = diagram == null ? new DiagramGraph(List.of(), List.of()) : diagram.graph();
    json.array("nodes", graph.nodes(), this::node);
    json.array("edges", graph.edges(), this::edge);
    if (diagram instanceof SequenceDiagram sequence) {
      told.addAll(sequence.messages());
    } else if (diagram instanceof GanttChart gantt) {
      tasks(gantt);
    } else if (diagram instanceof PieChart pie) {
      slices.addAll(pie.slices());
    }
    json.array("messages", told, this::message);
    json.array("tasks", tasks, Runnable::run);
    json.array("slices", slices, this::slice);
    entities(diagram instanceof ErDiagram er ? er : null);
    planned(diagram instanceof NetworkPlan plan ? plan : null);
    json.string("title", diagram == null ? null : diagram.info().name());
    json.string(
        "text",
        diagram == null ? null : String.join(" ", DiagramDescriber.describe(diagram, messages)));
  }

  private void node(DiagramGraph.Node node) {
    json.string("id", node.id());
    json.string("label", node.label());
  }

  private void edge(DiagramGraph.Edge edge) {
    json.string("from", edge.from());
    json.string("to", edge.to());
    json.string("label", edge.label());
  }

  private void message(SequenceStep.Message message) {
    json.string("from", message.from());
    json.string("to", message.to());
    json.string("text", message.text().plain());
    json.string("number", message.number());
    json.bool("dotted", message.arrow().dotted());
  }

  private void tasks(GanttChart diagram) {
    diagram
        .sections()
        .forEach(section -> section.tasks().forEach(task -> tasks.add(() -> task(section, task))));
  }

  private void task(GanttChart.Section section, GanttChart.Task task) {
    json.string("id", task.id());
    json.string("name", task.name().plain());
    json.string("section", section.name().isEmpty() ? null : section.name().plain());
    json.string("start", task.start().toString());
    json.string("end", task.end().toString());
    json.strings("after", task.after());
    json.strings("tags", task.tags().stream().sorted().map(DiagramWriter::tag).toList());
  }

  private static String tag(Tag tag) {
    return switch (tag) {
      case ACTIVE -> "active";
      case DONE -> "done";
      case CRITICAL -> "crit";
      case MILESTONE -> "milestone";
      case MARKER -> "vert";
    };
  }

  private void entities(@Nullable ErDiagram er) {
    json.array("entities", er == null ? List.of() : er.entities(), this::entity);
    json.array("relationships", er == null ? List.of() : er.relationships(), this::relationship);
  }

  private void planned(@Nullable NetworkPlan plan) {
    json.string("unit", plan == null || plan.unit().isEmpty() ? null : plan.unit());
    json.array("planned", plan == null ? List.of() : plan.tasks(), this::planned);
  }

  private void entity(ErDiagram.Entity entity) {
    json.string("id", entity.id());
    json.string("name", entity.label().plain());
    json.array("attributes", entity.attributes(), this::attribute);
  }

  private void attribute(ErDiagram.Attribute attribute) {
    json.string("name", attribute.name().plain());
    json.string("type", attribute.type().isEmpty() ? null : attribute.type().plain());
    json.strings("keys", attribute.keys().stream().sorted().map(ErDiagram.Key::name).toList());
    json.string("comment", attribute.comment().isEmpty() ? null : attribute.comment().plain());
  }

  private void relationship(ErDiagram.Relationship r) {
    json.string("from", r.from());
    json.string("to", r.to());
    json.string("name", r.label().isEmpty() ? null : r.label().plain());
    json.string("ratio", ErDiagram.ratio(r));
    json.string("fromRange", r.fromCount().range());
    json.string("toRange", r.toCount().range());
  }

  private void planned(NetworkPlan.Task task) {
    json.string("id", task.id());
    json.string("name", task.name().plain());
    json.decimal("duration", task.duration().doubleValue());
    json.strings("after", task.after().stream().map(NetworkPlan.Predecessor::id).toList());
    json.decimal("earliestStart", task.times().earliestStart().doubleValue());
    json.decimal("earliestEnd", task.times().earliestEnd().doubleValue());
    json.decimal("latestStart", task.times().latestStart().doubleValue());
    json.decimal("latestEnd", task.times().latestEnd().doubleValue());
    json.decimal("totalFloat", task.times().totalFloat().doubleValue());
    json.decimal("freeFloat", task.times().freeFloat().doubleValue());
    json.bool("critical", task.isCritical());
  }

  private void slice(PieChart.Slice slice) {
    json.string("label", slice.label().plain());
    json.decimal("value", slice.value().doubleValue());
  }
}
