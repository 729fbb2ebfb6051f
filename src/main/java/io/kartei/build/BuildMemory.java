package io.kartei.build;

import io.kartei.concurrent.Memo;
import io.kartei.config.SiteConfig;
import io.kartei.diagram.kind.Drawings;
import io.kartei.dialect.DialectMemory;
import io.kartei.model.ParsedNote;
import io.kartei.render.pdf.formula.LabelFormulas;
import io.kartei.source.SourceMemory;
import io.kartei.source.SourceText;
import io.kartei.study.DeckMemory;
import io.kartei.theme.Theme;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a build leaves to the next one in the same process: values that depend on nothing but what
 * they are remembered by.
 */
final class BuildMemory {
  private final @Nullable SourceMemory sources;
  private final DialectMemory dialects = new DialectMemory();
  private final Memo<NoteKey, ParsedNote> notes = new Memo<>();
  private final Drawings drawings = new Drawings(new LabelFormulas());
  private final DeckMemory deck = new DeckMemory();
  private @Nullable SiteConfig config;
  private @Nullable Theme theme;

  private BuildMemory(@Nullable SourceMemory sources) {
    this.sources = sources;
  }

  /** Returns a memory for builds that follow each other. */
  static BuildMemory kept() {
    return new BuildMemory(new SourceMemory());
  }

  /** Returns a memory for a single build. */
  static BuildMemory forOne() {
    return new BuildMemory(null);
  }

  /** What a parsed note is made from, besides the configuration. */
  private record NoteKey(String id, SourceText source) {}

  /** Begins a build; what was made with another configuration is forgotten. */
  void begin(SiteConfig now) {
    if (!now.equals(config)) {
      notes.clear();
      config = now;
    }
  }

  /** Returns the notes' texts that were read last; null if nobody keeps them. */
  @Nullable SourceMemory sources() {
    return sources;
  }

  /** Returns what there was to convert in the notes. */
  DialectMemory dialects() {
    return dialects;
  }

  /** Returns the last build's theme; null before the first build. */
  @Nullable Theme theme() {
    return theme;
  }

  /** Returns the drawings of diagrams by source. */
  Drawings drawings() {
    return drawings;
  }

  /** Returns what was found for the last deck. */
  DeckMemory deck() {
    return deck;
  }

  /** Returns a note as an earlier build parsed it, or parses it. */
  ParsedNote note(String id, SourceText source, Supplier<ParsedNote> read) {
    return notes.get(new NoteKey(id, source), read);
  }

  /** Forgets what the build that ends now didn't need. */
  void end(Theme now) {
    theme = now;
    if (sources != null) {
      sources.endRound();
    }
    notes.endRound();
    drawings.endRound();
  }
}
