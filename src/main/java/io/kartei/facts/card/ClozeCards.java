package io.kartei.facts.card;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.model.AuthorCard;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;

/** Makes a card of each highlighted part of a line, which becomes the gap to fill. */
final class ClozeCards {
  /** Maximum number of gaps in a line. If a line has more, its highlights are meant for reading. */
  private static final int MAX = 20;

  private ClozeCards() {}

  private static boolean saysNothing(Inline inline) {
    return PlainText.of(List.of(inline)).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  static void of(MarkedLine line, FactScope scope, List<AuthorCard> cards) {
    List<Inline> content = CardTags.dropped(line.rest());
    List<Inline> gaps = content.stream().filter(Inline.Highlight.class::isInstance).toList();
    boolean alone = content.stream().allMatch(i -> gaps.contains(i) || saysNothing(i));
    if (gaps.size() > MAX || alone) {
      return;
    }
    for (Inline gap : gaps) {
      List<Inline> front = new ArrayList<>();
      for (Inline inline : content) {
        if (inline == gap) {
          front.add(new Inline.Text(inline.span(), "[…]"));
        } else if (inline instanceof Inline.Highlight other) {
          front.addAll(other.content());
        } else {
          front.add(inline);
        }
      }
      List<Block> asked = List.of(new Block.Paragraph(line.span(), front));
      List<Block> back =
          List.of(new Block.Paragraph(gap.span(), ((Inline.Highlight) gap).content()));
      String id = scope.note() + ":c-" + Fingerprints.of(PlainText.of(front) + gaps.indexOf(gap));
      cards.add(
          new AuthorCard(
              scope.unique(id),
              scope.section(line.span()),
              line.span(),
              Card.Kind.CLOZE,
              asked,
              back));
    }
  }
}
