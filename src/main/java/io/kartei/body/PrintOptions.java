package io.kartei.body;

import io.kartei.messages.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a body is written for paper.
 *
 * @param messages the words of the interface
 * @param ids put before every id; null: nothing has one, and no link leads there
 * @param levels the level of each heading, by id; those not named keep their own
 * @param drawings where drawings wait for the paper
 */
public record PrintOptions(
    Messages messages,
    @Nullable String ids,
    Map<String, Integer> levels,
    DrawingRegistry drawings) {

  public PrintOptions {
    levels = Map.copyOf(levels);
  }

  /** For a part of a document: nothing has an id. */
  public static PrintOptions part(Messages messages, DrawingRegistry drawings) {
    return new PrintOptions(messages, null, Map.of(), drawings);
  }

  /** For a note in a book: with ids of its own, and headings at these levels. */
  public static PrintOptions chapter(
      Messages messages, String ids, Map<String, Integer> levels, DrawingRegistry drawings) {
    return new PrintOptions(messages, ids, levels, drawings);
  }

  PrintOptions embedded(String prefix, Map<String, Integer> headings) {
    return new PrintOptions(messages, ids == null ? null : ids + prefix, headings, drawings);
  }
}
