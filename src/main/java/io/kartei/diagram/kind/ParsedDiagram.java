package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.mermaid.scan.LinkPlace;
import io.kartei.diagram.mermaid.scan.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source.
 *
 * @param type by Mermaid's own name: {@code flowchart}, {@code sequenceDiagram}, ...; {@code
 *     unknown} when the source names none
 * @param diagram null when a problem of another kind than {@link Problem.Kind#IGNORED} stands
 *     against it
 * @param problems in the order of their places
 * @param links the addresses that a click leads to, in the order of the source
 */
record ParsedDiagram(
    String type, @Nullable Diagram diagram, List<Problem> problems, List<LinkPlace> links) {
  public ParsedDiagram {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
  }
}
