package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.LongForm;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a card for each term that a note defines in a sentence or a glossary. */
final class DefinitionCards implements CardExtractor {
  private static final CardSource DEFINITIONS = CardSource.of("definitions");
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 80;
  private static final int MAX_WORDS_OF_TERM = 5;

  /** A meaning that repeats a part of the name says more with at least so many other words. */
  private static final int MIN_WORDS_OF_MEANING = 3;

  /** A sentence with fewer words besides the name hardly says what a thing is. */
  private static final int MIN_OWN_WORDS = 4;

  /** A sentence of at most so many words says nothing if what it says is said before it. */
  private static final int MAX_WORDS_OF_CLASS = 10;

  /** A noun of several things has at most so many letters more than that of one. */
  private static final int MAX_ENDING = 3;

  /** So many words of a long form have no letter in the short one. */
  private static final int MAX_SMALL_WORDS = 2;

  @Override
  public Set<CardSource> sources() {
    return Set.of(DEFINITIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    Continuation continuation = new Continuation(scope);
    for (Term term : scope.note().facts().terms()) {
      if (isLearnt(term, scope)) {
        cards.add(card(scope, term, continuation.of(term, Answers.trimmed(term.meaning()))));
      }
    }
    return cards;
  }

  private static boolean isLearnt(Term term, CardScope scope) {
    List<Block> meaning = Answers.trimmed(term.meaning());
    int words = AnswerForm.words(meaning);
    return words >= MIN_WORDS
        && words <= MAX_WORDS
        && isName(term, scope)
        && !AnswerForm.isHollow(meaning, scope)
        && !scope.text(meaning).has(Category.POINTS_ELSEWHERE)
        && !scope.text(meaning).has(Category.OWN_TALK)
        && !(words <= MAX_WORDS_OF_CLASS
            && scope.text(meaning).trim(".").endsWith(Category.REFERS_BACK))
        && !Fingerprints.normal(PlainText.ofBlocks(meaning))
            .equals(Fingerprints.normal(term.term()));
  }

  /** Returns whether the term is the name of a thing rather than part of a sentence. */
  private static boolean isName(Term term, CardScope scope) {
    Text words = scope.text(words(term));
    if (words.isEmpty()) {
      return true; // only code or a formula
    }
    return Character.isLetterOrDigit(words.string().codePointAt(0))
        && Words.count(words.string()) <= MAX_WORDS_OF_TERM
        && !Wording.content(words).isEmpty()
        && !words.opensWith(Category.NO_TERM_START)
        && !endsInPronoun(words)
        && !words.opensWith(Category.EXAMPLE_START)
        && !words.is(Category.CALLOUT_TYPE)
        && !words.has(Category.CLAUSE_WORD)
        && words.string().chars().noneMatch(c -> "?!=<>|{}".indexOf(c) >= 0);
  }

  /** Returns whether a name ends in what begins a sentence about it; IT isn't such a word. */
  private static boolean endsInPronoun(Text words) {
    String text = words.string().strip();
    return words.endsWith(Category.REFERS_BACK)
        && Character.isLowerCase(text.codePointBefore(text.length()));
  }

  /** Returns the term's name without code and formulas, which aren't words. */
  private static String words(Term term) {
    if (term.name().isEmpty()) {
      return term.term();
    }
    return PlainText.of(
        term.name().stream()
            .filter(i -> !(i instanceof Inline.Code || i instanceof Inline.Formula))
            .toList());
  }

  /**
   * Returns whether a meaning hardly explains: it repeats the term, or tells readers what to do.
   */
  private static boolean saysLittle(Term term, List<Block> meaning, CardScope scope) {
    Text said = scope.text(meaning);
    long own = Explanation.own(scope.text(term.term()), said);
    boolean repeats = own < Wording.content(said).size();
    if (said.opensWith(Category.NO_EXPLANATION_START) || said.has(Category.COURSE_TALK)) {
      return true;
    }
    return repeats
        && !AnswerForm.of(meaning).shows()
        && own < (said.string().contains(term.term()) ? MIN_OWN_WORDS : MIN_WORDS_OF_MEANING);
  }

  /**
   * Returns a term's name as what is asked for: with the long form before it if only that is what
   * the note explains, and with the capitals that the explanation spells it with.
   */
  private static List<Inline> name(Term term, List<Block> meaning, CardScope scope) {
    List<Inline> name = Phrases.name(term);
    String said = PlainText.ofBlocks(meaning);
    String expansion = term.expansion();
    if (expansion != null
        && !said.contains(term.term())
        && said.contains(expansion)
        && scope.text(meaning).has(Category.DEFINING_VERB)) {
      return Phrases.words(term.span(), expansion + " (" + term.term() + ")");
    }
    String single = single(PlainText.of(name), scope.text(meaning));
    if (!single.isEmpty()) {
      return Phrases.words(term.span(), single);
    }
    String written = PlainText.of(name);
    int at = said.toLowerCase(Locale.ROOT).indexOf(written);
    boolean capital = at > 0 && Character.isWhitespace(said.charAt(at - 1));
    return capital && name.size() == 1 && name.get(0) instanceof Inline.Text
        ? Phrases.words(term.span(), said.substring(at, at + written.length()))
        : name;
  }

  /**
   * Returns the name of one of several things that a heading names, as the sentence that explains
   * them has it: {@code Ein Vorgehensmodell ist ...} below {@code Vorgehensmodelle}; empty if it
   * has another subject, or the same.
   */
  private static String single(String name, Text said) {
    Text.Match verb = said.find(Category.DEFINING_VERB);
    if (verb == null || !said.opensWith(Category.ARTICLE)) {
      return "";
    }
    Text before = said.between(said.tokens().get(0).end(), verb.start());
    String subject = before.written().strip();
    int end = Math.max(subject.length(), name.length()) - MAX_ENDING;
    boolean same =
        !subject.isEmpty()
            && subject.length() < name.length()
            && Words.count(subject) == Words.count(name)
            && end >= MAX_ENDING
            && subject.regionMatches(true, 0, name, 0, Math.min(end, subject.length()));
    return same ? subject : "";
  }

  /**
   * Returns whether a meaning has nothing but the words that the letters of a name stand for, in
   * whatever order: {@code UTC} is {@code Coordinated Universal Time}.
   */
  private static boolean isSpelled(Term term, List<Block> meaning) {
    String said = PlainText.ofBlocks(meaning);
    List<String> words = Words.of(said);
    String initials =
        words.stream()
            .map(word -> word.substring(0, 1))
            .filter(first -> Character.isUpperCase(first.codePointAt(0)))
            .sorted()
            .collect(Collectors.joining());
    String letters =
        term.term().chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    return initials.length() > 1
        && initials.equals(letters)
        && words.size() <= letters.length() + MAX_SMALL_WORDS
        && said.chars().noneMatch(c -> ",.;:(".indexOf(c) >= 0);
  }

  /** Returns whether a meaning begins with what a thing does, and so isn't a sentence about it. */
  private static boolean isDoing(Term term, List<Block> meaning, CardScope scope) {
    return !PlainText.ofBlocks(meaning).startsWith(term.term())
        && Explanation.tellsWhatItDoes(scope.text(meaning));
  }

  /** Returns whether a name begins with an adjective, whose ending the question would change. */
  private static boolean isInflected(Text name) {
    boolean small = !name.isEmpty() && Character.isLowerCase(name.string().codePointAt(0));
    boolean noun =
        name.tokens().size() > 1
            && Character.isUpperCase(name.string().codePointAt(name.tokens().get(1).start()));
    return name.count() > 1 && ((small && noun) || name.opensWith(Category.INFLECTED_WORD));
  }

  /** Returns whether a name is only the beginning of what the sentence is about. */
  private static boolean isPart(Term term, List<Block> meaning, CardScope scope) {
    Text said = scope.text(meaning);
    Text.Match verb = said.find(Category.DEFINING_VERB);
    int at = said.string().indexOf(term.term());
    int end = at + term.term().length();
    if (verb == null || at < 0 || verb.start() < end) {
      return false;
    }
    String between = said.string().substring(end, verb.start()).strip();
    return !between.isEmpty() && Character.isLetter(between.codePointAt(0));
  }

  /**
   * Returns whether a sentence explains a name by that name: {@code Return on equity is a figure
   * that measures the return on equity}. A formula below it says the rest.
   */
  private static boolean isCircular(Term term, List<Block> meaning, CardScope scope) {
    Text said = scope.text(meaning);
    Text.Match verb = said.find(Category.DEFINING_VERB);
    Text first = said.until(Sentences.end(said, 0));
    String name = term.term().toLowerCase(Locale.ROOT);
    if (meaning.size() > 1 || verb == null || verb.end() >= first.end() || name.indexOf(' ') < 0) {
      return false;
    }
    String told = first.from(verb.end()).written();
    return told.toLowerCase(Locale.ROOT).contains(name)
        || OutlineGrounds.goesRound(scope.text(term.term()), scope.text(told));
  }

  /** Returns whether a name is several, which each have a meaning of their own. */
  private static boolean isSeveral(Term term) {
    return term.term().chars().anyMatch(c -> c == '/' || c == ',')
        && term.name().stream().noneMatch(Inline.Code.class::isInstance);
  }

  private static CardDraft card(CardScope scope, Term term, List<Block> meaning) {
    SourceSpan at = term.span();
    List<Inline> name = name(term, meaning, scope);
    boolean code = !name.isEmpty() && name.stream().allMatch(Inline.Code.class::isInstance);
    String key =
        isSpelled(term, meaning)
            ? "card.acronym"
            : code && isDoing(term, meaning, scope)
                ? "card.command.what"
                : isInflected(scope.text(PlainText.of(name)))
                    ? "card.table.meaning"
                    : "card.definition";
    List<Block> front = scope.phrases().front(at, key, Phrases.strong(at, name));
    Set<Ground> grounds = EnumSet.of(Ground.BOLD);
    boolean example = PlainText.ofBlocks(meaning).strip().indexOf(' ') < 0;
    Text words = scope.text(term.term());
    boolean aspect = words.count() > 1 && words.opensWith(Category.GENERAL_NOUN);
    if (example
        || aspect
        || saysLittle(term, meaning, scope)
        || isSeveral(term)
        || isCircular(term, meaning, scope)
        || isPart(term, meaning, scope)) {
      grounds.add(Ground.THIN);
    }
    List<Block> sentences = Continuation.withoutFormula(meaning);
    if (Explanation.isWhole(scope.text(term.term()), sentences, scope)) {
      grounds.add(Ground.DEFINED);
    }
    return CardDraft.of(
            Card.Kind.DEFINITION,
            term.section(),
            at,
            front,
            LongForm.with(term.term(), meaning, at, scope))
        .sharedAs(term.term())
        .because(grounds)
        .grouped(LongForm.group(term.term()));
  }
}
