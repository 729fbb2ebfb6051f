package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Inline;
import io.kartei.study.draft.CardScope;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether what a note explains has the form of a name. Many headings and lines of notes are
 * statements in few words ({@code Requires human intervention}, {@code Check the firewall}): nobody
 * can say what they are.
 */
public final class NameForm {
  /** So many words, only the first of them with a capital, are rather said than a name. */
  private static final String BEHIND_NAME = "-–—:(";

  private static final int MIN_WORDS_SAID = 4;

  /** With fewer headings that tell, they are single ones. */
  private static final int MIN_TOLD = 2;

  private static final int SHARE_TOLD = 4;

  /** Among headings that tell, so many words are rather told, too. */
  private static final int MIN_WORDS_UNCLEAR = 3;

  private NameForm() {}

  /**
   * Returns whether a name says something or refers to something before: it has a finite verb,
   * begins as no name does, or has an object.
   */
  public static boolean isStatement(Text name) {
    return states(name) || hasObject(name.fromFirstWord());
  }

  /**
   * Returns whether what announces a set is a statement by its words; it may have an object: {@code
   * Two ways to update a stack}.
   */
  public static boolean states(Text name) {
    Text words = name.fromFirstWord();
    return words.opensWith(Category.STATEMENT_START) || words.has(Category.STATEMENT_WORD);
  }

  /** Returns whether a determiner follows a word that is no small one: what is before is a verb. */
  private static boolean hasObject(Text words) {
    List<Token> tokens = words.tokens();
    for (Text.Match match : words.all(Category.OBJECT_DETERMINER)) {
      int at = words.indexAt(match.start());
      Token before = at > 0 ? tokens.get(at - 1) : null;
      if (before != null
          && before.kind() == Token.Kind.WORD
          && Character.isLowerCase(words.string().codePointAt(tokens.get(at).start()))
          && !words.knows(before.folded(), Category.STOP_WORD)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a name is a longer row of words that all are written small, but for the first:
   * {@code Malicious software on flash drives}.
   */
  public static boolean isSaid(Text name) {
    List<Token> tokens = name.fromFirstWord().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int first = name.string().codePointAt(tokens.get(i).start());
      boolean word = tokens.get(i).kind() == Token.Kind.WORD;
      if (i > 0 && (word ? !Character.isLowerCase(first) : first != ',' && first != '-')) {
        return false;
      }
    }
    return name.count() >= MIN_WORDS_SAID;
  }

  /**
   * Returns whether a name is a figure, a date or what a value stands for, or several names with
   * commas between them.
   */
  public static boolean isFigureOrRow(Text name) {
    List<Token> tokens = name.fromFirstWord().tokens();
    boolean figure =
        tokens.size() > 1
            && tokens.get(0).kind() == Token.Kind.NUMBER
            && tokens.stream().skip(1).limit(3).anyMatch(t -> !t.glued())
            && tokens.stream()
                .skip(1)
                .findFirst()
                .map(t -> !t.glued() || t.folded().equals(","))
                .orElse(false);
    long numbers = tokens.stream().filter(t -> t.kind() == Token.Kind.NUMBER).count();
    figure |= numbers * 2 > tokens.size() || name.string().indexOf('<') >= 0;
    int aside = name.string().indexOf('(');
    int comma = name.string().indexOf(", ");
    return figure || (comma > 0 && (aside < 0 || comma < aside));
  }

  /**
   * Returns whether a name is a set of which it says more: {@code Types of nets}, {@code
   * Anwendungsbeispiele für Filter}. One names its members rather than explaining it.
   */
  public static boolean isSet(Text name) {
    Text words = name.fromFirstWord();
    for (int i = 0; i + 2 < words.tokens().size(); i++) {
      Text word = words.view(i, i + 1);
      if ((word.is(Category.CLOSED_SET) || word.is(Category.ARBITRARY_SET))
          && (words.view(i + 1, i + 2).is(Category.OF_WORD)
              || words.view(i + 1, i + 2).is(Category.SMALL_WORD))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the headings of a note tell what is to be said, rather than name topics: at
   * least a quarter of them are statements. What the others name is then clear only if it is short
   * or spelled as a name.
   */
  public static boolean isTold(CardScope scope) {
    long told =
        scope.note().text().sections().stream()
            .map(section -> scope.text(Headings.clean(section.title(), scope)))
            .filter(title -> isStatement(title) || isSaid(title))
            .count();
    return told >= MIN_TOLD && told * SHARE_TOLD >= scope.note().text().sections().size();
  }

  /**
   * Returns whether a name is clear among headings that tell: it is short, has an abbreviation or
   * brackets, or all its longer words begin with capitals.
   */
  public static boolean isTerm(Text name) {
    List<Token> tokens = name.fromFirstWord().tokens();
    boolean aside = name.string().indexOf('(') >= 0;
    boolean capitals =
        tokens.stream()
            .filter(t -> t.kind() == Token.Kind.WORD && !name.knows(t.folded(), Category.STOP_WORD))
            .allMatch(t -> Character.isUpperCase(name.string().codePointAt(t.start())));
    return aside || capitals || name.count() < MIN_WORDS_UNCLEAR;
  }

  /** Returns whether no word of a text begins with a capital, and it has fewer than so many. */
  public static boolean isFragment(Text said, int words) {
    boolean small =
        said.tokens().stream()
            .noneMatch(t -> Character.isUpperCase(said.string().codePointAt(t.start())));
    return small && said.count() < words;
  }

  /** Returns whether a heading is a name with more on it: {@code BATNA – Best Alternative ...}. */
  public static boolean opens(String heading, Text name) {
    String words = name.written().strip();
    String rest = heading.startsWith(words) ? heading.substring(words.length()).strip() : "";
    return !rest.isEmpty() && BEHIND_NAME.indexOf(rest.charAt(0)) >= 0;
  }

  /** Returns whether a name only says which aspect of something it is. */
  public static boolean isAspect(Text name) {
    return name.is(Category.ASPECT_HEADING) || name.is(Category.ASPECT_NAME);
  }

  /** Returns whether a name is a link to another note, which says what that is. */
  public static boolean isLinked(List<Inline> name) {
    return name.stream()
        .flatMap(i -> i instanceof Inline.Strong ? i.content().stream() : Stream.of(i))
        .anyMatch(NameForm::isInternal);
  }

  /** Returns whether an inline is a link to another note. */
  public static boolean isInternal(Inline inline) {
    return inline instanceof Inline.WikiLink
        || (inline instanceof Inline.Link link && !link.destination().contains("://"));
  }

  /**
   * Returns whether a name says how a section belongs to the note rather than what it is about:
   * {@code Grundlagen von Bash}, {@code Wichtige Funktionen}.
   */
  public static boolean isGeneral(Text name) {
    int page = name.begins(Category.HEADING_OF_PAGE);
    boolean several =
        name.opensWith(Category.SET_OPENING)
            && (name.has(Category.SET_NOUN)
                || (name.has(Category.GENERAL_NOUN) && !name.opensWith(Category.ARTICLE)));
    return several
        || name.opensWith(Category.GENERAL_HEADING_START)
        || (page > 0 && name.from(page).opensWith(Category.OF_WORD));
  }
}
