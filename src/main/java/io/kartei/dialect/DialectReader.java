package io.kartei.dialect;

import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.dialect.DialectMemory.Contents;
import io.kartei.dialect.myst.MystNotes;
import io.kartei.dialect.quarto.QuartoNotes;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Converts what other generators understand besides Markdown to Markdown. Nothing is computed or
 * run: what only its generator knows vanishes with an info.
 *
 * <pre>{@code
 * SourceTree plain =
 *     DialectReader.read(tree, Set.of(Dialect.LIQUID), Map.of(), path -> true, new DialectMemory(), sink);
 * }</pre>
 */
public final class DialectReader {
  private DialectReader() {}

  /**
   * Returns the same files, with the notes converted.
   *
   * @param dialects what the notes' generator understands beyond what is read in all notes
   * @param variables settings that notes can repeat, by name
   * @param wanted decides by path which notes to convert
   * @param memory of earlier readings
   * @param sink receives an info for what is left out
   */
  public static SourceTree read(
      SourceTree sources,
      Set<Dialect> dialects,
      Map<String, String> variables,
      Predicate<String> wanted,
      DialectMemory memory,
      DiagnosticSink sink) {
    LogseqIndex logseq =
        LogseqIndex.of(
            sources.notes().stream()
                .filter(n -> wanted.test(n.path()))
                .filter(n -> memory.of(n, dialects) == Contents.OUTLINE)
                .toList());
    List<SourceText> read = sources.notes().stream().filter(n -> wanted.test(n.path())).toList();
    boolean project = dialects.contains(Dialect.QUARTO);
    QuartoNotes quarto =
        project || read.stream().anyMatch(note -> isOfQuarto(note.path()))
            ? QuartoNotes.of(read, project)
            : null;
    MystNotes myst = MystNotes.of(read, sources.files()::containsKey);
    List<SourceText> notes = new ArrayList<>();
    Map<String, SourceText> written = new TreeMap<>(sources.included());
    for (SourceText note : sources.notes()) {
      Contents contents = wanted.test(note.path()) ? memory.of(note, dialects) : Contents.MARKDOWN;
      SourceText converted = quarto == null ? note : quarto.markdown(note, sink);
      SourceText plain = converted.equals(note) ? myst.markdown(note, sink) : converted;
      SourceText made =
          contents == Contents.MARKDOWN
              ? plain
              : convert(
                  plain, dialects, variables, contents == Contents.OUTLINE ? logseq : null, sink);
      if (!made.equals(note)) {
        written.putIfAbsent(note.path(), note);
      }
      notes.add(made);
    }
    memory.end();
    return new SourceTree(sources.root(), notes, sources.files(), written, sources.leftOut());
  }

  private static boolean isOfQuarto(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".qmd") || lower.endsWith(".rmd");
  }

  private static SourceText convert(
      SourceText note,
      Set<Dialect> dialects,
      Map<String, String> variables,
      @Nullable LogseqIndex logseq,
      DiagnosticSink sink) {
    boolean mdx = dialects.contains(Dialect.MDX);
    Draft draft =
        new Draft(mdx ? MdxBlocks.laidOut(MdxAddresses.quoted(note), sink) : note, dialects, sink);
    if (logseq != null) {
      LogseqPage.convert(draft, logseq);
    }
    TagConverter.convert(draft);
    Expressions.convert(draft, variables);
    Attributes.convert(draft);
    MdxModules.convert(draft);
    BareTables.convert(draft);
    MkDocsMarks.convert(draft);
    ColonNames.convert(draft);
    FootnoteLinks.convert(draft);
    CitationMarks.convert(draft);
    VuePages.convert(draft);
    ObsidianBlocks.convert(draft);
    return draft.done();
  }
}
