package io.kartei.study.sheet;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.sheet.CheatSheet.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sections of a note of which nothing is on a cheat sheet. */
public final class LeftOut {
  /** In letters: a section with less, of which no exam asks, isn't missed. */
  private static final int MIN_TEXT = 120;

  private LeftOut() {}

  /**
   * Returns their titles: of the note's sections, those just below, and those further below that
   * exams ask for.
   *
   * @param printed what is on the sheet
   */
  public static List<String> of(ParsedNote note, List<Part> printed) {
    NavigableMap<Integer, Integer> there =
        ends(
            printed.stream()
                .filter(part -> part.note().equals(note.id()))
                .filter(part -> part.kind() != CheatSheet.Kind.TERM)
                .flatMap(part -> part.blocks().stream())
                .flatMap(LeftOut::withAnswer)
                .map(Block::span));
    NavigableMap<Integer, Block> body = new TreeMap<>();
    note.text().body().forEach(block -> body.put(block.span().start(), block));
    AuthorChoices choices = new AuthorChoices(note);
    Set<String> asked = NoteFacts.marked(note);
    int top = NoteFacts.top(note);
    List<String> titles = new ArrayList<>();
    int end = -1; // of the last section that is named
    for (Section section : note.text().sectionsBelowTitle()) {
      SourceSpan extent = section.extent();
      boolean isAsked = asked.contains(section.id());
      Map.Entry<Integer, Integer> last = there.lowerEntry(extent.end());
      boolean isPrinted = last != null && extent.start() < last.getValue();
      if (extent.start() >= end
          && !isPrinted
          && !choices.forbids(extent)
          && (isAsked || (section.level() <= top + 1 && isLong(body, section)))) {
        titles.add(section.title());
        end = extent.end();
      }
    }
    return titles;
  }

  /** Returns where places begin, with the last end of all that begin there or before. */
  private static NavigableMap<Integer, Integer> ends(Stream<SourceSpan> places) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    places.forEach(place -> ends.merge(place.start(), place.end(), Math::max));
    int last = -1;
    for (Map.Entry<Integer, Integer> place : ends.entrySet()) {
      last = Math.max(last, place.getValue());
      place.setValue(last);
    }
    return ends;
  }

  private static Stream<Block> withAnswer(Block block) {
    return block instanceof Block.MarkedQuestion question
        ? Stream.concat(Stream.of(block), question.answer().stream())
        : Stream.of(block);
  }

  private static boolean isLong(NavigableMap<Integer, Block> body, Section section) {
    SourceSpan extent = section.extent();
    int letters =
        body.subMap(extent.start(), extent.end()).values().stream()
            .mapToInt(block -> PlainText.ofBlocks(List.of(block)).length())
            .sum();
    return letters >= MIN_TEXT
        && !Lexicon.standard().text(section.title()).fromFirstWord().is(Category.COURSE_HEADING);
  }
}
