package io.kartei.diagram.mermaid.scan;

import io.kartei.diagram.Diagram;

/** Parses one type of diagram. */
@FunctionalInterface
public interface TypeParser {

  /**
   * Parses a source whose preamble has been read.
   *
   * @param in positioned after the word that names the type
   * @param source the source with its preamble
   * @throws MermaidException if it can't be drawn
   */
  Diagram parse(Scanner in, MermaidSource source);
}
