package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.mermaid.scan.LinkPlace;
import io.kartei.diagram.mermaid.scan.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of parsing a source.
 *
 * @param type Mermaid's name for the type: {@code flowchart}, {@code sequenceDiagram}, ...; {@code
 *     unknown} if the source doesn't name one
 * @param diagram null if it is too large or unsupported, or if nothing of it could be read
 * @param problems in source order
 * @param links the link addresses, in source order
 */
record ParsedDiagram(
    String type, @Nullable Diagram diagram, List<Problem> problems, List<LinkPlace> links) {
  public ParsedDiagram {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
  }
}
