package io.kartei.coverage;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds sections that only list references to exams and have a title that says so
 * ("Prüfungsaufgaben"). Their references are about the section around them, whereas a section whose
 * heading names a topic is about that topic.
 */
final class BareSections {
  private BareSections() {}

  /** Returns the ids of these sections. */
  static Set<String> of(ParsedNote note) {
    Set<String> bare = new LinkedHashSet<>();
    String section = null;
    boolean references = false;
    boolean others = false;
    for (Block block : note.text().body()) {
      if (block instanceof Block.Heading heading) {
        close(section, references && !others, bare);
        section = heading.id();
        references = false;
        others = false;
      } else if (isReference(block)) {
        references = true;
      } else {
        others = true;
      }
    }
    close(section, references && !others, bare);
    for (Section each : note.text().sections()) {
      if (bare.contains(each.id())
          && !Lexicon.standard().text(each.title()).has(Category.EXAM_NOUN)) {
        bare.remove(each.id());
      }
      keepParent(each.parent(), bare);
    }
    return bare;
  }

  private static void close(@Nullable String section, boolean isBare, Set<String> bare) {
    if (section != null && isBare) {
      bare.add(section);
    }
  }

  /** Keeps a section that has subsections out of the bare ones, as it is about them. */
  private static void keepParent(@Nullable String parent, Set<String> bare) {
    if (parent != null) {
      bare.remove(parent);
    }
  }

  private static boolean isReference(Block block) {
    return block instanceof Block.ExamReferences
        || (block instanceof Block.ItemList list
            && list.items().stream()
                .flatMap(item -> item.children().stream())
                .allMatch(BareSections::isReference))
        || (block instanceof Block.Text text && isReference(text.content()))
        || (block instanceof Block.Quote quote
            && !quote.children().isEmpty()
            && quote.children().stream().allMatch(BareSections::isReference));
  }

  private static boolean isReference(List<Inline> line) {
    return line.stream().anyMatch(Inline.ExamReferences.class::isInstance)
        && line.stream()
            .allMatch(
                i -> i instanceof Inline.ExamReferences || PlainText.of(List.of(i)).isBlank());
  }
}
