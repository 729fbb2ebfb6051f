package io.kartei.study.sheet;

import io.kartei.model.ParsedNote;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author wants on cheat sheets or not, by comments in a note: {@code <!-- kartei:
 * cheatsheet -->}, {@code <!-- kartei: no cheatsheet -->}. Before a heading, they are about its
 * section.
 */
final class AuthorChoices {
  /** A part of a note, and whether it is wanted. */
  private record Choice(SourceSpan span, boolean wanted) {}

  private final List<Choice> choices = new ArrayList<>();
  private @Nullable Boolean whole;

  AuthorChoices(ParsedNote note) {
    for (Directive directive : note.facts().directives()) {
      boolean wanted = directive.kind() == Directive.Kind.CHEATSHEET;
      if (wanted || directive.kind() == Directive.Kind.NO_CHEATSHEET) {
        SourceSpan about = directive.applies();
        if (about == null) {
          whole = wanted;
        } else {
          choices.add(new Choice(extent(note, about), wanted));
        }
      }
    }
    // the innermost decides
    choices.sort(Comparator.comparingInt(choice -> choice.span().length()));
  }

  private static SourceSpan extent(ParsedNote note, SourceSpan about) {
    Section section = note.text().sectionAt(about.start());
    return section != null && section.heading().start() == about.start() ? section.extent() : about;
  }

  private @Nullable Boolean named(SourceSpan place) {
    for (Choice choice : choices) {
      if (choice.span().start() <= place.start() && place.start() < choice.span().end()) {
        return choice.wanted();
      }
    }
    return null;
  }

  private @Nullable Boolean at(SourceSpan place) {
    Boolean named = named(place);
    return named == null ? whole : named;
  }

  /** Returns whether the author wants just this, rather than the whole note. */
  boolean names(SourceSpan place) {
    return Boolean.TRUE.equals(named(place));
  }

  boolean forbids(SourceSpan place) {
    return Boolean.FALSE.equals(at(place));
  }

  boolean asksFor(SourceSpan place) {
    return Boolean.TRUE.equals(at(place));
  }
}
