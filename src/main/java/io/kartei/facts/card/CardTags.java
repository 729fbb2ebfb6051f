package io.kartei.facts.card;

import io.kartei.facts.text.MarkedLine;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tags that mark a note as containing cards: {@code #flashcards}, {@code #card}. */
final class CardTags {
  private static final Pattern NAME =
      Pattern.compile("#?(?:flash)?cards?(?:/.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<!\\S)#(?:flash)?cards?(?:/[\\p{L}\\p{N}_/-]*)?(?![\\p{L}\\p{N}_/-])",
          Pattern.CASE_INSENSITIVE);

  private CardTags() {}

  /** Returns whether the front matter's tags or the text contain such a tag. */
  static boolean in(List<String> tags, List<Block> body) {
    return tags.stream().anyMatch(tag -> NAME.matcher(tag).matches())
        || are(BodyWalker.all(Inline.class, body));
  }

  /** Returns whether such a tag is among these inlines. */
  static boolean are(List<Inline> inlines) {
    return inlines.stream()
        .anyMatch(
            i ->
                isTag(i)
                    || (i instanceof Inline.Text text
                        && text.text().indexOf('#') >= 0
                        && IN_TEXT.matcher(text.text()).find()));
  }

  /** Returns the inlines without such tags and without comments that other tools keep. */
  static List<Inline> dropped(List<Inline> inlines) {
    List<Inline> kept = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text && text.text().indexOf('#') >= 0) {
        String rest = IN_TEXT.matcher(text.text()).replaceAll("");
        if (!rest.isBlank()) {
          kept.add(new Inline.Text(text.span(), rest));
        }
      } else if (!isTag(inline) && !isComment(inline)) {
        kept.add(inline);
      }
    }
    return kept;
  }

  /**
   * Returns the lines without such tags and comments. Lines that contain nothing else are dropped.
   */
  static List<MarkedLine> without(List<MarkedLine> lines) {
    List<MarkedLine> kept = new ArrayList<>();
    for (MarkedLine line : lines) {
      List<Inline> rest = dropped(line.rest());
      if (!rest.isEmpty() || lines.size() == 1) {
        kept.add(
            new MarkedLine(
                line.markers(),
                rest,
                line.link(),
                line.deliberate(),
                line.span(),
                line.wantsEnd()));
      }
    }
    return kept.isEmpty() ? lines : kept;
  }

  private static boolean isTag(Inline inline) {
    return inline instanceof Inline.Tag tag && NAME.matcher(tag.name()).matches();
  }

  private static boolean isComment(Inline inline) {
    return inline instanceof Inline.RawHtml html && html.html().startsWith("<!--");
  }
}
