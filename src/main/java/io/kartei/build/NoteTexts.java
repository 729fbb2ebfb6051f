package io.kartei.build;

import io.kartei.config.SiteConfig;
import io.kartei.config.layout.Globs;
import io.kartei.config.layout.LayoutRules;
import io.kartei.config.mdbook.Book;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.dialect.Dialect;
import io.kartei.dialect.DialectMemory;
import io.kartei.dialect.DialectReader;
import io.kartei.include.IncludeExpander;
import io.kartei.source.ReadingRule;
import io.kartei.source.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes Markdown of what notes contain for the generator that they were written for.
 *
 * @param includes expands their includes, or null if they include nothing
 * @param dialects what their generator understands
 * @param variables the settings of their generator that they can repeat, by name
 * @param published decides by path which notes to convert
 */
record NoteTexts(
    @Nullable IncludeExpander includes,
    Set<Dialect> dialects,
    Map<String, String> variables,
    Predicate<String> published) {

  static NoteTexts of(SiteConfig config, Path project, ReadingRule rule) {
    LayoutRules rules = config.layout().rules();
    Book book = config.book();
    Globs theirs = new Globs(rules.files().leftOut());
    Set<Dialect> dialects =
        rules.syntax().dialects().stream().map(Dialect::valueOf).collect(Collectors.toSet());
    return new NoteTexts(
        Includes.of(config, dialects, project, rule),
        dialects,
        rules.syntax().variables(),
        path -> (book == null || book.publishes(path)) && !theirs.matches(path));
  }

  /** Returns the same files, with the notes converted. */
  SourceTree converted(SourceTree sources, DialectMemory memory, DiagnosticSink sink) {
    SourceTree whole = includes == null ? sources : includes.expand(sources, published, sink);
    return DialectReader.read(whole, dialects, variables, published, memory, sink);
  }
}
