package io.kartei.build;

import io.kartei.config.SiteConfig;
import io.kartei.diagram.kind.Drawings;
import io.kartei.dialect.DialectMemory;
import io.kartei.render.pdf.formula.LabelFormulas;
import io.kartei.source.SourceMemory;
import io.kartei.study.DeckMemory;
import io.kartei.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a build leaves to the next one in the same process: values that depend on nothing but what
 * they are remembered by.
 */
final class BuildMemory {
  private final @Nullable SourceMemory sources;
  private final DialectMemory dialects = new DialectMemory();
  private final Drawings drawings = new Drawings(new LabelFormulas());
  private final DeckMemory deck = new DeckMemory();
  private @Nullable RememberingReader reader;
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

  /**
   * Returns a reader that knows the notes of earlier builds. With another configuration it is a new
   * one: whoever still reads with the old one leaves nothing to later builds.
   */
  RememberingReader reader(SiteConfig config) {
    RememberingReader known = reader;
    if (known == null || !known.config().equals(config)) {
      known = new RememberingReader(config, drawings);
      reader = known;
    }
    return known;
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

  /** Returns what was found for the last deck. */
  DeckMemory deck() {
    return deck;
  }

  /** Forgets what the build that ends now didn't need. */
  void end(Theme now) {
    theme = now;
    if (sources != null) {
      sources.endRound();
    }
    if (reader != null) {
      reader.endRound();
    }
    drawings.endRound();
  }
}
