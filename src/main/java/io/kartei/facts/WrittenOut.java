package io.kartei.facts;

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
          "(?iU)(?:(?:kurz|abgekürzt|abk(?:\\.|ürzung)?|short|abbr\\.?|abbreviated|auch|also|or|oder"
              + "|engl\\.?|englisch|dt\\.?|kurzform|aka)[:,]?\\s+(?:als\\s+|as\\s+)?)?"
              + "(?<short>"
              + ShortForm.PATTERN
              + ")(?:\\s*[,;:–].*|\\s+(?:oder|or)\\s.*|-\\p{L}.*)?");

  private static final Pattern SAID_FIRST =
      Pattern.compile(
          "(?iU)^(?:(?:engl\\.?|englisch|english|dt\\.?|deutsch|german|lat\\.?|kurz für|kurzform für"
              + "|abkürzung für|short for|steht für|stands for|für|for|from|von|eigentlich|ehemals)"
              + "[:,]?\\s+)+(?:(?:für|for)\\s+)?");

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

  private static final Pattern SAID =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./+&-])(?<short>"
              + ShortForm.PATTERN
              + ")[“”\"]? (?:steht für|stands for|ist die Abkürzung (?:für|von)|ist eine Abkürzung für"
              + "|is short for|is an acronym for|is an abbreviation (?:for|of)|is the abbreviation"
              + " (?:for|of)|ist kurz für|kurz für|bedeutet|means)(?: (?:the|den|die|das|der))? ");

  /** In the middle of a line; at its beginning it is a label. */
  private static final Pattern EQUALS =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}.,:;!?)“”\"](?:\\s|\\s\\()|\\()(?<short>"
              + ShortForm.PATTERN
              + ")\\s:?=\\s(?=\\p{L})");

  private static final Pattern SHORTENED =
      Pattern.compile(
          "[,–]?\\s(?:kurz|abgekürzt(?: als| mit)?|abbreviated(?: as| to)?|or simply|short)[:]?\\s"
              + "(?<short>"
              + ShortForm.PATTERN
              + ")");

  /** What tells about a thing does not write out its name. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?:d(?:er|ie|as|em|en|es)|ein(?:e[mnrs]?)?|a|an|the|which|that|who)\\s");

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
    Matcher shorts = IN_BRACKETS.matcher(content);
    if (shorts.matches()) {
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
      String said = SAID_FIRST.matcher(content).replaceFirst("");
      if (!add(found, term, bare(said))) {
        for (String part : said.split("[,;/–—=]|\\s-\\s", 8)) {
          if (add(found, term, bare(SAID_FIRST.matcher(part.strip()).replaceFirst("")))) {
            return;
          }
        }
      }
    }
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
    return PersonName.is(tail)
        || (TITLE.matcher(title).matches() && PersonName.is(title + " " + tail));
  }

  private static final Pattern TITLE =
      Pattern.compile("(?:Herrn?|Frau|Hr|Fr|Dr|Prof|Mr|Mrs|Ms|Ing)\\.?");

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
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      String rest = text.substring(said.end(), Math.min(text.length(), said.end() + REACH));
      addHead(found, ShortForm.of(said.group("short")), rest);
    }
    Matcher shortened = SHORTENED.matcher(text);
    while (shortened.find()) {
      String term = ShortForm.of(shortened.group("short"));
      String before = text.substring(Math.max(0, shortened.start() - REACH), shortened.start());
      String expansion = term == null ? null : tail(bare(before), term);
      if (term != null && expansion != null) {
        found.add(new WrittenOut(term, expansion));
      }
    }
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
        || CLAUSE.matcher(expansion).lookingAt()
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
    return Character.isWhitespace(c) || QUOTES.indexOf(c) >= 0;
  }
}
