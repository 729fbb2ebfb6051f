package io.kartei.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML is balanced as it is written: each element is closed, in order, before any parser repairs
 * it. Read without such a parser.
 */
final class BalanceLaw {
  private static final Set<String> VOID =
      Set.of("area br col embed hr img input link meta source track wbr".split(" "));

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][\\w:-]*+)((?:\\s++[^\\s\"'<>/=]++(?:=\"[^\"]*+\")?+)*+)\\s*+(/?)>");

  private BalanceLaw() {}

  /** What is wrong with a part of a page; empty if nothing is. */
  static List<String> complaints(String html) {
    List<String> complaints = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tag.end())) {
      if (!tag.find(at) || tag.start() != at) {
        return List.of("no tag: " + html.substring(at, Math.min(html.length(), at + 40)));
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (!tag.group(1).isEmpty()) {
        String last = open.poll();
        if (!name.equals(last)) {
          complaints.add("</" + name + "> closes <" + last + "> at " + at);
        }
      } else if (!VOID.contains(name) && tag.group(4).isEmpty()) {
        open.push(name);
      }
    }
    open.forEach(name -> complaints.add("<" + name + "> stays open"));
    return complaints;
  }
}
