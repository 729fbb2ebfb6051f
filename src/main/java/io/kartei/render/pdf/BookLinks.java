package io.kartei.render.pdf;

import io.kartei.body.BodyLinks;
import io.kartei.index.LinkTarget;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses in a book: what leads to a note jumps to its chapter.
 *
 * @param paper the addresses on any paper
 * @param workshop for the index
 * @param note the id of the note that is written
 * @param chapters the id of each note's chapter
 */
record BookLinks(PaperLinks paper, Workshop workshop, String note, Map<String, String> chapters)
    implements BodyLinks {

  @Override
  public Href link(String destination) {
    Href inside = inside(destination);
    return inside == null ? paper.link(destination) : inside;
  }

  @Override
  public Href named(String name) {
    Href inside = inside(Reference.wikiKey(name));
    return inside == null ? paper.named(name) : inside;
  }

  private @Nullable Href inside(String destination) {
    if (workshop.context().index().resolve(note, destination) instanceof LinkTarget.Note to) {
      String chapter = chapters.get(to.note());
      if (chapter != null) {
        String anchor = to.anchor() == null ? "" : "-" + to.anchor();
        return new Href("#" + chapter + anchor, Kind.INTERNAL);
      }
    }
    return null;
  }

  @Override
  public @Nullable Embedded embedded(String name) {
    Embedded part = paper.embedded(name);
    return part == null
        ? null
        : new Embedded(
            part.note(),
            part.id(),
            part.blocks(),
            new BookLinks(workshop.links(part.note()), workshop, part.note(), chapters),
            named(name));
  }

  @Override
  public Href image(String destination) {
    return paper.image(destination);
  }

  @Override
  public @Nullable Chip examReference(String id) {
    return paper.examReference(id);
  }

  @Override
  public @Nullable Question question(String id) {
    return paper.question(id);
  }
}
