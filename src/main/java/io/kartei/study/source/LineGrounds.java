package io.kartei.study.source;

import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.outline.Entry;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.source.OutlineCards.Answer;
import io.kartei.study.source.OutlineFronts.Order;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.Wording;
import java.util.List;

/**
 * Whether a line such as {@code **Name**: what it is} says what its name is. Authors write all they
 * know of a thing in that form: what follows from it, what applies to it, what else is to be known.
 */
final class LineGrounds {
  /** So few words don't say what a thing is, unless it is one of a kind that is named. */
  private static final int MIN_WORDS = 4;

  /** Fewer words without a full stop are a catchword. */
  private static final int MIN_WORDS_OF_PHRASE = 5;

  private LineGrounds() {}

  /**
   * Returns whether a line says something about its name, rather than what that is.
   *
   * @param around what the line is below
   */
  static boolean isLoose(Entry entry, Answer answer, String around, Text said, CardScope scope) {
    if (entry.form() != Form.LINE) {
      return false;
    }
    Text name = scope.text(PlainText.of(entry.name()));
    boolean member = scope.text(around).has(Category.SET_NOUN);
    boolean closed = OutlineGrounds.isSentence(answer);
    return OutlineGrounds.opensSmall(said)
        || said.opensWith(Category.REFERS_BACK)
        || (!closed && said.count() < MIN_WORDS_OF_PHRASE)
        || (!member
            && ((!closed && !said.fromFirstWord().opensWith(Category.ARTICLE))
                || isLooseAlone(entry, name, said)))
        || saysOfName(name, said, scope);
  }

  /** Returns the same for a line that isn't below the name of a kind of things. */
  private static boolean isLooseAlone(Entry entry, Text name, Text said) {
    boolean word = name.fromFirstWord().count() < 2;
    return Wording.content(said).size() < MIN_WORDS
        || !OutlineGrounds.isStrong(entry.name())
        || !Explanation.describes(said)
        || (word && Explanation.tellsWhatItDoes(said));
  }

  /**
   * Returns whether a line is a sentence about what its name names, and doesn't say what that is:
   * {@code **Wilder Streik**: Streik muss von Gewerkschaften organisiert sein}.
   */
  private static boolean saysOfName(Text name, Text said, CardScope scope) {
    Text first = said.until(Sentences.end(said, 0));
    if (first.has(Category.DEFINING_VERB) || !first.has(Category.STATEMENT_WORD)) {
      return false;
    }
    Text.Match verb = first.find(Category.STATEMENT_WORD);
    List<String> subject =
        verb == null
            ? List.of()
            : List.copyOf(Wording.content(scope.text(first.until(verb.start()).written())));
    return subject.size() == 1
        && Wording.content(name).stream().anyMatch(n -> Explanation.isAkin(n, subject.get(0)));
  }

  /**
   * Returns whether what is said need not be what a name is: of a heading that has no like, and of
   * a line, an item or a sentence. What leads to a page about it elsewhere is the name of a thing.
   */
  static boolean isLoose(Entry entry, Order order, boolean alone) {
    if (entry.name().stream().anyMatch(LineGrounds::isExternal)) {
      return false;
    }
    boolean heads = entry.form() == Form.HEADING || entry.form() == Form.PARTS;
    return switch (order) {
      case EXPLAIN -> alone || !heads;
      case EXPLAIN_POINTS -> alone;
      case POINTS, COMPLETE, QUESTION -> !heads;
      default -> false;
    };
  }

  private static boolean isExternal(Inline inline) {
    return inline instanceof Inline.Link link && link.destination().contains("://");
  }
}
