package io.kartei.diagram.kind;

import io.kartei.diagram.ActivityDiagram;
import io.kartei.diagram.BlockDiagram;
import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GitGraph;
import io.kartei.diagram.Mindmap;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.Packet;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.QuadrantChart;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.Timeline;
import io.kartei.diagram.UseCaseDiagram;
import io.kartei.diagram.XyChart;
import io.kartei.diagram.describe.ActivityDescription;
import io.kartei.diagram.describe.ClassDescription;
import io.kartei.diagram.describe.ErDescription;
import io.kartei.diagram.describe.FlowchartDescription;
import io.kartei.diagram.describe.GanttDescription;
import io.kartei.diagram.describe.GitDescription;
import io.kartei.diagram.describe.MindmapDescription;
import io.kartei.diagram.describe.NetworkPlanDescription;
import io.kartei.diagram.describe.PacketDescription;
import io.kartei.diagram.describe.PieDescription;
import io.kartei.diagram.describe.QuadrantDescription;
import io.kartei.diagram.describe.SequenceDescription;
import io.kartei.diagram.describe.StateDescription;
import io.kartei.diagram.describe.TimelineDescription;
import io.kartei.diagram.describe.UseCaseDescription;
import io.kartei.diagram.describe.XyDescription;
import io.kartei.diagram.draw.activity.ActivityDrawer;
import io.kartei.diagram.draw.chart.GanttDrawer;
import io.kartei.diagram.draw.chart.GitGraphDrawer;
import io.kartei.diagram.draw.chart.PacketDrawer;
import io.kartei.diagram.draw.chart.PieDrawer;
import io.kartei.diagram.draw.chart.QuadrantDrawer;
import io.kartei.diagram.draw.chart.TimelineDrawer;
import io.kartei.diagram.draw.chart.XyChartDrawer;
import io.kartei.diagram.draw.graph.BlockDrawer;
import io.kartei.diagram.draw.graph.ClassDrawer;
import io.kartei.diagram.draw.graph.ErDrawer;
import io.kartei.diagram.draw.graph.FlowchartDrawer;
import io.kartei.diagram.draw.graph.MindmapDrawer;
import io.kartei.diagram.draw.graph.NetworkPlanDrawer;
import io.kartei.diagram.draw.graph.StateDrawer;
import io.kartei.diagram.draw.sequence.SequenceDrawer;
import io.kartei.diagram.mermaid.chart.ActivityParser;
import io.kartei.diagram.mermaid.chart.GanttParser;
import io.kartei.diagram.mermaid.chart.GitGraphParser;
import io.kartei.diagram.mermaid.chart.MindmapParser;
import io.kartei.diagram.mermaid.chart.NetworkPlanParser;
import io.kartei.diagram.mermaid.chart.PacketParser;
import io.kartei.diagram.mermaid.chart.PieParser;
import io.kartei.diagram.mermaid.chart.QuadrantParser;
import io.kartei.diagram.mermaid.chart.TimelineParser;
import io.kartei.diagram.mermaid.chart.XyChartParser;
import io.kartei.diagram.mermaid.graph.BlockParser;
import io.kartei.diagram.mermaid.graph.ClassDiagramParser;
import io.kartei.diagram.mermaid.graph.ErParser;
import io.kartei.diagram.mermaid.graph.FlowchartParser;
import io.kartei.diagram.mermaid.graph.StateDiagramParser;
import io.kartei.diagram.mermaid.graph.UseCaseParser;
import io.kartei.diagram.mermaid.sequence.SequenceParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All kinds of diagrams that Kartei draws, by type name. */
final class DiagramKinds {
  /** The names of all types, sorted. */
  static final List<String> TYPES =
      List.of(
          "activity",
          "block",
          "classDiagram",
          "erDiagram",
          "flowchart",
          "gantt",
          "gitGraph",
          "mindmap",
          "netzplan",
          "packet",
          "pie",
          "quadrantChart",
          "sequenceDiagram",
          "stateDiagram",
          "timeline",
          "usecase",
          "xychart");

  private static final Map<String, DiagramKind<?>> MADE = new ConcurrentHashMap<>();

  private DiagramKinds() {}

  /**
   * Returns the kind for a type, or null if Kartei doesn't draw it. A kind is made when it is first
   * needed: to load what reads, draws and describes all of them takes a tenth of the time of a
   * first diagram.
   */
  static @Nullable DiagramKind<?> named(String type) {
    return TYPES.contains(type) ? MADE.computeIfAbsent(type, DiagramKinds::make) : null;
  }

  /** Returns the kind of a diagram. */
  static DiagramKind<?> of(Diagram diagram) {
    DiagramKind<?> made = made(diagram);
    if (made == null) {
      TYPES.forEach(DiagramKinds::named);
      made = made(diagram);
    }
    if (made == null) {
      throw new IllegalArgumentException("no kind for " + diagram.getClass());
    }
    return made;
  }

  private static @Nullable DiagramKind<?> made(Diagram diagram) {
    for (DiagramKind<?> kind : MADE.values()) {
      if (kind.of().isInstance(diagram)) {
        return kind;
      }
    }
    return null;
  }

  private static DiagramKind<?> make(String type) {
    return switch (type) {
      case "activity" ->
          new DiagramKind<>(
              "activity",
              ActivityDiagram.class,
              "diagram.activity",
              ActivityParser::parse,
              ActivityDrawer::draw,
              (diagram, phrases) -> new ActivityDescription(diagram, phrases).sentences());
      case "block" ->
          new DiagramKind<>(
              "block",
              BlockDiagram.class,
              "diagram.block",
              BlockParser::parse,
              BlockDrawer::draw,
              (diagram, phrases) -> new FlowchartDescription(diagram.chart(), phrases).sentences());
      case "classDiagram" ->
          new DiagramKind<>(
              "classDiagram",
              ClassDiagram.class,
              "diagram.class",
              ClassDiagramParser::parse,
              ClassDrawer::draw,
              (diagram, phrases) -> new ClassDescription(diagram, phrases).sentences());
      case "erDiagram" ->
          new DiagramKind<>(
              "erDiagram",
              ErDiagram.class,
              "diagram.er",
              ErParser::parse,
              ErDrawer::draw,
              (diagram, phrases) -> new ErDescription(diagram, phrases).sentences());
      case "flowchart" ->
          new DiagramKind<>(
              "flowchart",
              Flowchart.class,
              "diagram.flowchart",
              FlowchartParser::parse,
              FlowchartDrawer::draw,
              (diagram, phrases) -> new FlowchartDescription(diagram, phrases).sentences());
      case "gantt" ->
          new DiagramKind<>(
              "gantt",
              GanttChart.class,
              "diagram.gantt",
              GanttParser::parse,
              GanttDrawer::draw,
              (diagram, phrases) -> new GanttDescription(diagram, phrases).sentences());
      case "gitGraph" ->
          new DiagramKind<>(
              "gitGraph",
              GitGraph.class,
              "diagram.git",
              GitGraphParser::parse,
              GitGraphDrawer::draw,
              (diagram, phrases) -> new GitDescription(diagram, phrases).sentences());
      case "mindmap" ->
          new DiagramKind<>(
              "mindmap",
              Mindmap.class,
              "diagram.mindmap",
              MindmapParser::parse,
              MindmapDrawer::draw,
              MindmapDescription::sentences);
      case "netzplan" ->
          new DiagramKind<>(
              "netzplan",
              NetworkPlan.class,
              "diagram.plan",
              NetworkPlanParser::parse,
              NetworkPlanDrawer::draw,
              (diagram, phrases) -> new NetworkPlanDescription(diagram, phrases).sentences());
      case "packet" ->
          new DiagramKind<>(
              "packet",
              Packet.class,
              "diagram.packet",
              PacketParser::parse,
              PacketDrawer::draw,
              PacketDescription::sentences);
      case "pie" ->
          new DiagramKind<>(
              "pie",
              PieChart.class,
              "diagram.pie",
              PieParser::parse,
              PieDrawer::draw,
              (diagram, phrases) -> new PieDescription(diagram, phrases).sentences());
      case "quadrantChart" ->
          new DiagramKind<>(
              "quadrantChart",
              QuadrantChart.class,
              "diagram.quadrant",
              QuadrantParser::parse,
              QuadrantDrawer::draw,
              (diagram, phrases) -> new QuadrantDescription(diagram, phrases).sentences());
      case "sequenceDiagram" ->
          new DiagramKind<>(
              "sequenceDiagram",
              SequenceDiagram.class,
              "diagram.sequence",
              SequenceParser::parse,
              SequenceDrawer::draw,
              (diagram, phrases) -> new SequenceDescription(diagram, phrases).sentences());
      case "stateDiagram" ->
          new DiagramKind<>(
              "stateDiagram",
              StateDiagram.class,
              "diagram.state",
              StateDiagramParser::parse,
              StateDrawer::draw,
              (diagram, phrases) -> new StateDescription(diagram, phrases).sentences());
      case "timeline" ->
          new DiagramKind<>(
              "timeline",
              Timeline.class,
              "diagram.timeline",
              TimelineParser::parse,
              TimelineDrawer::draw,
              TimelineDescription::sentences);
      case "usecase" ->
          new DiagramKind<>(
              "usecase",
              UseCaseDiagram.class,
              "diagram.usecase",
              UseCaseParser::parse,
              (diagram, measure, space) -> FlowchartDrawer.draw(diagram.arranged(), measure, space),
              (diagram, phrases) -> new UseCaseDescription(diagram, phrases).sentences());
      case "xychart" ->
          new DiagramKind<>(
              "xychart",
              XyChart.class,
              "diagram.xy",
              XyChartParser::parse,
              XyChartDrawer::draw,
              (diagram, phrases) -> new XyDescription(diagram, phrases).sentences());
      default -> throw new IllegalArgumentException(type);
    };
  }
}
