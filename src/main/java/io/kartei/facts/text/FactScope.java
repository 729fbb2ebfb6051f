package io.kartei.facts.text;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.evidence.EvidenceSink;
import io.kartei.language.Languages;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** State shared by the finders of one note. Not thread-safe. */
public final class FactScope {
  private final SourceText source;
  private final String note;
  private final Sections sections;
  private final DiagnosticSink diagnostics;
  private final Lexicon lexicon;
  private final EvidenceSink evidence;
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  /** Creates the scope of a note whose language isn't known. */
  public FactScope(SourceText source, Sections sections, DiagnosticSink diagnostics) {
    this(
        source,
        NoteIds.of(source.path()),
        Languages.standard().lexicon(null),
        sections,
        diagnostics,
        EvidenceSink.NONE);
  }

  /**
   * Creates the scope of a note.
   *
   * @param note the note's id
   * @param lexicon the words of its language
   * @param evidence receives each decision and the reason for it
   */
  public FactScope(
      SourceText source,
      String note,
      Lexicon lexicon,
      Sections sections,
      DiagnosticSink diagnostics,
      EvidenceSink evidence) {
    this.source = source;
    this.note = note;
    this.lexicon = lexicon;
    this.sections = sections;
    this.diagnostics = diagnostics;
    this.evidence = evidence;
  }

  /**
   * Returns a text as words, using the lexicon of the note's language. Each text is only tokenized
   * once.
   */
  public Text words(String string) {
    return texts.computeIfAbsent(string, lexicon::text);
  }

  /** Returns the plain text of inlines as words. */
  public Text words(List<Inline> inlines) {
    return words(PlainText.of(inlines));
  }

  /** Returns the lexicon of the note's language. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the note's id, which is the prefix of the ids of its facts. */
  public String note() {
    return note;
  }

  /** Returns the note's file name without its extension. */
  public String name() {
    String plain = NoteIds.of(source.path());
    return plain.substring(plain.lastIndexOf('/') + 1).replace('_', ' ');
  }

  public SourceText source() {
    return source;
  }

  /** Returns the note's text between two offsets. */
  public String text(int from, int to) {
    return source.text().substring(from, to);
  }

  public Sections sections() {
    return sections;
  }

  /** Returns the id of the section that contains a span, or null above the first heading. */
  public @Nullable String section(SourceSpan span) {
    return sections.at(span.start());
  }

  /** Returns the id, with {@code -2}, {@code -3}, ... appended if the note already uses it. */
  public String unique(String id) {
    int uses = taken.merge(id, 1, Integer::sum);
    return uses == 1 ? id : unique(id + "-" + uses);
  }

  /**
   * Returns the sink for reasons why a place is or isn't a fact; it does nothing if nobody asked
   * for reasons.
   */
  public EvidenceSink evidence() {
    return evidence;
  }

  public void report(Diagnostic diagnostic, SourceSpan span) {
    diagnostics.report(diagnostic.at(source.place(span)));
  }
}
