package io.kartei.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kartei.messages.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkUnitTest {
  private static final String THROWN = "kartei.defects.thrown";

  private final Diagnostics diagnostics = new Diagnostics();
  private final WorkUnit unit =
      WorkUnit.of(diagnostics, Phrase.of("without.note")).at("netze/ip.md", null);
  private @Nullable String before;

  @BeforeEach
  void asForAuthors() {
    before = System.clearProperty(THROWN);
  }

  @AfterEach
  void asBefore() {
    if (before != null) {
      System.setProperty(THROWN, before);
    } else {
      System.clearProperty(THROWN);
    }
  }

  @Test
  void workThatSucceedsSaysNothing() {
    assertThat(unit.get(() -> "text", () -> "")).isEqualTo("text");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void anOverflowOfTheStackCostsTheUnit() {
    assertThat(unit.get(() -> endless(0), () -> -1)).isEqualTo(-1);
    assertThat(diagnostics.sorted())
        .singleElement()
        .matches(d -> d.code().equals("too-complex") && "netze/ip.md".equals(d.path()))
        .matches(d -> d.message().endsWith("the note is left out"));
  }

  private static int endless(int depth) {
    return depth < 0 ? depth : endless(depth + 1) + 1;
  }

  @Test
  void tooLittleMemoryCostsTheUnit() {
    unit.run(
        () -> {
          throw new OutOfMemoryError("Java heap space");
        });
    assertThat(diagnostics.sorted()).singleElement().matches(d -> d.code().equals("out-of-memory"));
  }

  @Test
  void aDefectIsNamedAndItsPlace() {
    unit.run(
        () -> {
          throw new IllegalStateException("secret");
        });
    assertThat(diagnostics.sorted())
        .singleElement()
        .matches(d -> d.code().equals("internal-error") && d.severity() == Severity.WARNING)
        .matches(d -> d.message().contains("IllegalStateException, WorkUnitTest.java:"), "place");
  }

  @Test
  void aDefectIsThrownWhereTestsWantIt() {
    System.setProperty(THROWN, "true");
    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      throw new IllegalStateException("defect");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aBrokenDiskEndsTheBuild() {
    assertThatThrownBy(
            () ->
                unit.run(
                    () -> {
                      throw new UncheckedIOException(new IOException("No space left on device"));
                    }))
        .isInstanceOf(UncheckedIOException.class);
  }
}
