package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import java.util.List;

/**
 * Where the finite verb of a clause begins: what stands before it is what the clause is about. A
 * verb is known by itself, by the object that it has, or by its ending behind a noun, where nouns
 * have capitals.
 */
final class ClauseVerb {
  private static final int MAX_OF_SHORT = 4;

  private ClauseVerb() {}

  /** Returns the offset of the first finite verb of a clause; its end if there is none. */
  static int start(Text clause) {
    int listed =
        Math.min(
            start(clause, Category.FINITE_VERB),
            Math.min(
                start(clause, Category.SENTENCE_WORD), start(clause, Category.STATEMENT_WORD)));
    return Math.min(listed, Math.min(withObject(clause), behindNoun(clause)));
  }

  /**
   * Returns whether what begins at an offset is a verb for sure, and what is before it its subject:
   * {@code Files are}. After a conjunction it may have the subject of another verb.
   */
  static boolean hasSubject(Text clause, int offset) {
    int at = clause.indexAt(offset);
    boolean verb =
        clause.at(Category.FINITE_VERB, at) != null
            || withObject(clause) == offset
            || behindNoun(clause) == offset;
    return verb
        && at > 0
        && !clause.view(at - 1, at).is(Category.JOINS_CLAUSES)
        && (at < 2 || !clause.view(1, 2).is(Category.ARTICLE));
  }

  /**
   * Returns where the first word of a category begins that no article makes a noun ({@code a can})
   * and that doesn't only begin another clause.
   */
  private static int start(Text clause, Category category) {
    for (Text.Match match : clause.all(category)) {
      int at = clause.indexAt(match.start());
      Text word = clause.between(match.start(), match.end());
      boolean joins = word.is(Category.CONDITION) || word.is(Category.GOES_ON_BELOW);
      if (!joins && (at == 0 || !clause.view(at - 1, at).is(Category.ARTICLE))) {
        return match.start();
      }
    }
    return clause.end();
  }

  /** Returns where a word begins, behind a subject, that a determiner follows. */
  private static int withObject(Text clause) {
    List<Token> tokens = clause.tokens();
    for (Text.Match match : clause.all(Category.OBJECT_DETERMINER)) {
      int at = clause.indexAt(match.start());
      if (at == 1 && !clause.knows(tokens.get(0).folded(), Category.STOP_WORD)) {
        return clause.end(); // it begins with its verb
      }
      if (at > 1
          && isSmall(clause, tokens.get(at))
          && isSmall(clause, tokens.get(at - 1))
          && !clause.knows(tokens.get(at - 1).folded(), Category.STOP_WORD)
          && !clause.view(at - 1, at).is(Category.NOT_FINITE)
          && tokens.get(at - 2).kind() == Token.Kind.WORD
          && !clause.knows(tokens.get(at - 2).folded(), Category.STOP_WORD)) {
        return tokens.get(at - 1).start();
      }
    }
    return clause.end();
  }

  /** Returns where a word begins that follows a noun and ends as verbs do. */
  private static int behindNoun(Text clause) {
    List<Token> tokens = clause.tokens();
    // at the end of a longer clause it belongs to one that only lacks its comma
    boolean ends = tokens.size() > MAX_OF_SHORT && !isFollowed(clause);
    int until = ends ? tokens.size() - 1 : tokens.size();
    for (int i = 1; i < until; i++) {
      Token before = tokens.get(i - 1);
      if (isSmall(clause, tokens.get(i))
          && before.kind() == Token.Kind.WORD
          && Character.isUpperCase(clause.string().codePointAt(before.start()))
          && !clause.knows(before.folded(), Category.STOP_WORD)
          && !clause.knows(tokens.get(i).folded(), Category.STOP_WORD)
          && !clause.view(i, i + 1).is(Category.NOT_FINITE)
          && !clause.view(i - 1, i).is(Category.NOT_FINITE)
          && !isAttribute(clause, i)
          && clause.view(i, i + 1).is(Category.VERB_BEHIND_NOUN)) {
        return tokens.get(i).start();
      }
    }
    return clause.end();
  }

  /** Returns whether a word is inflected with the noun behind it. */
  private static boolean isAttribute(Text clause, int at) {
    return clause.view(at, at + 1).is(Category.INFLECTED_WORD)
        && at + 1 < clause.tokens().size()
        && clause.tokens().get(at + 1).kind() == Token.Kind.WORD
        && !isSmall(clause, clause.tokens().get(at + 1));
  }

  /** Returns whether a comma ends a clause, so that what comes last in it is its own verb. */
  private static boolean isFollowed(Text clause) {
    return clause.string().startsWith(",", clause.end());
  }

  private static boolean isSmall(Text clause, Token token) {
    return token.kind() == Token.Kind.WORD
        && Character.isLowerCase(clause.string().codePointAt(token.start()));
  }
}
