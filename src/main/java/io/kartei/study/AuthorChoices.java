package io.kartei.study;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.FrontMatter;
import io.kartei.model.ParsedNote;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an author decided in comments about the cards of a note. After a heading, {@code no card} is
 * about its section, after an item about all of it; {@code card} is about the heading or the item
 * itself.
 */
final class AuthorChoices {
  private final ParsedNote note;
  private final TreeMap<Integer, Block.Item> items = new TreeMap<>();

  /** Where no cards are made: the ends of places that don't overlap, by their starts. */
  private final TreeMap<Integer, Integer> excluded = new TreeMap<>();

  private final TreeMap<Integer, Wanted> wanted = new TreeMap<>();
  private final boolean all;

  /** A place that a card is to be made from. */
  record Wanted(Directive directive, SourceSpan at) {}

  /** Reads the decisions of a note. */
  AuthorChoices(ParsedNote note) {
    this.note = note;
    List<Directive> told =
        note.facts().directives().stream()
            .filter(d -> d.kind() == Directive.Kind.CARD || d.kind() == Directive.Kind.NO_CARD)
            .toList();
    if (!told.isEmpty()) {
      readItems();
    }
    List<SourceSpan> none = new ArrayList<>();
    for (Directive directive : told) {
      SourceSpan line = directive.applies();
      SourceSpan at = line == null ? new SourceSpan(0, Integer.MAX_VALUE) : line;
      if (directive.kind() == Directive.Kind.NO_CARD) {
        none.add(line == null ? at : whole(line));
      } else if (line != null) {
        wanted.put(at.start(), new Wanted(directive, at));
      }
    }
    all = told.stream().anyMatch(d -> d.kind() == Directive.Kind.CARD && d.applies() == null);
    none.sort((a, b) -> Integer.compare(a.start(), b.start()));
    int end = -1;
    for (SourceSpan span : none) {
      if (span.end() > end) {
        excluded.put(Math.max(span.start(), end), span.end());
        end = span.end();
      }
    }
  }

  private void readItems() {
    for (Block.Item item : BodyWalker.all(Block.Item.class, note.text().body())) {
      items.put(item.span().start(), item);
    }
  }

  /** Returns the section that a line opens, or the item that begins in it; else the line. */
  private SourceSpan whole(SourceSpan line) {
    Section section = note.text().sectionAt(line.end() - 1);
    if (section != null && section.heading().start() >= line.start()) {
      return section.extent();
    }
    Map.Entry<Integer, Block.Item> item = items.floorEntry(line.end() - 1);
    return item != null && item.getKey() >= line.start() ? item.getValue().span() : line;
  }

  /** Returns whether no card is to be made from a place. */
  boolean excludes(SourceSpan at) {
    Map.Entry<Integer, Integer> before = excluded.floorEntry(at.start());
    return before != null && before.getValue() > at.start();
  }

  /** Returns the decision that a card is to be made from a place, or null. */
  @Nullable Wanted wanted(SourceSpan at) {
    Map.Entry<Integer, Wanted> before = wanted.floorEntry(at.start());
    return before != null && before.getValue().at().end() > at.start() ? before.getValue() : null;
  }

  /** Returns whether all cards of the note are wanted. */
  boolean wantsAll() {
    return all || note.frontMatter().cards().amount() == FrontMatter.Amount.ALL;
  }

  /** Returns all places that cards are to be made from, in reading order. */
  List<Wanted> wanted() {
    return List.copyOf(wanted.values());
  }
}
