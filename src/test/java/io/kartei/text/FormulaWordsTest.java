package io.kartei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormulaWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "\\alpha # α",
        "x^2 + y_i \\le \\frac{\\pi}{2} # x² + yᵢ ≤ π/2",
        "\\vec{v} \\in \\mathbb{R}^n # v ∈ ℝⁿ",
        "\\left( \\frac{a+b}{c} \\right. # ( (a+b)/c",
        "\\text{ Kosten } = 5\\,\\% # Kosten = 5 %",
        "\\max_{x} \\sin x # maxₓ sin x",
        "\\|v\\| \\to \\infty # ‖v‖ → ∞",
        "x^{a+b} # x^(a+b)",
      })
  void plainCharacters(String tex, String words) {
    assertEquals(words, FormulaWords.readable(tex));
  }

  @ParameterizedTest
  @CsvSource({"\\begin{pmatrix} 1 & 2 \\end{pmatrix}", "\\unbekannt{x}", "''"})
  void whatNoCharactersShow(String tex) {
    assertNull(FormulaWords.readable(tex));
  }

  @Test
  void aLongFormulaIsNoText() {
    assertNull(FormulaWords.readable("a + ".repeat(60) + "b"));
  }

  @Test
  void unknownCommandsKeepTheirNames() {
    assertEquals("unbekannt x", FormulaWords.of("\\unbekannt{x}"));
  }
}
