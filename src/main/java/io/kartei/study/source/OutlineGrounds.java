package io.kartei.study.source;

import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.outline.Entry;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.outline.NamedLine;
import io.kartei.study.source.OutlineCards.Answer;
import io.kartei.study.source.OutlineFronts.Order;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.SetWording;
import io.kartei.study.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What speaks for and against a card from the outline of a note. */
final class OutlineGrounds {
  /** A longer name is rather a sentence. */
  private static final int MAX_WORDS_OF_TERM = 6;

  /** With more lines, an explanation is a collection of facts. */
  private static final int MAX_LINES = 4;

  /** An explanation with fewer words of its own hardly explains. */
  private static final int MIN_OWN_WORDS = 3;

  /** If it has all words of the name, it needs more of its own. */
  private static final int MIN_WORDS_BESIDE = 5;

  /** Signs of formulas. */
  private static final String FORMULA = "\\=<>^";

  private static final String QUOTES = "\"„“”»«";

  /** Fewer words below a heading are a remark on it, if none of them has a capital. */
  private static final int MIN_WORDS_OF_SAID = 6;

  private OutlineGrounds() {}

  /**
   * Returns what speaks for and against learning a card.
   *
   * @param order what readers are to do
   * @param alone whether the note names nothing else in the same form
   * @param fronts knows the names that the note uses several times
   */
  static Set<Ground> of(
      Entry entry,
      Answer answer,
      Order order,
      boolean alone,
      OutlineFronts fronts,
      CardScope scope) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    Text said = scope.text(answer.blocks());
    boolean defines = entry.form() == Form.SENTENCE && defines(said, PlainText.of(entry.name()));
    // a single point below an item adds to it rather than explaining it
    if (!alone && (entry.form() != Form.ITEM || answer.isSet())) {
      grounds.add(Ground.SIBLINGS);
    }
    boolean told = !explains(order) || answer.isSet() || isWhole(entry, answer, scope);
    if ((isStrong(entry.name()) && told) || defines || isSpelledOut(entry, order, scope)) {
      grounds.add(Ground.BOLD);
    }
    if (explains(order) && isDefined(entry, answer, fronts.isTold(), scope)) {
      grounds.add(Ground.DEFINED);
    }
    if (order == Order.ALL || (order == Order.QUESTION && answer.isSet())) {
      grounds.add(Ground.ANNOUNCED);
    }
    // what is told below an aspect is that aspect of the thing, and not what it is
    boolean below =
        explains(order) && scope.text(around(entry, fronts, scope)).is(Category.ASPECT_HEADING);
    if (below || LineGrounds.isLoose(entry, order, alone)) {
      grounds.add(Ground.LOOSE);
    }
    boolean aspect = explains(order) && fronts.isRepeated(entry);
    boolean says = entry.form() == Form.SENTENCE && !defines;
    if (isThin(entry, answer, order, alone, fronts, scope) || aspect || says) {
      grounds.add(Ground.THIN);
    }
    return grounds;
  }

  /** Returns whether an explanation says what its name means, if not in a sentence. */
  private static boolean isWhole(Entry entry, Answer answer, CardScope scope) {
    Text name = scope.text(Pieces.line(entry.at(), entry.name()));
    return Explanation.isWhole(name, answer.blocks(), scope)
        || Explanation.describes(scope.text(answer.blocks()));
  }

  private static boolean explains(Order order) {
    return order == Order.EXPLAIN || order == Order.EXPLAIN_POINTS;
  }

  /**
   * Returns whether an explanation has the form of a definition.
   *
   * @param told whether the headings of the note rather tell than name: what is below them then
   *     says what something does whether or not that is what the heading names
   */
  private static boolean isDefined(Entry entry, Answer answer, boolean told, CardScope scope) {
    Text name = scope.text(Pieces.line(entry.at(), entry.name()));
    boolean kind = scope.text(answer.blocks()).fromFirstWord().opensWith(Category.ARTICLE);
    return !answer.isSet() && (kind || !told) && Explanation.defines(name, answer.blocks(), scope);
  }

  /** Returns whether the site says what the letters of an explained name stand for. */
  private static boolean isSpelledOut(Entry entry, Order order, CardScope scope) {
    String name = Lines.withoutColon(PlainText.of(entry.name()));
    int aside = name.endsWith(")") ? name.indexOf(" (") : -1;
    return explains(order)
        && (!scope.terms().expansions(name).isEmpty()
            || (aside > 0 && !scope.terms().expansions(name.substring(0, aside)).isEmpty()));
  }

  /** Returns whether a sentence says directly after a name what that is. */
  private static boolean defines(Text sentence, String name) {
    int at = sentence.string().indexOf(name);
    String behind = at < 0 ? "" : sentence.string().substring(at + name.length()).strip();
    int aside = behind.startsWith("(") ? behind.indexOf(')') : -1;
    Text rest = sentence.from(sentence.string().length() - behind.length() + aside + 1);
    return rest.fromFirstWord().opensWith(Category.DEFINING_VERB);
  }

  /**
   * Returns whether a text begins with a sentence about a case: {@code When you send mail, ...}.
   */
  private static boolean leadsIn(Text said) {
    int end = Sentences.end(said, 0);
    return said.opensWith(Category.CONDITION)
        || (said.fromFirstWord().opensWith(Category.NO_NAME_START)
            && end > 0
            && said.string().charAt(end - 1) == '.');
  }

  /** Returns whether an explanation uses the name that it should explain. */
  private static boolean onlyMentions(Text said, String name) {
    return said.string().contains(name) && !defines(said, name);
  }

  /** Returns whether a card asks for details, or its answer says hardly more than its front. */
  private static boolean isThin(
      Entry entry,
      Answer answer,
      Order order,
      boolean alone,
      OutlineFronts fronts,
      CardScope scope) {
    Text name = scope.text(Pieces.line(entry.at(), entry.name()));
    String around = around(entry, fronts, scope);
    Text said = scope.text(answer.blocks());
    return switch (order) {
      case QUESTION ->
          answer.isSet()
              && (fronts.isTold()
                  || (OutlineFronts.isQuestion(name) && !asksForSet(name))
                  || !answer.pieces().stream().allMatch(OutlineGrounds::states));
      case ALL, WHICH ->
          NameForm.states(name)
              || (order == Order.ALL && ListedSet.isDoubtful(name, answer.pieces(), scope))
              || ListedSet.namesNone(name, answer.pieces(), scope)
              || name.has(Category.REFERS_BACK)
              || !answer.pieces().stream().allMatch(OutlineGrounds::states)
              || said.has(Category.COURSE_TALK)
              || tellsOfOne(name, answer.pieces(), scope)
              || isBarePair(entry, answer, name, scope)
              || (entry.form() == Form.PARTS
                  && (fronts.isTabled(entry) || !isSetOfHeadings(name, scope)))
              || (!SetWording.isCounted(name.string(), scope)
                  && (fronts.isTold()
                      || !name.has(Category.CLOSED_SET)
                      || answer.pieces().size() > SetWording.MAX_UNCOUNTED));
      case COMPLETE, COMPLETE_ALL, EXAMPLES -> true;
      // the points below an item rather belong to it than being of its kind
      case SOME ->
          name.count() > MAX_WORDS_OF_TERM
              || entry.form() == Form.ITEM
              || said.has(Category.COURSE_TALK)
              || !answer.pieces().stream().allMatch(fronts::isMember);
      // what belongs to a thing, and what there is to say about it, has no one answer
      case POINTS, EXPLAIN_POINTS -> true;
      case EXPLAIN ->
          entry.form() == Form.ITEM
              || entry.form() == Form.PARTS
              || (entry.form() == Form.LINE && alone)
              || NameForm.isAspect(name)
              || NameForm.isGeneral(name)
              || NameForm.isLinked(entry.name())
              || name.string().contains(" / ")
              || NameForm.isSet(name)
              || name.has(Category.JOINS_NAMES)
              || (name.has(Category.RELATES_NAMES)
                  && !isDefined(entry, answer, fronts.isTold(), scope))
              || name.has(Category.SENTENCE_WORD)
              || NameForm.isStatement(name)
              || NameForm.isFigureOrRow(name)
              || (!isSentence(answer)
                  && (NameForm.isSaid(name) || (fronts.isTold() && !NameForm.isTerm(name))))
              || said.has(Category.COURSE_TALK)
              || isFragment(entry, answer, said, order, fronts.isTold(), scope)
              || said.string().indexOf('?') >= 0
              || QUOTES.indexOf(said.string().charAt(0)) >= 0
              || isAspect(around, name, scope)
              || Wording.isActivity(name)
              || said.opensWith(Category.NO_EXPLANATION_START)
              || (said.opensWith(Category.QUESTION_WORD) && isSentence(answer))
              || OutlineFitness.tells(said)
              || OutlineFitness.lists(said)
              || (entry.form() == Form.HEADING && leadsIn(said))
              || LineGrounds.isLoose(entry, answer, around, said, scope)
              || name.count() > MAX_WORDS_OF_TERM
              || facts(answer.blocks()) > MAX_LINES
              || name.endsWith(Category.ARBITRARY_SET)
              || Explanation.tellsOfOther(name, said, scope)
              || Explanation.definesPart(name, said, scope)
              || goesRound(name, said)
              || onlyMentions(said, name.string());
    };
  }

  /** Returns whether a piece says what the thing is that a name names, or judges it: no set. */
  static boolean hasFacets(List<List<Block>> pieces, CardScope scope) {
    return pieces.stream()
        .map(piece -> Lines.contentOf(piece.get(0)))
        .map(line -> line == null ? null : NamedLine.of(line, scope))
        .filter(Objects::nonNull)
        .map(named -> scope.text(Lines.withoutColon(PlainText.of(named.name()))))
        .anyMatch(name -> name.is(Category.DEFINITION_HEAD) || name.is(Category.JUDGEMENT));
  }

  /**
   * Returns whether pieces say something about what a name names, rather than name one of several
   * each; of advantages and the like there is nothing else to say.
   */
  static boolean tellsOfOne(Text name, List<List<Block>> pieces, CardScope scope) {
    long told =
        pieces.stream()
            .map(piece -> scope.text(piece.subList(0, 1)).fromFirstWord())
            .filter(text -> text.opensWith(Category.STATEMENT_START))
            .count();
    return told * 2 >= pieces.size() && !name.has(Category.ASPECT_HEADING);
  }

  /**
   * Returns whether two things are named without a word on either, and nobody says that there are
   * two: others have divided it otherwise.
   */
  private static boolean isBarePair(Entry entry, Answer answer, Text name, CardScope scope) {
    return answer.pieces().size() == 2
        && !SetWording.isCounted(name.string(), scope)
        && answer.pieces().stream().noneMatch(piece -> isTold(entry, piece, scope));
  }

  /** Returns whether a piece says something about what it names. */
  private static boolean isTold(Entry entry, List<Block> piece, CardScope scope) {
    List<Inline> line = Lines.contentOf(piece.get(0));
    return piece.size() > 1
        || (line != null && (MarkedLine.of(line).size() > 1 || NamedLine.of(line, scope) != null))
        || entry.form() == Form.PARTS;
  }

  /**
   * Returns whether the headings below a heading are what that names, rather than what its section
   * is divided into: it counts them, or a set is what it names.
   */
  private static boolean isSetOfHeadings(Text name, CardScope scope) {
    Text words = name.fromFirstWord();
    String bare = SetWording.withoutAside(words.written());
    return SetWording.isCounted(name.string(), scope)
        || opensAsSet(words)
        || scope.text(bare).endsWith(Category.CLOSED_SET);
  }

  /** Returns whether a name begins with a set and what it is one of: {@code Arten von Käse}. */
  private static boolean opensAsSet(Text words) {
    return words.tokens().size() > 2
        && words.view(0, 1).is(Category.CLOSED_SET)
        && words.view(1, 2).is(Category.OF_WORD);
  }

  /** Returns whether a question asks for the members of a set. */
  private static boolean asksForSet(Text name) {
    return Wording.opens(name, Category.ASKS_FOR_SET_START) || name.has(Category.ASKS_FOR_SET);
  }

  /** Returns how many lines and items an explanation has. */
  private static int facts(List<Block> blocks) {
    int facts = 0;
    for (Block block : blocks) {
      List<Inline> line = Lines.contentOf(block);
      facts += line == null ? 0 : MarkedLine.of(line).size();
      facts += block instanceof Block.ItemList list ? list.items().size() : 0;
    }
    return facts;
  }

  /** Returns whether a piece isn't a question itself. */
  private static boolean states(List<Block> piece) {
    return PlainText.ofBlocks(piece).indexOf('?') < 0;
  }

  /** Returns whether an explanation is a whole sentence, or has a formula. */
  static boolean isSentence(Answer answer) {
    return !answer.isSet()
        && (AnswerForm.of(answer.blocks()).shows()
            || PlainText.ofBlocks(answer.blocks()).endsWith(".")
            || PlainText.ofBlocks(answer.blocks()).chars().anyMatch(c -> FORMULA.indexOf(c) >= 0));
  }

  /**
   * Returns whether a few words below a heading say something about what it names, rather than what
   * that is.
   */
  private static boolean isFragment(
      Entry entry, Answer answer, Text said, Order order, boolean told, CardScope scope) {
    return entry.form() == Form.HEADING
        && !isStrong(entry.name())
        && !isSpelledOut(entry, order, scope)
        && !AnswerForm.of(answer.blocks()).shows()
        && (said.opensWith(Category.CONJUNCTION)
            || (NameForm.isFragment(said, MIN_WORDS_OF_SAID)
                && (told || !Explanation.describes(said))));
  }

  /** Returns whether an entry is an advantage, a step and the like, or begins as no name does. */
  static boolean isOfAspect(Entry entry, Text name, OutlineFronts fronts, CardScope scope) {
    return isAspect(around(entry, fronts, scope), name, scope);
  }

  private static boolean isAspect(String around, Text name, CardScope scope) {
    return scope.text(around).has(Category.ASPECT_HEADING) || opensSmall(name);
  }

  /** Returns whether a text begins with a small word that is no article. */
  static boolean opensSmall(Text text) {
    boolean word = text.string().chars().skip(1).limit(1).allMatch(Character::isLowerCase);
    return word && text.opensWith(Category.STOP_WORD) && !text.opensWith(Category.ARTICLE);
  }

  /** Returns what a line, a label, an item or a heading is below. */
  private static String around(Entry entry, OutlineFronts fronts, CardScope scope) {
    int depth = entry.within().size();
    boolean heads = entry.form() == Form.HEADING || entry.form() == Form.PARTS;
    Section section = scope.note().text().sectionAt(entry.at().start());
    String title =
        heads
            ? whole(entry, fronts, scope)
            : section == null ? "" : Headings.clean(section.title(), scope);
    return depth == 0 ? title : entry.within().get(depth - 1);
  }

  /** Returns the title above a heading, be it that of the note. */
  private static String whole(Entry entry, OutlineFronts fronts, CardScope scope) {
    String above = fronts.heading(entry);
    String title = Headings.clean(scope.page().title(), scope);
    boolean own = title.equals(Headings.clean(PlainText.of(entry.name()), scope));
    return above.isEmpty() && !own ? title : above;
  }

  /** Returns whether an explanation says hardly more than the name, or repeats all of it. */
  static boolean goesRound(Text name, Text said) {
    Set<String> words = Wording.content(said);
    boolean repeats =
        Wording.content(name).stream()
            .allMatch(n -> words.stream().anyMatch(w -> Explanation.isAkin(n, w)));
    return Explanation.own(name, said) < (repeats ? MIN_WORDS_BESIDE : MIN_OWN_WORDS);
  }

  /** Returns whether all of a name is in bold type. */
  static boolean isStrong(List<Inline> name) {
    return !name.isEmpty() && name.stream().allMatch(Inline.Strong.class::isInstance);
  }
}
