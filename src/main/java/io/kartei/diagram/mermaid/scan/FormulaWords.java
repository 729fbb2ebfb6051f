package io.kartei.diagram.mermaid.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Commands and the characters that they stand for. */
  private static final Map<String, String> SIGNS =
      pairs(
          """
          alpha α  beta β  gamma γ  delta δ  epsilon ε  varepsilon ε  zeta ζ  eta η  theta θ
          vartheta ϑ  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ  tau τ
          phi φ  varphi φ  chi χ  psi ψ  omega ω  Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Pi Π
          Sigma Σ  Phi Φ  Psi Ψ  Omega Ω  sum ∑  prod ∏  int ∫  infty ∞  partial ∂  nabla ∇
          sqrt √  cdot ·  times ×  div ÷  pm ±  leq ≤  le ≤  geq ≥  ge ≥  neq ≠  ne ≠  approx ≈
          equiv ≡  to →  rightarrow →  leftarrow ←  Rightarrow ⇒  Leftrightarrow ⇔  in ∈  notin ∉
          subset ⊂  cup ∪  cap ∩  emptyset ∅  forall ∀  exists ∃  neg ¬  lnot ¬  land ∧  wedge ∧
          lor ∨  vee ∨  oplus ⊕  ldots …  cdots …  dots …  degree °  circ ∘  omicron ο  upsilon υ
          Xi Ξ  Upsilon Υ  Alpha Α  Beta Β  Epsilon Ε  Zeta Ζ  Eta Η  Iota Ι  Kappa Κ  Mu Μ  Nu Ν
          Omicron Ο  Rho Ρ  Tau Τ  Chi Χ  hbar ℏ  hslash ℏ  ell ℓ  Re ℜ  real ℜ  Im ℑ  image ℑ
          jmath ȷ  imath ı  wp ℘  weierp ℘  aleph ℵ  alef ℵ  alefsym ℵ  beth ℶ  gimel ℷ  daleth ℸ
          eth ð  Finv Ⅎ  Game ⅁  complement ∁  therefore ∴  because ∵  empty ∅  varnothing ∅
          exist ∃  nexists ∄  supset ⊃  subseteq ⊆  supseteq ⊇  mapsto ↦  mid ∣  gets ←  implies ⟹
          impliedby ⟸  iff ⟺  leftrightarrow ↔  isin ∈  ni ∋  notni ∌  setminus ∖  Leftarrow ⇐
          sim ∼  simeq ≃  propto ∝  ll ≪  gg ≫  mp ∓  ast ∗  star ⋆  bullet •  angle ∠  perp ⊥
          parallel ∥  otimes ⊗  langle ⟨  rangle ⟩  lfloor ⌊  rfloor ⌋  lceil ⌈  rceil ⌉
          uparrow ↑  downarrow ↓  prime ′  Reals ℝ  R ℝ  reals ℝ  N ℕ  natnums ℕ  Z ℤ  Complex ℂ
          cnums ℂ
          """);

  /** Commands that only say how something looks. */
  private static final Set<String> LOOKS =
      Set.of(
          "left",
          "right",
          "text",
          "mathrm",
          "mathbf",
          "mathbb",
          "mathcal",
          "operatorname",
          "displaystyle");

  private final String tex;
  private int at;

  private FormulaWords(String tex) {
    this.tex = tex;
  }

  private static Map<String, String> pairs(String text) {
    List<String> words =
        text.lines()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .filter(w -> !w.isEmpty())
            .toList();
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      pairs.put(words.get(i), words.get(i + 1));
    }
    return Map.copyOf(pairs);
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
    if (LOOKS.contains(name)) {
      return "";
    }
    if (name.equals("quad") || name.equals("qquad")) {
      return " ";
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
