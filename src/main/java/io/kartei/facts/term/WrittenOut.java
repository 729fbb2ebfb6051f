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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what the words beside an acronym say that it stands for: {@code Long Form (LF)}, {@code
 * LF (Long Form)}, {@code LF = Long Form}, {@code LF stands for Long Form}, {@code Long Form, kurz
 * LF}. Whether its letters agree is for others to say.
 */
final class WrittenOut {
  private static final String QUOTES = "„“”‚‘’\"'«»*_®™";

  /** What parts several long forms in a bracket. */
  private static final String PARTS = ",;/–—=";

  /** Between a long form and what says that it is shortened. */
  private static final String BEFORE_SHORTENED = QUOTES + ",–";

  private static final int MIN_LENGTH_IN_HEADING = 5;

  private final Text line;
  private final SourceSpan span;
  private final TermCollector terms;
  private final boolean heading;
  private @Nullable String first;

  private WrittenOut(Text line, SourceSpan span, boolean heading, TermCollector terms) {
    this.line = line;
    this.span = span;
    this.heading = heading;
    this.terms = terms;
  }

  /** Proposes those of a line of text, and returns the first acronym; null without any. */
  static @Nullable String find(Text line, SourceSpan span, TermCollector terms) {
    return new WrittenOut(line, span, false, terms).find();
  }

  /** The same in a heading, where the acronym may stand behind a dash. */
  static void findInHeading(TextLine title, TermCollector terms) {
    new WrittenOut(title.words(), title.span(), true, terms).find();
  }

  private @Nullable String find() {
    for (Acronym acronym : Acronym.in(line)) {
      longBefore(acronym);
      longBehind(acronym);
    }
    return first;
  }

  private boolean propose(List<String> forms, Text words, Fit fit, String reason) {
    String form = terms.shortForm(forms, words, fit, span, reason);
    first = first == null ? form : first;
    return form != null;
  }

  /** The text before a token, as far as a long form reaches back. */
  private Text before(int token) {
    int end = line.tokens().get(token).start();
    return line.between(end - LetterAligner.REACH, end);
  }

  private void longBefore(Acronym acronym) {
    int place = line.indexAt(acronym.start());
    Brackets brackets = Brackets.around(line, place);
    if (brackets != null && isShortForm(acronym, brackets.content(line))) {
      Text before = before(brackets.open()).trim(QUOTES);
      propose(acronym.forms(), before, Fit.TAIL, "why.short-form.in-bracket");
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

  /** Whether a bracket says that a text is shortened to an acronym, and at most remarks on it. */
  private static boolean isShortForm(Acronym acronym, Text content) {
    Text said = content.trim(QUOTES).behind(Category.INTRODUCES_SHORT);
    int next = said.indexAt(acronym.end());
    int size = said.tokens().size();
    return said.start() == acronym.start()
        && (next == size
            || said.isOneOf(".,;:–-", next)
            || (next + 1 < size && said.view(next, next + 1).is(Category.EITHER_OR)));
  }

  /** Whether an acronym stands behind a dash or the like at the end of a heading. */
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
    } else if (separator != null
        && line.isOneOf("=", separator.next() - 1)
        && line.isParted(place)
        && line.isParted(next)
        && line.isParted(separator.next())) {
      head(acronym, separator.next(), "why.short-form.equals");
    }
  }

  private void head(Acronym acronym, int from, String reason) {
    if (acronym.whole() != null) {
      Text words = line.view(from, line.tokens().size()).trim(QUOTES);
      propose(List.of(acronym.whole()), words, Fit.HEAD, reason);
    }
  }

  /** {@code LF (Long Form)}, {@code LF (engl. Long Form, 2001)}. */
  private void inBrackets(Acronym acronym, Text content) {
    for (Text words : parts(withoutIntroduction(content))) {
      Text said = withoutIntroduction(words);
      if (propose(acronym.forms(), said, Fit.WHOLE, "why.short-form.behind")) {
        return;
      }
    }
  }

  /** All of a text, then the parts of it that are parted by commas and the like. */
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

  /** Whether a line or bracket begins with a token. */
  private boolean isLabel(int token) {
    return token == Separator.behindLead(line, QUOTES) || line.isOneOf("(", token - 1);
  }
}
