package io.kartei.diagram.draw;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.draw.chart.GanttDrawer;
import io.kartei.diagram.draw.chart.PieDrawer;
import io.kartei.diagram.draw.graph.ClassDrawer;
import io.kartei.diagram.draw.graph.FlowchartDrawer;
import io.kartei.diagram.draw.graph.StateDrawer;
import io.kartei.diagram.draw.sequence.SequenceDrawer;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.text.TextMeasure;

/**
 * Draws any diagram. Same diagram, same drawing, on every machine.
 *
 * <pre>{@code
 * Drawing drawing = DiagramDrawer.draw(diagram, TextMeasure.bundled());
 * }</pre>
 */
final class DiagramDrawer implements Diagram.Visitor<Drawing> {
  private final TextMeasure measure;

  private DiagramDrawer(TextMeasure measure) {
    this.measure = measure;
  }

  /**
   * Draws a diagram.
   *
   * @throws TooLargeException when that would take too long
   */
  public static Drawing draw(Diagram diagram, TextMeasure measure) {
    return diagram.accept(new DiagramDrawer(measure));
  }

  @Override
  public Drawing flowchart(Flowchart diagram) {
    return new FlowchartDrawer(diagram, measure).draw();
  }

  @Override
  public Drawing classes(ClassDiagram diagram) {
    return new ClassDrawer(diagram, measure).draw();
  }

  @Override
  public Drawing states(StateDiagram diagram) {
    return new StateDrawer(diagram, measure).draw();
  }

  @Override
  public Drawing sequence(SequenceDiagram diagram) {
    return SequenceDrawer.draw(diagram, measure);
  }

  @Override
  public Drawing gantt(GanttChart diagram) {
    return GanttDrawer.draw(diagram, measure);
  }

  @Override
  public Drawing pie(PieChart diagram) {
    return PieDrawer.draw(diagram, measure);
  }
}
