package io.kartei.facts.card;

import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first {@code ::} or {@code :::} of a line that isn't in code, maths or an IPv6 address. After
 * a question mark it isn't an address: {@code How many? ::1518}.
 *
 * @param both whether the card is asked in both directions
 */
record CardSeparator(List<Inline> front, List<Inline> back, boolean both) {
  private static final Pattern SIGNS_AROUND = Pattern.compile("^\\(|(?<![,;.)])[,;.)]++$");

  /** Number of colons that make a card that is asked in both directions. */
  private static final int BOTH = 3;

  private static final Pattern ADDRESS =
      Pattern.compile("(?=[A-Fa-f:.]*+[0-9])[0-9A-Fa-f:.]++(?:/[0-9]++)?");

  private static final int MAX_ADDRESS = 50;

  static @Nullable CardSeparator in(List<Inline> line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i) instanceof Inline.Text text) {
        String string = text.text();
        for (int at = string.indexOf("::"); at >= 0; at = string.indexOf("::", at)) {
          int start = at;
          while (at < string.length() && string.charAt(at) == ':') {
            at++;
          }
          if (at - start <= BOTH && !isAddress(string, start, at)) {
            return split(line, i, start, at);
          }
        }
      }
    }
    return null;
  }

  private static boolean isAddress(String text, int start, int end) {
    if (asks(text, start)) {
      return false;
    }
    int from = start;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return to - from <= MAX_ADDRESS
        && ADDRESS.matcher(SIGNS_AROUND.matcher(text.substring(from, to)).replaceAll("")).matches();
  }

  private static boolean asks(String text, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && text.charAt(last) == '?';
  }

  private static CardSeparator split(List<Inline> line, int index, int start, int end) {
    Inline.Text text = (Inline.Text) line.get(index);
    List<Inline> front = new ArrayList<>(line.subList(0, index));
    add(front, text, text.text().substring(0, start).stripTrailing());
    List<Inline> back = new ArrayList<>();
    add(back, text, text.text().substring(end).stripLeading());
    back.addAll(line.subList(index + 1, line.size()));
    return new CardSeparator(front, back, end - start == BOTH);
  }

  private static void add(List<Inline> inlines, Inline.Text at, String text) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(at.span(), text));
    }
  }
}
