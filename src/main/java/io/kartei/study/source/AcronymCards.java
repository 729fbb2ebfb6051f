package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.language.Category;
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
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.LongForm;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cards for acronyms: what do the letters stand for, and, if asked for, how is it abbreviated? The
 * second mostly answers itself, since the words begin with the letters.
 */
final class AcronymCards implements CardExtractor {
  /** In a shorter note, in characters, all that it names is what it is about. */
  private static final int MIN_LENGTH_OF_NOTE = 1000;

  private static final CardSource ABBREVIATIONS = CardSource.of("abbreviations");
  private static final CardSource ACRONYMS = CardSource.of("acronyms");

  /** A word with more letters after the same ones is another word. */
  private static final int MAX_ENDING = 2;

  /** A shorter word that differs in one letter is another word. */
  private static final int MIN_LETTERS_WITH_SLIP = 5;

  private static final List<String> PLURALS = List.of("en", "n");

  @Override
  public Set<CardSource> sources() {
    return Set.of(ACRONYMS, ABBREVIATIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    Said said = null;
    for (Term term : scope.note().facts().terms()) {
      String expansion = term.expansion();
      if (expansion != null
          && !isWord(term, expansion)
          && !scope.text(term.term()).is(Category.EVERYDAY_LETTERS)
          && saysWords(expansion)
          && !isDeclined(Words.of(expansion))) {
        if (scope.has(ACRONYMS)) {
          said = said == null ? Said.in(scope) : said;
          cards.add(forward(scope, term, said));
        }
        if (scope.has(ABBREVIATIONS)) {
          cards.add(backward(scope, term, expansion));
        }
      }
    }
    return cards;
  }

  /**
   * What a note says.
   *
   * @param text of the whole note
   * @param words how often it has each
   */
  private record Said(String text, Map<String, Integer> words) {
    static Said in(CardScope scope) {
      String text = PlainText.ofBlocks(scope.note().text().body());
      Map<String, Integer> words = new HashMap<>();
      Words.of(text).forEach(word -> words.merge(word, 1, Integer::sum));
      return new Said(text, words);
    }

    /**
     * Returns whether a longer note has letters once, with what they stand for or within that: it
     * names them in passing.
     */
    boolean namesInPassing(Term term) {
      String letters = term.term();
      return text.length() > MIN_LENGTH_OF_NOTE
          && words.getOrDefault(letters, 0) == 1
          && (text.contains("(" + letters + ")") || text.contains(letters + " ("))
          && term.name().stream().noneMatch(Inline.Strong.class::isInstance);
    }
  }

  /**
   * Returns a German long form of several things as that of one ({@code Normalformen} of {@code
   * NF}), if the note has that word.
   */
  private static String single(String expansion, Said said) {
    for (String ending : PLURALS) {
      if (expansion.endsWith(ending)) {
        String one = expansion.substring(0, expansion.length() - ending.length());
        List<String> words = Words.of(one);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (last.length() > MAX_ENDING
            && Character.isUpperCase(last.codePointAt(0))
            && said.words().containsKey(last)) {
          return one;
        }
      }
    }
    return expansion;
  }

  private static CardDraft forward(CardScope scope, Term term, Said said) {
    SourceSpan at = term.span();
    List<List<Block>> items =
        different(spelled(term.term(), scope), scope).stream()
            .map(expansion -> single(expansion, said))
            .map(expansion -> Pieces.paragraph(at, Phrases.words(at, expansion)))
            .toList();
    boolean several = items.size() > 1;
    String key = several ? "card.acronym.several" : "card.acronym";
    List<Block> front = scope.phrases().front(at, key, Phrases.strong(at, term.term()));
    CardDraft card =
        card(term, front, several ? Pieces.list(at, items) : told(scope, at, items.get(0)));
    // letters of several fields are nothing that one learns together
    if (several) {
      return card.items(items).sharedAs(term.term()).standingAlone().because(Set.of(Ground.THIN));
    }
    CardDraft one = card.sharedAs(term.term());
    boolean trivial =
        term.term().length() == 2 && Words.count(PlainText.ofBlocks(items.get(0))) == 1;
    if (trivial) {
      return one.because(Set.of(Ground.THIN, Ground.LOOSE));
    }
    return OutlineCards.isIntroduction(scope)
            || saysLittle(term.term(), PlainText.ofBlocks(items.get(0)))
        ? one.because(Set.of(Ground.THIN))
        : said.namesInPassing(term) ? one.because(Set.of(Ground.UNCLEAR)) : one;
  }

  /**
   * Returns what letters stand for, without a form that has some of them again if another one
   * spells them out: {@code Protected EAP} beside {@code Protected Extensible Authentication
   * Protocol}.
   */
  private static List<String> spelled(String acronym, CardScope scope) {
    List<String> known = scope.terms().expansions(acronym);
    List<String> spelled = known.stream().filter(form -> !repeats(acronym, form)).toList();
    return spelled.isEmpty() ? known : spelled;
  }

  /**
   * Returns long forms without those that have the words of one before in another form ({@code
   * Switch Port Analyzer} after {@code Switched Port Analyzer}) or with a typo, and without those
   * that another one has as a part ({@code Virtualization}, {@code Virtualization Technology}).
   */
  private static List<String> different(List<String> expansions, CardScope scope) {
    List<String> different = new ArrayList<>();
    for (String expansion : expansions) {
      if (different.stream()
          .noneMatch(before -> isSame(before, expansion, scope) || isPart(expansion, before))) {
        different.removeIf(before -> isPart(before, expansion));
        different.add(expansion);
      }
    }
    return different;
  }

  /** Returns whether all words of a long form are in another one, next to each other. */
  private static boolean isPart(String expansion, String whole) {
    return Collections.indexOfSubList(
            Words.of(Fingerprints.normal(whole)), Words.of(Fingerprints.normal(expansion)))
        >= 0;
  }

  private static boolean isSame(String one, String other, CardScope scope) {
    List<String> words = words(one, scope);
    List<String> others = words(other, scope);
    return words.size() == others.size()
        && IntStream.range(0, words.size())
            .allMatch(
                i ->
                    isForm(words.get(i), others.get(i))
                        || isForm(others.get(i), words.get(i))
                        || isSlip(words.get(i), others.get(i)));
  }

  /** Returns the words of a long form without those that join others: {@code and}. */
  private static List<String> words(String expansion, CardScope scope) {
    return Words.of(Fingerprints.normal(expansion)).stream()
        .filter(word -> !scope.text(word).is(Category.JOINS_NAMES))
        .toList();
  }

  /** Returns whether two words differ in one letter, or in the order of two. */
  private static boolean isSlip(String word, String other) {
    int least = Math.min(word.length(), other.length());
    if (least < MIN_LETTERS_WITH_SLIP || Math.abs(word.length() - other.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < least && word.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = word.substring(same);
    String others = other.substring(same);
    return ends(rest, 1, others, 1)
        || ends(rest, 1, others, 0)
        || ends(rest, 0, others, 1)
        || (rest.length() > 1
            && others.length() > 1
            && rest.charAt(0) == others.charAt(1)
            && rest.charAt(1) == others.charAt(0)
            && ends(rest, 2, others, 2));
  }

  private static boolean ends(String word, int from, String other, int start) {
    return from <= word.length()
        && start <= other.length()
        && word.substring(from).equals(other.substring(start));
  }

  /** Returns whether a word is another one with an ending. */
  private static boolean isForm(String word, String ended) {
    return ended.startsWith(word) && ended.length() - word.length() <= MAX_ENDING;
  }

  /** Returns a long form, and below it what letters in it stand for, if that is known. */
  private static List<Block> told(CardScope scope, SourceSpan at, List<Block> expansion) {
    List<Block> told = new ArrayList<>(expansion);
    for (String word : Words.of(PlainText.ofBlocks(expansion))) {
      List<String> known = isLetters(word) ? scope.terms().expansions(word) : List.of();
      if (known.size() == 1) {
        List<Inline> line = new ArrayList<>(Phrases.strong(at, word));
        line.addAll(Phrases.words(at, ": " + known.get(0)));
        told.addAll(Pieces.paragraph(at, line));
      }
    }
    return told;
  }

  /** Returns whether a long form has words, rather than the letters again. */
  private static boolean saysWords(String expansion) {
    return Words.of(expansion).stream().anyMatch(word -> word.length() > 1);
  }

  /**
   * Returns whether what letters stand for is hardly worth asking: it has letters of theirs again
   * ({@code IP Version 4}), or is a single word, which mostly translates them ({@code GPO}: {@code
   * Gruppenrichtlinienobjekte}).
   */
  private static boolean saysLittle(String acronym, String expansion) {
    List<String> words = Words.of(expansion);
    boolean single = words.size() == 1 && expansion.indexOf('-') < 0;
    return single || repeats(acronym, expansion);
  }

  /** Returns whether a long form repeats several letters, or what is before a hyphen. */
  private static boolean repeats(String acronym, String expansion) {
    int hyphen = acronym.indexOf('-');
    boolean opening = hyphen > 0 && expansion.startsWith(acronym.substring(0, hyphen + 1));
    return opening
        || Words.of(expansion.replace('-', ' ')).stream()
            .anyMatch(word -> isLetters(word) && acronym.contains(word));
  }

  private static boolean isLetters(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Returns whether a phrase begins with a German adjective in another case than the first, as a
   * sentence needed it: {@code ersten Normalform}.
   */
  private static boolean isDeclined(List<String> words) {
    return words.size() > 1
        && Character.isLowerCase(words.get(0).codePointAt(0))
        && Character.isUpperCase(words.get(1).codePointAt(0))
        && (words.get(0).endsWith("en") || words.get(0).endsWith("em"));
  }

  private static CardDraft backward(CardScope scope, Term term, String expansion) {
    SourceSpan at = term.span();
    List<Block> front =
        scope.phrases().front(at, "card.abbreviation", Phrases.words(at, expansion));
    return card(term, front, Pieces.paragraph(at, Phrases.words(at, term.term())))
        .sharedAs(expansion);
  }

  private static CardDraft card(Term term, List<Block> front, List<Block> back) {
    return CardDraft.of(Card.Kind.ACRONYM, term.section(), term.span(), front, back)
        .grouped(LongForm.group(term.term()));
  }

  /**
   * Returns whether the term is a single letter, a unit ({@code GHz}) or a word that shortens a
   * longer one, rather than an acronym.
   */
  private static boolean isWord(Term term, String expansion) {
    String acronym = term.term();
    boolean lower = acronym.codePoints().noneMatch(Character::isUpperCase);
    int last = acronym.length() - 1;
    boolean unit =
        last > 0
            && Character.isLowerCase(acronym.charAt(last))
            && Character.isUpperCase(acronym.charAt(last - 1))
            && Words.count(expansion) == 1;
    return acronym.length() < 2
        || unit
        || (lower && acronym.length() > 3 && expansion.toLowerCase(Locale.ROOT).contains(acronym));
  }
}
