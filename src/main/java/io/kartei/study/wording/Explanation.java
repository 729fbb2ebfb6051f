package io.kartei.study.wording;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.study.draft.CardScope;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether an explanation says what a thing is: of which kind, and what distinguishes it from others
 * of that kind. Much of what notes say below a name is a remark on the thing, an example of it, or
 * its name in other words; who learns that can't say what the thing is.
 */
public final class Explanation {
  /** What distinguishes a thing takes at least so many words that the name doesn't have. */
  private static final int MIN_OWN_WORDS = 4;

  /** In a sentence that names the thing, so many are enough: its kind and two more. */
  private static final int MIN_OWN_WORDS_OF_SENTENCE = 3;

  /** More blocks are a text rather than an explanation. */
  private static final int MAX_BLOCKS = 2;

  /** What stands for words of a quotation that its author left out. */
  public static final String LEFT_OUT = "[…]";

  /** A clause has a subject, a verb, and something more. */
  private static final int MIN_CLAUSE = 3;

  /** The head of a compound has at least so many letters; an ending has fewer. */
  private static final int MIN_HEAD = 4;

  /** Words that begin with the same letters, so many, are taken for forms of one. */
  private static final int MIN_STEM = 5;

  private Explanation() {}

  /**
   * Returns whether a text explains a name by itself: it is whole, says more than the name, and
   * doesn't only say how important the thing is.
   */
  public static boolean isWhole(Text name, List<Block> answer, CardScope scope) {
    if (answer.size() > MAX_BLOCKS || answer.stream().anyMatch(b -> Lines.contentOf(b) == null)) {
      return false;
    }
    Text said = scope.text(answer);
    return isClosed(said.string())
        && !said.endsWith(Category.AND_SO_ON)
        && !said.has(Category.NAMES_COMPARISON)
        && !refersBack(said.fromFirstWord())
        && !namesBefore(said)
        && !pointsBack(said)
        && !said.string().contains(LEFT_OUT)
        && said.string().indexOf('?') < 0
        && !said.string().contains(" : ")
        && !opensWithFigure(said)
        && !values(said)
        && !tellsOfOther(name, said, scope)
        && !definesPart(name, said, scope)
        && (AnswerForm.of(answer).shows() || distinguishes(name, said, scope));
  }

  /** Returns whether the first clause refers to a thing that something before it names. */
  private static boolean namesBefore(Text said) {
    int comma = said.string().indexOf(',');
    int end = Sentences.end(said, 0);
    return said.until(comma < 0 ? end : Math.min(comma, end)).has(Category.DEMONSTRATIVE);
  }

  /**
   * Returns whether the first sentence speaks of some of what it doesn't name itself: {@code uses
   * one of these}.
   */
  public static boolean pointsBack(Text said) {
    Text first = said.until(Sentences.end(said, 0));
    for (Text.Match match : first.all(Category.DEMONSTRATIVE)) {
      int at = first.indexAt(match.start());
      int next = first.indexAt(match.end());
      boolean named =
          next < first.tokens().size()
              && first.tokens().get(next).kind() == Token.Kind.WORD
              && first.at(Category.STOP_WORD, next) == null;
      if (at > 1 && !named && first.view(at - 1, at).is(Category.OF_WORD)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text begins with what refers to something before; IT isn't such a word. */
  private static boolean refersBack(Text words) {
    return words.opensWith(Category.REFERS_BACK)
        && words.tokens().get(0).end() - words.tokens().get(0).start() > 1
        && Character.isLowerCase(words.string().codePointAt(words.tokens().get(0).start() + 1));
  }

  /**
   * Returns whether a text that explains by itself also has the shape of a description: it begins
   * with an article or with what the thing does, or a clause says which one it is.
   */
  public static boolean defines(Text name, List<Block> answer, CardScope scope) {
    return isWhole(name, answer, scope)
        && (AnswerForm.of(answer).shows() || describes(scope.text(answer)));
  }

  /**
   * Returns whether a text begins with an article or with what a thing does, or has a clause that
   * says which one it is.
   */
  public static boolean describes(Text said) {
    Text words = said.fromFirstWord();
    return words.opensWith(Category.ARTICLE)
        || (saysWhichOne(said) && !words.opensWith(Category.RELATIVE_CLAUSE))
        || tellsWhatItDoes(said);
  }

  /** Returns whether a clause belongs to a kind of things, rather than to a part of a statement. */
  private static boolean saysWhichOne(Text said) {
    Text first = said.until(Sentences.end(said, 0));
    Text.Match clause = first.find(Category.RELATIVE_CLAUSE);
    if (clause == null) {
      return false;
    }
    Text kind = first.until(clause.start());
    return first.has(Category.DEFINING_VERB) || ClauseVerb.start(kind) == kind.end();
  }

  /** Returns whether a text begins with what a thing does: {@code verbindet zwei Netze}. */
  public static boolean tellsWhatItDoes(Text said) {
    Text words = said.fromFirstWord();
    int end = words.tokens().isEmpty() ? 0 : words.tokens().get(0).end();
    // what ends as a verb does may be several: VMs, URIs
    boolean small =
        words
            .string()
            .substring(words.start(), end)
            .chars()
            .skip(1)
            .noneMatch(Character::isUpperCase);
    String first = words.string().substring(words.start(), end);
    boolean verb =
        !first.endsWith("ss")
            && !(first.endsWith("s")
                && Character.isUpperCase(first.codePointAt(0))
                && isRow(words));
    return small
        && verb
        && words.tokens().size() > 2
        && words.until(end).is(Category.PREDICATE_VERB);
  }

  /** Returns whether a text begins with what a thing does, rather than with a name like that. */
  private static boolean opensWithVerb(Text words) {
    int first = words.start();
    return words.opensWith(Category.PREDICATE_VERB)
        && !(Character.isUpperCase(words.string().codePointAt(first)) && isRow(words));
  }

  /** Returns whether a text begins as a row of names or of words with capitals: Lessons Learned. */
  private static boolean isRow(Text words) {
    if (words.tokens().size() < 2) {
      return false;
    }
    Token second = words.tokens().get(1);
    String text = words.string().substring(second.start(), second.end());
    boolean name =
        Character.isUpperCase(text.codePointAt(0))
            && text.chars().skip(1).allMatch(Character::isLowerCase);
    return name || words.view(1, 2).is(Category.JOINS_CLAUSES);
  }

  /** Returns how many words of an explanation aren't those of the name, as far as they say much. */
  public static long own(Text name, Text said) {
    Set<String> names = Wording.content(name);
    return Wording.content(said).stream()
        .filter(word -> names.stream().noneMatch(n -> isAkin(n, word)))
        .count();
  }

  /**
   * Returns whether a text says nothing of what a name begins with, but only of what that belongs
   * to: {@code Operations on Tuples}.
   */
  public static boolean leavesOut(Text name, Text said) {
    Text.Match small = name.find(Category.STOP_WORD);
    String first =
        small == null
            ? ""
            : name.string().substring(name.start(), small.start()).strip().toLowerCase(Locale.ROOT);
    return Words.count(first) == 1
        && Words.of(said.string().toLowerCase(Locale.ROOT)).stream()
            .filter(word -> word.length() >= MIN_STEM)
            .noneMatch(word -> isAkin(first, word));
  }

  /** Returns whether one of two words begins as the other does, or has all of it. */
  public static boolean isAkin(String one, String other) {
    int stem = Math.min(MIN_STEM, Math.min(one.length(), other.length()));
    if (stem < 2) {
      return one.equals(other);
    }
    return one.regionMatches(0, other, 0, stem) || one.contains(other) || other.contains(one);
  }

  /**
   * Returns whether the first sentence has enough words of its own, what is in brackets aside, and
   * so has the whole.
   */
  private static boolean distinguishes(Text name, Text said, CardScope scope) {
    int least = said.has(Category.DEFINING_VERB) ? MIN_OWN_WORDS_OF_SENTENCE : MIN_OWN_WORDS;
    String first = said.string().substring(0, Sentences.end(said, 0));
    return own(name, said) >= least
        && own(name, scope.text(withoutAsides(first))) >= MIN_OWN_WORDS_OF_SENTENCE;
  }

  /** Returns a text without what is in round brackets, unless a name stands there. */
  private static Text withoutAsides(Text name, Text said, CardScope scope) {
    if (said.string().indexOf('(') < 0) {
      return said;
    }
    Text rest = scope.text(withoutAsides(said.string()));
    Set<String> left = Wording.content(rest);
    Set<String> names = Wording.content(name);
    return Wording.content(said).stream()
            .filter(word -> !left.contains(word))
            .anyMatch(word -> names.stream().anyMatch(n -> isAkin(n, word)))
        ? said
        : rest;
  }

  /** Returns a text without what is in round brackets, except those that belong to a word. */
  private static String withoutAsides(String text) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apart = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      depth += c == '(' && (apart || depth > 0) ? 1 : 0;
      if (depth == 0) {
        rest.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return rest.toString();
  }

  /** Returns whether every round bracket and every quotation is closed. */
  private static boolean isClosed(String text) {
    return count(text, '(') == count(text, ')') && count(text, '"') % 2 == 0;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  /** Returns whether a text begins with a figure, which says how much a thing is, not what. */
  private static boolean opensWithFigure(Text said) {
    return !said.tokens().isEmpty() && said.tokens().get(0).kind() == Token.Kind.NUMBER;
  }

  /**
   * Returns whether the first clause is a sentence about something that the name doesn't name: a
   * remark, a reason, an event, rather than what the thing is.
   */
  public static boolean tellsOfOther(Text name, Text written, CardScope scope) {
    Text said = withoutAsides(name, written, scope);
    Text.Match relative = said.find(Category.RELATIVE_CLAUSE);
    int comma = said.string().indexOf(',');
    int end = Sentences.end(said, 0);
    end = comma < 0 ? end : Math.min(comma, end);
    Text clause = said.until(relative == null ? end : Math.min(relative.start(), end));
    if (saysOfOther(name, clause)) {
      return true;
    }
    int verb = ClauseVerb.start(clause);
    if (verb == clause.end()
        || clause.opensWith(Category.QUESTION_WORD)
        || clause.opensWith(Category.CONDITION)) {
      return false;
    }
    // what the clause is about stands before its verb
    Text subject = clause.until(verb);
    Set<String> names = Wording.content(name);
    boolean noun = ClauseVerb.hasSubject(clause, verb);
    Set<String> about = Wording.content(scope.text(subject.written()));
    // without a subject it says what the thing itself does
    return !about.isEmpty()
        && (noun || !opensWithVerb(subject.fromFirstWord()))
        && about.stream().noneMatch(word -> names.stream().anyMatch(n -> isAkin(n, word)));
  }

  /** Returns whether a clause begins with another name and what that does: {@code Go kennt ...}. */
  private static boolean saysOfOther(Text name, Text clause) {
    Text words = clause.fromFirstWord();
    if (words.tokens().size() < MIN_CLAUSE) {
      return false;
    }
    Token subject = words.tokens().get(0);
    Token verb = words.tokens().get(1);
    String text = words.string();
    return Character.isUpperCase(text.codePointAt(subject.start()))
        && Character.isLowerCase(text.codePointAt(verb.start()))
        && !verb.glued()
        && !words.knows(subject.folded(), Category.STOP_WORD)
        && !words.knows(verb.folded(), Category.STOP_WORD)
        && words.between(verb.start(), verb.end()).is(Category.PREDICATE_VERB)
        && !words.view(0, 1).is(Category.NOT_FINITE)
        // where a verb and several things end alike, the first one is the verb: "Uses trends"
        && (!words.view(0, 1).is(Category.PREDICATE_VERB)
            || words.at(Category.FINITE_VERB, 1) != null)
        && Wording.content(name).stream().noneMatch(n -> isAkin(n, subject.folded()));
  }

  /**
   * Returns whether a sentence says what the first part of a compound is, rather than the whole:
   * {@code Stakeholder are all who ...} below {@code Stakeholder-Register}.
   */
  public static boolean definesPart(Text name, Text said, CardScope scope) {
    Text.Match verb = said.find(Category.DEFINING_VERB);
    Text words = name.fromFirstWord();
    if (verb == null || words.written().strip().indexOf(' ') >= 0) {
      return false;
    }
    List<String> subject =
        List.copyOf(Wording.content(scope.text(said.until(verb.start()).written())));
    String whole = squeezed(words.written());
    String part = subject.size() == 1 ? squeezed(subject.get(0)) : "";
    return part.length() >= MIN_HEAD
        && whole.startsWith(part)
        && whole.length() - part.length() >= MIN_HEAD;
  }

  /** Returns the letters and figures of a name, in lower case. */
  private static String squeezed(String name) {
    StringBuilder letters = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Returns whether the first clause only says how important or popular a thing is. */
  private static boolean values(Text said) {
    int end = Sentences.end(said, 0);
    int comma = said.string().indexOf(',');
    return said.until(comma < 0 ? end : Math.min(comma, end)).has(Category.VALUING_WORD);
  }
}
