package io.kartei.lossless;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.fuzz.HtmlLaws;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every visible word of a note reaches page and paper, or a warning names its place; and a browser
 * finds every element as it is written, so that it drops none.
 */
class NothingLostTest {
  @TestFactory
  Stream<DynamicTest> everyBlockInEveryBlock() {
    return blocks()
        .map(
            outer ->
                note(
                    outer.name(),
                    blocks(),
                    inner -> new Part(outer, List.of(), List.of(Part.of(inner)))));
  }

  @TestFactory
  Stream<DynamicTest> everyInlineInEveryBlock() {
    return inlines()
        .map(
            inner ->
                note(
                    inner.name(),
                    blocks(),
                    outer -> new Part(outer, List.of(Span.of(inner)), List.of())));
  }

  @TestFactory
  Stream<DynamicTest> everyInlineInEveryInline() {
    return inlines()
        .map(
            outer ->
                note(
                    outer.name(),
                    inlines(),
                    inner -> {
                      Span span = new Span(outer, List.of(Span.of(inner)));
                      return new Part(BlockKind.PARAGRAPH, List.of(span), List.of());
                    }));
  }

  @Property(tries = 300, seed = "20261128")
  void mixturesLoseNothing(@ForAll("mixtures") MixedNote note) {
    check(note);
  }

  @Provide
  Arbitrary<MixedNote> mixtures() {
    return new Mixtures().notes();
  }

  private static Stream<InlineKind> inlines() {
    return Arrays.stream(InlineKind.values());
  }

  private static Stream<BlockKind> blocks() {
    return Arrays.stream(BlockKind.values());
  }

  /** A test of a note with one block for each kind. */
  private static <K> DynamicTest note(String name, Stream<K> kinds, Function<K, Part> part) {
    MixedNote note = NoteWriter.note(kinds.map(part).toList());
    return DynamicTest.dynamicTest(name, () -> check(note));
  }

  private static void check(MixedNote note) {
    ReadNote read = ReadNote.of(note);
    assertThat(read.wrong()).as(note.markdown()).isEmpty();
    assertThat(read.html().values()).as(note.markdown()).allSatisfy(HtmlLaws::checkNesting);
  }
}
