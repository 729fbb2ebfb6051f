package io.kartei.build;

import io.kartei.concurrent.Work;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.messages.Phrase;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Parses all notes in parallel. A note that cannot be parsed is left out, as nothing is known about
 * it, not even whether it is a draft.
 */
record NoteParsing(Executor executor, DiagnosticSink diagnostics, Progress progress) {

  /** Returns the notes that could be parsed, in order. */
  List<ParsedNote> parse(List<SourceText> sources, Function<SourceText, ParsedNote> reader) {
    AtomicInteger done = new AtomicInteger();
    List<Optional<ParsedNote>> notes =
        Work.map(
            executor,
            sources,
            source -> {
              long start = System.nanoTime();
              Optional<ParsedNote> note =
                  WorkUnit.of(diagnostics, Phrase.of("without.note"))
                      .at(source.path(), null)
                      .get(() -> Optional.of(reader.apply(source)), Optional::empty);
              progress.took(source.path(), System.nanoTime() - start);
              progress.step("parse", done.incrementAndGet(), sources.size());
              return note;
            });
    return notes.stream().flatMap(Optional::stream).toList();
  }
}
