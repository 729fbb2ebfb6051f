package io.kartei.study.draft;

import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Builds the sentences of a card, keeping the author's formatting of the words in them. */
public final class Phrases {
  /**
   * The first of the private-use characters that stand for the arguments while a pattern is filled.
   */
  private static final char FIRST_PLACE = '\uE000';

  private final Messages messages;

  public Phrases(Messages messages) {
    this.messages = messages;
  }

  /** Returns whether the sentences are in a language, and so is what is put into them. */
  public boolean isIn(Locale language) {
    return messages.locale().getLanguage().equals(language.getLanguage());
  }

  /**
   * Returns the front of a card, a single sentence.
   *
   * @param at the place in the note it is made from
   * @param arguments the values for {@code {0}}, {@code {1}}, ... of the message; at most nine
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

  /** Joins names: {@code A, B and C}. */
  public List<Inline> and(SourceSpan at, List<List<Inline>> names) {
    return row(at, names, messages.get("card.and"));
  }

  /** Joins names to choose from: {@code A, B or C}. */
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

  /** Returns plain text. */
  public static List<Inline> words(SourceSpan at, String text) {
    return List.of(new Inline.Text(at, text));
  }

  /** Returns a term's name as its author formatted it. */
  public static List<Inline> name(Term term) {
    return term.name().isEmpty() ? words(term.span(), term.term()) : term.name();
  }

  /** Returns a number as plain text. */
  public static List<Inline> number(SourceSpan at, int number) {
    return words(at, String.valueOf(number));
  }

  /** Returns plain text in strong emphasis. */
  public static List<Inline> strong(SourceSpan at, String text) {
    return strong(at, words(at, text));
  }

  /** Returns inlines in strong emphasis, without blanks at their ends. */
  public static List<Inline> strong(SourceSpan at, List<Inline> content) {
    List<Inline> plain = new ArrayList<>(plain(content));
    int last = plain.size() - 1;
    if (last >= 0 && plain.get(0) instanceof Inline.Text text) {
      int from = 0;
      while (from < text.text().length() && isBlank(text.text().charAt(from))) {
        from++;
      }
      plain.set(0, new Inline.Text(text.span(), text.text().substring(from)));
    }
    if (last >= 0 && plain.get(last) instanceof Inline.Text text) {
      int end = text.text().length();
      while (end > 0 && isBlank(text.text().charAt(end - 1))) {
        end--;
      }
      plain.set(last, new Inline.Text(text.span(), text.text().substring(0, end)));
    }
    return List.of(new Inline.Strong(at, plain));
  }

  /** Returns whether a sign is a blank, one that lets no line end included. */
  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  /** Returns inlines without strong emphasis of their own, which would be marked twice. */
  private static List<Inline> plain(List<Inline> content) {
    return content.stream()
        .flatMap(
            inline ->
                inline instanceof Inline.Strong strong
                    ? plain(strong.content()).stream()
                    : Stream.of(inline))
        .toList();
  }

  private static void words(SourceSpan at, String text, List<Inline> line) {
    if (!text.isEmpty()) {
      line.add(new Inline.Text(at, text));
    }
  }
}
