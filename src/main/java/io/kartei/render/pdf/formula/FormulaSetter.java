package io.kartei.render.pdf.formula;

import io.kartei.messages.Phrase;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets formulas, each of them once. The engine for it is loaded with the first formula.
 * Thread-safe; one formula is set at a time.
 */
public final class FormulaSetter {
  /** The formulas that are remembered; those that nobody asked for longest are forgotten. */
  private static final int MAX_KNOWN = 5_000;

  private final PaperFontsOnce fonts;

  /** Sets what isn't plain, if this one only estimates; else null. */
  private final @Nullable FormulaSetter exact;

  private final Map<FormulaSource, Outcome> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FormulaSource, Outcome> eldest) {
          return size() > MAX_KNOWN;
        }
      };
  private @Nullable FormulaGlyphs glyphs;
  private @Nullable MathEngine engine;

  public FormulaSetter(PaperFontsOnce fonts) {
    this(fonts, null);
  }

  private FormulaSetter(PaperFontsOnce fonts, @Nullable FormulaSetter exact) {
    this.fonts = fonts;
    this.exact = exact;
  }

  /**
   * Returns one for what nobody will see: it makes room for plain formulas instead of setting them,
   * which takes thousands of times as long, and says the same of all that can't be set.
   */
  public FormulaSetter estimating() {
    return new FormulaSetter(fonts, this);
  }

  /**
   * What became of a formula: one of the two is null.
   *
   * @param formula the formula
   * @param fault why it can't be set
   */
  public record Outcome(@Nullable SetFormula formula, @Nullable Phrase fault) {}

  /**
   * Sets a formula.
   *
   * @param tex its source
   * @param display whether it stands by itself
   * @param definitions formulas before it whose definitions it may use
   */
  public Outcome set(String tex, boolean display, List<String> definitions) {
    if (exact == null) {
      return setOnce(tex, display, definitions);
    }
    boolean plain = definitions.isEmpty() && PlainFormula.is(tex);
    return plain ? new Outcome(PlainFormula.room(tex), null) : exact.set(tex, display, definitions);
  }

  private synchronized Outcome setOnce(String tex, boolean display, List<String> definitions) {
    FormulaSource source = new FormulaSource(tex, display, definitions);
    Outcome outcome = known.get(source);
    if (outcome == null) {
      outcome = make(source);
      known.put(source, outcome);
    }
    return outcome;
  }

  /**
   * Returns why a formula can't be set, or null if it can. Only what isn't plain is set for that.
   *
   * @param tex its source
   * @param display whether it stands by itself
   * @param definitions formulas before it whose definitions it may use
   */
  public @Nullable Phrase fault(String tex, boolean display, List<String> definitions) {
    boolean plain = definitions.isEmpty() && PlainFormula.is(tex);
    return plain ? null : set(tex, display, definitions).fault();
  }

  /** Returns whether a formula may define commands for those after it. */
  public static boolean defines(String tex) {
    return FormulaSource.defines(tex);
  }

  private Outcome make(FormulaSource source) {
    if (source.isTooLarge()) {
      return new Outcome(null, Phrase.of("formula.too-much"));
    }
    try {
      String svg = engine().svg(source);
      return new Outcome(FormulaSvg.read(svg, Objects.requireNonNull(glyphs)), null);
    } catch (FormulaException e) {
      return new Outcome(null, e.fault());
    }
  }

  private MathEngine engine() {
    MathEngine loaded = engine;
    if (loaded == null) {
      FormulaGlyphs signs = new FormulaGlyphs(fonts.get());
      loaded = new MathEngine(signs);
      glyphs = signs;
      engine = loaded;
    }
    return loaded;
  }
}
