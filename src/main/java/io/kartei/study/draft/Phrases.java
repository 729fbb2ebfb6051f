package io.kartei.study.draft;

import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a card, with the author's own formatted words in them. */
public final class Phrases {
  /** Stand for arguments while a pattern is filled: a private-use character for each. */
  private static final char FIRST_PLACE = '\uE000';

  private final Messages messages;

  public Phrases(Messages messages) {
    this.messages = messages;
  }

  /**
   * The front of a card: a sentence.
   *
   * @param at the place in the note that it is made from
   * @param arguments what stands for {@code {0}}, {@code {1}}, ... of the message; at most nine
   */
  @SafeVarargs
  public final List<Block> front(SourceSpan at, String key, List<Inline>... arguments) {
    Object[] places = new Object[arguments.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = String.valueOf((char) (FIRST_PLACE + i));
    }
    String text = messages.get(key, places);
    List<Inline> line = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int argument = text.charAt(i) - FIRST_PLACE;
      if (argument >= 0 && argument < places.length) {
        words(at, text.substring(from, i), line);
        line.addAll(arguments[argument]);
        from = i + 1;
      }
    }
    words(at, text.substring(from), line);
    return Pieces.paragraph(at, line);
  }

  /** Names in a row: {@code A, B and C}. */
  public List<Inline> and(SourceSpan at, List<List<Inline>> names) {
    return row(at, names, messages.get("card.and"));
  }

  /** Names to choose from: {@code A, B or C}. */
  public List<Inline> or(SourceSpan at, List<List<Inline>> names) {
    return row(at, names, messages.get("card.or"));
  }

  private static List<Inline> row(SourceSpan at, List<List<Inline>> names, String last) {
    List<Inline> row = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String before = i == 0 ? "" : i == names.size() - 1 ? " " + last + " " : ", ";
      words(at, before, row);
      row.addAll(strong(at, names.get(i)));
    }
    return row;
  }

  /** Plain words. */
  public static List<Inline> words(SourceSpan at, String text) {
    return List.of(new Inline.Text(at, text));
  }

  /** A term's name as its author formatted it. */
  public static List<Inline> name(Term term) {
    return term.name().isEmpty() ? words(term.span(), term.term()) : term.name();
  }

  /** A number. */
  public static List<Inline> number(SourceSpan at, int number) {
    return words(at, String.valueOf(number));
  }

  /** Plain words that stand out. */
  public static List<Inline> strong(SourceSpan at, String text) {
    return strong(at, words(at, text));
  }

  /** Words that stand out. */
  public static List<Inline> strong(SourceSpan at, List<Inline> content) {
    return List.of(new Inline.Strong(at, content));
  }

  private static void words(SourceSpan at, String text, List<Inline> line) {
    if (!text.isEmpty()) {
      line.add(new Inline.Text(at, text));
    }
  }
}
