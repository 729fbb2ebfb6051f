package io.kartei.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashSet;
import java.util.Set;

/** The labels that a document defines (CommonMark 0.31.2, section 4.7), when all are known. */
final class KnownLabels {
  private final ReferenceRepository definitions;
  private final boolean all;
  private final Set<String> folded = new HashSet<>();

  /**
   * The labels of a document.
   *
   * @param all whether every label counts as defined
   */
  KnownLabels(ReferenceRepository definitions, boolean all) {
    this.definitions = definitions;
    this.all = all;
    for (Reference definition : definitions.getValues()) {
      folded.add(ParseScope.folded(definition.getReference()));
    }
  }

  /** Whether a label in its brackets is defined. */
  boolean has(BasedSequence name) {
    if (name.length() > InlineScan.MAX_LABEL + 2) {
      return false;
    }
    String label = Escaping.normalizeReferenceChars(name, true);
    if (all || definitions.containsKey(label)) {
      return !label.isBlank();
    }
    return !folded.isEmpty() && folded.contains(ParseScope.folded(BasedSequence.of(label)));
  }
}
