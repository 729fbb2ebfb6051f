package io.kartei.diagram.mermaid.scan;

import io.kartei.diagram.Diagram;

/** The parser of one type of diagram. */
@FunctionalInterface
public interface TypeParser {

  /**
   * Parses a source whose preamble is done.
   *
   * @param in stands behind the word that names the type
   * @param source what the preamble says
   * @throws MermaidException when it cannot be drawn
   */
  Diagram parse(Scanner in, MermaidSource source);
}
