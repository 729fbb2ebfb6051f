package io.kartei.render.html.page;

import io.kartei.body.TextBody;
import io.kartei.index.NotePage;
import io.kartei.language.Lexicon;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What a note is about, in one or two sentences. */
public final class Description {
  private static final int MAX_LENGTH = 160;
  private static final String ENDS = ".!?";

  private Description() {}

  /**
   * Returns the first sentences of the note's first paragraph that has one; its first paragraph if
   * none has, and its title if there is none. What only links, such as a way back, is neither.
   */
  public static String of(NotePage page) {
    String first = page.title();
    boolean found = false;
    for (Block block : page.note().text().body()) {
      if (block instanceof Block.Paragraph paragraph && !onlyLinks(paragraph.content())) {
        String text = TextBody.line(paragraph.content()).strip();
        if (!text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
          return sentences(text);
        }
        if (!text.isEmpty() && !found) {
          found = true;
          first = text;
        }
      }
    }
    return sentences(first);
  }

  /** Returns whether there is no word but those of links. */
  private static boolean onlyLinks(List<Inline> content) {
    List<Inline> rest = new ArrayList<>(content);
    return rest.removeIf(Inline.Link.class::isInstance)
        && TextBody.line(rest).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Returns the sentences that fit; the beginning of the first one if none does. */
  private static String sentences(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    Text words = Lexicon.standard().text(text.substring(0, MAX_LENGTH + 1));
    int end = 0;
    for (int next = Sentences.end(words, 0); next <= MAX_LENGTH; ) {
      end = next;
      next = Sentences.end(words, next);
    }
    return end == 0 ? shortened(text) : text.substring(0, end).strip();
  }

  /** Returns the beginning of a longer text, up to a blank. */
  public static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int blank = text.lastIndexOf(' ', MAX_LENGTH);
    return text.substring(0, blank > 0 ? blank : text.offsetByCodePoints(0, MAX_LENGTH / 2)) + " …";
  }
}
