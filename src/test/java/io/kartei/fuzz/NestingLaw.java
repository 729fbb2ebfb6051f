package io.kartei.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * A browser finds the elements of HTML as they are written: none is dropped, closed before its end,
 * moved or added. Bodies of tables apart, which nobody has to write.
 */
final class NestingLaw {
  private static final Set<String> VOID =
      Set.of("area br col embed hr img input link meta source track wbr".split(" "));

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][\\w:-]*+)(?:[^\"<>]|\"[^\"]*+\")*+>");

  private NestingLaw() {}

  /** Where what a browser finds in a part of a page begins to differ; empty if it doesn't. */
  static List<String> complaints(String html) {
    List<String> written = written(html);
    List<String> found = found(html);
    int at = 0;
    while (at < Math.min(written.size(), found.size()) && written.get(at).equals(found.get(at))) {
      at++;
    }
    return written.equals(found)
        ? List.of()
        : List.of(from(written, at) + " is read as " + from(found, at));
  }

  private static String from(List<String> tags, int at) {
    return String.join("", tags.subList(Math.max(0, at - 4), Math.min(tags.size(), at + 4)));
  }

  private static List<String> written(String html) {
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (!name.equals("tbody") && !(VOID.contains(name) && !tag.group(1).isEmpty())) {
        tags.add("<" + tag.group(1) + name + ">");
        if (tag.group().endsWith("/>") && !VOID.contains(name)) { // in a drawing
          tags.add("</" + name + ">");
        }
      }
    }
    return tags;
  }

  private static List<String> found(String html) {
    List<String> tags = new ArrayList<>();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                add(node, depth, "<");
              }

              @Override
              public void tail(Node node, int depth) {
                if (!VOID.contains(node.nodeName())) {
                  add(node, depth, "</");
                }
              }

              private void add(Node node, int depth, String opening) {
                if (node instanceof Element && depth > 0 && !node.nodeName().equals("tbody")) {
                  tags.add(opening + node.nodeName() + ">");
                }
              }
            });
    return tags;
  }
}
