package io.kartei.study;

import io.kartei.model.Comparison.Label;
import io.kartei.model.Fingerprints;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell of a comparison says: a name, a value, a mere sign, or nothing. */
final class CellText {
  private static final int LONGEST_NAME = 70;
  private static final int MOST_WORDS = 60;

  private static final Pattern CHECK =
      Pattern.compile(
          "\\(?(?:[✓✔☑✅✗✘✕❌☒×xX]\uFE0F?|(?iU)(?:ja|nein|yes|no|wahr|falsch|true|false|teilweise|partly|partial|keine?[nrs]?|none|nie|never)[.!]*)\\)?");

  /** Says something only beside its neighbours. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?iU)(?:(?:sehr|eher|relativ|very|rather|quite|am|the) )?(?:min|max|minimal|maximal|hoch|hohe?[rs]?|niedrige?[rs]?|geringe?[rs]?|mittel"
              + "|mittlere?[rs]?|gut|gute|schlecht|schlechte|besser|schlechter|höher|geringer|niedriger|schneller?|langsamer?|langsame"
              + "|günstig(?:er|e)?|teuer|teurer|groß|große|klein|kleine|größer|kleiner|viel|wenig|mehr|weniger|einfach(?:er|e)?|komplex(?:er|e)?"
              + "|stark|schwach|kurz|lang|kürzer|länger|normal|standard|höchste[rns]?|niedrigste[rns]?|schnellste[rns]?|beste[rns]?"
              + "|low|lower|lowest|high|higher|highest|medium|moderate|good|bad|better|worse|best|worst|fast|faster|fastest|slow|slower|slowest"
              + "|cheap|cheaper|expensive|large|larger|small|smaller|more|less|easy|easier|hard|simple|complex|strong|weak|short|long|excellent"
              + "|poor|fair|average|beides?|both|may(?: be)?|maybe|vielleicht|möglich|kann|alle[rs]?|all|jede[rs]?|any|nichts(?: \\p{L}+)?|nothing(?: \\p{L}+)?|optional|variabel|variable"
              + "|(?:depends on|depending on|je nach|abhängig von|hängt ab von) .*|(?:ns|µs|ms|s|sec|sek|min|h|std)(?:\\W{1,3}(?:ns|µs|ms|s|sec|sek|min|h|std|d))*)");

  /** Begins a phrase that only says how. */
  private static final Pattern HOW =
      Pattern.compile(
          "(?iU)(?:in|im|mit|ohne|bei|beim|nach|über|durch|auf|als|zum|zur|per|via|für|von|vom|at|by|with|without|on|for|as|after|during) .*");

  private static final Pattern ASIDE = Pattern.compile("\\([^()\\d]*\\)");

  /** Grades, from the worst to the best. */
  private static final List<String> GRADES =
      List.of("---", "--", "-", "o", "+", "++", "+++", "++++");

  /** No value, or one that stands in another cell. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iU)(?:-+|–|—|\\?+|\\.+|…|n/?a|n\\. ?a\\.|k\\. ?a\\.|keine angabe|unbekannt|unknown|none given|todo|tbd|dito|ditto|\"|″|s\\. ?o\\.|siehe .*"
              + "|see .*|ebenso|ebenfalls|same|the same|wie (?:links|oben|nebenan)|same as .*|das gleiche|dasselbe|gleich)");

  private CellText() {}

  /** Whether it can name a subject or a criterion. */
  static boolean isName(Label label) {
    String text = label.text().strip();
    return text.length() <= LONGEST_NAME
        && text.codePoints().anyMatch(Character::isLetter)
        && !NOTHING.matcher(text).matches();
  }

  /** Whether it says something in words or numbers that can be recalled by itself. */
  static boolean isValue(Label label) {
    String text = label.text().strip();
    return text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !isCheck(label)
        && !NOTHING.matcher(text).matches()
        && !text.endsWith(":")
        && !Wording.points(text)
        && words(label) <= MOST_WORDS
        && !AnswerForm.isHollow(Pieces.line(span(label, NOWHERE), label.content()));
  }

  /** Whether it says no more than yes or no. */
  static boolean isCheck(Label label) {
    return CHECK.matcher(label.text().strip()).matches();
  }

  /** Whether it judges by words that mean nothing without a comparison. */
  static boolean isRelative(Label label) {
    return RELATIVE.matcher(label.text().strip()).matches();
  }

  /**
   * Whether it says how, in words that could be said of anything: {@code in einem Schritt}, {@code
   * (fehleranfällig)}; or is a single letter, which stands for something.
   */
  static boolean isTerse(Label label) {
    String text = label.text().strip();
    boolean letter = text.codePointCount(0, text.length()) == 1 && grade(label) < 0;
    if ((letter && Character.isLetter(text.codePointAt(0)))
        || (ASIDE.matcher(text).matches() && words(label) <= 2)) {
      return true;
    }
    Set<String> content = Wording.content(text);
    return HOW.matcher(text).matches()
        && Wording.isGeneral(text)
        && content.size() <= 1
        && content.stream().noneMatch(word -> text.contains(capitalised(word)));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Its place among the grades that signs give, from the worst; -1 if it is none. */
  static int grade(Label label) {
    String sign =
        label.text().strip().replaceAll("[−–—]", "-").replaceAll("(?<=[-+]) (?=[-+])", "");
    return GRADES.indexOf(sign.matches("[0○]") ? "o" : sign);
  }

  static int words(Label label) {
    return Wording.words(label.text()).size();
  }

  static String folded(Label label) {
    String words = Fingerprints.normal(label.text());
    return words.isEmpty() ? label.text().strip() : words;
  }

  /** A name without the colon or question mark at its end. */
  static List<Inline> name(Label label) {
    List<Inline> content = new ArrayList<>(label.content());
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Inline.Text text) {
      String bare = text.text().replaceFirst("[\\s:]+$", "");
      content.set(last, new Inline.Text(text.span(), bare));
    }
    return content;
  }

  private static final SourceSpan NOWHERE = new SourceSpan(0, 0);

  /** Where it stands; {@code other} when it is empty. */
  static SourceSpan span(Label label, SourceSpan other) {
    return label.content().isEmpty() ? other : label.content().get(0).span();
  }
}
