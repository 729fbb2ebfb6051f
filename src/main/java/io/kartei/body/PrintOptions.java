package io.kartei.body;

import io.kartei.messages.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to write a body for paper.
 *
 * @param messages the strings of the interface
 * @param ids prefix of every id; null to write neither ids nor links to them
 * @param levels the level of each heading, by id; headings not listed keep their own
 * @param drawings keeps drawings until they are drawn
 * @param places words that get an id, by where the text that they are in begins in its note
 * @param hasMarks whether questions have the marks that their authors gave them
 * @param room the room for text on a page
 */
public record PrintOptions(
    Messages messages,
    @Nullable String ids,
    Map<String, Integer> levels,
    DrawingRegistry drawings,
    Map<Integer, List<Place>> places,
    boolean hasMarks,
    Room room) {

  /** The room on a sheet of A4 with wide margins. */
  private static final Room USUAL = new Room(450, 700);

  /**
   * The room for text on a page, in points.
   *
   * @param width its width
   * @param height its height
   */
  public record Room(double width, double height) {}

  /**
   * A word within a text.
   *
   * @param at where it begins in the text
   * @param id the id that it gets
   */
  public record Place(int at, String id) {}

  public PrintOptions {
    levels = Map.copyOf(levels);
    places = Map.copyOf(places);
  }

  /** Returns options for part of a document, without ids. */
  public static PrintOptions part(Messages messages, DrawingRegistry drawings) {
    return new PrintOptions(messages, null, Map.of(), drawings, Map.of(), true, USUAL);
  }

  /** Returns options for a note in a book, with its own id prefix and these heading levels. */
  public static PrintOptions chapter(
      Messages messages, String ids, Map<String, Integer> levels, DrawingRegistry drawings) {
    return new PrintOptions(messages, ids, levels, drawings, Map.of(), true, USUAL);
  }

  /** Returns these options with ids for some words, in the order in which they stand. */
  public PrintOptions with(Map<Integer, List<Place>> words) {
    return new PrintOptions(messages, ids, levels, drawings, words, hasMarks, room);
  }

  /** Returns these options for pages with some room for text. */
  public PrintOptions in(Room page) {
    return new PrintOptions(messages, ids, levels, drawings, places, hasMarks, page);
  }

  /** Returns these options without marks, for a page where they would be the same everywhere. */
  public PrintOptions withoutMarks() {
    return new PrintOptions(messages, ids, levels, drawings, places, false, room);
  }

  PrintOptions embedded(String prefix, Map<String, Integer> headings) {
    return new PrintOptions(
        messages, ids == null ? null : ids + prefix, headings, drawings, Map.of(), hasMarks, room);
  }
}
