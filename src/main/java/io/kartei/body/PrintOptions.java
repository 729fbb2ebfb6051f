package io.kartei.body;

import io.kartei.messages.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to write a body for paper.
 *
 * @param messages the strings of the interface
 * @param ids prefix of every id; null to write neither ids nor links to them
 * @param levels the level of each heading, by id; headings not listed keep their own
 * @param drawings keeps drawings until they are drawn
 */
public record PrintOptions(
    Messages messages,
    @Nullable String ids,
    Map<String, Integer> levels,
    DrawingRegistry drawings) {

  public PrintOptions {
    levels = Map.copyOf(levels);
  }

  /** Returns options for part of a document, without ids. */
  public static PrintOptions part(Messages messages, DrawingRegistry drawings) {
    return new PrintOptions(messages, null, Map.of(), drawings);
  }

  /** Returns options for a note in a book, with its own id prefix and these heading levels. */
  public static PrintOptions chapter(
      Messages messages, String ids, Map<String, Integer> levels, DrawingRegistry drawings) {
    return new PrintOptions(messages, ids, levels, drawings);
  }

  PrintOptions embedded(String prefix, Map<String, Integer> headings) {
    return new PrintOptions(messages, ids == null ? null : ids + prefix, headings, drawings);
  }
}
