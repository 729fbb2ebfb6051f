package io.kartei.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.markdown.inline.InlineSyntax;
import io.kartei.markdown.inline.StrictInlineParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses without angle brackets (GFM 0.29, section 6.9, "extended www" and "extended url
 * autolink"). They are found while the line is parsed, so nothing in them becomes emphasis.
 */
final class UrlInlines extends InlineSyntax {
  /** No DNS label is longer (RFC 1035, section 2.3.4); this also bounds the work. */
  private static final String HOST = "[\\p{L}\\p{M}\\p{N}_-]{1,63}";

  private static final Pattern START =
      Pattern.compile(
          "(?i)^(?:(?:https?|ftp)://"
              + HOST
              + "(?:\\."
              + HOST
              + "){0,126}+|www\\."
              + HOST
              + "(?:\\."
              + HOST
              + "){0,126}+)");

  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9]{1,31};$");

  /** GFM's trailing punctuation, plus closing quotation marks of other languages. */
  private static final String TRAILING = "?!.,:*_~'\"“”‘’«»…";

  UrlInlines() {
    super("hHfFwW");
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    boolean www = Character.toLowerCase(parser.peek()) == 'w';
    if (!mayFollow(start == 0 ? ' ' : input.charAt(start - 1), www)) {
      return false;
    }
    Matcher host = parser.matcher(START);
    if (host == null) {
      return false;
    }
    if (!isDomain(host.group())) {
      parser.appendText(input.subSequence(start, host.end()));
      return true;
    }
    boolean inBrackets = ((StrictInlineParser) parser).isInBrackets();
    int end = end(input, host.end(), inBrackets);
    BasedSequence url = input.subSequence(start, trimmed(input, host.end(), end));
    parser.setIndex(start + url.length());
    parser.appendNode(
        new AutoLink(url.subSequence(0, 0), url, url.subSequence(url.length(), url.length())));
    return true;
  }

  private static boolean mayFollow(char before, boolean www) {
    return www
        ? Character.isWhitespace(before) || "*_~(=>|„“\"'".indexOf(before) >= 0
        : !Character.isLetterOrDigit(before);
  }

  /** Returns whether the last two parts of the name have no underscore. */
  private static boolean isDomain(String start) {
    String name = start.substring(start.indexOf("//") + 1);
    int last = name.lastIndexOf('.');
    int second = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
    return name.indexOf('_', second + 1) < 0;
  }

  private static int end(BasedSequence input, int from, boolean inBrackets) {
    int end = from;
    while (end < input.length()
        && !Character.isWhitespace(input.charAt(end))
        && input.charAt(end) != '<'
        && !(inBrackets && input.charAt(end) == ']')) {
      end++;
    }
    return end;
  }

  /** Returns where an address ends, without trailing characters that belong to the sentence. */
  private static int trimmed(BasedSequence input, int host, int stop) {
    int end = stop;
    int surplus = 0;
    for (int at = host; at < stop; at++) {
      surplus += input.charAt(at) == ')' ? 1 : input.charAt(at) == '(' ? -1 : 0;
    }
    while (end > host) {
      char last = input.charAt(end - 1);
      if (last == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if (last == ';') {
        Matcher entity = ENTITY.matcher(input.subSequence(Math.max(host, end - 33), end));
        end = entity.find() ? end - entity.group().length() : end - 1;
      } else if (TRAILING.indexOf(last) >= 0) {
        end--;
      } else {
        return end;
      }
    }
    return end;
  }
}
