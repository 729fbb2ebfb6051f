package io.kartei.render.pdf;

import io.kartei.coverage.SittingPlan;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.model.UsedFootnotes;
import io.kartei.render.RenderContext;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A choice of what the notes say.
 *
 * @param title its title
 * @param sections the ids of the sections of each note, by the note's id, in reading order; empty
 *     for the whole note
 * @param sittings the sittings that it prepares for; empty if it isn't about any
 */
record Edition(String title, Map<String, Set<String>> sections, List<SittingPlan> sittings) {
  Edition {
    sections = new LinkedHashMap<>(sections);
    sittings = List.copyOf(sittings);
  }

  /** Returns what is printed of a note, without its title. */
  List<Block> blocks(ParsedNote note) {
    List<SourceSpan> extents = extents(note);
    if (extents.isEmpty()) {
      return note.text().belowTitle();
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : note.text().belowTitle()) {
      if (!(block instanceof Block.Footnotes) && isIn(block.span(), extents)) {
        blocks.add(block);
      }
    }
    return UsedFootnotes.of(note.text().body()).with(blocks, List.of());
  }

  /** Returns the questions that are printed of a note. */
  List<Question> questions(ParsedNote note) {
    List<SourceSpan> extents = extents(note);
    return note.facts().questions().stream()
        .filter(question -> question.kind() != Question.Kind.TIP)
        // otherwise it only leads in to what the notes show
        .filter(question -> !question.text().strip().endsWith(":"))
        .filter(question -> extents.isEmpty() || isIn(question.span(), extents))
        .toList();
  }

  /** Returns the cards that are made from what is printed, in reading order. */
  List<Card> cards(RenderContext context) {
    Map<String, List<SourceSpan>> known = new HashMap<>();
    List<Card> cards = new ArrayList<>();
    for (Card card : context.deck().cards()) {
      if (sections.containsKey(card.note())) {
        ParsedNote note = context.index().page(card.note()).note();
        List<SourceSpan> extents = known.computeIfAbsent(card.note(), id -> extents(note));
        if (extents.isEmpty() || isIn(card.location().span(), extents)) {
          cards.add(card);
        }
      }
    }
    return cards;
  }

  private List<SourceSpan> extents(ParsedNote note) {
    Set<String> ids = sections.getOrDefault(note.id(), Set.of());
    return note.text().sections().stream()
        .filter(section -> ids.contains(section.id()))
        .map(Section::extent)
        .toList();
  }

  private static boolean isIn(SourceSpan span, List<SourceSpan> extents) {
    return extents.stream().anyMatch(extent -> extent.contains(span));
  }
}
