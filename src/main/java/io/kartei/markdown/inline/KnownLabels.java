package io.kartei.markdown.inline;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.kartei.text.Blanks;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The labels that a document defines (CommonMark 0.31.2, section 4.7); used once all are known. */
public final class KnownLabels {
  private final ReferenceRepository definitions;
  private final boolean all;
  private final Set<String> folded = new HashSet<>();

  /**
   * Creates the labels of a document.
   *
   * @param all whether every label counts as defined
   */
  KnownLabels(ReferenceRepository definitions, boolean all) {
    this.definitions = definitions;
    this.all = all;
    for (Reference definition : definitions.getValues()) {
      folded.add(folded(definition.getReference()));
    }
  }

  /**
   * Applies Unicode case folding (CommonMark, section 6.3); flexmark only converts to lower case.
   */
  public static String folded(BasedSequence label) {
    String lower = label.toString().toLowerCase(Locale.ROOT);
    return Blanks.single(lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }

  /** Returns whether a label, given in its brackets, is defined. */
  boolean has(BasedSequence name) {
    if (name.length() > InlineScan.MAX_LABEL + 2) {
      return false;
    }
    String label = Escaping.normalizeReferenceChars(name, true);
    if (all || definitions.containsKey(label)) {
      return !label.isBlank();
    }
    return !folded.isEmpty() && folded.contains(folded(BasedSequence.of(label)));
  }
}
