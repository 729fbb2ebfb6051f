package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
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
import io.kartei.study.draft.Pieces;
import io.kartei.study.draft.Placement;
import io.kartei.study.outline.Entry;
import io.kartei.study.outline.Entry.Form;
import io.kartei.study.outline.NamedLine;
import io.kartei.study.outline.Outline;
import io.kartei.study.outline.Series;
import io.kartei.study.outline.ShellCommand;
import io.kartei.study.source.OutlineFronts.Order;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.CourseTexts;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.LongForm;
import io.kartei.study.wording.Members;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.SetWording;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards from the outline of a note: for a name and its list, the items of the list; for a
 * name and its explanation, the explanation.
 */
final class OutlineCards implements CardExtractor {
  private static final CardSource LISTS = CardSource.of("lists");
  private static final CardSource DEFINITIONS = CardSource.of("definitions");
  private static final CardSource ACRONYMS = CardSource.of("acronyms");

  private static final int MAX_WORDS_OF_SET = 90;
  private static final int MAX_WORDS_OF_EXPLANATION = 60;
  private static final int MIN_WORDS_OF_EXPLANATION = 2;
  private static final int MAX_PIECES = 9;

  /** A longer answer to a question isn't learnt whole, so its parts are asked for, too. */
  private static final int MAX_WORDS_OF_WHOLE_ANSWER = 40;

  /** A shorter explanation needs siblings to be one. */
  private static final int MIN_WORDS_ALONE = 3;

  /** What an entry says, in a form that can be recalled. */
  record Answer(List<Block> blocks, List<List<Block>> pieces) {
    boolean isSet() {
      return !pieces.isEmpty();
    }
  }

  @Override
  public Set<CardSource> sources() {
    return Set.of(LISTS, DEFINITIONS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    if (isIntroduction(scope)) {
      return List.of();
    }
    Set<String> defined = defined(scope);
    Map<Entry, Answer> answers = new HashMap<>();
    Map<Object, Integer> siblings = new HashMap<>();
    List<Entry> entries = Outline.of(scope);
    for (Entry entry : entries) {
      Answer answer = answer(entry, scope);
      if (answer != null) {
        answers.put(entry, answer);
        siblings.merge(family(entry, answer), 1, Integer::sum);
      }
    }
    OutlineFronts fronts = new OutlineFronts(entries, scope);
    OutlineFitness fitness = new OutlineFitness(fronts, scope);
    Set<Entry> series = Series.of(entries, scope);
    ShellCommand.All commands = ShellCommand.of(scope);
    Set<String> said = new HashSet<>();
    scope.note().facts().terms().stream()
        .filter(term -> !term.meaning().isEmpty())
        .forEach(term -> said.add(Fingerprints.normal(PlainText.ofBlocks(term.meaning()))));
    List<CardDraft> cards = new ArrayList<>();
    for (Entry entry : entries) {
      Answer answer = answers.get(entry);
      if (answer == null
          || !scope.has(answer.isSet() ? LISTS : DEFINITIONS)
          || Placement.isInAnswer(scope.note(), entry.at(), MAX_WORDS_OF_WHOLE_ANSWER)
          || isAuthorCard(entry, scope)
          || isQuestion(entry, scope)
          || commands.have(entry.at())
          || commands.areMost(answer.pieces())
          || isDefined(entry, defined)) {
        continue;
      }
      boolean alone = siblings.getOrDefault(family(entry, answer), 0) < 2;
      String refusal = refusal(entry, answer, alone, scope);
      if (refusal == null && !said.add(Fingerprints.normal(PlainText.ofBlocks(answer.blocks())))) {
        refusal = "why.card.asked";
      }
      if (refusal == null) {
        List<Block> asked = answer.isSet() ? fronts.asked(entry) : List.of();
        Order order =
            asked.isEmpty()
                ? fronts.order(entry, answer.blocks(), answer.pieces())
                : Order.QUESTION;
        Set<Ground> grounds = OutlineGrounds.of(entry, answer, order, alone, fronts, scope);
        if (series.contains(entry) && order == Order.EXPLAIN) {
          grounds.add(Ground.THIN);
        }
        refusal = fitness.refusal(entry, answer, order, grounds);
        boolean letters =
            order == Order.EXPLAIN
                && scope.has(ACRONYMS)
                && LongForm.isAll(PlainText.of(entry.name()), answer.blocks(), scope);
        refusal = refusal == null && letters ? "why.card.asked" : refusal;
        if (refusal == null) {
          boolean names = order == Order.ALL || order == Order.SOME || order == Order.POINTS;
          Answer shown = names ? OutlineFitness.named(answer) : answer;
          cards.add(card(entry, shown, asked, order, fronts, scope).because(grounds));
        }
      }
      if (refusal != null) {
        scope.evidence().rejected(Kind.CARD, entry.at(), refusal);
      }
    }
    return cards;
  }

  /** Returns whether an entry is part of a card that the author wrote. */
  private static boolean isAuthorCard(Entry entry, CardScope scope) {
    return scope.note().facts().cards().stream()
        .anyMatch(card -> card.span().contains(entry.at()) || entry.at().contains(card.span()));
  }

  /** Returns whether the name of an entry is what a question of the note asks. */
  private static boolean isQuestion(Entry entry, CardScope scope) {
    return scope.note().facts().questions().stream()
        .anyMatch(asked -> asked.span().contains(SourceSpan.of(entry.name(), Inline::span)));
  }

  /** Returns whether the note introduces the site without asking anything. */
  static boolean isIntroduction(CardScope scope) {
    boolean asks =
        !scope.note().facts().questions().isEmpty()
            || !scope.note().facts().examReferences().isEmpty();
    return scope.isStart() && !asks;
  }

  private static Object family(Entry entry, Answer answer) {
    return List.of(entry.form(), entry.parent(), answer.isSet());
  }

  /** Returns the names that have a definition, which is asked for otherwise. */
  private static Set<String> defined(CardScope scope) {
    Set<String> names = new HashSet<>();
    for (Term term : scope.note().facts().terms()) {
      if (!term.meaning().isEmpty()) {
        names.add(Fingerprints.normal(term.term()));
      }
    }
    return names;
  }

  /** Returns whether a name has a definition, with or without what is in brackets after it. */
  private static boolean isDefined(Entry entry, Set<String> defined) {
    String name = Lines.withoutColon(PlainText.of(entry.name()));
    int aside = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return defined.contains(Fingerprints.normal(name))
        || (aside > 0
            && (defined.contains(Fingerprints.normal(name.substring(0, aside)))
                || defined.contains(Fingerprints.normal(name.substring(aside)))));
  }

  private static @Nullable Answer answer(Entry entry, CardScope scope) {
    // the last of several names isn't where to read on, even if it is a link
    boolean parts = entry.form() == Form.PARTS;
    List<Block> said = parts ? entry.saying() : Answers.withoutLinks(entry.saying());
    int words = AnswerForm.words(said);
    if (AnswerForm.of(said).hasPictures() || isLedOtherwise(entry, scope)) {
      return null;
    }
    if (parts) {
      List<List<Block>> names = said.stream().map(List::of).toList();
      return new Answer(Pieces.list(entry.at(), names), names);
    }
    Block.ItemList list = onlyList(said);
    if (list != null && list.items().size() > 1) {
      List<List<Block>> pieces = Members.of(Answers.pieces(list, scope), scope);
      List<Block> told = new ArrayList<>(said.subList(0, said.size() - 1));
      told.add(Members.list(list, pieces));
      return pieces.stream().allMatch(OutlineCards::isLink)
              || pieces.size() > MAX_PIECES
              || words > MAX_WORDS_OF_SET
          ? null
          : new Answer(pieces.isEmpty() ? said : told, pieces);
    }
    if (list == null && (isLed(said) || namesSeveral(said, scope))) {
      return null;
    }
    List<Block> blocks = list == null ? said : list.items().get(0).children();
    return words < MIN_WORDS_OF_EXPLANATION
            || endsAsQuestion(blocks)
            || words > MAX_WORDS_OF_EXPLANATION
            || AnswerForm.isHollow(blocks, scope)
        ? null
        : new Answer(blocks, List.of());
  }

  private static boolean endsAsQuestion(List<Block> blocks) {
    String text = PlainText.ofBlocks(blocks);
    return text.endsWith("?") || text.endsWith("\uff1f");
  }

  /** Returns whether a piece is only a link to another note. */
  static boolean isLink(List<Block> piece) {
    List<Inline> line = piece.size() == 1 ? Lines.contentOf(piece.get(0)) : null;
    return line != null && line.size() == 1 && NameForm.isInternal(line.get(0));
  }

  /** Returns whether below a heading only a line is what its list is about. */
  private static boolean isLedOtherwise(Entry entry, CardScope scope) {
    List<Inline> lead =
        entry.form() == Form.HEADING && entry.saying().size() == 2
            ? Lines.contentOf(entry.saying().get(0))
            : null;
    return lead != null
        && PlainText.of(lead).endsWith(":")
        && !SetWording.isBareLead(lead, scope)
        && !Fingerprints.normal(PlainText.of(lead))
            .equals(Fingerprints.normal(PlainText.of(entry.name())));
  }

  /** Returns whether lines lead to lists, which are entries of their own. */
  private static boolean isLed(List<Block> said) {
    for (int i = 1; i < said.size(); i++) {
      if (said.get(i) instanceof Block.ItemList
          && PlainText.ofBlocks(said.subList(i - 1, i)).endsWith(":")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether several lines each name a thing of their own, rather than what is above. */
  private static boolean namesSeveral(List<Block> said, CardScope scope) {
    int named = 0;
    for (Block block : said) {
      List<Inline> content = Lines.contentOf(block);
      for (MarkedLine marked : content == null ? List.<MarkedLine>of() : MarkedLine.of(content)) {
        List<Inline> line = marked.rest();
        NamedLine name = line.isEmpty() ? null : NamedLine.of(line, scope);
        boolean opens = !line.isEmpty() && OutlineFronts.opensStrong(line);
        named += opens || (name != null && OutlineGrounds.isStrong(name.name())) ? 1 : 0;
      }
    }
    return named > 1;
  }

  /** Returns the list that is all there is, but for a line that leads to it; else null. */
  private static Block.@Nullable ItemList onlyList(List<Block> said) {
    int last = said.size() - 1;
    boolean led = last == 0 || (last == 1 && PlainText.ofBlocks(said.subList(0, 1)).endsWith(":"));
    return led && said.get(last) instanceof Block.ItemList list ? list : null;
  }

  /** Returns why an entry isn't a card, or null if it is one. */
  private static @Nullable String refusal(
      Entry entry, Answer answer, boolean alone, CardScope scope) {
    List<Block> title = Pieces.line(entry.at(), Lines.withoutColon(entry.name()));
    Text name = scope.text(title);
    if (!(OutlineFronts.isLead(entry)
            || OutlineFronts.isQuestion(name)
            || SetWording.announces(name.string(), answer.pieces().size(), true, scope)
            || Answers.isName(title, scope))
        || Wording.content(name).isEmpty()
        || Wording.opens(name, Category.ORDER_START)
        || CourseTexts.isTask(name)
        || name.is(Category.PAGE_OF_BOOK)
        || name.is(Category.PICTURE_PLACE)
        || isVerb(name)
        || Headings.isOfPage(name.string(), scope)) {
      return "why.card.vague";
    }
    Text said = scope.text(answer.blocks());
    if (CourseTexts.sets(said) || CourseTexts.calculates(said) || CourseTexts.isContact(said)) {
      return "why.card.course";
    }
    if (said.has(Category.POINTS_ELSEWHERE) || name.has(Category.SET_OF_PAGE)) {
      return "why.card.elsewhere";
    }
    if (!answer.isSet() && SetWording.isCounted(name.string(), scope)) {
      return "why.card.open-set";
    }
    if (answer.isSet()
        && (SetWording.isMiscounted(name.string(), answer.pieces().size(), scope)
            || (OutlineFronts.isLead(entry) && name.has(Category.OPEN_SET))
            || name.has(Category.NAMES_COMPARISON)
            || answer.pieces().stream().anyMatch(piece -> isRest(piece, scope)))) {
      return "why.card.open-set";
    }
    return switch (entry.form()) {
      case PARTS -> isDivided(name.string(), answer, scope) ? null : "why.card.vague";
      case LINE ->
          (alone && !OutlineGrounds.isStrong(entry.name())) || saysLittle(said)
              ? "why.card.vague"
              : null;
      default ->
          alone && !answer.isSet() && AnswerForm.words(answer.blocks()) < MIN_WORDS_ALONE
              ? "why.card.vague"
              : null;
    };
  }

  /** Returns whether a name is only what a thing does, which it doesn't name: {@code carries}. */
  private static boolean isVerb(Text name) {
    String text = name.string();
    return text.indexOf(' ') < 0
        && Character.isLowerCase(text.codePointAt(0))
        && name.is(Category.PREDICATE_VERB);
  }

  /** Returns whether a piece stands for all that isn't named: {@code Other threats}. */
  private static boolean isRest(List<Block> piece, CardScope scope) {
    return scope.text(piece.subList(0, 1)).fromFirstWord().is(Category.AND_SO_ON);
  }

  /**
   * Returns whether headings below a heading are the names of its parts, of which it doesn't
   * contain most itself.
   */
  private static boolean isDivided(String name, Answer answer, CardScope scope) {
    String whole = " " + Fingerprints.normal(name) + " ";
    int said = 0;
    int sets = 0;
    for (List<Block> part : answer.pieces()) {
      if (!Answers.isName(part, scope)) {
        return false;
      }
      sets += scope.text(part).has(Category.SET_NOUN) ? 1 : 0;
      said += whole.contains(" " + Fingerprints.normal(PlainText.ofBlocks(part)) + " ") ? 1 : 0;
    }
    return answer.pieces().size() <= MAX_PIECES && sets < 2 && said * 2 < answer.pieces().size();
  }

  /** Returns whether a text is a value such as {@code 12:30 Uhr} rather than an explanation. */
  private static boolean saysLittle(Text said) {
    return said.tokens().stream().filter(t -> t.kind() == Token.Kind.WORD).count() < 2;
  }

  private static CardDraft card(
      Entry entry,
      Answer answer,
      List<Block> asked,
      Order order,
      OutlineFronts fronts,
      CardScope scope) {
    String name = PlainText.of(entry.name());
    String letters = PlainText.of(fronts.withoutLongForm(entry, order).name());
    List<Block> back =
        order == Order.EXPLAIN || order == Order.EXPLAIN_POINTS
            ? LongForm.with(letters, answer.blocks(), entry.at(), scope)
            : answer.blocks();
    CardDraft card =
        CardDraft.of(
                answer.isSet() ? Card.Kind.LIST : Card.Kind.DEFINITION,
                entry.section(),
                entry.at(),
                asked.isEmpty() ? fronts.of(entry, order, answer.pieces().size()) : asked,
                back)
            .items(answer.pieces())
            .within(entry.within())
            .grouped(scope.terms().expansions(letters).isEmpty() ? "" : LongForm.group(letters));
    // however it is worded, it is still the same card
    return answer.isSet()
        ? card.about(name)
        : card.about(PlainText.ofBlocks(fronts.unrelated(entry, order, 0)));
  }
}
