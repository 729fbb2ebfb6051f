package io.kartei.lossless;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Notes in which kinds of blocks and inlines stand within each other at random. */
final class Mixtures {
  private static final int MAX_BESIDE = 3;
  private static final int MAX_DEPTH = 3;

  Arbitrary<MixedNote> notes() {
    return parts(EnumSet.allOf(BlockKind.class), MAX_DEPTH).map(NoteWriter::note);
  }

  /** Several blocks of these kinds that hold no others. */
  Arbitrary<MixedNote> lines(Set<BlockKind> kinds) {
    return parts(kinds, 1).map(NoteWriter::note);
  }

  private Arbitrary<List<Part>> parts(Set<BlockKind> kinds, int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(kinds), spans(MAX_DEPTH), parts(kinds, depth - 1))
        .as(Part::new)
        .list()
        .ofMaxSize(MAX_BESIDE);
  }

  private Arbitrary<List<Span>> spans(int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(InlineKind.values()), spans(depth - 1))
        .as(Span::new)
        .list()
        .ofMaxSize(MAX_BESIDE - 1);
  }
}
