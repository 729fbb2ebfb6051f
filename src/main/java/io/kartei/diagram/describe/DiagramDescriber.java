package io.kartei.diagram.describe;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.StateDiagram;
import io.kartei.messages.Messages;
import java.util.List;

/**
 * Says what a diagram shows, in sentences.
 *
 * <pre>{@code
 * List<String> sentences = DiagramDescriber.describe(diagram, Messages.forLanguage("de"));
 * }</pre>
 */
public final class DiagramDescriber implements Diagram.Visitor<List<String>> {
  private final DescriptionPhrases phrases;

  private DiagramDescriber(Messages messages) {
    this.phrases = new DescriptionPhrases(messages);
  }

  /**
   * What a diagram shows: its author's own description, else sentences made from what it holds.
   * None for an empty diagram.
   */
  public static List<String> describe(Diagram diagram, Messages messages) {
    DiagramInfo info = diagram.info();
    return info.accessibleDescription() != null
        ? List.of(info.accessibleDescription())
        : diagram.accept(new DiagramDescriber(messages));
  }

  /** What a diagram is called: its author's name for it, else its kind. */
  public static String name(Diagram diagram, Messages messages) {
    String name = diagram.info().name();
    return name != null ? name : messages.get(diagram.accept(KIND));
  }

  @Override
  public List<String> flowchart(Flowchart diagram) {
    return new FlowchartDescription(diagram, phrases).sentences();
  }

  @Override
  public List<String> classes(ClassDiagram diagram) {
    return new ClassDescription(diagram, phrases).sentences();
  }

  @Override
  public List<String> states(StateDiagram diagram) {
    return new StateDescription(diagram, phrases).sentences();
  }

  @Override
  public List<String> sequence(SequenceDiagram diagram) {
    return new SequenceDescription(diagram, phrases).sentences();
  }

  @Override
  public List<String> gantt(GanttChart diagram) {
    return new GanttDescription(diagram, phrases).sentences();
  }

  @Override
  public List<String> pie(PieChart diagram) {
    return new PieDescription(diagram, phrases).sentences();
  }

  /** The key of the word for each kind. */
  private static final Diagram.Visitor<String> KIND =
      new Diagram.Visitor<>() {
        @Override
        public String flowchart(Flowchart diagram) {
          return "diagram.flowchart";
        }

        @Override
        public String classes(ClassDiagram diagram) {
          return "diagram.class";
        }

        @Override
        public String states(StateDiagram diagram) {
          return "diagram.state";
        }

        @Override
        public String sequence(SequenceDiagram diagram) {
          return "diagram.sequence";
        }

        @Override
        public String gantt(GanttChart diagram) {
          return "diagram.gantt";
        }

        @Override
        public String pie(PieChart diagram) {
          return "diagram.pie";
        }
      };
}
