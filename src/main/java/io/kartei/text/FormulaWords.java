package io.kartei.text;

import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts formulas into plain characters, for descriptions and where nothing sets them: {@code x^2}
 * becomes x². Each instance is used once.
 */
public final class FormulaWords {
  private static final int MAX_DEPTH = 30;

  /** Longer ones are no text that anybody reads. */
  private static final int MAX_LENGTH = 120;

  private static final String SUPER_FROM = "0123456789+-=()nix";
  private static final String SUPER_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣ";
  private static final String SUB_FROM = "0123456789+-=()aeoxhklmnpstij";
  private static final String SUB_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ";

  private static final String DOUBLE_FROM = "CHNPQRZ";
  private static final String DOUBLE_TO = "ℂℍℕℙℚℝℤ";

  private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");

  /** The characters that commands stand for, and lists of those without one. */
  private static final Properties SIGNS =
      ResourceProperties.read(FormulaWords.class, "plain-formulas.properties");

  /** Commands that only say how something looks, whose names are shown, that are blanks. */
  private static final Set<String> LOOKS = listed("looks");

  private static final Set<String> NAMES = listed("names");
  private static final Set<String> BLANKS = listed("blanks");

  private final String tex;
  private int at;

  /** Whether something was met that no character shows. */
  private boolean lacks;

  private FormulaWords(String tex) {
    this.tex = tex;
  }

  private static Set<String> listed(String key) {
    return Set.of(SIGNS.getProperty(key).split(" "));
  }

  /** Returns a formula in TeX in plain characters; commands without any are named. */
  public static String of(String tex) {
    String plain = new FormulaWords(tex).read();
    return plain.isEmpty() ? tex : plain;
  }

  /** Returns a formula in TeX in plain characters; null where that isn't readable. */
  public static @Nullable String readable(String tex) {
    FormulaWords words = new FormulaWords(tex);
    String plain = Blanks.single(words.read());
    return words.lacks || plain.isEmpty() || plain.length() > MAX_LENGTH ? null : plain;
  }

  private String read() {
    StringBuilder out = new StringBuilder();
    while (at < tex.length()) {
      out.append(part(0));
    }
    return out.toString().strip();
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
      if (sign == '|') {
        return "‖";
      }
      return ",;:! \\".indexOf(sign) < 0 ? String.valueOf(sign) : sign == '!' ? "" : " ";
    }
    String name = tex.substring(from, at);
    if (FRACTIONS.contains(name)) {
      return bracketed(argument(depth)) + "/" + bracketed(argument(depth));
    }
    if (name.equals("sqrt")) {
      return "√" + bracketed(argument(depth));
    }
    if (name.equals("right") && at < tex.length() && tex.charAt(at) == '.') {
      at++; // nothing is on that side
    }
    if (name.equals("mathbb")) {
      String letters = argument(depth);
      int known = letters.length() == 1 ? DOUBLE_FROM.indexOf(letters) : -1;
      return known < 0 ? letters : String.valueOf(DOUBLE_TO.charAt(known));
    }
    if (LOOKS.contains(name)) {
      return "";
    }
    if (BLANKS.contains(name)) {
      return " ";
    }
    if (NAMES.contains(name)) {
      return name;
    }
    String sign = SIGNS.getProperty(name);
    lacks |= sign == null;
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
