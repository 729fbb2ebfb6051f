package io.kartei.facts.term;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Acronym;
import io.kartei.language.Category;
import io.kartei.language.LetterAligner;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acronyms that a line writes out: {@code Long Form (LF)}, {@code LF (Long Form)}, {@code
 * LF = Long Form}, {@code LF stands for Long Form}, {@code Long Form, kurz LF}. Only where the
 * letters agree.
 */
final class WrittenOut {
  private static final String OPENING_QUOTES = "„“\"«»";
  private static final String CLOSING_QUOTES = "“”\"«»";
  private static final String QUOTES = "„“”‚‘’\"'«»*_®™";

  /** What parts several long forms in a bracket. */
  private static final String PARTS = ",;/–—=";

  /** No long form reaches back over one of these. */
  private static final String STOPS = ";:!?()|=>„“”\"\uFFFC";

  private static final int MAX_QUOTED_WORDS = 8;
  private static final int MIN_LENGTH = 3;
  private static final int MIN_LENGTH_IN_HEADING = 5;

  private final Text line;
  private final SourceSpan span;
  private final List<Acronym> acronyms;
  private final Map<Integer, Acronym> byStart = new HashMap<>();
  private final Map<Integer, Acronym> byEnd = new HashMap<>();
  private final FactScope scope;
  private final TermCollector terms;
  private @Nullable String first;

  private WrittenOut(Text line, SourceSpan span, FactScope scope, TermCollector terms) {
    this.line = line;
    this.span = span;
    this.acronyms = Acronym.in(line);
    this.scope = scope;
    this.terms = terms;
    for (Acronym acronym : acronyms) {
      byStart.put(acronym.start(), acronym);
      byEnd.put(acronym.end(), acronym);
    }
  }

  /** Keeps the acronyms that a line of text writes out, and returns the first; null without any. */
  static @Nullable String find(Text line, SourceSpan span, FactScope scope, TermCollector terms) {
    WrittenOut finder = new WrittenOut(line, span, scope, terms);
    finder.find();
    return finder.first;
  }

  /** The same in a heading, where the acronym may stand behind a dash. */
  static void findInHeading(TextLine title, FactScope scope, TermCollector terms) {
    WrittenOut finder = new WrittenOut(title.words(), title.span(), scope, terms);
    finder.find();
    if (!finder.acronyms.isEmpty() && title.words().end() <= LetterAligner.REACH) {
      finder.ended(finder.acronyms.get(finder.acronyms.size() - 1));
    }
  }

  private void find() {
    if (!acronyms.isEmpty()) {
      brackets();
      acronyms.forEach(this::longBehind);
      shortened();
    }
  }

  private void keep(String term, Text expansion, String reason) {
    first = first == null ? term : first;
    terms.expansion(term, expansion.written(), span, reason);
  }

  private void ended(Acronym acronym) {
    int dash = line.indexAt(acronym.start()) - 1;
    if (acronym.end() == line.string().stripTrailing().length()
        && dash > 0
        && line.isParted(dash)
        && Separator.at(line, dash) != null
        && offset(dash) > MIN_LENGTH_IN_HEADING) {
      add(acronym.whole(), line.view(0, dash).trim(QUOTES), "why.short-form.heading");
    }
  }

  private void brackets() {
    int open = -1;
    for (int i = 0; i < line.tokens().size(); i++) {
      if (line.isOneOf("(", i)) {
        open = i;
      } else if (line.isOneOf(")", i) && open >= 0) {
        if (offset(i) - offset(open) <= LetterAligner.REACH) {
          bracket(open, i);
        }
        open = -1;
      }
    }
  }

  private int offset(int token) {
    return line.tokens().get(token).start();
  }

  private void bracket(int open, int close) {
    Text content = line.view(open + 1, close).trim(QUOTES);
    Text before = line.between(offset(open) - LetterAligner.REACH, offset(open));
    if (shortInBracket(content.behind(Category.INTRODUCES_SHORT), before)) {
      return;
    }
    Acronym last = byEnd.get(before.trim(QUOTES + ":").end());
    if (last != null) {
      longInBracket(last, content);
    }
  }

  /** {@code Long Form (LF)}. */
  private boolean shortInBracket(Text content, Text before) {
    Acronym acronym = byStart.get(content.start());
    if (acronym == null || !standsAlone(acronym, content)) {
      return false;
    }
    for (String form : acronym.forms()) {
      Text whole = before(before, form);
      if (whole != null) {
        keep(form, whole, "why.short-form.in-bracket");
        return true;
      }
    }
    if (acronym.whole() != null && !near(before).tokens().isEmpty()) {
      reject("why.short-form.letters", acronym.whole(), near(before));
    }
    return false;
  }

  /** Whether nothing but a remark stands behind an acronym in a bracket. */
  private static boolean standsAlone(Acronym acronym, Text content) {
    int next = content.indexAt(acronym.end());
    int size = content.tokens().size();
    return next == size
        || content.isOneOf(".,;:–-", next)
        || (next + 1 < size && content.view(next, next + 1).is(Category.EITHER_OR));
  }

  /** {@code LF (Long Form)}, {@code OSI-Modell (Open Systems Interconnection)}. */
  private void longInBracket(Acronym acronym, Text content) {
    Text said = withoutIntroduction(content);
    int hyphen = line.string().substring(acronym.start(), acronym.end()).indexOf('-');
    boolean first = hyphen >= 2 && !acronym.parts().isEmpty();
    boolean whole = !first || (acronym.whole() != null && agrees(content, acronym.whole()));
    String term = whole ? acronym.whole() : acronym.parts().get(0);
    if (add(term, said, "why.short-form.behind")) {
      return;
    }
    for (Text part : parts(said)) {
      if (add(term, withoutIntroduction(part).trim(QUOTES), "why.short-form.behind")) {
        return;
      }
    }
  }

  private static boolean agrees(Text words, String acronym) {
    return new LetterAligner(words).agrees(acronym);
  }

  private static List<Text> parts(Text text) {
    List<Text> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.tokens().size(); i++) {
      if (i == text.tokens().size() || text.isOneOf(PARTS, i) || Separator.at(text, i) != null) {
        parts.add(text.view(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  private static Text withoutIntroduction(Text text) {
    Text rest = text.behind(Category.INTRODUCES_LONG);
    return rest == text ? text.trim(QUOTES) : withoutIntroduction(rest);
  }

  /** The words before an acronym that it stands for; all of a quotation when its end is meant. */
  private @Nullable Text before(Text text, String term) {
    Text tail = tail(text.trim(QUOTES), term);
    if (tail == null) {
      return null;
    }
    if (PersonName.is(tail) || PersonName.isTitled(tail, line)) {
      reject("why.short-form.person", term, tail);
      return null;
    }
    int last = text.tokens().size() - 1;
    if (text.isOneOf(CLOSING_QUOTES, last)) {
      int open = last - 1;
      while (open >= 0 && !text.isOneOf(OPENING_QUOTES, open)) {
        open--;
      }
      Text quotation = text.view(open + 1, last);
      if (open >= 0 && quotation.end() == tail.end() && quotation.count() <= MAX_QUOTED_WORDS) {
        return quotation;
      }
    }
    return tail;
  }

  private static @Nullable Text tail(Text text, String term) {
    return new LetterAligner(near(text)).tail(term);
  }

  /** The words at the end of a text that a long form may consist of. */
  private static Text near(Text text) {
    int from = text.tokens().size() - 1;
    while (from >= 0 && !isStop(text, from)) {
      from--;
    }
    Text near = text.view(from + 1, text.tokens().size());
    int line = text.string().substring(near.start(), near.end()).lastIndexOf('\n');
    return near.from(near.start() + line + 1);
  }

  private static boolean isStop(Text text, int token) {
    boolean last = token + 1 == text.tokens().size();
    return text.isOneOf(STOPS, token)
        || (text.isOneOf(".", token) && !last && !text.tokens().get(token + 1).glued());
  }

  /** {@code LF: Long Form}, {@code LF = Long Form}, {@code LF stands for Long Form}. */
  private void longBehind(Acronym acronym) {
    int first = line.indexAt(acronym.start());
    int next = line.skip(QUOTES, line.indexAt(acronym.end()));
    Match says = line.isParted(next) ? line.at(Category.STANDS_FOR, next) : null;
    Separator separator = Separator.at(line, next);
    if (says != null) {
      addHead(acronym, line.from(says.end()), "why.short-form.stands-for");
    } else if (separator != null && isLabel(first)) {
      addHead(acronym, behind(separator), "why.short-form.label");
    } else if (separator != null
        && line.isOneOf("=", separator.next() - 1)
        && line.isParted(first)
        && line.isParted(next)
        && line.isParted(separator.next())) {
      addHead(acronym, behind(separator), "why.short-form.equals");
    }
  }

  private Text behind(Separator separator) {
    return line.view(separator.next(), line.tokens().size());
  }

  /** Whether a line or bracket begins with a token. */
  private boolean isLabel(int token) {
    return token == Separator.behindLead(line, QUOTES) || line.isOneOf("(", token - 1);
  }

  /** {@code Long Form, kurz LF}. */
  private void shortened() {
    for (Match shortened : line.all(Category.SHORTENED_TO)) {
      int next = line.indexAt(shortened.end());
      Acronym acronym = line.isParted(next) ? byStart.get(offset(next)) : null;
      if (acronym != null && acronym.whole() != null) {
        Text before = line.between(shortened.start() - LetterAligner.REACH, shortened.start());
        Text tail = tail(before.trim(QUOTES + ",–"), acronym.whole());
        if (tail != null) {
          keep(acronym.whole(), tail, "why.short-form.shortened");
        }
      }
    }
  }

  private void addHead(Acronym acronym, Text text, String reason) {
    Text bare = text.trim(QUOTES);
    String term = acronym.whole();
    if (term == null || bare.end() - bare.start() < MIN_LENGTH) {
      return;
    }
    LetterAligner words = new LetterAligner(bare);
    Text head = words.head(term);
    if (head != null) {
      keep(term, head, reason);
    } else {
      reject("why.short-form.letters", term, bare.until(words.stop()));
    }
  }

  private boolean add(@Nullable String term, Text expansion, String reason) {
    if (term == null || expansion.tokens().isEmpty()) {
      return false;
    }
    String rejected =
        expansion.opensWith(Category.CLAUSE_START)
            ? "why.short-form.clause"
            : PersonName.is(expansion)
                ? "why.short-form.person"
                : !agrees(expansion, term) ? "why.short-form.letters" : null;
    if (rejected != null) {
      reject(rejected, term, expansion);
      return false;
    }
    keep(term, expansion, reason);
    return true;
  }

  private void reject(String reason, String term, Text words) {
    scope.evidence().rejected(Kind.SHORT_FORM, span, reason, term, words.written());
  }
}
