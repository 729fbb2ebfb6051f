package io.kartei.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What must hold for any HTML that is made of a note. */
public final class HtmlLaws {
  private HtmlLaws() {}

  /**
   * Checks a part of a page, as a browser reads it, and as it reads what it would write of it.
   *
   * @throws AssertionError if there is anything that could run, or that isn't balanced
   */
  public static void check(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    List<String> complaints = new ArrayList<>(HtmlOracle.ofPart(page.body()));
    complaints.addAll(HtmlOracle.ofPart(again(page).body()));
    complaints.addAll(BalanceLaw.complaints(html));
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints) + "\nin\n" + html);
    }
  }

  /**
   * Checks that a browser finds the elements of a part of a page as they are written.
   *
   * @throws AssertionError if it would drop, move or end one
   */
  public static void checkNesting(String html) {
    List<String> complaints = new ArrayList<>(BalanceLaw.complaints(html));
    complaints.addAll(NestingLaw.complaints(html));
    if (!complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints));
    }
  }

  /** The page that a browser has which writes what it has read, and reads it again. */
  public static Document again(Document page) {
    Document copy = page.clone();
    copy.outputSettings().prettyPrint(false);
    return Jsoup.parse(copy.outerHtml());
  }
}
