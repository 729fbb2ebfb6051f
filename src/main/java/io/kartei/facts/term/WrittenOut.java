package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An acronym written out in running text: {@code Long Form (LF)}, {@code LF (Long Form)}, {@code LF
 * = Long Form}, {@code LF stands for Long Form}, {@code Long Form, kurz LF}. Only where the letters
 * agree.
 *
 * @param term the acronym
 * @param expansion what it stands for
 */
record WrittenOut(String term, String expansion) {
  private static final int REACH = 160;

  private static final String QUOTES = "„“”‚‘’\"'«»*_®™";

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<short>"
              + ShortForm.PATTERN
              + ")(?:\\s*[,;:–].*|\\s+(?<word>\\p{L}+)\\s.*|-\\p{L}.*)?");

  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?<short>" + ShortForm.PATTERN + "(?:-\\p{L}{2,30})?)[" + QUOTES + "]*:?\\s*$");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s"
              + QUOTES
              + "]*(?:(?:=+>|->|→|[-–•])\\s*)?(?<short>"
              + ShortForm.PATTERN
              + ")[\\s"
              + QUOTES
              + "]{0,3}(?:=+>?|:|–|—|-\\s|→|->)\\s*(?<long>.{3,200})");

  /** Right before the words that say what it stands for. */
  private static final Pattern SHORT_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}./+&-])(?<short>" + ShortForm.PATTERN + ")[“”\"]? $");

  /** In the middle of a line; at its beginning it is a label. */
  private static final Pattern EQUALS =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}.,:;!?)“”\"](?:\\s|\\s\\()|\\()(?<short>"
              + ShortForm.PATTERN
              + ")\\s:?=\\s(?=\\p{L})");

  private static final Pattern SHORT_BEHIND =
      Pattern.compile("\\s(?<short>" + ShortForm.PATTERN + ")");

  private static final Pattern ENDED =
      Pattern.compile("^(?<long>.{5,100}?)\\s+[–—:-]\\s+(?<short>\\S{2,11})$");

  /** The acronyms that a line of text writes out. */
  static List<WrittenOut> in(String text) {
    List<WrittenOut> found = new ArrayList<>();
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      bracket(found, text, open);
    }
    label(found, text);
    said(found, text);
    return found;
  }

  /** Those that a heading writes out, the acronym perhaps behind a dash. */
  static List<WrittenOut> inHeading(String title) {
    List<WrittenOut> found = in(title);
    Matcher ended = ENDED.matcher(title);
    if (title.length() <= REACH && ended.matches()) {
      add(found, ShortForm.of(ended.group("short")), bare(ended.group("long")));
    }
    return found;
  }

  private static void bracket(List<WrittenOut> found, String text, int open) {
    String near = text.substring(open + 1, Math.min(text.length(), open + 1 + REACH));
    int close = near.indexOf(')');
    if (close < 0 || near.lastIndexOf('(', close) >= 0) {
      return;
    }
    String content = bare(near.substring(0, close));
    String before = text.substring(Math.max(0, open - REACH), open);
    Matcher shorts = IN_BRACKETS.matcher(without(Category.INTRODUCES_SHORT, content));
    if (shorts.matches() && isName(shorts.group("word"))) {
      String all = ShortForm.of(shorts.group("short"));
      String whole = all == null ? null : before(before, all);
      if (all != null && whole != null) {
        found.add(new WrittenOut(all, whole));
        return;
      }
      for (String one : shorts.group("short").split("/")) {
        String term = ShortForm.of(one);
        String expansion = term == null ? null : before(before, term);
        if (term != null && expansion != null) {
          found.add(new WrittenOut(term, expansion));
          return;
        }
      }
    }
    label(found, content);
    Matcher last = LAST_WORD.matcher(before);
    if (last.find()) {
      String term = firstPart(last.group("short"), content);
      String said = withoutIntroduction(content);
      if (!add(found, term, bare(said))) {
        for (String part : said.split("[,;/–—=]|\\s-\\s", 8)) {
          if (add(found, term, bare(withoutIntroduction(part.strip())))) {
            return;
          }
        }
      }
    }
  }

  /** Whether a word behind a short form, if there is one, joins another to it. */
  private static boolean isName(@Nullable String word) {
    return word == null || Text.of(word).is(Category.EITHER_OR);
  }

  private static String withoutIntroduction(String text) {
    String rest = without(Category.INTRODUCES_LONG, text);
    return rest.equals(text) ? text : withoutIntroduction(rest);
  }

  /** The text behind the phrase that it begins with, if a blank follows. */
  private static String without(Category category, String text) {
    int end = Text.of(text).begins(category);
    boolean parted = end > 0 && end < text.length() && Character.isWhitespace(text.charAt(end));
    return parted ? text.substring(end).strip() : text;
  }

  /** {@code OSI-Modell (Open Systems Interconnection)}: only the first part is written out. */
  private static @Nullable String firstPart(String word, String longForm) {
    String term = ShortForm.of(word);
    int hyphen = word.indexOf('-');
    if (hyphen < 2 || (term != null && Initials.agree(longForm, term))) {
      return term;
    }
    return ShortForm.of(word.substring(0, hyphen));
  }

  /** The words before an acronym that it stands for; all of a quotation when its end is meant. */
  private static @Nullable String before(String text, String term) {
    String stripped = text.stripTrailing();
    int end = stripped.length();
    boolean quoted = end > 0 && "“”\"«»".indexOf(stripped.charAt(end - 1)) >= 0;
    String tail = tail(bare(stripped), term);
    if (tail != null && isName(bare(stripped), tail)) {
      return null;
    }
    if (tail == null || !quoted) {
      return tail;
    }
    int begin = -1;
    for (char quote : "„“\"«»".toCharArray()) {
      begin = Math.max(begin, stripped.lastIndexOf(quote, end - 2));
    }
    String quotation = stripped.substring(begin + 1, end - 1).strip();
    return begin >= 0 && quotation.endsWith(tail) && quotation.split(" ").length <= 8
        ? quotation
        : tail;
  }

  /** A title may stand before the name. */
  private static boolean isName(String text, String tail) {
    String before = text.substring(0, text.lastIndexOf(tail)).stripTrailing();
    String title = before.substring(before.lastIndexOf(' ') + 1);
    return PersonName.is(tail) || (isTitle(title) && PersonName.is(title + " " + tail));
  }

  private static boolean isTitle(String word) {
    return Text.of(word).opensWith(Category.PERSON_TITLE);
  }

  private static @Nullable String tail(String text, String term) {
    int from = 0;
    for (int i = text.length() - 1; i >= 0 && from == 0; i--) {
      char c = text.charAt(i);
      boolean fullStop = c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (fullStop || ";:!?()|=>\n„“”\"\uFFFC".indexOf(c) >= 0) {
        from = i + 1;
      }
    }
    return Initials.tail(text.substring(from), term);
  }

  private static void label(List<WrittenOut> found, String text) {
    Matcher label = LABEL.matcher(text.substring(0, Math.min(text.length(), 240)));
    if (label.lookingAt()) {
      addHead(found, ShortForm.of(label.group("short")), label.group("long"));
    }
  }

  private static void said(List<WrittenOut> found, String text) {
    Matcher equals = EQUALS.matcher(text);
    while (equals.find()) {
      String rest = text.substring(equals.end(), Math.min(text.length(), equals.end() + REACH));
      addHead(found, ShortForm.of(equals.group("short")), rest);
    }
    Text words = Text.of(text);
    for (Match standsFor : words.all(Category.STANDS_FOR)) {
      String before = text.substring(Math.max(0, standsFor.start() - REACH), standsFor.start());
      Matcher named = SHORT_BEFORE.matcher(before);
      int end = Math.min(text.length(), standsFor.end() + REACH);
      if (named.find()) {
        String rest = bare(text.substring(standsFor.end(), end));
        addHead(found, ShortForm.of(named.group("short")), rest);
      }
    }
    for (Match shortened : words.all(Category.SHORTENED_TO)) {
      Matcher named = SHORT_BEHIND.matcher(text.substring(shortened.end()));
      String term = named.lookingAt() ? ShortForm.of(named.group("short")) : null;
      String before = text.substring(Math.max(0, shortened.start() - REACH), shortened.start());
      String expansion = term == null ? null : tail(withoutSeparator(bare(before)), term);
      if (term != null && expansion != null) {
        found.add(new WrittenOut(term, expansion));
      }
    }
  }

  private static String withoutSeparator(String text) {
    boolean separated = text.endsWith(",") || text.endsWith("–");
    return separated ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  private static void addHead(List<WrittenOut> found, @Nullable String term, String text) {
    String expansion =
        term == null ? null : Initials.head(text.replaceFirst("^[„“”\"'«»*]+", ""), term);
    if (term != null && expansion != null) {
      found.add(new WrittenOut(term, expansion));
    }
  }

  private static boolean add(List<WrittenOut> found, @Nullable String term, String expansion) {
    if (term == null
        || Text.of(expansion).opensWith(Category.CLAUSE_START)
        || PersonName.is(expansion)
        || !Initials.agree(expansion, term)) {
      return false;
    }
    found.add(new WrittenOut(term, expansion));
    return true;
  }

  /** Without quotation marks and blanks around it. */
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isAround(text.charAt(start))) {
      start++;
    }
    while (end > start && isAround(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isAround(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || QUOTES.indexOf(c) >= 0;
  }
}
