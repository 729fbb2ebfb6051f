package io.kartei.model;

import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A diagram in a note.
 *
 * @param id unique in the note
 * @param section the id of the section it is in, or null above the first heading
 * @param span the position of its fence in the note
 * @param source its text
 * @param drawn the result of drawing it
 */
public record DiagramFact(
    String id, @Nullable String section, SourceSpan span, SourceSlice source, DrawnDiagram drawn) {

  /** Returns Mermaid's name for its type: {@code flowchart}, {@code sequenceDiagram}, ... */
  public String type() {
    return drawn.type();
  }
}
