package io.kartei.render.pdf.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.messages.Phrase;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSetterTest {
  private static final FormulaSetter SETTER = new FormulaSetter(new PaperFontsOnce());

  private static SetFormula set(String tex) {
    FormulaSetter.Outcome outcome = SETTER.set(tex, true, List.of());
    assertThat(outcome.fault()).as(tex).isNull();
    return Objects.requireNonNull(outcome.formula());
  }

  private static String fault(String tex, String... definitions) {
    FormulaSetter.Outcome outcome = SETTER.set(tex, true, List.of(definitions));
    Phrase fault = outcome.fault();
    return fault == null ? "" : fault.english();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E = mc^2",
        "\\frac{\\text{Größe in Byte}}{\\text{Übertragungsrate}}",
        "\\sqrt[3]{\\frac{a^2}{b}} \\ne \\infty",
        "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\\\ 5 & 6 \\\\ 7 & 8 \\\\ 9 & 0 \\end{pmatrix}",
        "\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{sonst} \\end{cases}",
        "\\begin{align} a &= b + c \\\\ &= d \\end{align}",
        "\\underbrace{a + b + \\dots + z}_{26\\ \\text{Buchstaben}}",
        "\\lceil \\log_2 (n + 2) \\rceil \\in \\N",
        "\\boxed{1\\,000\\,€} \\cdot \\cancel{x}",
        "\\textcolor{red}{r} \\xrightarrow{abc} \\vec{v} \\ge \\overline{AB}",
        "20\\,\\text{°C}, 5\\,µ, \\text{Café, Straße, naïve}"
      })
  void isInkWithinItsBox(String tex) {
    SetFormula formula = set(tex);
    Rectangle2D ink = new Rectangle2D.Double();
    formula.inks().forEach(i -> Rectangle2D.union(ink, i.shape().getBounds2D(), ink));
    Rectangle2D box =
        new Rectangle2D.Double(
            formula.left() - 60,
            -formula.height() - 60,
            formula.width() + 120,
            formula.height() + formula.depth() + 120);
    assertThat(formula.inks()).isNotEmpty();
    assertThat(box.contains(ink)).as(box + " " + ink).isTrue();
    assertThat(ink.getWidth()).isGreaterThan(formula.width() * 0.7);
  }

  @Test
  void theBaseLineIsThatOfTheText() {
    assertThat(set("n").depth()).isBetween(0.0, 20.0);
    assertThat(set("\\frac{a}{b}").depth()).isGreaterThan(500);
    assertThat(set("\\frac{a}{b}").height()).isGreaterThan(900);
  }

  @Test
  void accentsStandAboveTheirLetters() {
    assertThat(set("\\text{ü}").width()).isEqualTo(set("\\text{u}").width());
    assertThat(set("\\text{ü}").height()).isGreaterThan(set("\\text{u}").height() + 150);
    assertThat(set("\\text{Ü}").height()).isGreaterThan(set("\\text{ü}").height() + 150);
  }

  @Test
  void coloursAreKept() {
    assertThat(set("\\color{red} x").inks())
        .allMatch(ink -> ink.colour() != null && ink.colour().hex().equals("#ff0000"));
    assertThat(set("x").inks()).allMatch(ink -> ink.colour() == null);
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(fault("\\niemand")).isEqualTo("Undefined control sequence \\niemand");
    assertThat(fault("\\frac{1}")).contains("Missing argument");
    assertThat(fault("\\text{漢}")).contains("漢");
    assertThat(fault("{".repeat(50) + "}".repeat(50))).contains("nested");
    assertThat(fault("a+".repeat(3_000) + "a")).contains("large");
  }

  @Test
  void definitionsAreForThoseThatComeAfterThemInTheirNote() {
    String definition = "\\newcommand{\\Rate}{r} \\Rate";
    assertThat(FormulaSetter.defines(definition)).isTrue();
    assertThat(fault(definition)).isEmpty();
    assertThat(fault("\\Rate")).contains("\\Rate");
    assertThat(fault("\\Rate", definition)).isEmpty();
    assertThat(fault("\\Rate^2")).contains("\\Rate");
  }

  @Test
  void oneWithoutEndHarmsNoOther() {
    SetFormula before = set("x + 1");
    assertThat(fault("\\def\\a{\\a\\a}\\a")).isNotEmpty();
    assertThat(fault("\\def\\b#1{\\b{#1#1}}\\b{x}")).isNotEmpty();
    assertThat(set("x + 1 ").width()).isEqualTo(before.width());
  }

  @Test
  void aCheckOnlyMakesRoomForWhatIsPlainAndSaysTheSameOfTheRest() {
    FormulaSetter check = SETTER.estimating();
    SetFormula room = Objects.requireNonNull(check.set("\\frac{a}{b}", true, List.of()).formula());
    assertThat(room.inks()).isEmpty();
    assertThat(room.width()).isPositive();
    assertThat(check.set("\\niemand", true, List.of()).fault())
        .isEqualTo(SETTER.set("\\niemand", true, List.of()).fault());
    String definition = "\\newcommand{\\Rate}{r} \\Rate";
    assertThat(check.fault("\\Rate", true, List.of(definition))).isNull();
    assertThat(check.fault("\\Rate", true, List.of())).isNotNull();
  }

  /**
   * A definition counts for the notes that have it, however notes with and without it alternate.
   */
  @Test
  void definitionsOfOneNoteDontReachTheNext() {
    String one = "\\newcommand{\\Menge}{m} \\Menge";
    String other = "\\newcommand{\\Menge}{mm} \\Menge";
    double narrow =
        Objects.requireNonNull(SETTER.set("\\Menge!", true, List.of(one)).formula()).width();
    double wide =
        Objects.requireNonNull(SETTER.set("\\Menge!", true, List.of(other)).formula()).width();
    assertThat(wide).isGreaterThan(narrow);
    assertThat(fault("\\Menge!!")).contains("\\Menge");
    assertThat(
            Objects.requireNonNull(SETTER.set("\\Menge !", true, List.of(one)).formula()).width())
        .isEqualTo(narrow);
  }
}
