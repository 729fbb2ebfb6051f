package io.kartei.include;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourcePiece;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** A note whose includes are being expanded. */
final class IncludeExpansion {
  /** The maximum depth, the same as mdBook's. */
  private static final int MAX_DEPTH = 10;

  /** The maximum size of a note, in characters and in included files; more than anybody reads. */
  private static final int MAX_LENGTH = 4_000_000;

  private static final int MAX_INCLUDES = 10_000;

  private final SourceText note;
  private final IncludeSyntax syntax;
  private final IncludedFiles files;
  private final DiagnosticSink sink;
  private final StringBuilder text = new StringBuilder();
  private final List<SourcePiece> pieces = new ArrayList<>();
  private final Map<String, SourceText> included = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<Diagnostic> said = new HashSet<>();
  private int includes;

  IncludeExpansion(
      SourceText note, IncludeSyntax syntax, IncludedFiles files, DiagnosticSink sink) {
    this.note = note;
    this.syntax = syntax;
    this.files = files;
    this.sink = sink;
    open.push(note.path());
    expand(note, new SourceSpan(0, note.text().length()), -1);
  }

  /** Returns the note with everything it includes. */
  SourceText text() {
    return SourceText.composed(note, text.toString(), pieces);
  }

  /** Returns the files that were included. */
  Collection<SourceText> included() {
    return included.values();
  }

  /**
   * Adds a part of a file.
   *
   * @param own where the note includes the file; -1 for the note itself
   */
  private void expand(SourceText file, SourceSpan part, int own) {
    Matcher found = syntax.matcher(file.text(), part.start(), part.end());
    int done = part.start();
    while (found.find()) {
      Directive directive = syntax.of(found);
      if (directive != null) {
        int start = directive.span().start();
        add(file, new SourceSpan(done, start), own);
        done = follow(file, directive, own < 0 ? start : own) ? directive.span().end() : start;
      }
    }
    add(file, new SourceSpan(done, part.end()), own);
  }

  private void add(SourceText file, SourceSpan run, int own) {
    if (run.length() > 0) {
      int at = text.length();
      pieces.add(new SourcePiece(at, file, run.start(), run.length(), own < 0 ? run.start() : own));
      text.append(file.text(), run.start(), run.end());
    }
  }

  /** Adds text that isn't in any file. */
  private void add(String mark, SourceText file, Directive directive, int own) {
    if (mark.isEmpty()) {
      return;
    }
    pieces.add(new SourcePiece(text.length(), file, directive.span().start(), 0, own));
    text.append(mark);
  }

  /** Adds what a directive requests; returns false if the directive is left as it is. */
  private boolean follow(SourceText file, Directive directive, int own) {
    return switch (directive.kind()) {
      case NOTHING -> true;
      case ESCAPED -> {
        SourceSpan span = directive.span();
        add(file, new SourceSpan(span.start() + 1, span.end()), own);
        yield true;
      }
      case LIST -> {
        list(file, directive, own);
        yield true;
      }
      case INCLUDE, CODE -> include(file, directive, own) || syntax == IncludeSyntax.MKDOCS;
    };
  }

  private void list(SourceText file, Directive all, int own) {
    String separator = "";
    for (String line : all.path().lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith(";")) {
        add(separator, file, all, own);
        include(file, SnippetDirectives.of(line, all.span(), all.words()), own);
        separator = "\n" + all.words();
      }
    }
  }

  private boolean include(SourceText file, Directive directive, int own) {
    String path = files.of(file.path(), directive.path());
    if (open.contains(path)) {
      return say(Diagnostic.warning("include.itself", path), file, directive);
    }
    if (open.size() > MAX_DEPTH || includes++ >= MAX_INCLUDES) {
      return say(Diagnostic.warning("include.too-much"), file, directive);
    }
    IncludedFiles.Result result = files.at(path);
    SourceText target = result.text();
    if (target == null) {
      Diagnostic problem = result.problem();
      return problem != null && say(problem, file, directive);
    }
    included.put(path, target);
    FilePart part = FilePart.of(target, directive.part(), syntax);
    if (part.problem() != null) {
      say(part.problem(), file, directive);
    }
    long length = part.runs().stream().mapToLong(SourceSpan::length).sum();
    if (text.length() + length > MAX_LENGTH) {
      return say(Diagnostic.warning("include.too-much"), file, directive);
    }
    if (part.runs().isEmpty()) {
      return part.problem() == null;
    }
    open.push(path);
    draw(file, directive, part, target, own);
    open.pop();
    return true;
  }

  private void draw(
      SourceText file, Directive directive, FilePart part, SourceText target, int own) {
    boolean code = directive.kind() == Directive.Kind.CODE;
    String fence = target.text().contains("```") ? "`".repeat(6) : "```";
    if (code) {
      add(fence + directive.words() + "\n", file, directive, own);
    }
    String separator = "";
    for (SourceSpan run : part.runs()) {
      add(separator, file, directive, own);
      if (code || directive.words().isEmpty()) {
        expand(target, run, own);
      } else {
        indented(file, directive, target, run, own);
      }
      separator = "\n" + (code ? "" : directive.words());
    }
    if (code) {
      add("\n" + fence + "\n", file, directive, own);
    }
  }

  /** Adds lines with what comes before the directive before each. */
  private void indented(
      SourceText file, Directive directive, SourceText target, SourceSpan run, int own) {
    int from = run.start();
    int end;
    while ((end = target.text().indexOf('\n', from)) >= 0 && end < run.end()) {
      expand(target, new SourceSpan(from, end + 1), own);
      add(directive.words(), file, directive, own);
      from = end + 1;
    }
    expand(target, new SourceSpan(from, run.end()), own);
  }

  /**
   * Reports, once, what is wrong with a directive; returns false, as the directive is left as it
   * is.
   */
  private boolean say(Diagnostic problem, SourceText file, Directive directive) {
    Diagnostic placed = problem.at(file.path(), directive.span());
    if (said.add(placed)) {
      sink.report(placed);
    }
    return false;
  }
}
