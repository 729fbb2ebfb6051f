package io.kartei.render.pdf.card;

import io.kartei.messages.Messages;
import io.kartei.render.pdf.card.CardFaces.Face;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Says on the fronts of a card that goes on which part of the answer each asks for.
 *
 * @param messages the strings of the interface
 */
record AskedParts(Messages messages) {
  /** What answers count: sections, else the items of a list. */
  private static final List<String> COUNTED =
      List.of(
          "body > h1, body > h2, body > h3, body > h4, body > h5, body > h6",
          "body > ul > li, body > ol > li");

  /** Returns a line for each part of an answer. */
  List<String> of(List<Face> backs) {
    for (String counted : COUNTED) {
      List<Integer> counts =
          backs.stream()
              .map(back -> Jsoup.parseBodyFragment(back.xhtml()).select(counted).size())
              .toList();
      if (counts.stream().allMatch(count -> count > 0)) {
        return counted(counts);
      }
    }
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= backs.size(); i++) {
      parts.add(line(messages.get("cards.part", i, backs.size())));
    }
    return parts;
  }

  private List<String> counted(List<Integer> counts) {
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    List<String> parts = new ArrayList<>();
    int from = 1;
    for (int count : counts) {
      int to = from + count - 1;
      parts.add(
          line(
              from == to
                  ? messages.get("cards.one-of", from, all)
                  : messages.get("cards.some-of", from, to, all)));
      from = to + 1;
    }
    return parts;
  }

  private static String line(String text) {
    return "<p class=\"which\">" + Escape.text(text) + "</p>";
  }
}
