package io.kartei.diagram.mermaid.scan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts formulas into plain characters, for descriptions and where nothing sets them: {@code x^2}
 * becomes x². What has no such character stays as it is written. Each instance is used once.
 */
final class FormulaWords {
  private static final int MAX_DEPTH = 30;

  private static final String SUPER_FROM = "0123456789+-=()nix";
  private static final String SUPER_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣ";
  private static final String SUB_FROM = "0123456789+-=()aeoxhklmnpstij";
  private static final String SUB_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ";

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("varepsilon", "ε"),
          Map.entry("zeta", "ζ"),
          Map.entry("eta", "η"),
          Map.entry("theta", "θ"),
          Map.entry("vartheta", "ϑ"),
          Map.entry("iota", "ι"),
          Map.entry("kappa", "κ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("nu", "ν"),
          Map.entry("xi", "ξ"),
          Map.entry("pi", "π"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("phi", "φ"),
          Map.entry("varphi", "φ"),
          Map.entry("chi", "χ"),
          Map.entry("psi", "ψ"),
          Map.entry("omega", "ω"),
          Map.entry("Gamma", "Γ"),
          Map.entry("Delta", "Δ"),
          Map.entry("Theta", "Θ"),
          Map.entry("Lambda", "Λ"),
          Map.entry("Pi", "Π"),
          Map.entry("Sigma", "Σ"),
          Map.entry("Phi", "Φ"),
          Map.entry("Psi", "Ψ"),
          Map.entry("Omega", "Ω"),
          Map.entry("sum", "∑"),
          Map.entry("prod", "∏"),
          Map.entry("int", "∫"),
          Map.entry("infty", "∞"),
          Map.entry("partial", "∂"),
          Map.entry("nabla", "∇"),
          Map.entry("sqrt", "√"),
          Map.entry("cdot", "·"),
          Map.entry("times", "×"),
          Map.entry("div", "÷"),
          Map.entry("pm", "±"),
          Map.entry("leq", "≤"),
          Map.entry("le", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("ge", "≥"),
          Map.entry("neq", "≠"),
          Map.entry("ne", "≠"),
          Map.entry("approx", "≈"),
          Map.entry("equiv", "≡"),
          Map.entry("to", "→"),
          Map.entry("rightarrow", "→"),
          Map.entry("leftarrow", "←"),
          Map.entry("Rightarrow", "⇒"),
          Map.entry("Leftrightarrow", "⇔"),
          Map.entry("in", "∈"),
          Map.entry("notin", "∉"),
          Map.entry("subset", "⊂"),
          Map.entry("cup", "∪"),
          Map.entry("cap", "∩"),
          Map.entry("emptyset", "∅"),
          Map.entry("forall", "∀"),
          Map.entry("exists", "∃"),
          Map.entry("neg", "¬"),
          Map.entry("lnot", "¬"),
          Map.entry("land", "∧"),
          Map.entry("wedge", "∧"),
          Map.entry("lor", "∨"),
          Map.entry("vee", "∨"),
          Map.entry("oplus", "⊕"),
          Map.entry("ldots", "…"),
          Map.entry("cdots", "…"),
          Map.entry("dots", "…"),
          Map.entry("degree", "°"),
          Map.entry("circ", "∘"),
          Map.entry("left", ""),
          Map.entry("right", ""),
          Map.entry("text", ""),
          Map.entry("mathrm", ""),
          Map.entry("mathbf", ""),
          Map.entry("mathbb", ""),
          Map.entry("mathcal", ""),
          Map.entry("operatorname", ""),
          Map.entry("displaystyle", ""),
          Map.entry("quad", " "),
          Map.entry("qquad", " "));

  private final String tex;
  private int at;

  private FormulaWords(String tex) {
    this.tex = tex;
  }

  /** Returns a formula in TeX in plain characters. */
  static String of(String tex) {
    FormulaWords words = new FormulaWords(tex);
    StringBuilder out = new StringBuilder();
    while (words.at < tex.length()) {
      out.append(words.part(0));
    }
    String plain = out.toString().strip();
    return plain.isEmpty() ? tex : plain;
  }

  /** Reads a character, a command with what belongs to it, or a group. */
  private String part(int depth) {
    char c = tex.charAt(at);
    if (depth > MAX_DEPTH) {
      at++;
      return String.valueOf(c);
    }
    return switch (c) {
      case '\\' -> command(depth);
      case '{' -> group(depth);
      case '^' -> {
        at++;
        yield script(argument(depth), SUPER_FROM, SUPER_TO, "^");
      }
      case '_' -> {
        at++;
        yield script(argument(depth), SUB_FROM, SUB_TO, "_");
      }
      case '}', '&' -> {
        at++;
        yield "";
      }
      case '~' -> {
        at++;
        yield " ";
      }
      default -> {
        int point = tex.codePointAt(at);
        at += Character.charCount(point);
        yield Character.toString(point);
      }
    };
  }

  private String group(int depth) {
    at++;
    StringBuilder inside = new StringBuilder();
    while (at < tex.length() && tex.charAt(at) != '}') {
      inside.append(part(depth + 1));
    }
    at++;
    return inside.toString();
  }

  private String command(int depth) {
    int from = ++at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == from) {
      char sign = at < tex.length() ? tex.charAt(at++) : ' ';
      return ",;:! \\".indexOf(sign) < 0 ? String.valueOf(sign) : sign == '!' ? "" : " ";
    }
    String name = tex.substring(from, at);
    if (name.equals("frac") || name.equals("dfrac") || name.equals("tfrac")) {
      return bracketed(argument(depth)) + "/" + bracketed(argument(depth));
    }
    if (name.equals("sqrt")) {
      return "√" + bracketed(argument(depth));
    }
    @Nullable String sign = SIGNS.get(name);
    boolean spaced = at < tex.length() && tex.charAt(at) == ' ';
    return sign == null ? name + (spaced ? "" : " ") : sign;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private String argument(int depth) {
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    return at < tex.length() ? part(depth + 1).strip() : "";
  }

  private static String bracketed(String part) {
    return part.codePoints().allMatch(Character::isLetterOrDigit) ? part : "(" + part + ")";
  }

  /** Returns a script in the characters for it, or marked with a sign if one is lacking. */
  private static String script(String part, String from, String to, String mark) {
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      int known = from.indexOf(part.charAt(i));
      if (known < 0) {
        return mark + bracketed(part);
      }
      small.append(to.charAt(known));
    }
    return small.toString();
  }
}
