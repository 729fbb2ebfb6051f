package io.kartei.model;

import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A diagram in a note.
 *
 * @param id unique in the note
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where its fence stands
 * @param source its text
 * @param drawn what became of it
 */
public record DiagramFact(
    String id, @Nullable String section, SourceSpan span, SourceSlice source, DrawnDiagram drawn) {

  /** By Mermaid's own name: {@code flowchart}, {@code sequenceDiagram}, ... */
  public String type() {
    return drawn.type();
  }
}
