package io.kartei.include;

import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.ReadingRule;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Expands includes in notes, as mdBook's preprocessor "links" does: {@code {{#include file:2:10}}},
 * {@code {{#include file:anchor}}}, and its siblings. Nothing is executed.
 *
 * <pre>{@code
 * SourceTree expanded = IncludeExpander.expand(tree, rule, path -> true, diagnostics);
 * }</pre>
 */
public final class IncludeExpander {

  private IncludeExpander() {}

  /**
   * Returns the same files, with the notes' includes expanded.
   *
   * @param rule decides which files may be included
   * @param wanted decides by path which notes to expand
   * @param sink receives what cannot be included; the directive is then left as it is
   */
  public static SourceTree expand(
      SourceTree sources, ReadingRule rule, Predicate<String> wanted, DiagnosticSink sink) {
    IncludedFiles files = new IncludedFiles(sources, rule);
    List<SourceText> notes = new ArrayList<>();
    Map<String, SourceText> included = new TreeMap<>(sources.included());
    for (SourceText note : sources.notes()) {
      if (wanted.test(note.path()) && Directive.mayBeIn(note.text())) {
        IncludeExpansion expansion = new IncludeExpansion(note, files, sink);
        notes.add(expansion.text());
        included.put(note.path(), note);
        expansion.included().forEach(file -> included.putIfAbsent(file.path(), file));
      } else {
        notes.add(note);
      }
    }
    return new SourceTree(sources.root(), notes, sources.files(), included, sources.leftOut());
  }
}
