package io.kartei.lossless;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a note that a card claims: those of the source from which its texts were taken. A
 * text of which only a part is on the card claims nothing, nor do words that Kartei has added.
 */
final class ClaimedWords extends BodyWalker {
  private final SourceText note;
  private final List<WrittenRun> runs = new ArrayList<>();

  private ClaimedWords(SourceText note) {
    this.note = note;
  }

  static List<WrittenRun> of(Card card, SourceText note) {
    ClaimedWords claimed = new ClaimedWords(note);
    if (card.kind() == Card.Kind.ACRONYM) { // letters and words picked from a line
      return List.of();
    }
    claimed.blocks(card.frontWithChoices());
    claimed.blocks(card.sides().back());
    return claimed.runs;
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    return line(paragraph.content());
  }

  @Override
  public Done plain(Block.Plain plain) {
    return line(plain.content());
  }

  @Override
  public Done heading(Block.Heading heading) {
    return line(heading.content());
  }

  private Done line(List<Inline> content) {
    for (Inline inline : content) {
      SourceSpan span = inline.span();
      if (!isPart(inline) && !isAdded(inline)) {
        int line = note.lineAt(span.start());
        WrittenWords.of(note.text(span))
            .forEach(r -> runs.add(new WrittenRun(line + r.line() - 1, r.letters())));
      }
    }
    return Done.DONE;
  }

  /** Whether some of it is not on the card. */
  private boolean isPart(Inline inline) {
    return inline instanceof Inline.Text text
        ? !WrittenRun.letters(note.text(text.span())).equals(WrittenRun.letters(text.text()))
        : inline.content().stream().anyMatch(this::isPart);
  }

  /** Whether it is a name within a sentence of ours, which has the place of more than the name. */
  private boolean isAdded(Inline inline) {
    if (inline instanceof Inline.Strong strong) {
      String written = note.text(strong.span());
      return !written.startsWith("**") || !written.endsWith("**");
    }
    return false;
  }
}
