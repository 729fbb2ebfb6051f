package io.kartei.coverage;

import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Objective;
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

/**
 * Finds what is in each part of a note; scans the note only once, however many parts are queried.
 */
final class NoteScopes {
  private final NotePage page;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Question> questionsById = new HashMap<>();
  private final @Nullable Section title;
  private final List<Question> questions;
  private final List<Card> cards;
  private final Set<String> bare;

  /**
   * Creates the scopes of a note.
   *
   * @param cards the note's cards, in any order
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

  /**
   * Returns the section that spans the whole note: the first heading, if there is no other at its
   * level.
   */
  private static @Nullable Section title(List<Section> sections) {
    List<Section> top = sections.stream().filter(s -> s.parent() == null).toList();
    return top.size() == 1 && top.get(0).equals(sections.get(0)) ? top.get(0) : null;
  }

  NotePage page() {
    return page;
  }

  /** Returns the section with this id, or null for the whole note. */
  @Nullable Section section(@Nullable String id) {
    Section section = id == null ? null : sections.get(id);
    return section == null || section.equals(title) ? null : section;
  }

  /**
   * Returns the section that a reference in this section is about; never one that only lists
   * references.
   */
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

  /** Returns the topmost section around one, not counting the note's title. */
  Section chapter(Section section) {
    Section chapter = section;
    for (Section above = section(chapter.parent());
        above != null;
        above = section(above.parent())) {
      chapter = above;
    }
    return chapter;
  }

  /** Returns the topmost sections, not counting the note's title. */
  List<Section> chapters() {
    return below(title);
  }

  /** Returns the direct subsections of a section. */
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

  /** Returns the question that a reference belongs to, or null. */
  @Nullable Question question(ExamReference reference) {
    String id = reference.question();
    return id == null ? null : questionsById.get(id);
  }

  /** Returns the questions in a section, or in the whole note. */
  List<Question> questions(@Nullable Section section) {
    return section == null ? questions : within(questions, Question::span, section.extent());
  }

  /** Returns the objectives in a section, or of the whole note. */
  List<Objective> objectives(@Nullable Section section) {
    List<Objective> all = page.note().facts().objectives();
    return section == null
        ? all
        : all.stream()
            .filter(o -> o.section() != null && section.extent().contains(o.span()))
            .toList();
  }

  /** Returns the cards of a section, or of the whole note. */
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
