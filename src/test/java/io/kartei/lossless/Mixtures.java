package io.kartei.lossless;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Notes in which kinds of blocks and inlines stand within each other at random. */
final class Mixtures {
  private static final int MOST_BESIDE = 3;
  private static final int DEEPEST = 3;

  private final List<InlineKind> inlines;
  private final List<BlockKind> blocks;

  /** With all kinds but these. */
  Mixtures(Set<InlineKind> without, Set<BlockKind> withoutBlocks) {
    inlines = Arrays.stream(InlineKind.values()).filter(k -> !without.contains(k)).toList();
    blocks = Arrays.stream(BlockKind.values()).filter(k -> !withoutBlocks.contains(k)).toList();
  }

  Arbitrary<MixedNote> notes() {
    return parts(DEEPEST).map(NoteWriter::note);
  }

  private Arbitrary<List<Part>> parts(int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(blocks), spans(DEEPEST), parts(depth - 1))
        .as(Part::new)
        .list()
        .ofMaxSize(MOST_BESIDE);
  }

  private Arbitrary<List<Span>> spans(int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(inlines), spans(depth - 1))
        .as(Span::new)
        .list()
        .ofMaxSize(MOST_BESIDE - 1);
  }
}
