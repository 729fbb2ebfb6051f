package io.kartei.coverage;

import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lies in which part of one note; asked for many parts, it looks through the note once. */
final class NoteScopes {
  private final NotePage page;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Question> questionsById = new HashMap<>();
  private final @Nullable Section title;
  private final List<Question> questions;
  private final List<Card> cards;
  private final Set<String> bare;

  /**
   * Those of a note.
   *
   * @param cards the note's, in any order
   */
  NoteScopes(NotePage page, List<Card> cards) {
    this.page = page;
    ParsedNote note = page.note();
    note.text().sections().forEach(s -> sections.putIfAbsent(s.id(), s));
    note.facts().questions().forEach(q -> questionsById.putIfAbsent(q.id(), q));
    this.title = title(note.text().sections());
    this.questions = sorted(note.facts().questions(), Question::span);
    this.cards = sorted(cards, card -> card.location().span());
    this.bare = BareSections.of(note);
  }

  private static <T> List<T> sorted(List<T> items, Function<T, SourceSpan> span) {
    return items.stream().sorted(Comparator.comparingInt(i -> span.apply(i).start())).toList();
  }

  /** The section that is all of the note: the first heading, if there is no other of its level. */
  private static @Nullable Section title(List<Section> sections) {
    List<Section> top = sections.stream().filter(s -> s.parent() == null).toList();
    return top.size() == 1 && top.get(0).equals(sections.get(0)) ? top.get(0) : null;
  }

  NotePage page() {
    return page;
  }

  /** The section of this id, or null: then the note as a whole is meant. */
  @Nullable Section section(@Nullable String id) {
    Section section = id == null ? null : sections.get(id);
    return section == null || section.equals(title) ? null : section;
  }

  /** The section that a reference in it is about: one that only lists references is about none. */
  @Nullable Section about(@Nullable String id) {
    Section section = section(id);
    while (section != null && bare.contains(section.id())) {
      section = section(section.parent());
    }
    return section;
  }

  /** Whether a section only lists references to exams. */
  boolean isBare(Section section) {
    return bare.contains(section.id());
  }

  /** The highest section around one, the note's title not counted. */
  Section chapter(Section section) {
    Section chapter = section;
    for (Section above = section(chapter.parent());
        above != null;
        above = section(above.parent())) {
      chapter = above;
    }
    return chapter;
  }

  /** The highest sections, the note's title not counted. */
  List<Section> chapters() {
    return below(title);
  }

  /** The sections right below one. */
  List<Section> below(@Nullable Section parent) {
    String id = parent == null ? null : parent.id();
    return page.note().text().sections().stream()
        .filter(s -> Objects.equals(s.parent(), id))
        .toList();
  }

  Place place(@Nullable Section section) {
    if (section == null) {
      return new Place(page.id(), page.note().path(), null, page.title(), new SourceSpan(0, 0));
    }
    boolean same = section.title().equals(page.title());
    return new Place(
        page.id(),
        page.note().path(),
        section.id(),
        same ? page.title() : page.title() + " › " + section.title(),
        section.heading());
  }

  /** The question that a reference belongs to, or null. */
  @Nullable Question question(ExamReference reference) {
    String id = reference.question();
    return id == null ? null : questionsById.get(id);
  }

  /** The questions in a section, or in all of the note. */
  List<Question> questions(@Nullable Section section) {
    return section == null ? questions : within(questions, Question::span, section.extent());
  }

  /** The cards of a section, or of all of the note. */
  List<Card> cards(@Nullable Section section) {
    return section == null
        ? cards
        : within(cards, card -> card.location().span(), section.extent());
  }

  private static <T> List<T> within(
      List<T> items, Function<T, SourceSpan> span, SourceSpan extent) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(items.get(middle)).start() < extent.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> found = new ArrayList<>();
    while (low < items.size() && span.apply(items.get(low)).start() < extent.end()) {
      found.add(items.get(low++));
    }
    return found;
  }
}
