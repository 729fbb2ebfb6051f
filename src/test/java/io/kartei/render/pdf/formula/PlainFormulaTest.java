package io.kartei.render.pdf.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.render.pdf.font.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFormulaTest {
  private static final FormulaSetter SETTER = new FormulaSetter(new PaperFontsOnce());

  private static void isPlainAndCanBeSet(String tex) {
    assertThat(PlainFormula.is(tex)).as(tex).isTrue();
    assertThat(SETTER.set(tex, true, List.of()).fault()).as(tex).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E = mc^2",
        "^2 x_{a_1}^{b'} x' + x_1' + x''^2",
        "\\frac{\\text{Größe in Byte}}{\\text{Übertragungsrate}}",
        "\\sqrt[3]{\\frac a b} \\ne \\infty",
        "\\left\\{ x \\mid \\lfloor x \\rfloor = 1 \\right.",
        "\\begin{pmatrix} 1 & x^2 \\\\ x_3 & 4 \\cr 5 & 6 \\end{pmatrix}",
        "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{sonst} \\end{cases}",
        "\\begin{align} a &= b + c \\\\ &= d \\end{align}",
        "\\begin{array}{l|r} a & b \\end{array}",
        "\\sum\\limits_{i=1}^n i \\to \\rightarrow \\lim_{n \\to \\infty}",
        "\\bigl( \\operatorname{Rang} A \\bigr)^2 \\, 5\\,\\% \\quad \\mathbb R \\in \\R",
        "\\sin^2 \\alpha + \\cos \\alpha \\coloneqq \\vec{v} \\cdot \\overline{AB}",
        "\\text{ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ}"
      })
  void whatIsPlainCanBeSet(String tex) {
    isPlainAndCanBeSet(tex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\niemand",
        "a^b^c",
        "a_b _c",
        "a^2'",
        "a'_1'",
        "\\frac{1}",
        "x^\\frac12",
        "x^\\sin x",
        "x^",
        "{",
        "a }",
        "\\left( x",
        "x \\right)",
        "a & b",
        "#",
        "\\text{漢}",
        "\\text{a$b$}",
        "\\begin{cases} a",
        "\\begin{niemand} a \\end{niemand}",
        "\\begin{matrix} \\begin{align} a \\end{align} \\end{matrix}",
        "\\begin{matrix} a \\end{pmatrix}"
      })
  void whatMayBeWrongIsLeftToMathJax(String tex) {
    assertThat(PlainFormula.is(tex)).isFalse();
  }

  /** Several a time, since a formula takes some milliseconds. */
  @Test
  void eachCommandOfTheListsCanBeSet() throws IOException {
    Properties lists = new Properties();
    lists.load(new StringReader(Resources.text("formula/commands.properties")));
    for (String kind : lists.stringPropertyNames()) {
      String shape =
          switch (kind) {
            case "sign" -> "x^\\%s \\%1$s y";
            case "function", "style" -> "\\%s x";
            case "delimiter" -> "\\left\\%s x \\right\\%1$s";
            case "one" ->
                "\\%s{abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+\\alpha\\Omega}";
            case "text" -> "\\%s{a}";
            case "two" -> "\\%s{a}{b}";
            case "size" -> "\\%s(";
            case "limited" -> "\\%s\\limits_a";
            case "table" -> "\\begin{%s} a & b \\\\ c & d \\end{%1$s}";
            default -> "";
          };
      StringBuilder some = new StringBuilder();
      for (String name : lists.getProperty(kind).split(" ")) {
        if (kind.equals("whole")) {
          isPlainAndCanBeSet("\\begin{" + name + "} a \\end{" + name + "}");
          continue;
        }
        some.append(String.format(shape, name)).append(' ');
        if (some.length() > 600) {
          isPlainAndCanBeSet(some.toString());
          some.setLength(0);
        }
      }
      isPlainAndCanBeSet(some.toString());
    }
  }
}
