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
 * Expands includes in notes, as the project's generator does. Nothing is executed.
 *
 * <pre>{@code
 * var includes = new IncludeExpander(IncludeSyntax.MDBOOK, List.of(), rule);
 * SourceTree expanded = includes.expand(tree, path -> true, diagnostics);
 * }</pre>
 */
public final class IncludeExpander {
  private final IncludeSyntax syntax;
  private final List<String> bases;
  private final ReadingRule rule;

  /**
   * Creates the expander of a project.
   *
   * @param bases the folders that files are looked for in, relative to the content folder, the
   *     likeliest first; none if names are relative to the file they are written in
   * @param rule decides which files may be included
   */
  public IncludeExpander(IncludeSyntax syntax, List<String> bases, ReadingRule rule) {
    this.syntax = syntax;
    this.bases = List.copyOf(bases);
    this.rule = rule;
  }

  /**
   * Returns the same files, with the notes' includes expanded.
   *
   * @param wanted decides by path which notes to expand
   * @param sink receives what cannot be included; the directive is then left as it is
   */
  public SourceTree expand(SourceTree sources, Predicate<String> wanted, DiagnosticSink sink) {
    IncludedFiles files = new IncludedFiles(sources, rule, bases);
    List<SourceText> notes = new ArrayList<>();
    Map<String, SourceText> included = new TreeMap<>(sources.included());
    for (SourceText note : sources.notes()) {
      if (wanted.test(note.path()) && syntax.mayBeIn(note.text())) {
        IncludeExpansion expansion = new IncludeExpansion(note, syntax, files, sink);
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
