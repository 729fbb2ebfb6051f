package io.kartei.study.source;

import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.FrontMatter;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.outline.Entry;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.source.OutlineCards.Answer;
import io.kartei.study.source.OutlineFronts.Order;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.CodeName;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.Members;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a card from an outline can be learnt at all. What isn't worth being in the core may still
 * be asked; what nobody could answer, or what isn't answered by what the note says, may not.
 */
final class OutlineFitness {
  private static final int MAX_WORDS_OF_NAME = 6;
  private static final int MAX_WORDS_OF_CLAUSE = 14;
  private static final int MAX_WORDS_OF_EXAMPLED = 4;
  private static final int MAX_WORDS_OF_POINTS = 60;
  private static final int MAX_POINTS = 7;
  private static final int MAX_FACTS = 6;
  private static final int MAX_LINES = 8;
  private static final int MAX_LINES_OF_ANY = 12;

  /** A shorter word may be in another one by chance. */
  private static final int MIN_STEM = 4;

  /** A sentence with fewer words of its own says nothing. */
  private static final int MIN_OWN_WORDS = 3;

  /** A point with fewer words only names something. */
  private static final int MIN_WORDS_OF_POINT = 3;

  /** With fewer words and no word that asks, what has a question mark isn't a question. */
  private static final int MIN_WORDS_OF_QUESTION = 4;

  /** A name with such is followed by what is said about it. */
  private static final List<String> DASHES = List.of(" - ", " – ", ": ");

  private static final String OPENING = "\"'„“”»«‘’([.*`";

  /** Names in a row have at most so many words each. */
  private static final int MAX_WORDS_OF_LISTED = 3;

  private final OutlineFronts fronts;
  private final CardScope scope;

  OutlineFitness(OutlineFronts fronts, CardScope scope) {
    this.fronts = fronts;
    this.scope = scope;
  }

  /** Returns why a card isn't fit to be learnt, or null if it is. */
  @Nullable String refusal(Entry entry, Answer answer, Order order, Set<Ground> grounds) {
    if (scope.note().frontMatter().cards().amount() == FrontMatter.Amount.ALL) {
      return null;
    }
    boolean thin = grounds.contains(Ground.THIN);
    boolean named = order == Order.ALL || order == Order.SOME || order == Order.POINTS;
    Text name =
        scope.text(
            Pieces.line(entry.at(), Lines.withoutColon(Headings.clean(entry.name(), scope))));
    Text said = scope.text(answer.blocks());
    boolean says =
        !answer.isSet()
            && (Explanation.isWhole(name, answer.blocks(), scope) || Explanation.describes(said));
    // the beginning of a sentence isn't a name
    boolean clause = name.opensWith(Category.ARTICLE) && name.endsWith(Category.FINITE_VERB);
    boolean explains = order == Order.EXPLAIN || order == Order.EXPLAIN_POINTS;
    // what is after a colon is said about what is before it, or belongs to it
    boolean two = explains && name.string().contains(": ");
    if (two || (clause && order == Order.EXPLAIN) || (CodeName.is(entry.name(), name) && !says)) {
      return "why.card.vague";
    }
    boolean given = named && Members.areIn(name, answer.pieces());
    if (given || said.has(Category.OWN_TALK) || isIntroduction(entry, answer, name, said)) {
      return "why.card.aside";
    }
    if (!thin) {
      return answer.isSet() && lines(answer.blocks()) > MAX_LINES_OF_ANY
          ? "why.card.answer-long"
          : null;
    }
    boolean asks = answer.pieces().stream().anyMatch(OutlineFitness::asks);
    if (asks || said.has(Category.COURSE_TALK)) {
      return "why.card.aside";
    }
    long code =
        answer.pieces().stream()
            .map(piece -> Lines.contentOf(piece.get(0)))
            .filter(line -> line != null && CodeName.is(line, scope.text(PlainText.of(line))))
            .count();
    if (code * 2 > answer.pieces().size()) {
      return "why.card.vague";
    }
    if (answer.isSet() && isLong(answer, named)) {
      return "why.card.answer-long";
    }
    if (named && namesAll(name, answer)) {
      return "why.card.aside";
    }
    return switch (order) {
      case QUESTION -> isQuestion(name) ? null : "why.card.vague";
      case COMPLETE, COMPLETE_ALL -> isOpenClause(entry, name, answer) ? null : "why.card.vague";
      case EXAMPLES ->
          isVague(entry, name)
                  || entry.form() == Form.ITEM
                  || name.count() > MAX_WORDS_OF_EXAMPLED
                  || !Words.isPart(name.string().codePointAt(0))
              ? "why.card.vague"
              : null;
      case ALL, SOME, WHICH -> isVague(entry, name) ? "why.card.vague" : null;
      case POINTS ->
          isVague(entry, name) || !isSet(name, answer) || name.endsWith(Category.STOP_WORD)
              ? "why.card.vague"
              : null;
      case EXPLAIN, EXPLAIN_POINTS ->
          explanation(entry, answer, name, said, says || grounds.contains(Ground.BOLD));
    };
  }

  /** Returns what an entry belongs to, as a property does: {@code Eigenschaften des Wassers}. */
  private Text owner(Entry entry) {
    return scope.text(entry.within().get(entry.within().size() - 1));
  }

  private @Nullable String explanation(
      Entry entry, Answer answer, Text name, Text said, boolean says) {
    boolean within = entry.form() == Form.ITEM || entry.form() == Form.LINE;
    if (isVague(entry, name)
        || Wording.isActivity(name)
        || (Explanation.tellsWhatItDoes(name) && !hasLetters(name))
        || DASHES.stream().anyMatch(name.string()::contains)
        || (within && name.count() > 1 && opensSmall(entry, name))
        // what several lines of a list say something about isn't explained by one of them
        || (entry.form() == Form.LINE && fronts.isRepeatedBeside(entry))
        || (within && OutlineGrounds.isOfAspect(entry, name, fronts, scope))) {
      return "why.card.vague";
    }
    if (said.string().indexOf('?') >= 0
        || (!says && said.opensWith(Category.NO_EXPLANATION_START))) {
      return "why.card.aside";
    }
    if ((within || entry.form() == Form.LABEL)
        && isTopic(name)
        && Explanation.tellsOfOther(name, said, scope)
        && (entry.within().isEmpty() || Explanation.tellsOfOther(owner(entry), said, scope))) {
      return "why.card.aside";
    }
    if (answer.isSet()) {
      long names =
          answer.pieces().stream().filter(p -> OutlineCards.isLink(p) || onlyNames(p)).count();
      return entry.form() == Form.PARTS
              || entry.form() == Form.LABEL
              || NameForm.isSaid(name)
              || name.has(Category.FINITE_VERB)
              || isTopic(name)
              || names * 2 > answer.pieces().size()
              || answer.pieces().size() > MAX_FACTS
          ? "why.card.aside"
          : null;
    }
    boolean sentence =
        PlainText.ofBlocks(answer.blocks()).endsWith(".")
            && (said.has(Category.DEFINING_VERB) || said.opensWith(Category.REFERS_BACK));
    boolean loose =
        within
            && !says
            && !hasLetters(name)
            && (lists(said)
                || !(OutlineGrounds.isStrong(entry.name()) && sentence)
                || OutlineGrounds.goesRound(name, said));
    boolean text = lines(answer.blocks()) > MAX_FACTS;
    boolean empty = entry.form() == Form.SENTENCE && Explanation.own(name, said) < MIN_OWN_WORDS;
    return loose || empty || text ? "why.card.aside" : null;
  }

  /**
   * Returns whether a heading with several parts has below it only what those are parts of: {@code
   * Operations on Tuples} and what a tuple is.
   */
  private boolean isIntroduction(Entry entry, Answer answer, Text name, Text said) {
    return entry.form() == Form.HEADING
        && !answer.isSet()
        && isTopic(name)
        && !name.has(Category.JOINS_NAMES)
        && !Headings.isOfPage(name.string().split(" ", 2)[0], scope)
        && Explanation.leavesOut(name, said)
        && scope.note().text().sections().stream()
                .filter(section -> Objects.equals(section.parent(), entry.section()))
                .count()
            > 1;
  }

  /** Returns whether small words join those of a name: anything may be said about such a topic. */
  private static boolean isTopic(Text name) {
    int aside = name.string().indexOf('(');
    return (aside < 0 ? name : name.until(aside))
        .fromFirstWord().all(Category.STOP_WORD).stream()
            .anyMatch(word -> word.start() > name.start());
  }

  /** Returns whether the letters after a name, in brackets, stand for its words. */
  private boolean hasLetters(Text name) {
    String text = name.string();
    int aside = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    return aside > 0
        && scope
            .terms()
            .expansions(text.substring(aside + 2, text.length() - 1))
            .contains(text.substring(0, aside));
  }

  /** Returns whether nobody could say what a name means, or names a set of. */
  private static boolean isVague(Entry entry, Text name) {
    return !Character.isLetterOrDigit(name.string().codePointAt(opening(name)))
        || NameForm.isStatement(name)
        || (NameForm.isFigureOrRow(name)
            && Words.of(name.string()).stream().noneMatch(OutlineFitness::isLetters))
        || name.has(Category.SENTENCE_WORD)
        || name.count() > MAX_WORDS_OF_NAME
        || (entry.form() != Form.HEADING
            && Character.isLowerCase(name.string().codePointAt(0))
            && name.opensWith(Category.STOP_WORD));
  }

  /**
   * Returns whether a name is one of a set, of what a thing has many of, or of a kind of things.
   */
  private static boolean isSet(Text name, Answer answer) {
    long kinds = answer.pieces().stream().filter(piece -> isKind(name, piece)).count();
    return name.has(Category.SET_NOUN)
        || name.has(Category.CLOSED_SET)
        || name.is(Category.GENERAL_NOUN)
        || name.is(Category.ASPECT_HEADING)
        || kinds * 2 > answer.pieces().size();
  }

  /** Returns whether a name has all that is to be named: {@code Schuss und Kette}. */
  private boolean namesAll(Text name, Answer answer) {
    Set<String> said = Wording.content(name);
    return answer.pieces().stream()
        .map(piece -> PlainText.ofBlocks(piece.subList(0, 1)))
        .map(text -> text.indexOf(':') < 0 ? text : text.substring(0, text.indexOf(':')))
        .allMatch(text -> said.containsAll(Wording.content(scope.text(text))));
  }

  /** Returns whether a piece names a kind of what a name names: {@code Bremsen: Felgenbremse}. */
  private static boolean isKind(Text name, List<Block> piece) {
    String text = PlainText.ofBlocks(piece.subList(0, 1)).toLowerCase(Locale.ROOT);
    return Wording.content(name).stream()
        .anyMatch(n -> n.length() > MIN_STEM && text.contains(n.substring(0, n.length() - 1)));
  }

  /** Returns whether the beginning of a sentence is open: it says when, or lacks its end. */
  private boolean isOpenClause(Entry entry, Text name, Answer answer) {
    String text = name.string();
    String last = text.substring(text.lastIndexOf(',') + 1).strip();
    return entry.form() != Form.HEADING
        && name.count() <= MAX_WORDS_OF_CLAUSE
        && name.count() > 1
        && text.indexOf(':') < 0
        && !text.endsWith(".")
        && !name.has(Category.EXAMPLE_START)
        && ((name.endsWith(Category.STOP_WORD) && isShort(name, answer))
            || name.opensWith(Category.CONDITION)
            || scope.text(last).opensWith(Category.CONDITION));
  }

  /** Returns whether the beginning of a sentence is short, and what may end it are names. */
  private static boolean isShort(Text name, Answer answer) {
    return answer.isSet()
        && name.count() <= MAX_WORDS_OF_NAME
        && answer.pieces().stream()
            .allMatch(
                piece ->
                    AnswerForm.words(piece) < MIN_WORDS_OF_POINT
                        && PlainText.ofBlocks(piece).indexOf(':') < 0);
  }

  private static boolean opensSmall(Entry entry, Text name) {
    return Character.isLowerCase(name.string().codePointAt(0))
        && !OutlineGrounds.isStrong(entry.name());
  }

  /** Returns where a name begins after quotes and brackets. */
  private static int opening(Text name) {
    int at = 0;
    while (at + 1 < name.string().length() && OPENING.indexOf(name.string().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isQuestion(Text name) {
    return name.count() >= MIN_WORDS_OF_QUESTION
        || name.has(Category.QUESTION_WORD)
        || !name.string().endsWith("?");
  }

  private static boolean isLong(Answer answer, boolean named) {
    List<List<Block>> told = named ? named(answer).pieces() : answer.pieces();
    return told.size() > MAX_POINTS
        || (!named && lines(answer.blocks()) > MAX_LINES)
        || told.stream().mapToInt(AnswerForm::words).sum() > MAX_WORDS_OF_POINTS;
  }

  /** Returns a set without what is below its things. */
  static Answer named(Answer answer) {
    List<List<Block>> names = Members.names(answer.pieces());
    return names.equals(answer.pieces())
        ? answer
        : new Answer(Pieces.list(names.get(0).get(0).span(), names), names);
  }

  /** Returns how many items there are, those below items included. */
  private static int lines(List<Block> blocks) {
    return BodyWalker.all(Block.Item.class, blocks).size();
  }

  private static boolean asks(List<Block> piece) {
    return PlainText.ofBlocks(piece).indexOf('?') >= 0;
  }

  /** Returns whether a piece is a name, perhaps with what its letters stand for in brackets. */
  private boolean onlyNames(List<Block> piece) {
    String text = PlainText.ofBlocks(piece);
    int aside = text.endsWith(")") ? text.indexOf(" (") : -1;
    boolean letters =
        aside > 0
            && scope
                .terms()
                .expansions(text.substring(0, aside))
                .contains(text.substring(aside + 2, text.length() - 1));
    return piece.size() == 1 && (letters || AnswerForm.words(piece) < MIN_WORDS_OF_POINT);
  }

  /** Returns whether a word has several capitals, as an acronym. */
  private static boolean isLetters(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  /**
   * Returns whether the first clause of a text is what somebody is to do: {@code Nutzer früh
   * einbinden}.
   */
  static boolean tells(Text said) {
    int comma = said.string().indexOf(',');
    Text clause = comma < 0 ? said : said.until(comma);
    List<String> words = Words.of(clause.written());
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return !said.knows(last.toLowerCase(Locale.ROOT), Category.STOP_WORD)
        && Wording.isActivity(clause);
  }

  /** Returns whether a text is only a row of short names, with a comma between them. */
  static boolean lists(Text said) {
    long commas = said.string().chars().filter(c -> c == ',').count();
    return commas > 0 && said.count() <= (commas + 1) * MAX_WORDS_OF_LISTED;
  }
}
