package io.kartei.dialect;

import io.kartei.concurrent.Memo;
import io.kartei.source.SourceText;
import java.util.Set;

/** What notes were seen to contain, so the next reading needn't look at all of them again. */
public final class DialectMemory {
  private final Memo<Key, Contents> seen = new Memo<>();

  /** What a look at a note depends on. */
  private record Key(SourceText note, Set<Dialect> dialects) {}

  /** What there is to convert in a note. */
  enum Contents {
    /** Nothing. */
    MARKDOWN,
    /** Perhaps something. */
    SIGNS,
    /** It is a page of Logseq. */
    OUTLINE
  }

  /** Returns what is in a note. */
  Contents of(SourceText note, Set<Dialect> dialects) {
    return seen.get(new Key(note, dialects), () -> look(note.text(), dialects));
  }

  private static Contents look(String text, Set<Dialect> dialects) {
    if (dialects.contains(Dialect.LOGSEQ) || LogseqPage.is(text)) {
      return Contents.OUTLINE;
    }
    return Signs.in(text, dialects) ? Contents.SIGNS : Contents.MARKDOWN;
  }

  /** Ends a reading: forgets notes that are no longer there. */
  void end() {
    seen.endRound();
  }
}
