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
import org.jspecify.annotations.Nullable;

/** All kinds of diagrams that Kartei draws, by type name. */
final class DiagramKinds {
  static final List<DiagramKind<?>> ALL =
      List.of(
          new DiagramKind<>(
              "activity",
              ActivityDiagram.class,
              "diagram.activity",
              ActivityParser::parse,
              ActivityDrawer::draw,
              (diagram, phrases) -> new ActivityDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "block",
              BlockDiagram.class,
              "diagram.block",
              BlockParser::parse,
              BlockDrawer::draw,
              (diagram, phrases) -> new FlowchartDescription(diagram.chart(), phrases).sentences()),
          new DiagramKind<>(
              "classDiagram",
              ClassDiagram.class,
              "diagram.class",
              ClassDiagramParser::parse,
              ClassDrawer::draw,
              (diagram, phrases) -> new ClassDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "erDiagram",
              ErDiagram.class,
              "diagram.er",
              ErParser::parse,
              ErDrawer::draw,
              (diagram, phrases) -> new ErDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "flowchart",
              Flowchart.class,
              "diagram.flowchart",
              FlowchartParser::parse,
              FlowchartDrawer::draw,
              (diagram, phrases) -> new FlowchartDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "gantt",
              GanttChart.class,
              "diagram.gantt",
              GanttParser::parse,
              GanttDrawer::draw,
              (diagram, phrases) -> new GanttDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "gitGraph",
              GitGraph.class,
              "diagram.git",
              GitGraphParser::parse,
              GitGraphDrawer::draw,
              (diagram, phrases) -> new GitDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "mindmap",
              Mindmap.class,
              "diagram.mindmap",
              MindmapParser::parse,
              MindmapDrawer::draw,
              MindmapDescription::sentences),
          new DiagramKind<>(
              "netzplan",
              NetworkPlan.class,
              "diagram.plan",
              NetworkPlanParser::parse,
              NetworkPlanDrawer::draw,
              (diagram, phrases) -> new NetworkPlanDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "packet",
              Packet.class,
              "diagram.packet",
              PacketParser::parse,
              PacketDrawer::draw,
              PacketDescription::sentences),
          new DiagramKind<>(
              "pie",
              PieChart.class,
              "diagram.pie",
              PieParser::parse,
              PieDrawer::draw,
              (diagram, phrases) -> new PieDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "quadrantChart",
              QuadrantChart.class,
              "diagram.quadrant",
              QuadrantParser::parse,
              QuadrantDrawer::draw,
              (diagram, phrases) -> new QuadrantDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "sequenceDiagram",
              SequenceDiagram.class,
              "diagram.sequence",
              SequenceParser::parse,
              SequenceDrawer::draw,
              (diagram, phrases) -> new SequenceDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "stateDiagram",
              StateDiagram.class,
              "diagram.state",
              StateDiagramParser::parse,
              StateDrawer::draw,
              (diagram, phrases) -> new StateDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "timeline",
              Timeline.class,
              "diagram.timeline",
              TimelineParser::parse,
              TimelineDrawer::draw,
              TimelineDescription::sentences),
          new DiagramKind<>(
              "usecase",
              UseCaseDiagram.class,
              "diagram.usecase",
              UseCaseParser::parse,
              (diagram, measure, space) -> FlowchartDrawer.draw(diagram.chart(), measure, space),
              (diagram, phrases) -> new UseCaseDescription(diagram, phrases).sentences()),
          new DiagramKind<>(
              "xychart",
              XyChart.class,
              "diagram.xy",
              XyChartParser::parse,
              XyChartDrawer::draw,
              (diagram, phrases) -> new XyDescription(diagram, phrases).sentences()));

  private DiagramKinds() {}

  /** Returns the kind for a type, or null if Kartei doesn't draw it. */
  static @Nullable DiagramKind<?> named(String type) {
    return ALL.stream().filter(kind -> kind.type().equals(type)).findFirst().orElse(null);
  }

  /** Returns the kind of a diagram. */
  static DiagramKind<?> of(Diagram diagram) {
    return ALL.stream()
        .filter(kind -> kind.of().isInstance(diagram))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind for " + diagram.getClass()));
  }
}
