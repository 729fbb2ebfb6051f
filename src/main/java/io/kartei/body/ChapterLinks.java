package io.kartei.body;

import io.kartei.index.ExamIndex;
import io.kartei.index.LinkTarget;
import io.kartei.index.SiteIndex;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Addresses for a single page or book that contains all notes: a link to a note jumps to its
 * chapter.
 *
 * @param outside the addresses in a note, by its id, for links that lead elsewhere
 * @param index all notes
 * @param note the id of the note being written
 * @param chapters the id of each note's chapter; ids within the note get this and a {@code -} as a
 *     prefix
 */
public record ChapterLinks(
    Function<String, BodyLinks> outside, SiteIndex index, String note, Map<String, String> chapters)
    implements BodyLinks {

  private BodyLinks own() {
    return outside.apply(note);
  }

  @Override
  public Href link(String destination) {
    Href inside = inside(destination);
    return inside == null ? own().link(destination) : inside;
  }

  @Override
  public Href named(String name) {
    Href inside = inside(Reference.wikiKey(name));
    return inside == null ? own().named(name) : inside;
  }

  private @Nullable Href inside(String destination) {
    if (index.resolve(note, destination) instanceof LinkTarget.Note to) {
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
    Embedded part = own().embedded(name);
    return part == null
        ? null
        : part.seen(new ChapterLinks(outside, index, part.note(), chapters), named(name));
  }

  @Override
  public Href image(String destination) {
    return own().image(destination);
  }

  @Override
  public List<ExamIndex.Asked> asked(List<String> ids) {
    return own().asked(ids);
  }

  @Override
  public @Nullable Chip examReference(String id) {
    return own().examReference(id);
  }

  @Override
  public @Nullable Question question(String id) {
    return own().question(id);
  }
}
