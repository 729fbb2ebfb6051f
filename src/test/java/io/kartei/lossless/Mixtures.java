package io.kartei.lossless;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Notes in which kinds of blocks and inlines stand within each other at random. */
final class Mixtures {
  private static final int MOST_BESIDE = 3;
  private static final int DEEPEST = 3;

  Arbitrary<MixedNote> notes() {
    return parts(DEEPEST).map(NoteWriter::note);
  }

  private Arbitrary<List<Part>> parts(int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(BlockKind.values()), spans(DEEPEST), parts(depth - 1))
        .as(Part::new)
        .list()
        .ofMaxSize(MOST_BESIDE);
  }

  private Arbitrary<List<Span>> spans(int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(InlineKind.values()), spans(depth - 1))
        .as(Span::new)
        .list()
        .ofMaxSize(MOST_BESIDE - 1);
  }
}
