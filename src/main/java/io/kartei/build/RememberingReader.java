package io.kartei.build;

import io.kartei.concurrent.Memo;
import io.kartei.config.SiteConfig;
import io.kartei.diagram.kind.Drawings;
import io.kartei.evidence.EvidenceSink;
import io.kartei.facts.NoteReader;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;

/** Reads each note once, from one build to the next, with one configuration. Thread-safe. */
final class RememberingReader {
  private final SiteConfig config;
  private final NoteReader reader;
  private final Memo<Key, ParsedNote> notes = new Memo<>();

  RememberingReader(SiteConfig config, Drawings drawings) {
    this.config = config;
    this.reader = new NoteReader(config, drawings);
  }

  /** What a parsed note is made from, besides the configuration. */
  private record Key(String id, SourceText source) {}

  /** Returns what notes are read with. */
  SiteConfig config() {
    return config;
  }

  /**
   * Returns a note as it was read before, or reads it.
   *
   * @param why is told why something is what it was read as, unless the note is known
   */
  ParsedNote read(SourceText source, String id, EvidenceSink why) {
    return notes.get(new Key(id, source), () -> reader.read(source, id, why));
  }

  /** Forgets what nobody asked for since the last round ended. */
  void endRound() {
    notes.endRound();
  }
}
