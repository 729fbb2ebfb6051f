package io.kartei.facts.term;

import io.kartei.language.Acronym;
import io.kartei.language.Brackets;
import io.kartei.language.Category;
import io.kartei.language.LetterAligner;
import io.kartei.language.LetterAligner.Fit;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes long forms next to acronyms: {@code Long Form (LF)}, {@code LF (Long Form)}, {@code LF =
 * Long Form}, {@code LF stands for Long Form}, {@code Long Form, kurz LF}. Doesn't check whether
 * the letters match.
 */
final class SpelledOutForms {
  private static final String QUOTES = "„“”‚‘’\"'«»*_®™";

  /** Characters that separate several long forms in brackets. */
  private static final String PARTS = ",;/–—=";

  /** Characters between a long form and the words that announce its short form. */
  private static final String BEFORE_SHORTENED = QUOTES + ",–";

  private static final int MIN_LENGTH_IN_HEADING = 5;

  private final Text line;
  private final SourceSpan span;
  private final TermCollector terms;
  private final boolean heading;
  private @Nullable String first;

  private SpelledOutForms(Text line, SourceSpan span, boolean heading, TermCollector terms) {
    this.line = line;
    this.span = span;
    this.heading = heading;
    this.terms = terms;
  }

  /**
   * Proposes the long forms in a line of text; returns the first acronym, or null if there isn't
   * one.
   */
  static @Nullable String find(Text line, SourceSpan span, TermCollector terms) {
    return new SpelledOutForms(line, span, false, terms).find();
  }

  /** Proposes the long forms in a heading, where the acronym may come after a dash. */
  static void findInHeading(TextLine title, TermCollector terms) {
    new SpelledOutForms(title.words(), title.span(), true, terms).find();
  }

  /** Proposes long forms in and before brackets where a line's end is between or within them. */
  static void findWrapped(Text lines, SourceSpan span, TermCollector terms) {
    SpelledOutForms forms = new SpelledOutForms(lines, span, false, terms);
    for (Acronym acronym : Acronym.in(lines)) {
      Brackets around = Brackets.around(lines, lines.indexAt(acronym.start()));
      if (around != null) {
        forms.before(acronym, around);
      } else {
        Brackets behind = Brackets.from(lines, lines.indexAt(acronym.end()));
        if (behind != null) {
          forms.inBrackets(acronym, behind.content(lines));
        }
      }
    }
  }

  private @Nullable String find() {
    for (Acronym acronym : Acronym.in(line)) {
      longBefore(acronym);
      longBehind(acronym);
    }
    return first;
  }

  private boolean propose(List<String> forms, Text words, Fit fit, String reason) {
    String[] each = forms.get(0).split("/", -1);
    boolean several = each.length >= 2 && Arrays.stream(each).allMatch(e -> e.length() > 1);
    List<Text> parts = several ? slashed(words) : List.of();
    if (several && each.length == parts.size()) {
      boolean all = true;
      for (int i = 0; i < each.length; i++) {
        Text part = parts.get(i).trim(QUOTES);
        Fit ends = i == 0 ? fit : Fit.WHOLE;
        String form = terms.shortForm(List.of(each[i]), part, ends, span, reason);
        first = first == null ? form : first;
        all &= form != null;
      }
      return all;
    }
    String form = terms.shortForm(forms, words, fit, span, reason);
    first = first == null ? form : first;
    return form != null;
  }

  /** Returns the parts of a text between slashes, as of two names written as one. */
  private static List<Text> slashed(Text text) {
    List<Text> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.tokens().size(); i++) {
      if (i == text.tokens().size() || text.isOneOf("/", i)) {
        parts.add(text.view(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  /** Returns the text before a token, as far back as a long form can reach. */
  private Text before(int token) {
    int end = line.tokens().get(token).start();
    return line.between(end - LetterAligner.REACH, end);
  }

  private void before(Acronym acronym, Brackets brackets) {
    if (isShortForm(acronym, brackets.content(line))) {
      Text before = before(brackets.open()).trim(QUOTES);
      propose(acronym.forms(), before, Fit.TAIL, "why.short-form.in-bracket");
    }
  }

  private void longBefore(Acronym acronym) {
    int place = line.indexAt(acronym.start());
    Brackets brackets = Brackets.around(line, place);
    if (brackets != null) {
      before(acronym, brackets);
      besides(acronym, brackets.content(line));
    }
    Text before = before(place);
    Text shortened = before.before(Category.SHORTENED_TO);
    if (shortened != before && line.isParted(place)) {
      propose(
          acronym.forms(), shortened.trim(BEFORE_SHORTENED), Fit.TAIL, "why.short-form.shortened");
    }
    if (heading && isEnd(acronym)) {
      propose(
          acronym.forms(),
          line.view(0, place - 1).trim(QUOTES),
          Fit.WHOLE,
          "why.short-form.heading");
    }
  }

  /** Reads a long form beside its acronym in brackets: {@code Ding (engl. Long Form, LF)}. */
  private void besides(Acronym acronym, Text content) {
    int place = content.indexAt(acronym.start());
    int behind = content.indexAt(acronym.end());
    if (behind == content.tokens().size() && content.isOneOf(PARTS, place - 1)) {
      inBrackets(acronym, content.view(0, place - 1));
    } else if (place == 0 && content.isOneOf(PARTS, behind)) {
      inBrackets(acronym, content.view(behind + 1, content.tokens().size()));
    }
  }

  /** Returns whether the text in brackets is the acronym, followed at most by remarks. */
  private static boolean isShortForm(Acronym acronym, Text content) {
    Text said = content.trim(QUOTES).behind(Category.INTRODUCES_SHORT);
    int next = said.indexAt(acronym.end());
    int size = said.tokens().size();
    return said.start() == acronym.start()
        && (next == size
            || said.isOneOf(".,;:–-", next)
            || (next + 1 < size && said.view(next, next + 1).is(Category.EITHER_OR)));
  }

  /** Returns whether an acronym comes after a dash or the like at the end of a heading. */
  private boolean isEnd(Acronym acronym) {
    int dash = line.indexAt(acronym.start()) - 1;
    return acronym.end() == line.end()
        && dash > 0
        && line.isParted(dash)
        && Separator.at(line, dash) != null
        && line.tokens().get(dash).start() > MIN_LENGTH_IN_HEADING;
  }

  private void longBehind(Acronym acronym) {
    int place = line.indexAt(acronym.start());
    int next = line.skip(QUOTES, line.indexAt(acronym.end()));
    Brackets brackets = Brackets.from(line, line.skip(QUOTES + ":", next));
    if (brackets != null) {
      inBrackets(acronym, brackets.content(line));
    }
    Match says = line.isParted(next) ? line.at(Category.STANDS_FOR, next) : null;
    Separator separator = Separator.at(line, next);
    if (says != null) {
      head(acronym, line.indexAt(says.end()), "why.short-form.stands-for");
    } else if (separator != null && isLabel(place)) {
      head(acronym, separator.next(), "why.short-form.label");
      translated(acronym, separator.next());
    } else if (separator != null
        && line.isOneOf("=", separator.next() - 1)
        && line.isParted(place)
        && line.isParted(next)
        && line.isParted(separator.next())) {
      head(acronym, separator.next(), "why.short-form.equals");
    } else if (separator == null && isLabel(place) && isColumn(next)) {
      head(acronym, next, "why.short-form.label");
    }
  }

  /** Returns whether a tab, or several blanks, put a token in a column of its own. */
  private boolean isColumn(int token) {
    if (token < 1 || token >= line.tokens().size()) {
      return false;
    }
    int end = line.tokens().get(token - 1).end();
    String gap = line.string().substring(end, line.tokens().get(token).start());
    return gap.isBlank() && (gap.length() > 1 || gap.indexOf('\t') >= 0);
  }

  /** Reads a long form in the brackets after what an acronym means in another language. */
  private void translated(Acronym acronym, int from) {
    int open = from;
    while (open < line.tokens().size() && !line.isOneOf("()", open)) {
      open++;
    }
    Brackets brackets = Brackets.from(line, open);
    if (brackets != null && line.tokens().get(open).start() - acronym.end() < LetterAligner.REACH) {
      inBrackets(acronym, brackets.content(line));
    }
  }

  private void head(Acronym acronym, int from, String reason) {
    if (acronym.whole() != null) {
      Text words = line.view(from, line.tokens().size()).trim(QUOTES);
      propose(List.of(acronym.whole()), words, Fit.HEAD, reason);
    }
  }

  /** Reads a long form in brackets: {@code LF (Long Form)}, {@code LF (engl. Long Form, 2001)}. */
  private void inBrackets(Acronym acronym, Text content) {
    for (Text words : parts(withoutIntroduction(content))) {
      Text said = withoutIntroduction(words);
      if (propose(acronym.forms(), said, Fit.WHOLE, "why.short-form.behind")) {
        return;
      }
    }
  }

  /** Returns the whole text, then its parts between commas and the like. */
  private static List<Text> parts(Text text) {
    List<Text> parts = new ArrayList<>(List.of(text));
    int from = 0;
    for (int i = 0; i < text.tokens().size(); i++) {
      if (text.isOneOf(PARTS, i) || Separator.at(text, i) != null) {
        parts.add(text.view(from, i));
        from = i + 1;
      }
    }
    if (from > 0) {
      parts.add(text.view(from, text.tokens().size()));
    }
    return parts;
  }

  private static Text withoutIntroduction(Text text) {
    Text rest = text.behind(Category.INTRODUCES_LONG);
    return rest == text ? text.trim(QUOTES) : withoutIntroduction(rest);
  }

  /** Returns whether a token begins a line or the text in brackets. */
  private boolean isLabel(int token) {
    return token == Separator.behindLead(line, QUOTES) || line.isOneOf("(", token - 1);
  }
}
