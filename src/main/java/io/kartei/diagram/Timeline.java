package io.kartei.diagram;

import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Events in the order of their time.
 *
 * @param down whether the author wants time to run downwards
 * @param plain whether all periods without a section have the same colour
 * @param sections in order; one without a name if the author names none
 */
public record Timeline(DiagramInfo info, boolean down, boolean plain, List<Section> sections)
    implements Diagram {
  public Timeline {
    sections = List.copyOf(sections);
  }

  /**
   * Periods that belong together.
   *
   * @param label empty for those before the first section
   */
  public record Section(Label label, List<Period> periods) {
    public Section {
      periods = List.copyOf(periods);
    }
  }

  /**
   * A time and what happened then.
   *
   * @param events may be empty
   */
  public record Period(Label label, List<Label> events) {
    public Period {
      events = List.copyOf(events);
    }
  }

  /** Returns all periods, in order. */
  public List<Period> periods() {
    return sections.stream().flatMap(section -> section.periods().stream()).toList();
  }

  /** Sections, periods and events are nodes; each leads to what it contains. */
  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Node> nodes = new ArrayList<>();
    List<DiagramGraph.Edge> edges = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String sectionId = "section-" + (i + 1);
      if (!section.label().isEmpty()) {
        nodes.add(new DiagramGraph.Node(sectionId, section.label().plain()));
      }
      for (Period period : section.periods()) {
        String id = "period-" + ++number;
        nodes.add(new DiagramGraph.Node(id, period.label().plain()));
        if (!section.label().isEmpty()) {
          edges.add(new DiagramGraph.Edge(sectionId, id, null));
        }
        for (int e = 0; e < period.events().size(); e++) {
          String event = "event-" + number + "-" + (e + 1);
          nodes.add(new DiagramGraph.Node(event, period.events().get(e).plain()));
          edges.add(new DiagramGraph.Edge(id, event, null));
        }
      }
    }
    return new DiagramGraph(nodes, edges);
  }
}
