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

/** What the finders of one note share. Used by one thread. */
public final class FactScope {
  private final SourceText source;
  private final String note;
  private final Sections sections;
  private final DiagnosticSink diagnostics;
  private final Lexicon lexicon;
  private final EvidenceSink evidence;
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  /** What the finders of a note in a language that isn't known share. */
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
   * What the finders of a note share.
   *
   * @param note its id
   * @param lexicon the words of its language
   * @param evidence is told what is taken for what, and why
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
   * Words of the note by the lexicon of its language. They are cut into tokens once, whoever asks.
   */
  public Text words(String string) {
    return texts.computeIfAbsent(string, lexicon::text);
  }

  /** The same for formatted words, as plain text. */
  public Text words(List<Inline> inlines) {
    return words(PlainText.of(inlines));
  }

  /** The words of the note's language. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The note's id, which begins the ids of its facts. */
  public String note() {
    return note;
  }

  /** What the note's file is called, without its ending. */
  public String name() {
    String plain = NoteIds.of(source.path());
    return plain.substring(plain.lastIndexOf('/') + 1).replace('_', ' ');
  }

  public SourceText source() {
    return source;
  }

  /** The note's text from one offset to another. */
  public String text(int from, int to) {
    return source.text().substring(from, to);
  }

  public Sections sections() {
    return sections;
  }

  /** The id of the section that holds an offset, or null above the first heading. */
  public @Nullable String section(SourceSpan span) {
    return sections.at(span.start());
  }

  /** The id as it is, or with {@code -2}, {@code -3}, ... when the note has it already. */
  public String unique(String id) {
    int uses = taken.merge(id, 1, Integer::sum);
    return uses == 1 ? id : unique(id + "-" + uses);
  }

  /** Takes why a place is a fact or is none; nothing happens when nobody asks. */
  public EvidenceSink evidence() {
    return evidence;
  }

  public void report(Diagnostic diagnostic, SourceSpan span) {
    diagnostics.report(diagnostic.at(source.place(span)));
  }
}
